// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/secretstore.h"

#include <QMap>

namespace lumbung {

/// Secrets in memory, held to the same contract as the real stores (tests/storage/secrets).
class FakeSecretStore final : public SecretStore {
public:
    Result<QByteArray> read(const QString &name) override
    {
        return m_secrets.contains(name) ? Result<QByteArray>(m_secrets.value(name)) : missing();
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        m_secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        return m_secrets.remove(name) ? Result<void>() : missing();
    }

private:
    static Error missing() { return {ErrorKind::Missing, QStringLiteral("rahasia.tidak-ada"), {}}; }

    QMap<QString, QByteArray> m_secrets;
};

} // namespace lumbung
