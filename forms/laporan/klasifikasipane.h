// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/laporanklasifikasi.h"
#include "forms/laporan/tabellaporan.h"

#include <array>

namespace lumbung {

class Panel;

/// The three classifications of the Bogor innovation side by side, each with what it goes by.
class KlasifikasiPane : public QWidget {
    Q_OBJECT
public:
    explicit KlasifikasiPane(QWidget *parent = nullptr);
    void setHasil(const HasilLaporan &hasil, const KepalaLaporan &kepala, const WilayahDirectory &wilayah);
    QList<QWidget *> panes() const;
    const TabelLaporan *tabel(std::size_t klasifikasi) const { return m_tables[klasifikasi]; }

Q_SIGNALS:
    void angkaDibuka(lumbung::RekapMenurut menurut, const lumbung::SelLaporan &sel);

private:
    std::array<Panel *, 3> m_panels{};
    std::array<TabelLaporan *, 3> m_tables{};
};

} // namespace lumbung
