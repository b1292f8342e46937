// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/lebarkolom.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"
#include "forms/koperasi/statuskoperasi.h"
#include "forms/widgets/paint.h"
#include "models/koperasi/teksisian.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr int bothSides = 16; ///< ground left and right of a cell's text
constexpr int oneMark = 18;   ///< a mark in the head, a status icon in a cell

/// Digits take one width, so any number of the usual length will do. Empty: measured in letters.
QString typicalText(Field field)
{
    switch (spec(field).type) {
    case FieldType::Date: return QStringLiteral("00-00-0000");
    case FieldType::Integer: return QStringLiteral("00.000");
    case FieldType::Decimal: return QStringLiteral("000,00");
    case FieldType::Money: return QStringLiteral("000.000");
    default: break;
    }
    switch (field) {
    case Field::NikKoperasi: return QStringLiteral("0000000000000");
    case Field::NoBadanHukum: return QStringLiteral("AHU-0000000.AH.01.26");
    case Field::Telp:
    case Field::TelpKetua: return QStringLiteral("0800-0000-0000");
    default: return {};
    }
}

/// For texts of any length, in average letters.
int typicalLetters(Field field)
{
    switch (field) {
    case Field::Nama: return 32;
    case Field::Alamat: return 34;
    case Field::Email: return 24;
    default: return 16;
    }
}

int contentWidth(Field field, const QFont &body)
{
    const QFontMetrics metrics(body);
    // Rounded up: a text that misses half a pixel is shortened by a whole letter.
    const auto inFull = [exact = QFontMetricsF(body)](const QString &text) {
        return static_cast<int>(std::ceil(exact.horizontalAdvance(text)));
    };
    const int widest = metrics.averageCharWidth() * 28;
    int width = 0;
    for (const QString &value : valuesOf(field))
        width = std::max(width, inFull(value) + (statusKoperasi(field, value) ? oneMark : 0));
    if (width > 0)
        return std::min(width, widest);
    const QString text = typicalText(field);
    return text.isEmpty() ? metrics.averageCharWidth() * typicalLetters(field) : inFull(text);
}

} // namespace

int lebarBawaan(Field field, const QFont &body)
{
    QFont head = metaFont(body);
    head.setBold(true);
    const int title = QFontMetrics(head).horizontalAdvance(judulKolom(field)) + oneMark;
    return bothSides + std::max(title, contentWidth(field, body));
}

} // namespace lumbung
