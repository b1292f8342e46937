// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "storage/postgres/pgconnection.h"

#include <QHash>

namespace lumbung {

/// Reads records of the feed inside one transaction. What it read once it does not fetch again unless it changed: a
/// push looks for its records before it locks and once more behind the lock.
class PembacaRekam {
public:
    explicit PembacaRekam(PgConnection &connection) : m_connection(connection) {}

    /// Newest state wherever it is; looks into `petunjuk` first. Content that the user may not read is left out.
    Result<std::vector<RekamPusat>> terbaru(std::span<const KunciRekam> kunci, std::span<const Scope> petunjuk);
    Result<std::vector<RekamPusat>> di(Scope scope, std::span<const KunciRekam> kunci);
    Result<std::vector<RekamPusat>> keragaan(const KoperasiId &koperasi);
    Result<std::vector<RekamPusat>> lampiran(const KoperasiId &koperasi);

private:
    using Ditemukan = QHash<KunciRekam, RekamPusat>;

    Result<std::vector<RekamPusat>> milik(const KoperasiId &koperasi, const char *sql);
    Result<void> cariDi(Scope scope, std::span<const KunciRekam> kunci, Ditemukan &ditemukan);
    Result<void> cariSemua(std::span<const KunciRekam> kunci, Ditemukan &ditemukan);
    RekamPusat rekamOf(const PgRows &rows, int row);

    PgConnection &m_connection;
    Ditemukan m_ingat; ///< newest row read of each record
};

} // namespace lumbung
