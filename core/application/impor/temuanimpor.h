// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/validation.h"

#include <QMap>
#include <QString>
#include <QVariantMap>

#include <vector>

namespace lumbung {

/// Something noticed about one cell, or about a whole row. Codes are those of readValue() ("isian.…"), of
/// validate() and of the import itself ("impor.…", "wilayah.…"); sentences are made in models/pesan.
struct TemuanImpor {
    int baris = 0;  ///< row of the table, from 1
    int kolom = -1; ///< column from 0; -1 = the row as a whole
    Keparahan keparahan = Keparahan::Info;
    QString kode;
    QString teks; ///< what the cell says; may be personal data: shown to the person, never logged
    QVariantMap fakta;
};

/// Findings with one cause in one column: they are usually put right together.
struct KelompokTemuan {
    QString kode;
    Keparahan keparahan = Keparahan::Info;
    int kolom = -1;
    qint64 jumlah = 0;               ///< all of them, also those that are not kept
    std::vector<TemuanImpor> contoh; ///< the first ones
    QMap<QString, int> isi;          ///< different texts with their counts, the first ones met
};

/// Counts findings by cause and keeps the first of each, so that memory stays flat.
class PenampungTemuan {
public:
    void catat(const TemuanImpor &temuan);
    /// Blocking causes first, then by number.
    std::vector<KelompokTemuan> hasil() const;

private:
    std::vector<KelompokTemuan> m_kelompok;
};

} // namespace lumbung
