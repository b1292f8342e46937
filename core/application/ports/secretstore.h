// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace lumbung {

/// Keeps small secrets (the store's key) outside the store: the OS keychain, or a file readable by its
/// owner alone where there is none. Called on a worker thread, may take a second.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Error Missing "rahasia.tidak-ada" when nothing is kept under this name.
    virtual Result<QByteArray> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace lumbung
