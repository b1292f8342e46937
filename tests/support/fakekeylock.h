// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/keylock.h"

namespace lumbung {

/// A password and a key in memory, held to the same contract as the real lock (tests/storage/secrets).
class FakeKeyLock final : public KeyLock {
public:
    bool isSet() const override { return !m_password.isEmpty(); }
    Result<void> set(const QByteArray &key, const QString &password) override
    {
        m_key = key;
        m_password = password;
        return {};
    }
    Result<QByteArray> unlock(const QString &password) override
    {
        if (!isSet())
            return Error{ErrorKind::Missing, QStringLiteral("sandi.tidak-ada"), {}};
        if (password == m_password)
            return m_key;
        return Error{ErrorKind::Refused, QStringLiteral("sandi.salah"), {{QStringLiteral("jeda"), 0}}};
    }
    bool holds(const QByteArray &key) const override { return isSet() && key == m_key; }
    Result<void> remove() override
    {
        m_key.clear();
        m_password.clear();
        return {};
    }

private:
    QByteArray m_key;
    QString m_password;
};

} // namespace lumbung
