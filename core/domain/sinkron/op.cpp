// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/op.h"

#include "core/domain/enumkeys.h"

#include <QUuid>

#include <array>

namespace lumbung {

namespace {

constexpr std::array opKeys{"buat", "ubah", "hapus", "selesaikan", "putuskan", "transisi", "catat"};
constexpr std::array hasilKeys{"ok", "gabung", "konflik", "ditolak", "tertahan"};

/// A UUID version 5 of the op's id, so that an op that is judged again names the same record again.
QString derived(const OpId &op, QByteArrayView purpose)
{
    return QUuid::createUuidV5(QUuid::fromString(op.text()), purpose.toByteArray()).toString(QUuid::WithoutBraces);
}

} // namespace

QString keyOf(JenisOp jenis)
{
    return enumKey(opKeys, jenis);
}

std::optional<JenisOp> jenisOpOfKey(QStringView key)
{
    return enumOfKey<JenisOp>(opKeys, key);
}

QString keyOf(HasilOp hasil)
{
    return enumKey(hasilKeys, hasil);
}

std::optional<HasilOp> hasilOpOfKey(QStringView key)
{
    return enumOfKey<HasilOp>(hasilKeys, key);
}

KonflikId konflikIdOf(const OpId &op)
{
    return KonflikId(derived(op, "konflik"));
}

UsulanId usulanIdOf(const OpId &op)
{
    return UsulanId(derived(op, "usulan"));
}

} // namespace lumbung
