// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"

#include <QCryptographicHash>

#include <optional>

namespace lumbung {

/// One line of the audit chain as it is hashed.
struct AuditLine {
    qint64 no = 0;
    QByteArray id;
    qint64 waktu = 0;
    Tindakan tindakan;
    qint64 buat = 0, ubah = 0, hapus = 0;
    qint64 riwayatAwal = 0;
    QByteArray riwayatCerna;
};

/// SHA-256 over the hash of the line before and every part of this one.
QByteArray cernaOf(const QByteArray &before, const AuditLine &line);
/// Adds one history row to the hash of its act.
void addRiwayat(QCryptographicHash &hash, qint64 koperasi, qint64 isi, int jenis, const QString &rinci);

/// Writes history while a unit of work runs and its audit line at the end.
class Journal {
public:
    Journal(Connection &connection, const Tindakan &tindakan);

    /// Finds where the chain ends; the write lock is held from here on.
    Result<void> begin();
    Result<void> record(qint64 koperasi, qint64 isi, RiwayatBaris::Jenis jenis, const QString &rinci = {});
    Result<void> finish(const QByteArray &id, qint64 waktu);
    qint64 number() const { return m_line.no; }

private:
    Connection &m_connection;
    std::optional<Statement> m_insert;
    AuditLine m_line;
    QByteArray m_before;
    qint64 m_next = 1;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace lumbung
