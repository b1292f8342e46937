// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/bacaobjek.h"
#include "core/domain/sinkron/scope.h"

#include <map>
#include <set>
#include <vector>

namespace lumbung {

/// A number per scope: cursors, heads.
using VektorScope = std::map<Scope, qint64>;

/// {"3201":17}
QJsonObject vektorToJson(const VektorScope &vektor);
VektorScope vektorOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat);
/// "3200:2,3201:17"
QString vektorToTeks(const VektorScope &vektor);
VektorScope vektorOfTeks(const QString &teks, GalatBentuk &galat);
/// SHA-256 of vektorToTeks(), first 16 hex digits.
QByteArray cernaVektor(const VektorScope &vektor);

/// [3201,3204]
QJsonArray himpunanToJson(const std::set<Scope> &scopes);
std::set<Scope> himpunanOfJson(const QJsonArray &json, const QString &tempat, GalatBentuk &galat);

/// 0 … 9999.
std::optional<Scope> scopeOfJson(const QJsonValue &json);
std::optional<Scope> scopeOfTeks(QStringView teks);

} // namespace lumbung
