// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/panelbeda.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/teksisian.h"

#include <QVBoxLayout>

namespace lumbung {

PanelBeda::PanelBeda(KoperasiEditorModel &editor, const WilayahDirectory &wilayah, QWidget *parent)
    : QScrollArea(parent), m_editor(editor), m_wilayah(wilayah)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Isian yang berbeda"));
    tampilkan();
}

void PanelBeda::tampilkan()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(12);
    const auto &differences = m_editor.beda();
    auto *about =
        new TextLabel(Letters::Meta,
                      differences.empty() ? tr("Tidak ada isian yang diubah di sini dan di tempat lain sekaligus.")
                                          : tr("Isian Anda dipakai. Pilih yang tersimpan bila itu yang benar."),
                      content);
    about->setWordWrap(true);
    column->addWidget(about);
    for (const auto &difference : differences)
        column->addWidget(entry(difference, content));
    column->addStretch();
    setWidget(content);
}

QWidget *PanelBeda::entry(const KoperasiEditorModel::Beda &difference, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto words = [this, &difference](const Value &value) {
        const QString text = teksNilai(difference.field, value, m_wilayah);
        return text.isEmpty() ? tr("(kosong)") : text;
    };
    column->addWidget(new TextLabel(Letters::Strong, namaIsian(difference.field), box));
    for (const QString &line :
         {tr("Anda: %1").arg(words(difference.anda)), tr("Tersimpan: %1").arg(words(difference.tersimpan))}) {
        auto *label = new TextLabel(Letters::Meta, line, box);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    auto *take = new VerbButton(tr("Pakai yang tersimpan"), QStringLiteral("check"), VerbButton::Rank::Quiet, box);
    connect(take, &QAbstractButton::clicked, this,
            [this, difference] { m_editor.isi(difference.field, difference.tersimpan); });
    column->addWidget(take, 0, Qt::AlignLeft);
    return box;
}

} // namespace lumbung
