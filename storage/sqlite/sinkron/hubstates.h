// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/rekam.h"
#include "storage/sqlite/connection.h"

#include <optional>
#include <vector>

namespace lumbung {

/// What the hub last said of a record in one scope, where no row says it (table rekam_pusat): tombstones; records
/// removed here and not yet there, or whose koperasi has not come; what moved on (no doc); conflicts and proposals.
struct HubState {
    JenisRekam jenis = JenisRekam::Koperasi;
    QByteArray id;
    qint64 scope = 0;
    qint64 version = 0;
    qint64 seq = 0; ///< 0 = not confirmed since the scope was begun anew
    bool removed = false;
    bool open = false;      ///< of a conflict or proposal: waits for a person
    QByteArray parent = {}; ///< koperasi that a keragaan waits for; owner of a lampiran
    QByteArray doc = {};    ///< empty for a tombstone and for what moved on
};

class HubStates {
public:
    explicit HubStates(Connection &connection) : m_connection(connection) {}

    Result<void> put(const HubState &state);
    Result<std::optional<HubState>> find(JenisRekam jenis, const QByteArray &id, qint64 scope);
    /// In whatever scope, newest version first.
    Result<std::vector<HubState>> everywhere(JenisRekam jenis, const QByteArray &id);
    Result<std::vector<HubState>> waitingFor(const QByteArray &koperasi);
    Result<void> drop(JenisRekam jenis, const QByteArray &id, qint64 scope);

private:
    Result<std::vector<HubState>> select(const char *where, const QByteArray &id, JenisRekam jenis);
    /// A first sync asks for every record: without any koperasi or keragaan here the answer is known.
    Result<bool> any(JenisRekam jenis);

    Connection &m_connection;
    std::optional<bool> m_anyRecord;
};

} // namespace lumbung
