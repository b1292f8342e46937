// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/gradenik.h"

#include "core/domain/valuelist.h"

namespace lumbung {

namespace {

constexpr int youngKoperasiYears = 3;

/// Founded within the three years that end with the tahun buku.
bool isYoung(QDate tglBadanHukum, int tahunBuku)
{
    const QDate end(tahunBuku, 12, 31);
    return tglBadanHukum.isValid() && tglBadanHukum > end.addYears(-youngKoperasiYears);
}

} // namespace

std::optional<QString> gradeNik(const TigaRat &rat, QDate tglBadanHukum, int tahunBuku)
{
    switch (frekuensiRat(rat)) {
    case 3: return QStringLiteral("A");
    case 2: return QStringLiteral("B");
    case 0: return QStringLiteral("D");
    default: break;
    }
    if (isYoung(tglBadanHukum, tahunBuku))
        return QStringLiteral("C1");
    if (tglBadanHukum.isValid() && rat[0])
        return QStringLiteral("C2");
    return std::nullopt;
}

bool sertifikatGugur(const QString &statusNik, const QString &grade)
{
    return statusNik == nilai::sudahBersertifikat && grade == u"D";
}

} // namespace lumbung
