// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <vector>

namespace lumbung {

/// The messages of a package one behind the other, each after its length (4 bytes, big-endian).
QByteArray rangkaiBagian(const std::vector<QByteArray> &bagian);
/// The inverse. Input "paket.rusak".
Result<std::vector<QByteArray>> uraiBagian(const QByteArray &isi);
/// What one message takes in a package.
qsizetype ukuranBagian(const QByteArray &bagian);

} // namespace lumbung
