// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace lumbung {

/// One HTTP request of the sync engine, without host: the driver adds address, token, device and version headers,
/// compresses the body and inflates the answer.
struct Permintaan {
    quint64 nomor = 0; ///< answers name it
    enum class Cara { Get, Post, Patch } cara = Cara::Get;
    QString jalur; ///< "/v1/changes?s=3201:17&limit=1000"
    QByteArray badan;
    bool berotorisasi = true;
    QList<QPair<QByteArray, QByteArray>> kepala = {};
};

/// Why no answer came.
enum class SebabGagal {
    Luring,      ///< no line, name not found, refused
    Putus,       ///< broke off half way
    Lama,        ///< nothing within the deadline
    Tls,         ///< certificate not accepted
    BukanPusat,  ///< something else answered (a portal's page, a proxy)
    TerlaluBesar ///< the answer is larger than is ever allowed
};

struct Tanggapan {
    quint64 nomor = 0;
    std::optional<SebabGagal> gagal;
    int status = 0;
    QByteArray badan;      ///< inflated
    int cobaLagiDetik = 0; ///< Retry-After; 0 = none
};

} // namespace lumbung
