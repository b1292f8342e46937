// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/secretstore.h"

#include <memory>

namespace lumbung {

class KeychainThread;

/// Secrets in the keychain of the desktop session (libsecret, KWallet, Windows Credential Store) by Qt Keychain.
/// Storage "rahasia.tanpa-gantungan" when the session has none, which it tells at once, and
/// "rahasia.gantungan-menolak" with fact {kode} when it is locked, denied or silent for a minute.
class KeychainSecretStore : public SecretStore {
public:
    /// `service` names the program in the keychain's own window.
    explicit KeychainSecretStore(const QString &service);
    ~KeychainSecretStore() override;

    Result<QByteArray> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QString m_service;
    std::shared_ptr<KeychainThread> m_thread;
};

} // namespace lumbung
