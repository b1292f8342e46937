// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/csvwriter.h"

#include "documents/workbook/workbookfile.h"

namespace lumbung {

namespace {

/// OWASP "CSV injection": a cell that begins with one of these runs as a formula when the file is opened.
bool couldRun(const QString &text)
{
    return text.size() > 1 && QStringView(u"=+-@\t\r").contains(text[0]);
}

QString csvCell(const QString &text)
{
    const bool quotes = text.contains(u';') || text.contains(u'"') || text.contains(u'\n') ||
                        text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return quotes ? u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString csvText(const Value &value)
{
    const QString text = value.text();
    if (!text.isEmpty())
        return couldRun(text) ? u'\'' + text : text;
    return value.date().isValid() ? value.canonical() : value.canonical().replace(u'.', u',');
}

} // namespace

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &path, const std::vector<KolomTulis> &kolom)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return cannotWrite(writer->m_file);
    writer->m_count = kolom.size();
    writer->m_file.write("\xEF\xBB\xBF");
    QStringList heads;
    for (const KolomTulis &one : kolom)
        heads.append(csvCell(one.judul));
    if (auto written = writer->write(heads); !written)
        return written.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<void> CsvWriter::row(std::span<const Value> values)
{
    QStringList cells;
    for (std::size_t at = 0; at < m_count; ++at)
        cells.append(at < values.size() ? csvCell(csvText(values[at])) : QString());
    return write(cells);
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    const QByteArray line = cells.join(u';').toUtf8() + "\r\n";
    return m_file.write(line) == line.size() ? Result<void>() : cannotWrite(m_file);
}

Result<void> CsvWriter::finish()
{
    return m_file.commit() ? Result<void>() : cannotWrite(m_file);
}

} // namespace lumbung
