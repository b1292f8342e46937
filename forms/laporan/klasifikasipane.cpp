// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/klasifikasipane.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "models/laporan/grafik.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTableView>

namespace lumbung {

namespace {

/// What each classification goes by, in plain words.
QString dasarKlasifikasi(RekapMenurut menurut)
{
    switch (menurut) {
    case RekapMenurut::BadanHukum:
        return KlasifikasiPane::tr(
            "Menurut bentuk nomor badan hukum. Koperasi tanpa nomor perlu diperiksa berkasnya.");
    case RekapMenurut::KelasOmzet:
        return KlasifikasiPane::tr(
            "Volume usaha setahun menurut PP 7/2021 Pasal 35: mikro paling banyak Rp2 miliar, "
            "kecil Rp15 miliar, menengah Rp50 miliar, besar di atasnya.");
    default:
        return KlasifikasiPane::tr("Berapa kali rapat anggota tahunan diadakan untuk tahun buku ini dan dua tahun "
                                   "sebelumnya.");
    }
}

} // namespace

KlasifikasiPane::KlasifikasiPane(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this); // large text takes more than a screen
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    whole->addWidget(area);
    auto *inside = new QWidget(area);
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (std::size_t i = 0; i < menurutKlasifikasi.size(); ++i) {
        const RekapMenurut menurut = menurutKlasifikasi[i];
        const QString title = QCoreApplication::translate("Laporan", judulMenurut(menurut));
        m_panels[i] = new Panel(title, this);
        m_tables[i] = new TabelLaporan(title, m_panels[i]);
        m_panels[i]->body()->addWidget(m_tables[i]);
        m_tables[i]->setRapat();
        auto *basis = new TextLabel(Letters::Meta, dasarKlasifikasi(menurut));
        basis->setWordWrap(true);
        basis->setContentsMargins(14, 8, 14, 10);
        m_panels[i]->body()->addWidget(basis);
        m_panels[i]->body()->addStretch(1);
        row->addWidget(m_panels[i], 1);
        const auto open = [this, menurut](const SelLaporan &cell) { Q_EMIT angkaDibuka(menurut, cell); };
        connect(m_tables[i], &TabelLaporan::angkaDibuka, this, open);
        connect(m_tables[i], &TabelLaporan::didalami, this, [open](const QString &code) {
            open({JenisBaris::Isi, code, Besaran::Jumlah, 0, {}});
        });
    }
    area->setWidget(inside);
}

void KlasifikasiPane::setHasil(const HasilLaporan &hasil, const KepalaLaporan &kepala,
                               const WilayahDirectory &wilayah)
{
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        m_tables[i]->setLaporan(laporanKlasifikasi(hasil, i, kepala, wilayah));
        m_panels[i]->setCount(tr("TB %1").arg(hasil.pilihan.tahunBuku));
    }
}

QList<QWidget *> KlasifikasiPane::panes() const
{
    return {m_tables[0]->isi(), m_tables[1]->isi(), m_tables[2]->isi()};
}

} // namespace lumbung
