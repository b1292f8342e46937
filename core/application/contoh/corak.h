// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace lumbung::contoh {

/// One kind of koperasi as it is met in an office: name, lists and the size of its business.
struct Corak {
    const char *awalan; ///< "KSP", "KUD", …
    const char *jenis;
    const char *kelompok;
    const char *sektor;
    const char *unitUsaha;
    int bobot;         ///< how often, of all weights together
    double asetTengah; ///< middle of the assets in rupiah juta
    double perputaran; ///< volume usaha a year for each rupiah of assets
    double marjin;     ///< SHU for each rupiah of volume usaha
    int anggotaTengah;
    double wanita; ///< share of women among the members
    bool syariah = false;
    bool simpanPinjam = false;
};

std::span<const Corak> semuaCorak();
/// Words that follow "Contoh" in a name.
std::span<const char *const> kataNama();
std::span<const char *const> namaJalan();

} // namespace lumbung::contoh
