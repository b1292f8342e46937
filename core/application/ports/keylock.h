// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace lumbung {

/// Keeps the store's key behind a password. Deriving a key from a password takes a good part of a second on
/// purpose: call it on a worker thread.
class KeyLock {
public:
    virtual ~KeyLock() = default;
    /// True when a password is set: the key is only to be had by unlock().
    virtual bool isSet() const = 0;
    /// Sets the password, or another one in its place; the old one holds until the new one is durable.
    /// Error Storage "rahasia.tidak-tersimpan" with facts {berkas}.
    virtual Result<void> set(const QByteArray &key, const QString &password) = 0;
    /// The key. Errors: Missing "sandi.tidak-ada"; Refused "sandi.salah" with facts {jeda}, the seconds until the
    /// next try (0: at once); Refused "sandi.tunggu" with facts {detik}, when the try came too early and was not
    /// looked at; Storage "sandi.berkas-rusak", "sandi.versi-baru".
    virtual Result<QByteArray> unlock(const QString &password) = 0;
    /// Whether this is the key that is kept.
    virtual bool holds(const QByteArray &key) const = 0;
    /// Forgets password and key.
    virtual Result<void> remove() = 0;
};

} // namespace lumbung
