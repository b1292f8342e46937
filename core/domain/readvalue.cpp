// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readvalue.h"

#include "core/domain/blanktext.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/readamount.h"
#include "core/domain/readdate.h"
#include "core/domain/readidentifier.h"
#include "core/domain/valuelist.h"

#include <array>
#include <cmath>

namespace lumbung {

namespace {

Error unreadable(const QString &code, QStringView teks)
{
    return {ErrorKind::Input, code, {{QStringLiteral("teks"), teks.toString()}}};
}

Error notANumber(QStringView teks)
{
    return unreadable(QStringLiteral("isian.bukan-angka"), teks);
}

Error notADate(QStringView teks)
{
    return unreadable(QStringLiteral("isian.bukan-tanggal"), teks);
}

Error notInList(QStringView teks)
{
    return unreadable(QStringLiteral("isian.tidak-ada-di-daftar"), teks);
}

Result<Value> readWhole(FieldType type, QStringView teks)
{
    const auto number = readJumlah(teks);
    const auto whole = number ? number->dibulatkan() : std::nullopt;
    if (!whole || (type == FieldType::Integer && number->pecahan != 0))
        return notANumber(teks);
    return Value(*whole);
}

Result<Value> readDecimal(QStringView teks)
{
    const auto number = readAngka(teks, GayaAngka::Desimal);
    return number ? Result<Value>(Value(number->nilai())) : notANumber(teks);
}

Result<Value> readIdentifier(Field field, QStringView teks)
{
    return readNomor(field, teks).map([](QString &&nomor) { return Value(nomor); });
}

Result<Value> readEnumeration(Field field, QStringView teks)
{
    if (const auto canonical = canonicalValue(field, teks))
        return Value(*canonical);
    return meansUnknown(field, teks) ? Result<Value>(Value()) : notInList(teks);
}

/// One line, without the marks a sheet puts around it; a note keeps its lines.
Value readText(Field field, QStringView teks)
{
    return field == Field::Catatan ? Value(teks.toString().normalized(QString::NormalizationForm_C))
                                   : Value(teks.toString().normalized(QString::NormalizationForm_C).simplified());
}

/// "1.234.567", written from behind.
QString grouped(qint64 number)
{
    std::array<char16_t, 28> buffer; // 19 digits, 6 dots, a sign
    auto at = buffer.size();
    quint64 rest = number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
    int digits = 0;
    do {
        if (digits > 0 && digits % 3 == 0)
            buffer[--at] = u'.';
        buffer[--at] = static_cast<char16_t>(u'0' + rest % 10);
        rest /= 10;
        ++digits;
    } while (rest > 0);
    if (number < 0)
        buffer[--at] = u'-';
    return QString(reinterpret_cast<const QChar *>(buffer.data() + at), static_cast<qsizetype>(buffer.size() - at));
}

QString displayDecimal(double number)
{
    return QString::number(number, 'g', 12).replace(u'.', u',');
}

} // namespace

Result<Value> readValue(Field field, QStringView teks, QDate hariIni)
{
    const QStringView text = trimmedCell(teks);
    if (meansEmpty(text))
        return Value();
    switch (const FieldType type = spec(field).type; type) {
    case FieldType::Integer:
    case FieldType::Money: return readWhole(type, text);
    case FieldType::Decimal: return readDecimal(text);
    case FieldType::Date: {
        const QDate date = readTanggal(text, hariIni);
        return date.isValid() ? Result<Value>(Value(date)) : notADate(text);
    }
    case FieldType::Identifier: return readIdentifier(field, text);
    case FieldType::Enumeration: return readEnumeration(field, text);
    case FieldType::Wilayah: {
        const auto kode = KodeWilayah::parse(text);
        return kode ? Result<Value>(Value(kode->text())) : notInList(text);
    }
    case FieldType::Text: break;
    }
    return readText(field, text);
}

Result<Value> readValue(Field field, double angka)
{
    const QString written = QString::number(angka, 'g', 15);
    const bool representable = std::fabs(angka) < 9e18;
    switch (spec(field).type) {
    case FieldType::Integer:
    case FieldType::Money:
        if (!representable || (spec(field).type == FieldType::Integer && angka != std::floor(angka)))
            return notANumber(written);
        return Value(static_cast<qint64>(std::llround(angka)));
    case FieldType::Decimal: return std::isfinite(angka) ? Result<Value>(Value(angka)) : notANumber(written);
    case FieldType::Date: {
        const QDate date = tanggalDariSerial(angka);
        return date.isValid() ? Result<Value>(Value(date)) : notADate(written);
    }
    case FieldType::Identifier: return readNomor(field, angka).map([](QString &&nomor) { return Value(nomor); });
    case FieldType::Enumeration: return readEnumeration(field, written);
    case FieldType::Wilayah:
    case FieldType::Text: break;
    }
    return Value(written);
}

QString displayText(Field field, const Value &value)
{
    if (value.isEmpty())
        return {};
    switch (spec(field).type) {
    case FieldType::Integer: return field == Field::TahunBuku ? value.canonical() : grouped(value.integer());
    case FieldType::Money: return grouped(value.integer());
    case FieldType::Decimal: return displayDecimal(value.decimal());
    case FieldType::Date: return value.date().toString(QStringLiteral("dd-MM-yyyy"));
    case FieldType::Identifier: return displayNomor(field, value.text());
    case FieldType::Text:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    return value.text();
}

} // namespace lumbung
