// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqliterekapqueries.h"

namespace lumbung {

/// Looks a store over from the file up. Findings: "berkas.rusak", "audit.putus" (facts no), "outbox.celah" (scope),
/// "draf.beda" (jumlah: fields whose base and ops do not fit), "cerna.beda" (scope: confirmed records and their
/// digest differ), "indeks.beda" (jumlah), "rekap.beda" (tahun, menurut), "keragaan.yatim" (jumlah),
/// "lampiran.rusak" (jumlah: files whose bytes are not what they were), and those of VerificationCheck.
class StoreCheck {
public:
    StoreCheck(Connection &connection, SqliteRekapQueries &rekap) : m_connection(connection), m_rekap(rekap) {}
    Result<std::vector<Temuan>> run();

private:
    Result<void> checkFile();
    Result<void> checkAudit();
    Result<void> checkOutbox();
    Result<void> checkDrafts();
    Result<void> checkDigests();
    Result<void> checkSearch();
    Result<void> checkOrphans();
    Result<void> checkSums();
    Result<void> checkFiles();
    Result<void> checkVerification();

    Connection &m_connection;
    SqliteRekapQueries &m_rekap;
    std::vector<Temuan> m_findings;
};

} // namespace lumbung
