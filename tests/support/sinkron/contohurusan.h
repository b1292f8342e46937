// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"

namespace lumbung {

// Conflicts, proposals and ops as a desk may have them; all of "KSP Contoh Makmur".

inline KoperasiId idMakmur()
{
    return KoperasiId(QStringLiteral("01900000-0000-7000-8000-00000000000a"));
}

inline Konflik konflikContoh(const QString &id, SebabKonflik sebab, std::vector<IsianKonflik> isian)
{
    Konflik konflik;
    konflik.id = KonflikId(id);
    konflik.rekam = {JenisRekam::Koperasi, idMakmur().text()};
    konflik.koperasi = idMakmur();
    konflik.sebab = sebab;
    konflik.isian = std::move(isian);
    konflik.pelaku = QStringLiteral("loket.contoh");
    konflik.pelakuPusat = QStringLiteral("kabid.contoh");
    konflik.pada = 1'795'316'520'000; // 22 Nov 2026, 03.02 UTC
    konflik.padaPusat = 1'795'313'520'000;
    return konflik;
}

/// Two fields: an address and the chairman's name, which is personal data.
inline Konflik konflikIsian(const QString &id = QStringLiteral("k-1"))
{
    return konflikContoh(id, SebabKonflik::Isian,
                         {{Field::Alamat, QStringLiteral("Jl. Contoh A"), QStringLiteral("Jl. Contoh B No. 1"),
                           QStringLiteral("Jl. Contoh B 1A")},
                          {Field::Ketua, QStringLiteral("Contoh Satu"), QStringLiteral("Contoh Dua"),
                           QStringLiteral("Contoh Tiga")}});
}

inline Usulan usulanContoh()
{
    Usulan usulan;
    usulan.id = UsulanId(QStringLiteral("u-1"));
    usulan.rekam = {JenisRekam::Koperasi, idMakmur().text()};
    usulan.koperasi = idMakmur();
    usulan.isian = {{Field::Alamat, QStringLiteral("Jl. Contoh A"), QStringLiteral("Jl. Contoh C")}};
    usulan.kode = QStringLiteral("terkunci");
    usulan.pelaku = QStringLiteral("loket.contoh");
    usulan.pada = 1'795'316'520'000;
    return usulan;
}

inline BarisKeluar keluarContoh(const QString &id, BarisKeluar::Keadaan keadaan, const QString &kode = {})
{
    BarisKeluar baris;
    baris.op.id = OpId(id);
    baris.op.rekam = {JenisRekam::Koperasi, idMakmur().text()};
    baris.op.isian = {{Field::Alamat, QStringLiteral("Jl. Contoh A"), QStringLiteral("Jl. Contoh C")},
                      {Field::Nama, QStringLiteral("KSP Contoh Makmur"), QStringLiteral("KSP Contoh Makmur")}};
    baris.op.pada = 1'795'316'520'000;
    baris.koperasi = QStringLiteral("KSP Contoh Makmur");
    baris.keadaan = keadaan;
    baris.kode = kode;
    return baris;
}

} // namespace lumbung
