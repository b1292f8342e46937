// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"

#include <functional>

namespace lumbung {

/// One cell written shortly: "#12" is a number, "@2024-03-05" a date, "!12" a number that lost digits,
/// "" a blank, all else text.
inline Sel selPendek(const QString &pendek)
{
    Sel sel;
    if (pendek.isEmpty())
        return sel;
    const QString rest = pendek.mid(1);
    if (pendek.startsWith(u'#') || pendek.startsWith(u'!')) {
        sel.jenis = Sel::Jenis::Angka;
        sel.angka = rest.toDouble();
        sel.angkaBerbahaya = pendek.startsWith(u'!');
    } else if (pendek.startsWith(u'@')) {
        sel.jenis = Sel::Jenis::Tanggal;
        sel.tanggal = QDate::fromString(rest, Qt::ISODate);
    } else {
        sel.jenis = Sel::Jenis::Teks;
        sel.teks = pendek;
    }
    return sel;
}

/// A workbook of one sheet in memory; rows are written "a | b | c".
class MemoryTableSource final : public TableSource {
public:
    explicit MemoryTableSource(const QStringList &rows, QString sheet = QStringLiteral("Data"))
        : m_sheet(std::move(sheet))
    {
        for (const QString &row : rows)
            tambah(row);
    }

    void tambah(const QString &row)
    {
        std::vector<Sel> cells;
        for (const QString &cell : row.split(u'|'))
            cells.push_back(selPendek(cell.trimmed()));
        m_rows.push_back(std::move(cells));
    }
    void gabungkan(SelGabung region) { m_merged.push_back(region); }
    /// Called before each row with its number; lets a test stop or fail a run at a known place.
    void sebelum(std::function<void(int)> hook) { m_hook = std::move(hook); }

    QStringList sheets() const override { return {m_sheet}; }
    Result<void> read(int, const RowSink &sink) override
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_progress = static_cast<double>(i) / static_cast<double>(m_rows.size());
            if (m_hook)
                m_hook(static_cast<int>(i) + 1);
            if (!sink(static_cast<int>(i) + 1, m_rows[i]))
                break;
        }
        return {};
    }
    Result<std::vector<SelGabung>> merged(int) override { return m_merged; }
    double progress() const override { return m_progress; }

private:
    QString m_sheet;
    std::vector<std::vector<Sel>> m_rows;
    std::vector<SelGabung> m_merged;
    std::function<void(int)> m_hook;
    std::atomic<double> m_progress = 0;
};

} // namespace lumbung
