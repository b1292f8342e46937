// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/berkaspusat.h"
#include "storage/postgres/pgpool.h"

namespace lumbung {

/// BerkasPusat over PostgreSQL.
class PgBerkasPusat final : public BerkasPusat {
public:
    explicit PgBerkasPusat(PgPool &pool) : m_pool(pool) {}

    Result<bool> terbaca(const Pemakai &pemakai, const QByteArray &sha256) override;
    Result<bool> terunggah(const Pemakai &pemakai, const QByteArray &sha256) override;
    Result<void> catatLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 bytes) override;

private:
    Result<bool> ada(const Pemakai &pemakai, const QByteArray &select, const PgParams &params);

    PgPool &m_pool;
};

} // namespace lumbung
