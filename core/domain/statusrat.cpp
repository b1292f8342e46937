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

QString statusRatDariTanggal(QDate ratTerakhir, int tahunBuku)
{
    return (ratTerakhir.year() >= tahunBuku ? nilai::sudahRat : nilai::belumRat).toString();
}

} // namespace lumbung
