// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/rekam.h"

#include <QByteArray>

#include <vector>

namespace lumbung {

/// GET /v1/digest?scope=3201[&bits=8]: the digest of a scope and, when asked, of its buckets.
struct MintaCerna {
    Scope scope = Scope::Nasional;
    int bits = 0; ///< 0 = no buckets, 4 or 8

    friend bool operator==(const MintaCerna &, const MintaCerna &) = default;
};
QString jalurCerna(const MintaCerna &minta);
Result<MintaCerna> bacaKueriCerna(const QString &kueri);

struct BalasanCerna {
    qint64 seq = 0; ///< head to which the digest belongs
    QByteArray cerna;
    std::vector<QByteArray> ember;

    friend bool operator==(const BalasanCerna &, const BalasanCerna &) = default;
};
QByteArray tulisCerna(const BalasanCerna &balasan);
Result<BalasanCerna> bacaCerna(const QByteArray &badan);

/// GET /v1/bucket?scope=3201&bits=8&b=3,17
struct MintaEmber {
    Scope scope = Scope::Nasional;
    int bits = 8;
    std::vector<int> ember;

    friend bool operator==(const MintaEmber &, const MintaEmber &) = default;
};
QString jalurEmber(const MintaEmber &minta);
Result<MintaEmber> bacaKueriEmber(const QString &kueri);

/// A record of a bucket.
struct BarisEmber {
    KunciRekam kunci;
    qint64 versi = 0;
    bool dihapus = false;

    friend bool operator==(const BarisEmber &, const BarisEmber &) = default;
};
QByteArray tulisEmber(const std::vector<BarisEmber> &rekam);
Result<std::vector<BarisEmber>> bacaEmber(const QByteArray &badan);

} // namespace lumbung
