// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/workspace.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Drafts and small named texts of this desk.
class SqliteWorkspace : public Workspace {
public:
    SqliteWorkspace(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<void> saveDraf(const Draf &draf) override;
    Result<std::optional<Draf>> draf(const KoperasiId &id, int tahunBuku) override;
    Result<void> dropDraf(const KoperasiId &id, int tahunBuku) override;
    Result<std::vector<Draf>> semuaDraf() override;

    Result<void> simpan(const QString &ruang, const QString &nama, const QString &isi) override;
    Result<std::optional<QString>> baca(const QString &ruang, const QString &nama) override;
    Result<QStringList> nama(const QString &ruang) override;
    Result<void> hapus(const QString &ruang, const QString &nama) override;

private:
    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace lumbung
