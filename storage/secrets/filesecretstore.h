// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/secretstore.h"

#include <QString>

namespace lumbung {

/// Secrets as files in a folder that only their owner may read (0600 in 0700). The weaker fallback for a session
/// without a keychain: whoever can read this account's files can read the store
/// (docs/decisions/0025-where-the-key-is-kept.md).
/// Errors: Input "rahasia.nama-salah"; Storage "rahasia.tidak-terbaca", "rahasia.tidak-tersimpan" with {berkas}.
class FileSecretStore : public SecretStore {
public:
    explicit FileSecretStore(const QString &folder) : m_folder(folder) {}

    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QString fileOf(const QString &name) const;

    QString m_folder;
};

} // namespace lumbung
