// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/keylock.h"
#include "core/application/ports/secretstore.h"

namespace lumbung {

/// Where the key of one office is kept: openly for this account (`rahasia`, under `nama`), or behind a password.
/// Never both for longer than one step takes; whenever a computer stops in between, a password that was set holds.
struct TempatKunci {
    KeyLock &sandi;
    SecretStore &rahasia;
    QString nama;
};

/// Length below which a password is not taken.
constexpr int sandiTerpendek = 8;

/// Sets a password where there is none. Errors: Input "sandi.pendek" with facts {paling-sedikit}; Conflict
/// "sandi.sudah-ada"; those of SecretStore and KeyLock.
Result<void> pasangSandi(const TempatKunci &tempat, const QString &sandi);
/// Errors as above and those of KeyLock::unlock() for the old one.
Result<void> gantiSandi(const TempatKunci &tempat, const QString &lama, const QString &baru);
/// Takes the password away; the key is kept openly again first.
Result<void> lepasSandi(const TempatKunci &tempat, const QString &sandi);
/// The same for somebody who forgot it and holds the recovery key. Error Refused "pemulihan.kantor-lain" when it
/// is another office's.
Result<void> lepasSandiDenganKunci(const TempatKunci &tempat, const QByteArray &kunci);
/// The key, by its password; also removes an open copy that an interrupted pasangSandi() left.
Result<QByteArray> bukaSandi(const TempatKunci &tempat, const QString &sandi);

} // namespace lumbung
