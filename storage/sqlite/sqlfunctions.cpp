// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlfunctions.h"

#include "core/domain/frekuensirat.h"
#include "core/domain/jenisbadanhukum.h"
#include "core/domain/kelasomzet.h"
#include "core/domain/normalise.h"
#include "storage/sqlite/storeerror.h"

#include <QHash>

#include <sqlite3.h>

namespace lumbung {

namespace {

QString argument(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QString &text)
{
    if (text.isEmpty())
        return sqlite3_result_null(context);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void teks(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, normaliseTeks(argument(values[0])));
}

void omzet(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto kelas = kelasOmzet(sqlite3_value_int64(values[0]));
    answer(context, kelas ? namaOf(*kelas) : QString());
}

void rat(sqlite3_context *context, int, sqlite3_value **values)
{
    Record keragaan;
    keragaan.set(Field::StatusRat, Value(argument(values[0])));
    keragaan.set(Field::TglRat, Value(QDate::fromString(argument(values[1]), Qt::ISODate)));
    sqlite3_result_int(context, sudahRat(keragaan));
}

void badanHukum(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, keyOf(jenisBadanHukum(argument(values[0]))));
}

/// Names already asked for: a sort by desa asks for the same few thousand again and again.
struct AreaNames {
    const WilayahDirectory &directory;
    QHash<QString, QString> names;
};

void areaName(sqlite3_context *context, int, sqlite3_value **values)
{
    auto &known = *static_cast<AreaNames *>(sqlite3_user_data(context));
    const QString text = argument(values[0]);
    auto found = known.names.constFind(text);
    if (found == known.names.constEnd())
        found = known.names.insert(text, known.directory.nama(KodeWilayah::parse(text).value_or(KodeWilayah())));
    answer(context, *found);
}

void forgetNames(void *names)
{
    delete static_cast<AreaNames *>(names);
}

} // namespace

Result<void> addSqlFunctions(Connection &connection, const WilayahDirectory &wilayah)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    struct Function {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    for (const Function &function :
         {Function{"lumbung_teks", 1, teks}, Function{"lumbung_omzet", 1, omzet}, Function{"lumbung_rat", 2, rat},
          Function{"lumbung_badan_hukum", 1, badanHukum}}) {
        const int code = sqlite3_create_function_v2(connection.handle(), function.name, function.arguments, flags,
                                                    nullptr, function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return storeError(code, connection.handle());
    }
    const int code =
        sqlite3_create_function_v2(connection.handle(), "lumbung_wilayah", 1, flags, new AreaNames{wilayah, {}},
                                   areaName, nullptr, nullptr, forgetNames);
    return code == SQLITE_OK ? Result<void>() : storeError(code, connection.handle());
}

} // namespace lumbung
