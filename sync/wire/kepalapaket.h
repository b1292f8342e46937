// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/paket.h"

namespace lumbung {

/// The head of a package as it stands in the file: what it says, and the SHA-256 of the sealed content.
struct KepalaTertulis {
    KepalaPaket kepala;
    QByteArray cerna;

    friend bool operator==(const KepalaTertulis &, const KepalaTertulis &) = default;
};
QByteArray tulisKepala(const KepalaTertulis &kepala);
/// Input "sinkron.bentuk" {di}.
Result<KepalaTertulis> bacaKepala(const QByteArray &badan);

} // namespace lumbung
