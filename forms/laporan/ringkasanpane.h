// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"
#include "forms/laporan/tabellaporan.h"

namespace lumbung {

class GrafikPanel;
class Panel;

/// One measure of every area: bars at the left, its run over five tahun buku and the table at the right; one
/// selection drives all three.
class RingkasanPane : public QWidget {
    Q_OBJECT
public:
    explicit RingkasanPane(QWidget *parent = nullptr);

    void setHasil(const HasilLaporan &hasil, const Laporan &laporan, const WilayahDirectory &wilayah);
    void setTerpilih(const QString &kode);
    GrafikPanel *batang() const { return m_batang; }
    GrafikPanel *garis() const { return m_garis; }
    TabelLaporan *tabel() const { return m_tabel; }

Q_SIGNALS:
    void dipilih(const QString &kode);
    void didalami(const QString &kode);
    void angkaDibuka(const lumbung::SelLaporan &sel);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCharts(const WilayahDirectory &wilayah);

    HasilLaporan m_hasil;
    const WilayahDirectory *m_wilayah = nullptr;
    GrafikPanel *m_batang;
    GrafikPanel *m_garis;
    Panel *m_panelTabel;
    TabelLaporan *m_tabel;
};

} // namespace lumbung
