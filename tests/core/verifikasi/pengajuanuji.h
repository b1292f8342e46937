// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verifikasi/pengajuan.h"

namespace lumbung::uji {

/// Drives one submission by hand: each event follows the one before, a minute later.
class PengajuanUji {
public:
    explicit PengajuanUji(Binaan binaan = Binaan::KabKota);

    Cuplikan isi; ///< as it would be handed in now
    const std::vector<PeristiwaVerifikasi> &peristiwa() const { return m_peristiwa; }
    const KeadaanPengajuan &keadaan() const { return m_keadaan; }

    PeristiwaVerifikasi ajukan(const QString &akun = QStringLiteral("contoh.petugas")) const;
    /// The verdict of the office whose turn it is, on the version that lies there: everything accepted but these.
    PeristiwaVerifikasi putuskan(const std::vector<Field> &tolak = {}) const;
    PeristiwaVerifikasi berkata(JenisPeristiwaVerifikasi jenis, PelakuVerifikasi pelaku, const QString &kata) const;
    PeristiwaVerifikasi urungkan(const QString &akun) const;
    /// Says it whether it may be said or not; answers what the rules think of it.
    Result<void> katakan(PeristiwaVerifikasi peristiwa);
    /// The code of why not; empty when it was taken.
    QString kode(PeristiwaVerifikasi peristiwa);

private:
    qint64 m_pada = 1'767'229'200'000; // 2026-01-01 08.00 WIB
    int m_nomor = 0;
    std::vector<PeristiwaVerifikasi> m_peristiwa;
    KeadaanPengajuan m_keadaan;
};

/// An account of the office that verifies at this level.
PelakuVerifikasi pemeriksa(TingkatVerifikasi tingkat);

} // namespace lumbung::uji
