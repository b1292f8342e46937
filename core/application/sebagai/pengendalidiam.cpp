// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/pengendalidiam.h"

#include "core/application/sebagai/hanyalihat.h"

#include <QPromise>

namespace lumbung {

namespace {

template <typename Hasil>
QFuture<Result<Hasil>> ditolak()
{
    QPromise<Result<Hasil>> promise;
    promise.start();
    promise.addResult(Result<Hasil>(hanyaLihat()));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<IdentitasPerangkat>> PengendaliDiam::daftar(const PermintaanGabung &)
{
    return ditolak<IdentitasPerangkat>();
}

QFuture<Result<std::vector<SesiPerangkat>>> PengendaliDiam::perangkat()
{
    return ditolak<std::vector<SesiPerangkat>>();
}

QFuture<Result<void>> PengendaliDiam::cabut(const PerangkatId &)
{
    return ditolak<void>();
}

} // namespace lumbung
