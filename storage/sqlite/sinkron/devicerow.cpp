// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/devicerow.h"

#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

Result<IdentitasPerangkat> readDevice(Connection &connection)
{
    Statement row(connection, "SELECT device, alamat, epoch, akun, peran, wilayah, pin FROM perangkat");
    const auto there = row.step();
    if (!there)
        return there.error();
    IdentitasPerangkat identitas;
    if (!*there)
        return identitas;
    identitas.perangkat = PerangkatId(uuidText(row.bytes(0)));
    identitas.alamat = row.text(1);
    identitas.epoch = row.text(2);
    identitas.akun = row.text(3);
    identitas.peran = peranOfKey(row.text(4)).value_or(identitas.peran);
    identitas.wilayah = scopeOf(row.integer(5));
    identitas.pin = row.text(6);
    return identitas;
}

Result<void> writeDevice(Connection &connection, const IdentitasPerangkat &identitas)
{
    Statement row(connection, "INSERT INTO perangkat (satu, device, alamat, epoch, akun, peran, wilayah, pin) "
                              "VALUES (1, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET device = excluded.device, "
                              "alamat = excluded.alamat, epoch = excluded.epoch, akun = excluded.akun, "
                              "peran = excluded.peran, wilayah = excluded.wilayah, pin = excluded.pin");
    const QByteArray device = uuidBlob(identitas.perangkat.text());
    device.isEmpty() ? row.bindUtf8(1, {}) : row.bind(1, device);
    row.bind(2, identitas.alamat);
    row.bind(3, identitas.epoch);
    row.bind(4, identitas.akun);
    row.bindText(5, keyOf(identitas.peran));
    row.bind(6, numberOf(identitas.wilayah));
    row.bind(7, identitas.pin);
    return row.run();
}

} // namespace lumbung
