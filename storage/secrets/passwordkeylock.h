// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/keylock.h"

namespace lumbung {

/// The key in a file under a password (keywrap.h). Wrong tries are counted in a second file, so that a new start of
/// the program does not begin them again (docs/decisions/0029-password.md).
class PasswordKeyLock final : public KeyLock {
public:
    /// The cost of one try: passes over memory, and kibibytes of it.
    struct Cost {
        quint64 passes = 3;
        quint64 memory = 64 * 1024;
    };

    /// `file` holds the sealed key, `file` + ".coba" the tries.
    PasswordKeyLock(const QString &file, const Clock &clock) : PasswordKeyLock(file, clock, Cost()) {}
    PasswordKeyLock(const QString &file, const Clock &clock, Cost cost);

    bool isSet() const override;
    Result<void> set(const QByteArray &key, const QString &password) override;
    Result<QByteArray> unlock(const QString &password) override;
    bool holds(const QByteArray &key) const override;
    Result<void> remove() override;

private:
    struct Tries {
        int wrong = 0;
        qint64 last = 0; ///< seconds since 1970
    };
    Tries readTries() const;
    Result<void> writeTries(const Tries &tries) const;
    int secondsToWait(const Tries &tries) const;

    QString m_file;
    const Clock &m_clock;
    Cost m_cost;
};

} // namespace lumbung
