// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/pgpusatstore.h"

#include <map>

namespace lumbung {

/// The real store for tests that name users without telling the user table: enters each before it asks, as it is.
class PusatBerpemakai final : public PusatStore {
public:
    PusatBerpemakai(PgPool &pool, QByteArray address) : m_store(pool), m_address(std::move(address)) {}

    Result<std::unique_ptr<TransaksiPusat>> mulai(const Pemakai &pemakai) override;
    Result<QString> epoch() override { return m_store.epoch(); }
    Result<std::map<Scope, KepalaScope>> kepala(const Pemakai &pemakai) override;
    Result<HalamanPusat> perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                   const std::set<Scope> &awal = {}) override;
    Result<std::vector<QByteArray>> cernaEmber(const Pemakai &pemakai, Scope scope, int bits) override;
    Result<std::vector<RekamPusat>> isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                             std::span<const int> ember) override;
    Result<HalamanPusat> ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci) override;

private:
    const Pemakai &dikenal(const Pemakai &pemakai);

    PgPusatStore m_store;
    QByteArray m_address;
    std::map<QString, Scope> m_dikenal;
};

/// Puts a user into the table, or moves one.
void tulisPemakai(const QByteArray &address, const Pemakai &pemakai);

} // namespace lumbung
