// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/workbooksource.h"

#include "documents/workbook/sheetreader.h"

#include <algorithm>

namespace lumbung {

namespace {

/// Passes a part on and tells how much of it has been read.
class MeasuredPart final : public ByteSource {
public:
    MeasuredPart(ByteSource &source, qint64 size, std::atomic<double> &share)
        : m_source(source), m_size(size), m_share(share)
    {
        m_share.store(0, std::memory_order_relaxed);
    }
    Result<qint64> read(char *target, qint64 capacity) override
    {
        auto got = m_source.read(target, capacity);
        if (got) {
            m_count += *got;
            const double share = m_size > 0 ? static_cast<double>(m_count) / static_cast<double>(m_size) : 1.0;
            m_share.store(*got == 0 ? 1.0 : std::min(share, 1.0), std::memory_order_relaxed);
        }
        return got;
    }

private:
    ByteSource &m_source;
    qint64 m_size;
    qint64 m_count = 0;
    std::atomic<double> &m_share;
};

Error noSuchSheet(int sheet)
{
    return {ErrorKind::Missing, QStringLiteral("impor.lembar-hilang"), {{QStringLiteral("lembar"), sheet}}};
}

} // namespace

WorkbookSource::WorkbookSource(std::unique_ptr<ZipArchive> archive, WorkbookParts parts)
    : m_archive(std::move(archive)), m_parts(std::move(parts)), m_merged(m_parts.sheets.size())
{
}

Result<std::unique_ptr<TableSource>> WorkbookSource::open(const QString &path, const ZipLimits &limits)
{
    auto archive = ZipArchive::open(path, limits);
    if (!archive)
        return archive.error();
    auto parts = readWorkbookParts(**archive);
    if (!parts)
        return parts.error();
    return std::unique_ptr<TableSource>(new WorkbookSource(std::move(archive).value(), std::move(parts).value()));
}

QStringList WorkbookSource::sheets() const
{
    QStringList names;
    for (const WorkbookParts::Sheet &sheet : m_parts.sheets)
        names.append(sheet.name);
    return names;
}

Result<void> WorkbookSource::loadTables()
{
    if (m_strings)
        return {};
    auto strings = std::make_unique<SharedStrings>();
    if (!m_parts.sharedStrings.isEmpty()) {
        auto source = m_archive->part(m_parts.sharedStrings);
        if (!source)
            return source.error();
        if (auto loaded = strings->load(**source, m_archive->declaredSize(m_parts.sharedStrings)); !loaded)
            return loaded;
    }
    if (!m_parts.styles.isEmpty()) {
        auto source = m_archive->part(m_parts.styles);
        if (!source)
            return source.error();
        if (auto loaded = m_styles.load(**source); !loaded)
            return loaded;
    }
    m_strings = std::move(strings);
    return {};
}

Result<void> WorkbookSource::read(int sheet, const RowSink &sink)
{
    if (auto loaded = loadTables(); !loaded)
        return loaded;
    const auto index = static_cast<std::size_t>(sheet);
    if (index >= m_parts.sheets.size())
        return noSuchSheet(sheet);
    const QByteArray &name = m_parts.sheets[index].part;
    auto part = m_archive->part(name);
    if (!part)
        return part.error();
    MeasuredPart measured(**part, m_archive->declaredSize(name), m_progress);
    bool stopped = false;
    SheetReader reader(measured, *m_strings, m_styles, m_parts.since1904);
    const auto result = reader.read([&](int row, std::span<const Sel> cells) {
        stopped = !sink(row, cells);
        return !stopped;
    });
    if (result && !stopped)
        m_merged[index] = reader.merged();
    return result;
}

Result<std::vector<SelGabung>> WorkbookSource::merged(int sheet)
{
    const auto index = static_cast<std::size_t>(sheet);
    if (index >= m_parts.sheets.size())
        return noSuchSheet(sheet);
    if (!m_merged[index]) {
        auto part = m_archive->part(m_parts.sheets[index].part);
        if (!part)
            return part.error();
        SharedStrings none;
        SheetReader reader(**part, none, m_styles, m_parts.since1904);
        if (auto read = reader.readMerged(); !read)
            return read.error();
        m_merged[index] = reader.merged();
    }
    return *m_merged[index];
}

} // namespace lumbung
