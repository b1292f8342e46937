// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/result.h"
#include "sync/wire/scopejson.h"

#include <QByteArray>

#include <optional>

namespace lumbung {

/// {"id","nama","peran","wilayah":3201,"unit"}
QJsonObject akunToJson(const Pemakai &akun);
Pemakai akunOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat);

/// First and last version that the hub speaks.
struct Rentang {
    qint64 dari = 1, sampai = 1;
    bool memuat(qint64 versi) const { return versi >= dari && versi <= sampai; }

    friend bool operator==(const Rentang &, const Rentang &) = default;
};

/// GET /v1/hello. Without a token only proto, schema and waktu.
struct Salam {
    Rentang proto, skema;
    qint64 waktu = 0; ///< the hub's clock, ms since 1970 UTC; shown only
    QString epoch = {};
    std::optional<Pemakai> akun = {};
    VektorScope scopes = {}; ///< what the account may read, with its heads

    friend bool operator==(const Salam &a, const Salam &b);
};
QByteArray tulisSalam(const Salam &salam);
Result<Salam> bacaSalam(const QByteArray &badan);

} // namespace lumbung
