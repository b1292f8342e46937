// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/contohlembar.h"

#include <QHash>

#include <memory>
#include <optional>

namespace lumbung {

/// Sheets of labels with values beside them (the ODS detail page) shown as one table: row 1 holds the labels,
/// every further row one koperasi. Such sheets are small; more than 2,000 rows of one are not read.
class SumberTegak : public TableSource {
public:
    /// Where a cell of the table really stands: row from 1, column from 0.
    struct Alamat {
        int baris = 0;
        int kolom = 0;
        QString lembar = {};
    };

    /// Weight of the sheet as a label list, comparable with KepalaLembar::nilai; 0 = it is none.
    static int nilai(const ContohLembar &contoh);
    /// From one sheet, or from every such sheet of the workbook.
    static Result<std::unique_ptr<SumberTegak>> buat(TableSource &sumber, std::optional<int> lembar);

    QStringList sheets() const override { return {m_nama}; }
    Result<void> read(int sheet, const RowSink &sink) override;
    Result<std::vector<SelGabung>> merged(int) override { return std::vector<SelGabung>{}; }
    double progress() const override { return 1; }
    /// By row of the table (from 1) and column (from 0).
    Alamat alamat(int baris, int kolom) const;

private:
    struct Rekam {
        std::vector<Sel> sel;
        std::vector<Alamat> tempat;
    };
    struct Blok {
        std::vector<std::pair<int, int>> isi; ///< index of the row in the sample, column of the table
    };
    SumberTegak() = default;
    void susun(const ContohLembar &contoh);
    void tambahBlok(const ContohLembar &contoh, const Blok &blok);

    QString m_nama;
    QHash<QString, int> m_kolom; ///< column of the table by label
    std::vector<Sel> m_judul;
    std::vector<Rekam> m_rekam;
};

} // namespace lumbung
