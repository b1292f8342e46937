// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/op.h"
#include "sync/wire/kuncipaket.h"
#include "sync/wire/salam.h"

#include <QDateTime>

namespace lumbung {

/// POST /v1/enrol
struct MintaDaftar {
    QString kode, sandi;
    PerangkatId perangkat;
    QString nama;          ///< of the device, "Meja loket 1"
    KunciPaket paket = {}; ///< this desk's keys for packages; none from older programs

    friend bool operator==(const MintaDaftar &, const MintaDaftar &) = default;
};
QByteArray tulisMintaDaftar(const MintaDaftar &minta);
Result<MintaDaftar> bacaMintaDaftar(const QByteArray &badan);

/// POST /v1/token
struct MintaToken {
    QString segar;
    PerangkatId perangkat;

    friend bool operator==(const MintaToken &, const MintaToken &) = default;
};
QByteArray tulisMintaToken(const MintaToken &minta);
Result<MintaToken> bacaMintaToken(const QByteArray &badan);

/// POST /v1/device: a copied store takes a name of its own.
struct MintaPerangkat {
    PerangkatId perangkat;
    QString nama;
    PerangkatId menggantikan;
    KunciPaket paket = {};

    friend bool operator==(const MintaPerangkat &, const MintaPerangkat &) = default;
};
QByteArray tulisMintaPerangkat(const MintaPerangkat &minta);
Result<MintaPerangkat> bacaMintaPerangkat(const QByteArray &badan);

/// The answer to all three.
struct TokenPasangan {
    QString akses, segar;
    int berlaku = 900; ///< seconds that `akses` is good for
    Pemakai akun;
    KunciPaket paket = {}; ///< the hub's keys for packages, with enrol and device
};
QByteArray tulisToken(const TokenPasangan &token);
Result<TokenPasangan> bacaToken(const QByteArray &badan);

/// GET /v1/devices
struct BarisPerangkat {
    PerangkatId id;
    QString nama, akun;
    QDateTime terdaftar, terakhir; ///< UTC; invalid = never
    bool dicabut = false;

    friend bool operator==(const BarisPerangkat &, const BarisPerangkat &) = default;
};
QByteArray tulisPerangkat(const std::vector<BarisPerangkat> &perangkat);
Result<std::vector<BarisPerangkat>> bacaPerangkat(const QByteArray &badan);

} // namespace lumbung
