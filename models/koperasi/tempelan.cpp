// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/tempelan.h"

#include "models/koperasi/koperasitablemodel.h"
#include "models/koperasi/teksisian.h"

#include <algorithm>

namespace lumbung {

namespace {

/// Reads the clipboard letter by letter; a quote counts only at the beginning of a cell.
class ClipboardReader {
public:
    explicit ClipboardReader(const QString &text) : m_text(text) {}

    std::vector<QStringList> read()
    {
        while (m_at < m_text.size()) {
            QStringList line{cell()};
            while (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                line << cell();
            }
            m_lines.push_back(std::move(line));
            if (m_at < m_text.size() && m_text[m_at] == u'\r')
                ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
        }
        return std::move(m_lines);
    }

private:
    bool atEnd() const { return m_at >= m_text.size() || QStringView(u"\t\r\n").contains(m_text[m_at]); }

    QString cell()
    {
        const qsizetype start = m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            if (const auto quoted = quotedCell())
                return *quoted;
        m_at = start;
        while (!atEnd())
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed();
    }

    /// Nothing when the quote does not end where a cell ends: it was part of the text then.
    std::optional<QString> quotedCell()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                text += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                text += u'"';
                ++m_at;
            } else {
                ++m_at;
                return atEnd() ? std::optional(text.simplified()) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<QStringList> m_lines;
};

bool isHeadOf(const QString &text, Field field)
{
    return text == namaKolom(field) || text == judulKolom(field) || text == namaIsian(field);
}

bool isHeadLine(const QStringList &line, std::span<const Field> columns)
{
    if (line.isEmpty() || static_cast<std::size_t>(line.size()) > columns.size())
        return false;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (!isHeadOf(line[i], columns[static_cast<std::size_t>(i)]))
            return false;
    return true;
}

/// The upper left of the selection, and how far it goes.
struct Selected {
    int line, column;
    std::size_t rows, columns; ///< rows that are koperasi
};

Selected extentOf(const KoperasiTableModel &model, const QItemSelection &ranges)
{
    int top = ranges.first().top(), bottom = top, left = std::max(1, ranges.first().left()), right = left;
    for (const QItemSelectionRange &range : ranges) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, std::max(1, range.left()));
        right = std::max(right, range.right());
    }
    std::size_t rows = 0;
    for (int line = top; line <= bottom; ++line)
        rows += model.keyAt(line) != 0;
    return {top, left, std::max<std::size_t>(rows, 1), static_cast<std::size_t>(right - left + 1)};
}

/// How often the pasted rows or columns are repeated.
std::size_t repeated(std::size_t selected, std::size_t pasted)
{
    return selected > pasted && selected % pasted == 0 ? selected / pasted : 1;
}

} // namespace

std::vector<QStringList> bacaTempelan(const QString &teks)
{
    return ClipboardReader(teks).read();
}

Letakan letakkanTempelan(const KoperasiTableModel &model, const QItemSelection &terpilih,
                         std::vector<QStringList> isi)
{
    Letakan placed;
    if (terpilih.isEmpty() || isi.empty())
        return placed;
    const Selected selected = extentOf(model, terpilih);
    const auto columns = std::span(model.kolom()).subspan(static_cast<std::size_t>(selected.column) - 1);
    placed.tanpaJudul = isHeadLine(isi.front(), columns);
    if (placed.tanpaJudul)
        isi.erase(isi.begin());
    std::size_t width = 0;
    for (const QStringList &line : isi)
        width = std::max(width, static_cast<std::size_t>(line.size()));
    if (width == 0)
        return placed;
    placed.kolomLuar = static_cast<int>(width - std::min(width, columns.size()));
    const std::size_t down = repeated(selected.rows, isi.size()), across = repeated(selected.columns, width);
    int at = selected.line;
    for (std::size_t row = 0; row < isi.size() * down && placed.sel.size() <= selTempelPalingBanyak; ++row, ++at) {
        while (at < model.rowCount() && model.keyAt(at) == 0)
            ++at;
        if (at >= model.rowCount()) {
            ++placed.barisLuar;
            continue;
        }
        const QStringList &line = isi[row % isi.size()];
        for (std::size_t column = 0; column < std::min(width * across, columns.size()); ++column) {
            const auto from = static_cast<qsizetype>(column % width);
            if (from < line.size())
                placed.sel.push_back({model.keyAt(at), columns[column], line[from]});
        }
    }
    return placed;
}

} // namespace lumbung
