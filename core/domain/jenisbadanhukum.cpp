// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jenisbadanhukum.h"

#include "core/domain/blanktext.h"
#include "core/domain/enumkeys.h"
#include "core/domain/normalise.h"

#include <QStringTokenizer>

#include <array>

namespace lumbung {

namespace {

constexpr std::array badanHukumKeys{"tidak-ada", "ahu", "kementerian", "kantor", "lama", "lainnya"};
constexpr std::array badanHukumNames{"Belum berbadan hukum",    "AHU (2020 dan sesudahnya)",
                                     "Kementerian (2016-2019)", "Dinas provinsi dan kabupaten/kota",
                                     "Kantor wilayah (lama)",   "Nomor lain"};

/// Whether the word stands between the separators of a normalised number.
bool hasWord(const QString &key, QStringView word)
{
    for (const QStringView part : qTokenize(key, u'/'))
        if (part == word)
            return true;
    return false;
}

} // namespace

JenisBadanHukum jenisBadanHukum(QStringView nomor)
{
    if (meansEmpty(nomor))
        return JenisBadanHukum::TidakAda;
    const QString key = normaliseBadanHukum(nomor);
    if (key.startsWith(u"AHU"))
        return JenisBadanHukum::Ahu;
    if (!hasWord(key, u"BH"))
        return JenisBadanHukum::Lainnya;
    if (hasWord(key, u"KUKM") && hasWord(key, u"M"))
        return JenisBadanHukum::Kementerian;
    if (hasWord(key, u"KWK") || hasWord(key, u"KDK"))
        return JenisBadanHukum::Lama;
    return JenisBadanHukum::Kantor;
}

QString keyOf(JenisBadanHukum jenis)
{
    return enumKey(badanHukumKeys, jenis);
}

std::optional<JenisBadanHukum> jenisBadanHukumOfKey(QStringView key)
{
    return enumOfKey<JenisBadanHukum>(badanHukumKeys, key);
}

QString namaOf(JenisBadanHukum jenis)
{
    return enumKey(badanHukumNames, jenis);
}

std::optional<int> tahunBadanHukum(QStringView nomor)
{
    std::optional<int> year;
    for (qsizetype i = 0; i < nomor.size();) {
        const auto start = i;
        int number = 0;
        for (; i < nomor.size() && nomor[i] >= u'0' && nomor[i] <= u'9' && i - start < 5; ++i)
            number = number * 10 + (nomor[i].unicode() - u'0');
        if (i - start == 4 && number >= 1900 && number <= 2100)
            year = number;
        while (i > start && i < nomor.size() && nomor[i].isDigit())
            ++i; // the rest of a longer number
        if (i == start)
            ++i;
    }
    return year;
}

} // namespace lumbung
