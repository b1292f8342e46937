// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace lumbung {

/// What a backup says of itself before a key is at hand: whose it is and which key opens it. Written in the open
/// behind the encrypted pages (docs/decisions/0028-backup-seal.md); nothing in it is proof, only help.
struct CapCadangan {
    QString kantorId; ///< the name under which the office keeps its key
    QString nama;     ///< of the office
    KodeWilayah wilayah;
    QDateTime dibuat;  ///< UTC
    QByteArray sidik;  ///< sidikKunci() of its key
    qint64 ukuran = 0; ///< bytes of the encrypted pages before the seal
};

} // namespace lumbung
