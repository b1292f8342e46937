// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/paketrow.h"

#include "storage/sqlite/statement.h"

#include <QStringList>

namespace lumbung {

Result<KeadaanPaket> readPaket(Connection &connection)
{
    Statement row(connection, "SELECT benih, pusat, urut, dibuka, awal FROM paket");
    const auto there = row.step();
    if (!there)
        return there.error();
    KeadaanPaket keadaan;
    if (!*there)
        return keadaan;
    keadaan.benih = row.blob(0);
    keadaan.pusat = row.blob(1);
    keadaan.urut = row.integer(2);
    keadaan.dibuka = row.integer(3);
    for (const QString &scope : row.text(4).split(u',', Qt::SkipEmptyParts))
        keadaan.awal.insert(scopeOf(scope.toInt()));
    return keadaan;
}

Result<void> writePaket(Connection &connection, const KeadaanPaket &keadaan)
{
    QStringList awal;
    for (const Scope scope : keadaan.awal)
        awal << QString::number(numberOf(scope));
    Statement row(connection,
                  "INSERT INTO paket (satu, benih, pusat, urut, dibuka, awal) VALUES (1, ?, ?, ?, ?, ?) "
                  "ON CONFLICT DO UPDATE SET benih = excluded.benih, pusat = excluded.pusat, "
                  "urut = excluded.urut, dibuka = excluded.dibuka, awal = excluded.awal");
    row.bind(1, keadaan.benih);
    row.bind(2, keadaan.pusat);
    row.bind(3, keadaan.urut);
    row.bind(4, keadaan.dibuka);
    row.bindText(5, awal.join(u','));
    return row.run();
}

} // namespace lumbung
