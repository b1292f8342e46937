// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/csvsource.h"

#include "documents/csv/csvparser.h"
#include "documents/csv/separator.h"
#include "documents/workbook/celltext.h"
#include "documents/workbook/importerror.h"

#include <QFileInfo>

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 csvBytes = qint64(1) << 30;
constexpr int csvRecords = 1'048'576;
constexpr std::size_t csvBlock = 128 * 1024;

/// ="0812": how people keep Excel from eating a leading zero.
QString withoutFormula(QString text)
{
    if (text.size() >= 3 && text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"'))
        return text.mid(2, text.size() - 3);
    return text;
}

} // namespace

Result<std::unique_ptr<TableSource>> CsvSource::open(const QString &path)
{
    std::unique_ptr<CsvSource> source(new CsvSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, QStringLiteral("impor.tidak-terbaca"), {}};
    if (auto prepared = source->prepare(); !prepared)
        return prepared.error();
    return std::unique_ptr<TableSource>(std::move(source));
}

Result<void> CsvSource::prepare()
{
    if (m_file.size() > csvBytes)
        return tooLargeFile("isi", csvBytes);
    const auto encoding = textEncoding(m_file);
    if (!encoding)
        return encoding.error();
    m_encoding = *encoding;
    TextFile text(m_file, m_encoding);
    std::string sample(csvBlock, '\0');
    const auto got = text.read(sample.data(), static_cast<qint64>(sample.size()));
    if (!got)
        return got.error();
    sample.resize(static_cast<std::size_t>(*got));
    if (sample.find_first_not_of(" \t\r\n;,|") == std::string::npos && m_file.atEnd())
        return Error{ErrorKind::Input, QStringLiteral("impor.kosong"), {}};
    if (sample.find('\0') != std::string::npos)
        return refusedFile("impor.bukan-teks", "biner");
    m_declared = declaredSeparator(sample) != 0;
    m_separator = m_declared ? declaredSeparator(sample) : detectedSeparator(sample);
    return {};
}

QStringList CsvSource::sheets() const
{
    return {QFileInfo(m_file.fileName()).completeBaseName()};
}

bool CsvSource::giveRow(int row, const std::vector<std::string> &cells, std::size_t count, const RowSink &sink)
{
    if (count > m_cells.size())
        m_cells.resize(count);
    std::size_t used = 0;
    for (std::size_t at = 0; at < count; ++at) {
        m_cells[at] = Sel{};
        if (!cells[at].empty())
            setText(m_cells[at], withoutFormula(decoded(cells[at], m_encoding)));
        if (m_cells[at].jenis != Sel::Jenis::Kosong)
            used = at + 1;
    }
    m_stopped = used > 0 && !sink(row, std::span<const Sel>(m_cells.data(), used));
    return !m_stopped;
}

Result<void> CsvSource::read(int, const RowSink &sink)
{
    m_progress = 0;
    m_stopped = false;
    TextFile text(m_file, m_encoding);
    std::optional<Error> tooMany;
    int row = m_declared ? -1 : 0; // the line "sep=;" is none of the sheet's rows
    CsvParser parser(m_separator, [&](const std::vector<std::string> &cells, std::size_t count) {
        if (++row > csvRecords) {
            tooMany = tooLargeFile("baris", csvRecords);
            return false;
        }
        return row == 0 || giveRow(row, cells, count, sink);
    });
    std::string block(csvBlock, '\0');
    const auto size = static_cast<double>(std::max<qint64>(m_file.size(), 1));
    for (;;) {
        const auto got = text.read(block.data(), static_cast<qint64>(block.size()));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        m_progress.store(static_cast<double>(m_file.pos()) / size, std::memory_order_relaxed);
        if (!parser.feed({block.data(), static_cast<std::size_t>(*got)}))
            break;
    }
    if (!parser.error() && !tooMany && !m_stopped)
        parser.finish();
    if (parser.error())
        return *parser.error();
    return tooMany ? Result<void>(*tooMany) : Result<void>();
}

} // namespace lumbung
