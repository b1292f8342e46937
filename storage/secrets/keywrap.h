// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace lumbung {

/// A key under a password: sealed with XChaCha20-Poly1305 under a key that Argon2id makes from the password. As a
/// file it is JSON with a version and the Argon2id parameters it was made with, so that these can be raised later.
struct KeyWrap {
    quint64 passes = 0;
    quint64 memory = 0; ///< KiB
    QByteArray salt, nonce, sealed, sidik;
};

/// Errors: Storage "sandi.memori" when there is not as much memory as it takes.
Result<KeyWrap> wrapKey(const QByteArray &key, const QString &password, quint64 passes, quint64 memory);
/// The key. Errors: Refused "sandi.salah", Storage "sandi.memori".
Result<QByteArray> unwrapKey(const KeyWrap &wrap, const QString &password);

QByteArray wrapToJson(const KeyWrap &wrap);
/// Errors: Missing "sandi.tidak-ada"; Storage "sandi.berkas-rusak", "sandi.versi-baru".
Result<KeyWrap> readWrap(const QString &path);

} // namespace lumbung
