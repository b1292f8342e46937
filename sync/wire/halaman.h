// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/rekam.h"
#include "sync/wire/scopejson.h"

#include <QByteArray>
#include <QJsonObject>

#include <set>

namespace lumbung {

/// GET or POST /v1/changes.
struct MintaPerubahan {
    VektorScope s;
    QByteArray h;    ///< cernaVektor() instead of `s`
    int limit = 500; ///< 1 … halamanMax
    QString epoch;
    std::set<Scope> awal =
        {}; ///< of `s`: those that are being loaded from 0, so that no cursor of theirs is too old

    friend bool operator==(const MintaPerubahan &, const MintaPerubahan &) = default;
};
/// The beginning of an epoch is enough to ask with: a poll is mostly its head.
QString epochPendek(const QString &epoch);
/// Whether `minta` names another epoch than this one, by the whole of it or by its beginning.
bool epochLain(const QString &minta, const QString &epoch);
/// "/v1/changes?s=3200:2,3201:17&limit=500&epoch=…"
QString jalurPerubahan(const MintaPerubahan &minta);
QByteArray tulisMintaPerubahan(const MintaPerubahan &minta);
/// Input "sinkron.bentuk" {di}. `kueri` is what follows the "?".
Result<MintaPerubahan> bacaKueriPerubahan(const QString &kueri);
Result<MintaPerubahan> bacaMintaPerubahan(const QByteArray &badan);

/// Newest state of one record, or its tombstone.
struct BarisHalaman {
    Scope scope = Scope::Nasional;
    KunciRekam kunci;
    qint64 versi = 0;
    qint64 seq = 0;
    bool dihapus = false;
    Scope pindahKe = Scope::Nasional; ///< of a tombstone left by a move
    QJsonObject doc = {};

    friend bool operator==(const BarisHalaman &, const BarisHalaman &) = default;
};

/// A page of changes, or of rows fetched by id.
struct Halaman {
    QString epoch;
    std::vector<BarisHalaman> baris;
    VektorScope berikut; ///< "next": cursor of each asked scope after this page
    VektorScope ujung;   ///< "hw": its head
    bool masih = false;  ///< "more"
    std::vector<Scope> dicabut = {};

    friend bool operator==(const Halaman &, const Halaman &) = default;
};
QByteArray tulisHalaman(const Halaman &halaman);
Result<Halaman> bacaHalaman(const QByteArray &badan);

/// POST /v1/fetch; the answer is a Halaman.
struct MintaAmbil {
    Scope scope = Scope::Nasional;
    std::vector<KunciRekam> rekam; ///< at most ambilMax

    friend bool operator==(const MintaAmbil &, const MintaAmbil &) = default;
};
QByteArray tulisMintaAmbil(const MintaAmbil &minta);
Result<MintaAmbil> bacaMintaAmbil(const QByteArray &badan);

} // namespace lumbung
