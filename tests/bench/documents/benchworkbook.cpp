// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a workbook of 100,000 rows and 30 columns against LibreOffice turning the same file into CSV; each in a
// process of its own. "--write" and "--read" are those processes.
#include "documents/tablesources.h"
#include "tests/bench/documents/measuredchild.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <xlsxwriter.h>

using namespace lumbung;

namespace {

constexpr int benchRows = 100'000;
constexpr int benchColumns = 30;
constexpr double wantedRatio = 5;
constexpr double mostMegabytes = 300;

/// As Excel saves the rekap of a province: string table, own texts in every row, days, money.
int writeWorkbook(const char *path)
{
    lxw_workbook *book = workbook_new(path);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Sheet1");
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    for (lxw_col_t column = 0; column < benchColumns; ++column)
        worksheet_write_string(sheet, 0, column, qPrintable(QStringLiteral("KOLOM %1").arg(column)), nullptr);
    const char *own[] = {
        "KSP Contoh Maju Bersama %1", "%1/BH/518-Diskop/XII/2007", "Jl. Contoh Raya No. %1 RT 02/03",
        "contoh%1@contoh.example",    "Contoh Ketua %1",           "0812%1"};
    const char *shared[] = {"Cibinong",
                            "Kabupaten Bogor",
                            "Jawa Barat",
                            "Aktif",
                            "Primer Kabupaten/Kota",
                            "Simpan Pinjam",
                            "Kop. Serba Usaha",
                            "Jasa Keuangan dan Asuransi"};
    for (lxw_row_t row = 1; row <= benchRows; ++row) {
        lxw_col_t column = 0;
        for (const char *text : own)
            worksheet_write_string(sheet, row, column++, QString::fromLatin1(text).arg(row).toUtf8().constData(),
                                   nullptr);
        for (const char *text : shared)
            worksheet_write_string(sheet, row, column++, text, nullptr);
        for (int days = 0; days < 3; ++days)
            worksheet_write_number(sheet, row, column++, 36'000 + (row * 7 + days) % 9'000, day);
        worksheet_write_number(sheet, row, column++, 3'201'010'020'000.0 + row, nullptr);
        for (; column < benchColumns; ++column)
            worksheet_write_number(
                sheet, row, column,
                column < 22 ? row % 900 : static_cast<double>(row * 7919ULL % 1'000'003) * 12'500, nullptr);
    }
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}

int readWorkbook(const char *path)
{
    auto source = TableSources().open(QString::fromLocal8Bit(path));
    if (!source)
        return 1;
    qint64 cells = 0;
    int rows = 0;
    const auto read = (*source)->read(0, [&](int, std::span<const Sel> row) {
        ++rows;
        cells += static_cast<qint64>(row.size());
        return true;
    });
    return read && rows == benchRows + 1 && cells == qint64(rows) * benchColumns ? 0 : 1;
}

void tell(const char *what, const Cost &cost)
{
    std::printf("%-34s %8.2f s wall %8.2f s CPU %8.0f MB peak\n", what, cost.wallSeconds, cost.cpuSeconds,
                cost.peakMegabytes);
}

int compare()
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(QStringLiteral("rekap.xlsx"));
    const QString self = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    if (measuredChild(self, {QStringLiteral("--write"), workbook}).exitCode != 0)
        return 1;
    const QString office = QStandardPaths::findExecutable(QStringLiteral("libreoffice"));
    if (office.isEmpty()) {
        std::printf("libreoffice is not installed: nothing to compare with (apt-get install libreoffice-calc)\n");
        return 1;
    }
    std::printf("%d rows x %d columns, %.1f MB\n", benchRows, benchColumns,
                static_cast<double>(QFile(workbook).size()) / 1e6);
    const QString profile =
        QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profil"));
    (void)measuredChild(office, {profile, QStringLiteral("--headless"),
                                 QStringLiteral("--terminate_after_init")}); // its first start makes a profile
    const Cost read = measuredChild(self, {QStringLiteral("--read"), workbook});
    tell("read and parse", read);
    const Cost converted =
        measuredChild(office, {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                               QStringLiteral("csv"), QStringLiteral("--outdir"), folder.path(), workbook});
    tell("libreoffice --convert-to csv", converted);
    if (read.exitCode != 0 || !QFile::exists(folder.filePath(QStringLiteral("rekap.csv"))))
        return 1;
    const double ratio = converted.wallSeconds / read.wallSeconds;
    std::printf("ratio %.1f in wall time, %.1f in CPU time (wanted: %.0f); peak %.0f MB (at most %.0f)\n", ratio,
                converted.cpuSeconds / read.cpuSeconds, wantedRatio, read.peakMegabytes, mostMegabytes);
    return ratio >= wantedRatio && read.peakMegabytes <= mostMegabytes ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--write") == 0)
        return writeWorkbook(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "--read") == 0)
        return readWorkbook(argv[2]);
    return compare();
}
