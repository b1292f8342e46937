// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/scope.h"
#include "storage/sqlite/connection.h"
#include "sync/engine/syncstore.h"

#include <functional>

namespace lumbung {

/// Every record that the hub confirmed in a scope, from rows and from what stands in no row; 16 bytes of id.
Result<void> eachConfirmed(Connection &connection, Scope scope,
                           const std::function<void(const QByteArray &id, const SyncStore::RingkasRekam &)> &sink);
/// Digest of the scope, counted anew.
Result<QByteArray> countedDigest(Connection &connection, Scope scope);
/// The bucket of an id: its first `bits` bits (1…8).
inline int bucketOf(const QByteArray &id, int bits)
{
    return static_cast<quint8>(id.at(0)) >> (8 - bits);
}

} // namespace lumbung
