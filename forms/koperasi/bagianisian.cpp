// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/bagianisian.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/teksisian.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

bool hasYear(Section section)
{
    const auto &fields = isianSeksi(section);
    return std::any_of(fields.begin(), fields.end(),
                       [](Field field) { return spec(field).entity == Entity::Keragaan; });
}

} // namespace

BagianIsian::BagianIsian(Section section, KoperasiEditorModel &model, const WilayahDirectory &wilayah,
                         const Clock &clock, QWidget *parent)
    : QScrollArea(parent), m_section(section), m_model(model)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(namaSeksi(section));
    auto *body = new QWidget(this);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 10, 20, 20);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new TextLabel(Letters::Panel, namaSeksi(section), body));
    m_about = new TextLabel(Letters::Meta, {}, body);
    head->addWidget(m_about);
    head->addStretch();
    if (hasYear(section)) {
        auto *copy =
            new VerbButton(tr("Salin dari tahun lalu"), QStringLiteral("copy"), VerbButton::Rank::Quiet, body);
        copy->setToolTip(tr("Mengisi isian bagian ini yang masih kosong"));
        connect(copy, &QAbstractButton::clicked, this, &BagianIsian::copySectionRequested);
        head->addWidget(copy);
    }
    column->addLayout(head);
    for (const Field field : isianSeksi(section)) {
        auto *row = new BarisIsian(field, model, wilayah, clock, body);
        column->addWidget(row);
        m_rows.push_back(row);
        connect(row->editor(), &IsianEditor::difokus, this, [this, field] {
            ensureWidgetVisible(baris(field), 0, 60);
            Q_EMIT fieldFocused(field);
        });
        connect(row->editor(), &IsianEditor::lanjut, this, [this, field] { advance(field); });
    }
    column->addStretch();
    setWidget(body);
    tampilkanNilai();
    tampilkanPesan();
}

BarisIsian *BagianIsian::baris(Field field) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [field](const BarisIsian *row) { return row->editor()->field() == field; });
    return found == m_rows.end() ? nullptr : *found;
}

void BagianIsian::advance(Field field)
{
    const auto &fields = isianSeksi(m_section);
    const auto at = std::find(fields.begin(), fields.end(), field);
    if (at == fields.end() || std::next(at) == fields.end()) {
        baris(field)->serahkan();
        Q_EMIT lastFieldLeft();
    } else {
        fokus(*std::next(at));
    }
}

void BagianIsian::fokus(Field field)
{
    if (BarisIsian *row = baris(field)) {
        ensureWidgetVisible(row, 0, 60);
        row->editor()->setFocus(Qt::TabFocusReason);
    }
}

void BagianIsian::tampilkanNilai()
{
    const bool money = m_section == Section::Keuangan;
    if (hasYear(m_section))
        m_about->setText(money ? tr("Tahun buku %1, dalam rupiah penuh").arg(m_model.muatan().tahunBuku)
                               : tr("Tahun buku %1").arg(m_model.muatan().tahunBuku));
    for (BarisIsian *row : m_rows)
        row->tampilkanNilai();
}

void BagianIsian::tampilkanPesan()
{
    for (BarisIsian *row : m_rows)
        row->tampilkanPesan();
}

void BagianIsian::serahkan()
{
    for (BarisIsian *row : m_rows)
        row->serahkan();
}

} // namespace lumbung
