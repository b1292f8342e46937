// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/readertarget.h"

#include "documents/csv/csvparser.h"
#include "documents/csv/separator.h"
#include "documents/tablesources.h"
#include "documents/workbook/sheetreader.h"
#include "tests/support/fixtures/ziptool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace lumbung;

namespace {

/// A part as a buffer, given out in uneven pieces.
class FuzzBuffer final : public ByteSource {
public:
    explicit FuzzBuffer(std::string_view bytes) : m_bytes(bytes) {}
    Result<qint64> read(char *target, qint64 capacity) override
    {
        const auto size = std::min({m_bytes.size(), static_cast<std::size_t>(capacity), std::size_t(97)});
        std::copy_n(m_bytes.data(), size, target);
        m_bytes.remove_prefix(size);
        return static_cast<qint64>(size);
    }

private:
    std::string_view m_bytes;
};

const QString &fuzzFolder()
{
    static const QTemporaryDir folder(QFile::exists(QStringLiteral("/dev/shm"))
                                          ? QStringLiteral("/dev/shm/lumbung-fuzz")
                                          : QDir::tempPath() + QStringLiteral("/lumbung-fuzz"));
    static const QString path = folder.path();
    return path;
}

/// What every reader promises about its rows.
bool soundRow(int row, std::span<const Sel> cells)
{
    if (row < 1 || cells.empty() || cells.size() > 2'048 || cells.back().jenis == Sel::Jenis::Kosong)
        std::abort();
    return true;
}

void readWhole(const QString &path)
{
    auto source = TableSources().open(path);
    if (!source)
        return;
    for (int sheet = 0; sheet < std::min<qsizetype>((*source)->sheets().size(), 3); ++sheet) {
        (void)(*source)->merged(sheet);
        (void)(*source)->read(sheet, soundRow);
        if ((*source)->progress() < 0 || (*source)->progress() > 1)
            std::abort();
    }
}

void fuzzFile(std::string_view bytes)
{
    QFile file(fuzzFolder() + QStringLiteral("/berkas"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        readWhole(file.fileName());
    }
}

/// The XML of a part inside an intact ZIP file.
void fuzzWorkbookPart(std::string_view bytes)
{
    std::vector<ZipEntry> parts = partsOf({.sheet = sheetOf("<row><c><v>1</v></c></row>")});
    parts[2].bytes = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const QString path = fuzzFolder() + QStringLiteral("/bagian");
    if (writeZip(path, parts))
        readWhole(path);
}

void fuzzSheet(std::string_view bytes)
{
    FuzzBuffer source(bytes);
    SharedStrings strings;
    const CellStyles styles;
    (void)SheetReader(source, strings, styles, false).read(soundRow);
}

void fuzzStrings(std::string_view bytes)
{
    FuzzBuffer source(bytes);
    SharedStrings strings;
    (void)strings.load(source);
    for (quint32 index = 0; index < 20; ++index)
        (void)strings.at(index * 7);
}

void fuzzStyles(std::string_view bytes)
{
    FuzzBuffer source(bytes);
    CellStyles styles;
    (void)styles.load(source);
    (void)styles.at(3);
}

void fuzzCsv(std::string_view bytes)
{
    CsvParser parser(detectedSeparator(bytes), [](const std::vector<std::string> &cells, std::size_t count) {
        if (count == 0 || count > cells.size())
            std::abort();
        return true;
    });
    if (parser.feed(bytes.substr(0, bytes.size() / 2)) && parser.feed(bytes.substr(bytes.size() / 2)))
        parser.finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char *>(data) + 1, size - 1);
    switch (data[0] % fuzzReaders) {
    case 0: fuzzFile(bytes); break;
    case 1: fuzzSheet(bytes); break;
    case 2: fuzzStrings(bytes); break;
    case 3: fuzzStyles(bytes); break;
    case 4: fuzzWorkbookPart(bytes); break;
    default: fuzzCsv(bytes); break;
    }
    return 0;
}
