// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/daftarriwayat.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/samaran.h"
#include "models/koperasi/teksisian.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr std::size_t mostEntries = 60;
constexpr std::size_t mostChanges = 12;

TextLabel *wrapped(Letters letters, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(letters, text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DaftarRiwayat::DaftarRiwayat(const WilayahDirectory &wilayah, QWidget *parent)
    : QScrollArea(parent), m_wilayah(wilayah)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Riwayat"));
}

void DaftarRiwayat::setRiwayat(const std::vector<RiwayatBaris> &riwayat, bool terbuka)
{
    m_content = new QWidget(this);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(12);
    if (riwayat.empty())
        column->addWidget(wrapped(Letters::Quiet, tr("Belum ada perubahan yang tercatat."), m_content));
    for (std::size_t i = 0; i < std::min(riwayat.size(), mostEntries); ++i)
        column->addWidget(entry(riwayat[i], terbuka));
    if (riwayat.size() > mostEntries)
        column->addWidget(wrapped(
            Letters::Hint, tr("%1 perubahan yang lebih lama tidak ditampilkan.").arg(riwayat.size() - mostEntries),
            m_content));
    column->addStretch();
    setWidget(m_content);
}

QWidget *DaftarRiwayat::entry(const RiwayatBaris &baris, bool terbuka)
{
    auto *box = new QWidget(m_content);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString year = baris.periode ? tr(" · TB %1").arg(baris.periode->tahunBuku) : QString();
    column->addWidget(wrapped(Letters::Strong, baris.judul + year, box));
    const QString when = baris.waktu.toLocalTime().toString(QStringLiteral("dd-MM-yyyy HH.mm"));
    column->addWidget(wrapped(Letters::Meta, tr("%1 · %2").arg(when, baris.pelaku), box));
    for (std::size_t i = 0; i < std::min(baris.perubahan.size(), mostChanges); ++i)
        column->addWidget(wrapped(Letters::Meta, changeWords(baris.perubahan[i], terbuka), box));
    if (baris.perubahan.size() > mostChanges)
        column->addWidget(
            wrapped(Letters::Hint, tr("dan %1 isian lain").arg(baris.perubahan.size() - mostChanges), box));
    auto *undo = new VerbButton(tr("Urungkan"), QStringLiteral("undo-2"), VerbButton::Rank::Quiet, box);
    undo->setAccessibleName(tr("Urungkan %1, %2").arg(baris.judul, when));
    connect(undo, &QAbstractButton::clicked, this,
            [this, id = baris.tindakan, title = baris.judul] { Q_EMIT undoRequested(id, title); });
    auto *row = new QHBoxLayout;
    row->addWidget(undo);
    row->addStretch();
    column->addLayout(row);
    return box;
}

QString DaftarRiwayat::changeWords(const RiwayatBaris::Perubahan &perubahan, bool terbuka) const
{
    const auto words = [&](const Value &value) {
        const QString text = teksNilai(perubahan.field, value, m_wilayah);
        if (text.isEmpty())
            return tr("(kosong)");
        return terbuka ? text : samarkan(perubahan.field, text);
    };
    return tr("%1: %2 menjadi %3")
        .arg(namaIsian(perubahan.field), words(perubahan.sebelum), words(perubahan.sesudah));
}

} // namespace lumbung
