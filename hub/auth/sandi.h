// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumbung::hub {

inline constexpr int sandiPanjangMin = 10;
inline constexpr int sandiPanjangMax = 200;

/// Long enough, of more than a few different characters, and not the account's own name.
bool sandiKuat(const QString &sandi, const QString &akun);

/// Argon2id with 64 MiB: callers keep the number of calls at the same time small (Room::Password).
QByteArray simpanSandi(const QString &sandi);
bool cocokSandi(const QString &sandi, const QByteArray &tersimpan);

} // namespace lumbung::hub
