// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "core/domain/sinkron/cerna.h"

#include <QUuid>

namespace lumbung {

inline constexpr Scope bogor = scopeOf(3201);
inline constexpr Scope sukabumi = scopeOf(3202);

inline Pemakai pemakaiContoh(Scope wilayah, int nomor = 1)
{
    return {QStringLiteral("10000000-0000-4000-8000-%1").arg(nomor, 12, 10, QLatin1Char('0')),
            QStringLiteral("contoh-%1").arg(nomor), Peran::JfPengawas, wilayah};
}

inline RekamPusat koperasiContoh(Scope scope, const QString &nama = QStringLiteral("KSP Contoh"))
{
    RekamPusat rekam;
    rekam.kunci = {JenisRekam::Koperasi, QUuid::createUuid().toString(QUuid::WithoutBraces)};
    rekam.scope = scope;
    rekam.isi.isian.set(Field::Nama, nama);
    return rekam;
}

/// Makes a write of new records behind this head, each with its seq, line of audit and share of the digest.
inline TulisanPusat tulisanBaru(Scope scope, KepalaScope kepala, std::vector<RekamPusat> rekam)
{
    TulisanPusat tulisan{scope, std::move(kepala), {}, {}};
    for (RekamPusat &satu : rekam) {
        satu.versi = 1;
        satu.seq = ++tulisan.kepala.seq;
        ++tulisan.kepala.jumlah;
        gabungCerna(tulisan.kepala.cerna, cernaRekam(satu.kunci, 1, false));
        tulisan.jejak.push_back({satu.kunci, 1, OpId(QUuid::createUuid().toString(QUuid::WithoutBraces)),
                                 QStringLiteral("contoh | \"é\""), R"({"nama":"KSP Contoh"})"});
    }
    tulisan.rekam = std::move(rekam);
    return tulisan;
}

/// One transaction with these new records.
inline Result<void> tambah(PusatStore &pusat, const Pemakai &pemakai, Scope scope, std::vector<RekamPusat> rekam)
{
    auto transaksi = pusat.mulai(pemakai);
    if (!transaksi)
        return transaksi.error();
    auto kepala = (*transaksi)->kunci(scope);
    if (!kepala)
        return kepala.error();
    auto tertulis = (*transaksi)->tulis(tulisanBaru(scope, *kepala, std::move(rekam)));
    return tertulis ? (*transaksi)->commit() : tertulis;
}

} // namespace lumbung
