// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/datafolder.h"
#include "app/wiring/sessionsecrets.h"
#include "core/application/kuncisandi.h"
#include "core/application/ports/chance.h"
#include "storage/secrets/passwordkeylock.h"

#include <mutex>

namespace lumbung {

/// The key of the office in one folder: under which id it is kept, whether a password stands before it, and, once
/// the password was given, the key itself for as long as the program runs. May be used from any worker thread.
class OfficeKey {
public:
    OfficeKey(const DataFolder &folder, const Clock &clock, Chance &chance);

    /// Errors: Missing "rahasia.tidak-ada"; Refused "sandi.perlu" while the password was not given.
    Result<QByteArray> key();
    Result<QByteArray> keyForNewStore();
    /// Keeps the key of an office that comes from elsewhere under its id (empty: a fresh one). An id that this
    /// folder had before stays beside it as "kantor.id.lama".
    Result<void> adopt(const QString &id, const QByteArray &key);
    /// The id under which the key is kept; empty in an empty folder.
    QString id() const;
    /// Whether the key kept here, openly or behind a password, is this one.
    bool isKept(const QByteArray &key);

    /// Where keys and tokens are kept openly for this account.
    SecretStore &secrets() { return m_secrets; }

    bool hasPassword() const { return m_lock.isSet(); }
    bool isLocked() const;
    /// Errors: those of bukaSandi().
    Result<void> unlock(const QString &password);
    /// As in core/application/kuncisandi.h.
    Result<void> setPassword(const QString &password);
    Result<void> changePassword(const QString &old, const QString &fresh);
    Result<void> removePassword(const QString &password);
    Result<void> removePasswordWith(const QByteArray &recoveryKey);

private:
    Result<TempatKunci> place();
    Result<void> writeId(const QString &id);
    void hold(const QByteArray &key);

    DataFolder m_folder;
    const Clock &m_clock;
    Chance &m_chance;
    SessionSecrets m_secrets;
    PasswordKeyLock m_lock;
    mutable std::mutex m_guard;
    QByteArray m_unlocked;
};

} // namespace lumbung
