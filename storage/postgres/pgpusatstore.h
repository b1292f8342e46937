// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "storage/postgres/pgpool.h"

namespace lumbung {

/// PusatStore over PostgreSQL; safe to call from any number of threads, each call takes one connection of the pool.
/// What it adds to the port's errors: Conflict "sinkron.mulai-ulang" when a cursor is older than the tombstones
/// that are kept, Refused "pusat.ditolak" when row-level security says no, Storage "pusat.gagal".
class PgPusatStore final : public PusatStore {
public:
    explicit PgPusatStore(PgPool &pool) : m_pool(pool) {}

    Result<std::unique_ptr<TransaksiPusat>> mulai(const Pemakai &pemakai) override;
    Result<QString> epoch() override;
    Result<std::map<Scope, KepalaScope>> kepala(const Pemakai &pemakai) override;
    Result<HalamanPusat> perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                   const std::set<Scope> &awal = {}) override;
    Result<std::vector<QByteArray>> cernaEmber(const Pemakai &pemakai, Scope scope, int bits) override;
    Result<std::vector<RekamPusat>> isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                             std::span<const int> ember) override;
    Result<HalamanPusat> ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci) override;

private:
    Result<PgRows> baca(const Pemakai &pemakai, const QByteArray &select);
    Result<HalamanPusat> halaman(const Pemakai &pemakai, const QByteArray &select);

    PgPool &m_pool;
};

} // namespace lumbung
