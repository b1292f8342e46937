// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgerror.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

bool in(const QByteArray &keadaan, std::initializer_list<const char *> semua)
{
    return std::ranges::any_of(semua, [&](const char *satu) { return keadaan == satu; });
}

const char *kodeOf(const QByteArray &keadaan)
{
    // Lock and statement time-outs, deadlock, serialisation; too many connections, starting up: the next try may
    // do.
    if (in(keadaan, {"40001", "40P01", "55P03", "57014", "53300", "57P03"}))
        return "pusat.sibuk";
    if (keadaan.startsWith("53") || keadaan == "58030")
        return "pusat.penuh";
    if (keadaan.startsWith("08") || keadaan.startsWith("57P") || keadaan == "25P03" || bukanPrimer(keadaan))
        return "pusat.putus";
    if (keadaan == "42501")
        return "pusat.ditolak";
    return keadaan == "LB001" ? "pusat.urutan" : "pusat.gagal";
}

} // namespace

QString keadaanOf(const Error &error)
{
    return error.facts.value(QStringLiteral("keadaan")).toString();
}

bool bukanPrimer(const QByteArray &keadaan)
{
    return keadaan == "25006";
}

Error pgError(const QByteArray &keadaan, bool terputus, PgTahap tahap)
{
    const char *kode = terputus ? "pusat.putus" : kodeOf(keadaan);
    if (tahap == PgTahap::Commit && qstrcmp(kode, "pusat.putus") == 0)
        kode = "pusat.tak-pasti";
    Error error = pusatError(kode, qstrcmp(kode, "pusat.ditolak") == 0 ? ErrorKind::Refused : ErrorKind::Storage);
    if (!keadaan.isEmpty())
        error.facts.insert(QStringLiteral("keadaan"), QString::fromLatin1(keadaan));
    return error;
}

Error pusatError(const char *kode, ErrorKind jenis)
{
    return {jenis, QString::fromLatin1(kode), {}};
}

} // namespace lumbung
