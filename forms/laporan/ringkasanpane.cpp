// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/ringkasanpane.h"

#include "forms/laporan/grafikpanel.h"
#include "forms/laporan/remahwilayah.h"
#include "forms/widgets/panel.h"

#include <QHBoxLayout>

namespace lumbung {

RingkasanPane::RingkasanPane(QWidget *parent)
    : QWidget(parent),
      m_batang(new GrafikPanel(GrafikPanel::Macam::Batang)),
      m_garis(new GrafikPanel(GrafikPanel::Macam::Garis)),
      m_panelTabel(new Panel),
      m_tabel(new TabelLaporan(tr("Ukuran per baris dengan beda dari tahun lalu")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    m_panelTabel->body()->addWidget(m_tabel);
    right->addWidget(m_garis);
    right->addWidget(m_panelTabel, 1);
    row->addWidget(m_batang, 1);
    row->addLayout(right, 1);
    for (GrafikPanel *panel : {m_batang, m_garis}) {
        connect(panel, &GrafikPanel::dipilih, this, &RingkasanPane::dipilih);
        connect(panel, &GrafikPanel::dibuka, this, &RingkasanPane::didalami);
    }
    connect(m_tabel, &TabelLaporan::dipilih, this, &RingkasanPane::dipilih);
    connect(m_tabel, &TabelLaporan::didalami, this, &RingkasanPane::didalami);
    connect(m_tabel, &TabelLaporan::angkaDibuka, this, &RingkasanPane::angkaDibuka);
}

void RingkasanPane::setHasil(const HasilLaporan &hasil, const Laporan &laporan, const WilayahDirectory &wilayah)
{
    const bool otherMeasure = hasil.pilihan.besaran != m_hasil.pilihan.besaran ||
                              hasil.pilihan.dipakai() != m_hasil.pilihan.dipakai() || m_hasil.deret.empty();
    m_hasil = hasil;
    m_wilayah = &wilayah;
    m_tabel->setLaporan(laporan);
    if (otherMeasure && laporan.kolomBatang)
        m_tabel->sortBy(int(*laporan.kolomBatang), Qt::DescendingOrder);
    setTerpilih(hasil.pilihan.terpilih);
}

void RingkasanPane::setTerpilih(const QString &kode)
{
    m_hasil.pilihan.terpilih = kode;
    m_tabel->setTerpilih(kode);
    if (m_wilayah)
        showCharts(*m_wilayah);
}

/// The run over the years needs height to be read, the table to be used: two fifths and three fifths.
void RingkasanPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_garis->setFixedHeight(height() * 2 / 5);
}

void RingkasanPane::showCharts(const WilayahDirectory &wilayah)
{
    m_batang->setGrafik(grafikBatang(m_hasil, wilayah));
    m_garis->setGrafik(grafikGaris(m_hasil, namaBertingkat(m_hasil.pilihan.dalam, wilayah), wilayah));
}

} // namespace lumbung
