// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/sel.h"

#include "core/domain/blanktext.h"

#include <QRegularExpression>

#include <cmath>

namespace lumbung {

QString teksSel(const Sel &sel)
{
    switch (sel.jenis) {
    case Sel::Jenis::Kosong:
    case Sel::Jenis::BelumDihitung: return {};
    case Sel::Jenis::Angka:
        if (sel.angka == std::floor(sel.angka) && std::abs(sel.angka) < 1e15)
            return QString::number(static_cast<qint64>(sel.angka));
        return QString::number(sel.angka, 'g', 15);
    case Sel::Jenis::Tanggal: return sel.tanggal.toString(Qt::ISODate);
    default: break;
    }
    return trimmedCell(sel.teks).toString();
}

bool selHampa(const Sel &sel)
{
    switch (sel.jenis) {
    case Sel::Jenis::Kosong:
    case Sel::Jenis::BelumDihitung:
    case Sel::Jenis::Galat: return true;
    case Sel::Jenis::Angka: return false;
    case Sel::Jenis::Tanggal: return !sel.tanggal.isValid();
    default: break;
    }
    return meansEmpty(trimmedCell(sel.teks));
}

QString kodeTanpaNilai(const Sel &sel)
{
    if (sel.jenis == Sel::Jenis::BelumDihitung)
        return QStringLiteral("impor.sel-belum-dihitung");
    // #N/A is how sheets write "not there".
    if (sel.jenis == Sel::Jenis::Galat && sel.teks != QLatin1String("#N/A"))
        return QStringLiteral("impor.sel-galat");
    return {};
}

const Sel &selKe(std::span<const Sel> baris, int kolom)
{
    static const Sel blank;
    return kolom >= 0 && static_cast<std::size_t>(kolom) < baris.size() ? baris[static_cast<std::size_t>(kolom)]
                                                                        : blank;
}

QString hurufKolom(int kolom)
{
    QString letters;
    for (int rest = kolom; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

bool sepertiTanggal(const Sel &sel)
{
    if (sel.jenis == Sel::Jenis::Tanggal)
        return true;
    if (sel.jenis == Sel::Jenis::Angka)
        return sel.angka == std::floor(sel.angka) &&
               ((sel.angka >= 10000 && sel.angka <= 73414) || (sel.angka >= 1900 && sel.angka <= 2100));
    static const QRegularExpression pattern(
        QStringLiteral(
            "^\\d{1,4}\\s*[-/. ]\\s*(\\d{1,2}|[a-z]{3,10})\\s*[-/. ,]\\s*\\d{1,4}(\\s.*)?$|^(19|20)\\d\\d$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(teksSel(sel)).hasMatch();
}

} // namespace lumbung
