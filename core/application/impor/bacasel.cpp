// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/bacasel.h"

#include "core/domain/nikkoperasi.h"
#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"

#include <QRegularExpression>

namespace lumbung {

namespace {

constexpr qsizetype daftarTersimpan = 5000;

PembacaSel::Hasil hasilDari(const Result<Value> &read)
{
    if (read)
        return {*read, {}, Keparahan::Info};
    return {{}, read.error().code, Keparahan::Salah};
}

QString kataPengali(qint64 pengali)
{
    return pengali == 1'000       ? QStringLiteral(" ribu")
           : pengali == 1'000'000 ? QStringLiteral(" juta")
                                  : QStringLiteral(" miliar");
}

// "2024-03-05 00:00:00" and "2024-03-05T00:00:00Z": what databases export as a day.
QString tanpaJam(const QString &teks)
{
    static const QRegularExpression jam(
        QStringLiteral("[T ]\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?\\s*(Z|WIB|WITA|WIT|[+-]\\d{2}:?\\d{2})?$"));
    QString plain = teks;
    return plain.remove(jam).trimmed();
}

} // namespace

PembacaSel::Hasil PembacaSel::baca(const Sel &sel)
{
    if (const QString kode = kodeTanpaNilai(sel); !kode.isEmpty())
        return {{}, kode, Keparahan::PerluDicek};
    if (selHampa(sel) || samaran(m_field, sel.teks))
        return {};
    switch (spec(m_field).type) {
    case FieldType::Enumeration: return bacaDaftar(sel);
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Decimal: return bacaAngka(sel);
    case FieldType::Date: return bacaTanggal(sel);
    case FieldType::Identifier: return bacaNomor(sel);
    case FieldType::Wilayah:
    case FieldType::Text: break;
    }
    return bacaTeks(teksSel(sel));
}

PembacaSel::Hasil PembacaSel::bacaTeks(const QString &teks) const
{
    return hasilDari(readValue(m_field, teks, m_hariIni));
}

PembacaSel::Hasil PembacaSel::bacaDaftar(const Sel &sel)
{
    const QString teks = teksSel(sel);
    const auto known = m_daftar.constFind(teks);
    if (known != m_daftar.constEnd())
        return *known;
    Hasil hasil = bacaTeks(teks);
    // A class outside the list must not keep a whole koperasi out: the cell is left out and shown.
    if (!hasil.kode.isEmpty())
        hasil.keparahan = Keparahan::PerluDicek;
    if (m_daftar.size() < daftarTersimpan)
        m_daftar.insert(teks, hasil);
    return hasil;
}

PembacaSel::Hasil PembacaSel::bacaAngka(const Sel &sel) const
{
    if (sel.jenis == Sel::Jenis::Tanggal)
        return {{}, QStringLiteral("isian.bukan-angka"), Keparahan::Salah};
    if (m_pengali == 1)
        return hasilDari(sel.jenis == Sel::Jenis::Angka ? readValue(m_field, sel.angka)
                                                        : readValue(m_field, teksSel(sel), m_hariIni));
    if (sel.jenis == Sel::Jenis::Angka)
        return hasilDari(readValue(m_field, sel.angka * static_cast<double>(m_pengali)));
    // Read with its scale word behind it: "1.234" in millions is grouped, "12,5" is not.
    const Result<Value> read = readValue(m_field, teksSel(sel) + kataPengali(m_pengali), m_hariIni);
    return read ? hasilDari(read)
                : hasilDari(readValue(m_field, teksSel(sel), m_hariIni).map([this](Value &&value) {
                      return Value(value.integer() * m_pengali);
                  }));
}

PembacaSel::Hasil PembacaSel::bacaTanggal(const Sel &sel) const
{
    if (sel.jenis == Sel::Jenis::Tanggal)
        return {Value(sel.tanggal), {}, Keparahan::Info};
    if (sel.jenis == Sel::Jenis::Angka)
        return hasilDari(readValue(m_field, sel.angka));
    const QString teks = tanpaJam(teksSel(sel));
    // "5" is a day only while somebody types; in a file it is a mistake.
    if (teks.size() < 4)
        return {{}, QStringLiteral("isian.bukan-tanggal"), Keparahan::Salah};
    return bacaTeks(teks);
}

PembacaSel::Hasil PembacaSel::bacaNomor(const Sel &sel) const
{
    if (nomorRusak(sel))
        return {{}, QStringLiteral("isian.nomor-rusak"), Keparahan::Salah};
    Hasil hasil =
        sel.jenis == Sel::Jenis::Angka ? hasilDari(readValue(m_field, sel.angka)) : bacaTeks(teksSel(sel));
    if (m_field == Field::KodePos && sel.jenis == Sel::Jenis::Angka && !hasil.nilai.isEmpty())
        hasil.nilai = Value(hasil.nilai.text().rightJustified(5, QLatin1Char('0')));
    if (m_field == Field::NikKoperasi && nikKoperasiPengisi(hasil.nilai.text()) && !hasil.nilai.isEmpty())
        return {{}, QStringLiteral("impor.nik-pengisi"), Keparahan::PerluDicek};
    return hasil;
}

} // namespace lumbung
