// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/workbookwriter.h"

#include <algorithm>
#include <xlsxwriter.h>

namespace lumbung {

namespace {

constexpr quint32 writtenRows = 1'048'576;
constexpr qsizetype longestCell = 32'767;
constexpr lxw_row_t choiceRows = 5'000; ///< rows of a template that offer choices

lxw_format *numberFormat(lxw_workbook *book, const char *code)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, code);
    return format;
}

} // namespace

WorkbookWriter::WorkbookWriter(std::unique_ptr<WorkbookFile> file, const std::vector<KolomTulis> &kolom)
    : m_file(std::move(file)),
      m_kolom(kolom),
      m_head(workbook_add_format(m_file->book())),
      m_text(numberFormat(m_file->book(), "@")),
      m_money(numberFormat(m_file->book(), "#,##0")),
      m_day(numberFormat(m_file->book(), "dd-mm-yyyy"))
{
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    format_set_text_wrap(m_head);
    format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
}

Result<std::unique_ptr<TableWriter>> WorkbookWriter::create(const QString &path, const QString &lembar,
                                                            const std::vector<KolomTulis> &kolom)
{
    auto file = WorkbookFile::create(path, lembar);
    if (!file)
        return file.error();
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(std::move(file).value(), kolom));
    writer->writeHead();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

void WorkbookWriter::writeHead()
{
    lxw_worksheet *sheet = m_file->sheet();
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t at = 0; at < m_kolom.size(); ++at) {
        const auto column = static_cast<lxw_col_t>(at);
        const bool text = m_kolom[at].tipe == FieldType::Identifier;
        // a text format on the whole column: what a clerk types there keeps its zeros, too
        worksheet_set_column(sheet, column, column, m_kolom[at].lebar, text ? m_text : nullptr);
        worksheet_write_string(sheet, 0, column, m_kolom[at].judul.toUtf8().constData(), m_head);
    }
    m_row = 1;
    writeChoices();
}

// Lists stand on a sheet of their own: inside the rule Excel allows 255 characters and no commas.
void WorkbookWriter::writeChoices()
{
    const bool any = std::any_of(m_kolom.begin(), m_kolom.end(),
                                 [](const KolomTulis &kolom) { return !kolom.pilihan.isEmpty(); });
    if (!any)
        return;
    lxw_worksheet *lists = workbook_add_worksheet(m_file->book(), "Daftar");
    qsizetype longest = 0;
    for (const KolomTulis &kolom : m_kolom)
        longest = std::max(longest, kolom.pilihan.size());
    for (qsizetype row = 0; row < longest; ++row)
        for (std::size_t at = 0; at < m_kolom.size(); ++at)
            if (row < m_kolom[at].pilihan.size())
                worksheet_write_string(lists, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(at),
                                       m_kolom[at].pilihan[row].toUtf8().constData(), nullptr);
    for (std::size_t at = 0; at < m_kolom.size(); ++at) {
        if (m_kolom[at].pilihan.isEmpty())
            continue;
        char range[LXW_MAX_FORMULA_RANGE_LENGTH] = {};
        const auto column = static_cast<lxw_col_t>(at);
        lxw_rowcol_to_formula_abs(range, "Daftar", 0, column,
                                  static_cast<lxw_row_t>(m_kolom[at].pilihan.size() - 1), column);
        QByteArray formula = QByteArray("=") + range;
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        worksheet_data_validation_range(m_file->sheet(), 1, column, choiceRows, column, &rule);
    }
}

bool WorkbookWriter::writeCell(quint16 column, const Value &value)
{
    lxw_worksheet *sheet = m_file->sheet();
    const FieldType type = m_kolom[column].tipe;
    const QString text = value.text();
    const QDate day = value.date();
    if (!text.isEmpty() || type == FieldType::Identifier || (day.isValid() && day.year() < 1900)) {
        const QString whole = text.isEmpty() ? value.canonical() : text;
        return worksheet_write_string(sheet, m_row, column, whole.left(longestCell).toUtf8().constData(),
                                      type == FieldType::Identifier ? m_text : nullptr) == LXW_NO_ERROR;
    }
    if (day.isValid()) {
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, m_row, column, &when, m_day) == LXW_NO_ERROR;
    }
    return worksheet_write_number(sheet, m_row, column, value.decimal(),
                                  type == FieldType::Money ? m_money : nullptr) == LXW_NO_ERROR;
}

Result<void> WorkbookWriter::row(std::span<const Value> values)
{
    if (m_row >= writtenRows)
        return Error{ErrorKind::Input,
                     QStringLiteral("ekspor.terlalu-banyak-baris"),
                     {{QStringLiteral("batas"), writtenRows - 1}}};
    const std::size_t count = std::min(values.size(), m_kolom.size());
    for (std::size_t at = 0; at < count; ++at)
        if (!values[at].isEmpty() && !writeCell(static_cast<quint16>(at), values[at]))
            return Error{ErrorKind::Storage, QStringLiteral("ekspor.tidak-bisa-ditulis"), {}};
    ++m_row;
    return {};
}

Result<void> WorkbookWriter::finish()
{
    if (!m_kolom.empty())
        worksheet_autofilter(m_file->sheet(), 0, 0, m_row - 1, static_cast<lxw_col_t>(m_kolom.size() - 1));
    return m_file->finish();
}

} // namespace lumbung
