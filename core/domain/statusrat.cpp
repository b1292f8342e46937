// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/statusrat.h"

#include "core/domain/valuelist.h"

namespace lumbung {

QDate batasRat(int tahunBuku, const QString &bentuk, const BatasRat &batas)
{
    const int months = bentuk.startsWith(u"Sekunder") ? batas.sekunder : batas.primer;
    return QDate(tahunBuku + 1, 1, 1).addMonths(months).addDays(-1);
}

std::optional<QString> statusRat(const Record &profil, const Record &keragaan, int tahunBuku, QDate hariIni,
                                 const BatasRat &batas)
{
    if (const Value &status = keragaan.value(Field::StatusRat); !status.isEmpty())
        return status.text();
    const QDate date = keragaan.value(Field::TglRat).date();
    if (date.isValid() && date <= hariIni)
        return nilai::sudahRat.toString();
    if (hariIni > batasRat(tahunBuku, profil.value(Field::Bentuk).text(), batas))
        return nilai::belumRat.toString();
    return std::nullopt;
}

} // namespace lumbung
