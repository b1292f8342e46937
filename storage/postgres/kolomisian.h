// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/record.h"
#include "storage/postgres/pgarray.h"
#include "storage/postgres/pgconnection.h"

#include <vector>

namespace lumbung {

/// Column type of a field: text, date, bigint or double precision.
QByteArray tipeKolom(FieldType type);

/// Adds the columns that koperasi and keragaan lack for fields of the catalogue. They follow from the catalogue and
/// not from a migration, so a new field needs no step of its own; what is there is never changed.
/// "pusat.kolom-beda" {kolom}.
Result<void> sesuaikanKolom(PgConnection &connection);

/// The values of one field over many records, as an array parameter of its column's type. A value that does not fit
/// its type becomes NULL: the document keeps it, and no odd value can stop a push.
class KolomIsian {
public:
    KolomIsian(Field field, qsizetype banyak);
    void add(const Value &value);
    const PgArray &array() const { return m_array; }

private:
    FieldType m_type;
    PgArray m_array;
};

} // namespace lumbung
