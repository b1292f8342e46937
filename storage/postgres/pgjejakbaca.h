// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/jejakbaca.h"
#include "storage/postgres/pgpool.h"

namespace lumbung {

/// JejakBaca over PostgreSQL. A line is on the disk within half a second: reading waits for no disk of its own.
class PgJejakBaca final : public JejakBaca {
public:
    explicit PgJejakBaca(PgPool &pool) : m_pool(pool) {}
    Result<void> catat(const Bacaan &bacaan) override;

private:
    PgPool &m_pool;
};

/// A line as people look at it.
struct BarisBacaan {
    Bacaan bacaan;
    QString akun; ///< name; empty for one that is gone, and for the command line
    QString namaPerangkat;
};

/// The newest lines, of an account and of a scope where these are named. As the owner of the tables.
Result<std::vector<BarisBacaan>> bacaanTerakhir(PgPool &pool, const QString &akun, std::optional<Scope> scope,
                                                int maks);

} // namespace lumbung
