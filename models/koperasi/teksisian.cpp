// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/teksisian.h"

#include "core/domain/readvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace lumbung {

namespace {

struct ShortHead {
    Field field;
    const char *text;
};

// Heads that are narrower than the form's label.
constexpr std::array shortHeads{
    ShortHead{Field::NikKoperasi, QT_TRANSLATE_NOOP("Kolom", "NIK koperasi")},
    ShortHead{Field::Jenis, QT_TRANSLATE_NOOP("Kolom", "Jenis")},
    ShortHead{Field::Bentuk, QT_TRANSLATE_NOOP("Kolom", "Bentuk")},
    ShortHead{Field::Kelompok, QT_TRANSLATE_NOOP("Kolom", "Kelompok")},
    ShortHead{Field::TglRat, QT_TRANSLATE_NOOP("Kolom", "RAT terakhir")},
    ShortHead{Field::AnggotaTotal, QT_TRANSLATE_NOOP("Kolom", "Anggota")},
    ShortHead{Field::ManajerTotal, QT_TRANSLATE_NOOP("Kolom", "Manajer")},
    ShortHead{Field::KaryawanTotal, QT_TRANSLATE_NOOP("Kolom", "Karyawan")},
    ShortHead{Field::Aset, QT_TRANSLATE_NOOP("Kolom", "Aset")},
    ShortHead{Field::Shu, QT_TRANSLATE_NOOP("Kolom", "SHU")},
    ShortHead{Field::Kesehatan, QT_TRANSLATE_NOOP("Kolom", "Kesehatan")},
    ShortHead{Field::Grade, QT_TRANSLATE_NOOP("Kolom", "Grade NIK")},
    ShortHead{Field::NoBadanHukum, QT_TRANSLATE_NOOP("Kolom", "Badan hukum")},
};

constexpr std::array sectionNames{
    QT_TRANSLATE_NOOP("Section", "Profil dan alamat"),
    QT_TRANSLATE_NOOP("Section", "Legalitas"),
    QT_TRANSLATE_NOOP("Section", "Usaha dan sektor"),
    QT_TRANSLATE_NOOP("Section", "Pengurus dan pengawas"),
    QT_TRANSLATE_NOOP("Section", "Anggota dan karyawan"),
    QT_TRANSLATE_NOOP("Section", "RAT"),
    QT_TRANSLATE_NOOP("Section", "Keuangan"),
    QT_TRANSLATE_NOOP("Section", "Sertifikat NIK"),
};

const QLocale &indonesian()
{
    static const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    return locale;
}

} // namespace

QString namaIsian(Field field)
{
    return QCoreApplication::translate("Field", spec(field).label);
}

QString namaSeksi(Section section)
{
    return QCoreApplication::translate("Section", sectionNames[static_cast<std::size_t>(section)]);
}

QString namaKolom(Field field)
{
    for (const ShortHead &head : shortHeads)
        if (head.field == field)
            return QCoreApplication::translate("Kolom", head.text);
    return namaIsian(field);
}

QString judulKolom(Field field)
{
    return spec(field).type == FieldType::Money
               ? QCoreApplication::translate("Kolom", "%1 (jt)").arg(namaKolom(field))
               : namaKolom(field);
}

bool berupaAngka(Field field)
{
    const FieldType type = spec(field).type;
    return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Decimal;
}

QString angkaTabel(double angka, int desimal)
{
    // Never "-0": a rounded loss of a few rupiah is nothing in millions.
    const double scale = std::pow(10.0, desimal);
    const double rounded = std::round(angka * scale) / scale;
    return indonesian().toString(rounded + 0.0, 'f', desimal);
}

QString teksNilai(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (spec(field).type == FieldType::Wilayah) {
        const auto kode = KodeWilayah::parse(value.text());
        const QString nama = kode ? wilayah.nama(*kode) : QString();
        return nama.isEmpty() ? value.text() : nama;
    }
    return displayText(field, value);
}

QString teksSel(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (spec(field).type != FieldType::Money || value.isEmpty())
        return teksNilai(field, value, wilayah);
    const double juta = value.decimal() / 1e6;
    const bool fine = std::abs(juta) < 10 && std::abs(juta - std::round(juta)) >= 0.05;
    return angkaTabel(juta, fine ? 1 : 0);
}

QString teksJumlah(Field field, double jumlah)
{
    if (spec(field).type == FieldType::Money)
        return QCoreApplication::translate("Kolom", "Rp%1 jt").arg(angkaTabel(jumlah / 1e6));
    return angkaTabel(jumlah, spec(field).type == FieldType::Decimal ? 1 : 0);
}

} // namespace lumbung
