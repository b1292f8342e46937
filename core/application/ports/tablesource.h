// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace lumbung {

/// One cell as the file holds it. `teks` is what a person saw for text cells, the plain digits of a number
/// ("3201010020001", with the leading zeros its format shows) and the ISO form of a day; numbers keep full
/// precision and `angkaBerbahaya` tells that digits were lost (long identifiers stored as numbers, "3.28E+12").
/// `BelumDihitung` is a formula that no program has worked out yet: the file holds no value for it.
struct Sel {
    enum class Jenis : quint8 { Kosong, Teks, Angka, Tanggal, Logika, Galat, BelumDihitung };
    Jenis jenis = Jenis::Kosong;
    bool angkaBerbahaya = false;
    QString teks;
    double angka = 0;
    QDate tanggal;
};

/// A merged region, zero-based and inclusive: its value stands in the top left cell.
struct SelGabung {
    int baris1, kolom1, baris2, kolom2;
};

/// Gives rows in order; return false to stop reading. `baris` is the sheet's own row number, from 1; blank
/// rows may be skipped. The cells are valid during the call only.
using RowSink = std::function<bool(int baris, std::span<const Sel> sel)>;

/// An opened workbook or CSV file, read as a stream: memory does not grow with the number of rows.
/// Errors (Input): "impor.bukan-buku-kerja", "impor.terkunci-sandi", "impor.rusak", "impor.kosong",
/// "impor.terlalu-besar", "impor.format-lama", "impor.makro", "impor.bukan-teks"; Missing "impor.tidak-ada",
/// "impor.lembar-hilang"; Storage "impor.tidak-terbaca". Fact `jenis`: what it really is.
class TableSource {
public:
    virtual ~TableSource() = default;
    virtual QStringList sheets() const = 0; ///< one name for CSV
    virtual Result<void> read(int sheet, const RowSink &sink) = 0;
    virtual Result<std::vector<SelGabung>> merged(int sheet) = 0;
    /// Share of the file already consumed by the running read(), 0…1; may be asked from another thread.
    virtual double progress() const = 0;
};

class TableSourceFactory {
public:
    virtual ~TableSourceFactory() = default;
    virtual Result<std::unique_ptr<TableSource>> open(const QString &path) = 0;
};

} // namespace lumbung
