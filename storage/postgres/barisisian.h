// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "storage/postgres/pgconnection.h"

namespace lumbung {

/// The typed rows of koperasi and keragaan (and which file a lampiran names), beside the feed and in the same
/// transaction: reports and the search for doubles read them. Records that are removed lose theirs.
class BarisIsian {
public:
    explicit BarisIsian(PgConnection &connection) : m_connection(connection) {}
    Result<void> tulis(Scope scope, std::span<const RekamPusat> rekam);

private:
    Result<void> tulisKoperasi(Scope scope, const std::vector<const RekamPusat *> &rekam);
    Result<void> tulisKeragaan(Scope scope, const std::vector<const RekamPusat *> &rekam);
    Result<void> tulisLampiran(Scope scope, const std::vector<const RekamPusat *> &rekam);
    Result<void> buang(const char *tabel, Scope scope, const std::vector<const RekamPusat *> &rekam);

    PgConnection &m_connection;
};

} // namespace lumbung
