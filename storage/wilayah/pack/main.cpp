// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Build tool: lumbung_wilayah_pack DATA_FOLDER OUT_FILE packs the CSV files of idn-area-data.
#include "storage/wilayah/pack/csvrows.h"
#include "storage/wilayah/pack/packer.h"

#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace lumbung::wilayah;

namespace {

struct LevelFile {
    QString name;
    QStringList header;
};

int fail(const QString &reason)
{
    std::fprintf(stderr, "lumbung_wilayah_pack: %s\n", qPrintable(reason));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return fail(u"usage: lumbung_wilayah_pack DATA_FOLDER OUT_FILE"_qs);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const LevelFile files[] = {{u"provinces.csv"_qs, {u"code"_qs, u"name"_qs}},
                               {u"regencies.csv"_qs, {u"code"_qs, u"province_code"_qs, u"name"_qs}},
                               {u"districts.csv"_qs, {u"code"_qs, u"regency_code"_qs, u"name"_qs}},
                               {u"villages.csv"_qs, {u"code"_qs, u"district_code"_qs, u"name"_qs}}};
    Packer packer;
    for (int level = 1; level <= 4; ++level) {
        const LevelFile &file = files[level - 1];
        const auto rows = csvRows(folder.filePath(file.name), file.header);
        if (!rows)
            return fail(u"cannot read "_qs + folder.filePath(file.name));
        if (!packer.addLevel(level, *rows, static_cast<int>(file.header.size()) - 1))
            return fail(packer.complaint());
    }
    const QByteArray packed = packer.packed();
    if (packed.isEmpty())
        return fail(packer.complaint());
    QSaveFile out(QString::fromLocal8Bit(argv[2]));
    if (!out.open(QIODevice::WriteOnly) || out.write(packed) != packed.size() || !out.commit())
        return fail(out.errorString());
    return 0;
}
