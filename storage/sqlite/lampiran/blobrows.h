// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

#include <functional>
#include <optional>

class QIODevice;

namespace lumbung {

/// A file as the store keeps it.
struct BlobRow {
    qint64 no = 0;
    QByteArray sha256;
    qint64 size = 0;
    qint64 have = 0;
    int failures = 0;
    bool whole() const { return have == size; }
};

/// Files by their SHA-256, in parts (tables berkas, berkas_isi). Stands in its owner's transaction.
class BlobRows {
public:
    explicit BlobRows(Connection &connection) : m_connection(connection) {}

    Result<std::optional<BlobRow>> find(const QByteArray &sha256);
    /// Takes in everything that the device gives and answers its row; a file that is here already is kept once.
    /// Input "lampiran.kosong", "lampiran.terlalu-besar" {maks}, "lampiran.tak-terbaca".
    Result<BlobRow> take(QIODevice &source, qint64 most);
    /// A place for a file that some attachment names; one that is known stays as it is.
    Result<void> expect(const QByteArray &sha256, qint64 size);
    /// At most so many bytes from a place on; empty beyond what is here.
    Result<QByteArray> read(qint64 no, qint64 from, qint64 most);
    /// Every part in order until `sink` says no; answers whether they have the file's hash.
    Result<bool> stream(const BlobRow &row, const std::function<bool(const QByteArray &)> &sink);
    /// Adds bytes at the end of what is here. The last ones make it whole only when all of it has the file's hash;
    /// otherwise it begins anew. Answers the bytes that are here then.
    Result<qint64> append(const BlobRow &row, const QByteArray &bytes);
    /// Forgets the bytes, so that they come again.
    Result<void> empty(const BlobRow &row);
    Result<void> want(qint64 no, bool wanted);

    /// Removes the file when no attachment names it.
    Result<void> dropUnnamed(const QByteArray &sha256);
    Result<void> dropAllUnnamed();

private:
    Result<void> addPart(qint64 no, qint64 from, const QByteArray &bytes);
    Result<void> drop(qint64 no);

    Connection &m_connection;
};

} // namespace lumbung
