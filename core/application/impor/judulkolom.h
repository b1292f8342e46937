// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lumbung {

/// A column heading taken apart, so that "NO.TELP 1", "No Telpon 1" and "noTelp_1" are one heading.
struct JudulKolom {
    QStringList kata;         ///< plain words, abbreviations written out, sorted, each once
    qint64 pengali = 1;       ///< from the unit in brackets: (Rp Juta) = 1,000,000
    std::optional<int> tahun; ///< "Aset 2024"

    QString kunci() const { return kata.join(QLatin1Char(' ')); }
};

/// Reads a heading; two-row headings come joined as "Anggota / L".
JudulKolom bacaJudul(QStringView judul);

/// The factor a unit note stands for: "dalam jutaan rupiah", "(Rp Juta)"; 1 when there is none.
qint64 pengaliSatuan(QStringView teks);

} // namespace lumbung
