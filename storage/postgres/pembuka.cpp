// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pembuka.h"

#include <QUuid>

namespace lumbung {

namespace {

QByteArray ms(const char *setting, std::chrono::milliseconds limit)
{
    return QByteArray("SET LOCAL ") + setting + " = " + QByteArray::number(static_cast<qint64>(limit.count())) +
           ';';
}

/// Statements here take milliseconds; to compile one takes half a second.
constexpr char tanpaKompilasi[] = "SET LOCAL jit = off;";

/// A push looks up a few hundred records by their keys. A planner that has no statistics yet, or that planned a
/// function while its tables were empty, would rather read a scope to its end (see also LATERAL in the queries).
constexpr char mulaiTulis[] = "BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off";

/// Only hexadecimal digits and dashes ever stand between the quotes.
QByteArray uuidText(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? QByteArray() : uuid.toByteArray(QUuid::WithoutBraces);
}

QByteArray pembuka(const char *begin, const char *role, const PgPilihan &pilihan, const QByteArray &pemakai,
                   const QByteArray &titipan)
{
    return QByteArray(begin) + "; SET LOCAL ROLE " + role + ';' + ms("statement_timeout", pilihan.batasPernyataan) +
           ms("lock_timeout", pilihan.batasKunci) + ms("idle_in_transaction_session_timeout", pilihan.batasDiam) +
           tanpaKompilasi +
           "SELECT floor(extract(epoch FROM now()) * 1000)::bigint, set_config('lumbung.pemakai', '" + pemakai +
           "', true), set_config('lumbung.titipan', '" + titipan + "', true)";
}

} // namespace

QByteArray pembukaBaca(const PgPilihan &pilihan, const Pemakai &pemakai)
{
    return pembuka("BEGIN READ ONLY", "lumbung_hub", pilihan, uuidText(pemakai.id), {});
}

QByteArray pembukaTulis(const PgPilihan &pilihan, const Pemakai &pemakai)
{
    return pembuka(mulaiTulis, "lumbung_hub", pilihan, uuidText(pemakai.id),
                   QByteArray::number(numberOf(pemakai.wilayah)));
}

QByteArray pembukaAkun(const PgPilihan &pilihan)
{
    return pembuka("BEGIN", "lumbung_hub", pilihan, {}, {});
}

QByteArray pembukaPemilik(const PgPilihan &pilihan)
{
    return pembuka("BEGIN", "lumbung_pemilik", pilihan, {}, {});
}

} // namespace lumbung
