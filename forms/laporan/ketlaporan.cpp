// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/ketlaporan.h"

#include "core/application/laporan/angka.h"
#include "core/application/laporan/barisrekap.h"
#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/laporan/grafik.h"

#include <QHBoxLayout>

namespace lumbung {

KetLaporan::KetLaporan(QWidget *parent)
    : QWidget(parent),
      m_unmapped(new TextLabel(Letters::Meta)),
      m_missing(new TextLabel(Letters::Meta)),
      m_showUnmapped(new VerbButton(tr("Lihat"), {}, VerbButton::Rank::Quiet)),
      m_showMissing(new VerbButton(tr("Lihat"), {}, VerbButton::Rank::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 4);
    row->setSpacing(6);
    row->addWidget(new IconLabel(QStringLiteral("map-pin-off"), IconTint::Text3, 14));
    row->addWidget(m_unmapped);
    row->addWidget(m_showUnmapped);
    row->addStretch(1);
    row->addWidget(m_missing);
    row->addWidget(m_showMissing);
    m_showUnmapped->setAccessibleName(tr("Lihat koperasi yang tidak terpetakan"));
    m_showMissing->setAccessibleName(tr("Lihat koperasi yang belum ada datanya"));
    connect(m_showUnmapped, &QAbstractButton::clicked, this, &KetLaporan::takTerpetakanDiminta);
    connect(m_showMissing, &QAbstractButton::clicked, this, &KetLaporan::tanpaDataDiminta);
}

void KetLaporan::setHasil(const HasilLaporan &hasil, const WilayahDirectory &wilayah)
{
    const auto year = hasil.deret.find(hasil.pilihan.tahunBuku);
    const Rekap rekap = year == hasil.deret.end() ? Rekap() : year->second;
    for (const BarisRekap &row : susunBaris(rekap, hasil.pilihan.query(), wilayah)) {
        if (row.jenis != JenisBaris::TidakTerpetakan)
            continue;
        m_unmapped->setText(tr("%1: %2 koperasi").arg(terjemahLaporan(row.nama), teksAngka(row.ukuran.jumlah)));
        m_showUnmapped->setVisible(row.ukuran.jumlah > 0);
    }
    m_missing->setText(
        tr("%1 koperasi belum ada data TB %2").arg(teksAngka(hasil.tanpaData)).arg(hasil.pilihan.tahunBuku));
    m_missing->setVisible(hasil.tanpaData > 0);
    m_showMissing->setVisible(hasil.tanpaData > 0);
}

QString KetLaporan::teks() const
{
    return m_unmapped->text();
}

} // namespace lumbung
