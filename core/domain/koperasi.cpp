// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/koperasi.h"

#include "core/domain/enumkeys.h"

#include <QUuid>

#include <array>

namespace lumbung {

namespace {

constexpr std::array periodKeys{"tahunan", "s1", "s2", "q1", "q2", "q3", "q4"};

} // namespace

QString keyOf(JenisPeriode jenis)
{
    return enumKey(periodKeys, jenis);
}

std::optional<JenisPeriode> jenisPeriodeOfKey(QStringView key)
{
    return enumOfKey<JenisPeriode>(periodKeys, key);
}

KeragaanId keragaanId(const KoperasiId &koperasi, const Periode &periode)
{
    const QUuid space = QUuid::fromString(koperasi.text());
    const QString name = QString::number(periode.tahunBuku) + u'/' + keyOf(periode.jenis);
    return KeragaanId(QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces));
}

} // namespace lumbung
