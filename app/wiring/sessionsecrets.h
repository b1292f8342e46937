// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/secrets/filesecretstore.h"
#include "storage/secrets/keychainsecretstore.h"

namespace lumbung {

/// The keychain of the desktop session where there is one, files of their owner where there is none (a server, a
/// terminal without session). A secret lies in one place only: files are looked at first because they answer at
/// once. LUMBUNG_RAHASIA=berkas keeps the keychain out of it (portable folders, tests).
class SessionSecrets final : public SecretStore {
public:
    explicit SessionSecrets(const QString &folder);

    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    bool m_filesOnly;
    FileSecretStore m_files;
    KeychainSecretStore m_keychain;
};

} // namespace lumbung
