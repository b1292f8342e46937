// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/rekapworkbook.h"

#include "documents/workbook/workbookfile.h"

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace lumbung {

namespace {

constexpr quint8 excelA4 = 9;
constexpr quint8 excelFolio = 14; // 8.5 x 13 in, what drivers call F4

/// Writes one TabelCetak, from the top down.
class LembarRekap {
public:
    LembarRekap(WorkbookFile &file, const TabelCetak &tabel)
        : m_book(file.book()), m_sheet(file.sheet()), m_tabel(tabel)
    {
        m_title = format(true);
        format_set_font_size(m_title, 14);
        m_head = format(true);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_CENTER);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(m_head, LXW_BORDER_THIN);
        m_note = workbook_add_format(m_book);
        format_set_font_size(m_note, 8);
    }

    bool write(Kertas kertas)
    {
        setUp(kertas);
        titles();
        heads();
        bool ok = true;
        for (const auto &row : m_tabel.baris)
            ok = ok && cells(row, false);
        if (!m_tabel.barisJumlah.empty())
            ok = ok && cells(m_tabel.barisJumlah, true);
        ++m_row;
        for (const QString &line : m_tabel.kaki.split(u'\n', Qt::SkipEmptyParts))
            worksheet_write_string(m_sheet, m_row++, 0, line.toUtf8().constData(), m_note);
        return ok;
    }

private:
    lxw_format *format(bool bold)
    {
        lxw_format *made = workbook_add_format(m_book);
        if (bold)
            format_set_bold(made);
        return made;
    }
    lxw_format *cellFormat(Perataan perataan, bool sum, bool whole, bool number)
    {
        auto &made = m_formats[static_cast<std::size_t>(perataan)][sum ? 1 : 0][number ? (whole ? 1 : 2) : 0];
        if (made)
            return made;
        made = format(sum);
        format_set_align(made, perataan == Perataan::Kiri    ? LXW_ALIGN_LEFT
                               : perataan == Perataan::Kanan ? LXW_ALIGN_RIGHT
                                                             : LXW_ALIGN_CENTER);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(made, sum ? LXW_BORDER_THIN : LXW_BORDER_HAIR);
        if (sum)
            format_set_top(made, LXW_BORDER_THIN);
        if (number)
            format_set_num_format(made, whole ? "#,##0" : "#,##0.00");
        else if (perataan == Perataan::Kiri)
            format_set_text_wrap(made);
        if (perataan != Perataan::Tengah)
            format_set_indent(made, 1);
        return made;
    }
    void setUp(Kertas kertas)
    {
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, kertas == Kertas::A4 ? excelA4 : excelFolio);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_margins(m_sheet, 0.5, 0.5, 0.5, 0.7);
        QString words = m_tabel.kaki.simplified().replace(u'&', QStringLiteral("&&"));
        const QString footer = QStringLiteral("&L&8%1&R&8Halaman &P dari &N").arg(words.left(200));
        worksheet_set_footer(m_sheet, footer.toUtf8().constData());
        for (std::size_t at = 0; at < m_tabel.kolom.size(); ++at)
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(at), static_cast<lxw_col_t>(at), width(at),
                                 nullptr);
    }
    double width(std::size_t column) const
    {
        qsizetype widest = std::max<qsizetype>(m_tabel.kolom[column].lebar, 5);
        for (const QString &word : m_tabel.kolom[column].judul.split(u' '))
            widest = std::max(widest, word.size());
        const auto look = [&](const std::vector<SelCetak> &cells) {
            if (column < cells.size())
                widest = std::max(widest, cells[column].teks.size());
        };
        for (const auto &row : m_tabel.baris)
            look(row);
        look(m_tabel.barisJumlah);
        return static_cast<double>(std::min<qsizetype>(widest, 45)) + 2;
    }
    void titles()
    {
        worksheet_write_string(m_sheet, m_row++, 0, m_tabel.judul.toUtf8().constData(), m_title);
        for (const QString &line : m_tabel.subjudul.split(u'\n', Qt::SkipEmptyParts))
            worksheet_write_string(m_sheet, m_row++, 0, line.toUtf8().constData(), nullptr);
        ++m_row;
    }
    void merged(lxw_row_t row1, std::size_t column1, lxw_row_t row2, std::size_t column2, const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        const auto left = static_cast<lxw_col_t>(column1);
        const auto right = static_cast<lxw_col_t>(column2);
        if (row1 == row2 && left == right)
            worksheet_write_string(m_sheet, row1, left, utf8.constData(), m_head);
        else
            worksheet_merge_range(m_sheet, row1, left, row2, right, utf8.constData(), m_head);
    }
    void heads()
    {
        const auto &kolom = m_tabel.kolom;
        const bool grouped =
            std::any_of(kolom.begin(), kolom.end(), [](const KolomCetak &one) { return !one.grup.isEmpty(); });
        const lxw_row_t below = m_row + (grouped ? 1 : 0);
        for (std::size_t at = 0; at < kolom.size();) {
            const std::size_t start = at++;
            if (kolom[start].grup.isEmpty()) {
                merged(m_row, start, below, start, kolom[start].judul);
                continue;
            }
            while (at < kolom.size() && kolom[at].grup == kolom[start].grup)
                ++at;
            merged(m_row, start, m_row, at - 1, kolom[start].grup);
            for (std::size_t under = start; under < at; ++under)
                merged(below, under, below, under, kolom[under].judul);
        }
        // Excel does not fit the height of merged cells to their text.
        worksheet_set_row(m_sheet, below, headHeight(grouped), nullptr);
        worksheet_repeat_rows(m_sheet, m_row, below);
        m_row = below + 1;
        worksheet_freeze_panes(m_sheet, m_row, 0);
    }
    /// Of the lower head row; a head without group has the upper row's line, too.
    double headHeight(bool grouped) const
    {
        int most = 1;
        for (std::size_t at = 0; at < m_tabel.kolom.size(); ++at) {
            int lines = 1;
            qsizetype used = 0;
            for (const QString &word : m_tabel.kolom[at].judul.split(u' ')) {
                if (used > 0 && static_cast<double>(used + 1 + word.size()) > width(at) - 1) {
                    ++lines;
                    used = 0;
                }
                used += word.size() + (used > 0 ? 1 : 0);
            }
            most = std::max(most, lines - (grouped && m_tabel.kolom[at].grup.isEmpty() ? 1 : 0));
        }
        return most * LXW_DEF_ROW_HEIGHT + 2;
    }
    bool cells(const std::vector<SelCetak> &row, bool sum)
    {
        bool ok = true;
        for (std::size_t at = 0; at < std::min(row.size(), m_tabel.kolom.size()); ++at) {
            const SelCetak &cell = row[at];
            const bool whole = cell.angka && *cell.angka == std::round(*cell.angka);
            lxw_format *style = cellFormat(m_tabel.kolom[at].perataan, sum, whole, cell.angka.has_value());
            const auto column = static_cast<lxw_col_t>(at);
            const lxw_error written =
                cell.angka ? worksheet_write_number(m_sheet, m_row, column, *cell.angka, style)
                           : worksheet_write_string(m_sheet, m_row, column, cell.teks.toUtf8().constData(), style);
            ok = ok && written == LXW_NO_ERROR;
        }
        ++m_row;
        return ok;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    const TabelCetak &m_tabel;
    lxw_row_t m_row = 0;
    lxw_format *m_title, *m_head, *m_note;
    lxw_format *m_formats[3][2][3] = {};
};

} // namespace

Result<void> writeRekapWorkbook(const QString &path, const TabelCetak &tabel, Kertas kertas)
{
    auto file = WorkbookFile::create(path, tabel.judul, WorkbookFile::Memory::Whole);
    if (!file)
        return file.error();
    if (!LembarRekap(**file, tabel).write(kertas))
        return Error{ErrorKind::Storage, QStringLiteral("ekspor.tidak-bisa-ditulis"), {}};
    return (*file)->finish();
}

} // namespace lumbung
