// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/contoh/acak.h"
#include "core/application/contoh/corak.h"
#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/koperasi.h"

#include <QDate>

namespace lumbung::contoh {

/// One koperasi to be: what stays the same over its years and makes its numbers belong together.
struct Sosok {
    int nomor = 0; ///< 1, 2, …
    const Corak *corak = nullptr;
    KodeWilayah desa;
    QDate berdiri;
    double mutu = 0;        ///< 0 … 1: how well it is led
    double ukuran = 1;      ///< assets against the middle of its kind
    double pertumbuhan = 0; ///< a year
    int berhenti = 9999;    ///< tahun buku from which it is tidak aktif
    int bubar = 9999;       ///< tahun buku from which it hands in nothing any more
    bool tanpaWilayah = false;
};

Sosok sosokOf(int nomor, const KodeWilayah &desa, int tahunTerakhir, Acak &acak);

/// The profil with pengurus; some of its fields are left empty, as in real data.
Koperasi profilOf(const Sosok &sosok, const KoperasiId &id, const WilayahDirectory &wilayah, QDate hariIni,
                  Acak &acak);

} // namespace lumbung::contoh
