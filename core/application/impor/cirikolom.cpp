// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/cirikolom.h"

#include "core/domain/normalise.h"
#include "core/domain/readnumber.h"
#include "core/domain/valuelist.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr std::size_t contohTerbanyak = 200;

bool sepertiAngka(const Sel &sel)
{
    if (sel.jenis == Sel::Jenis::Angka)
        return true;
    static const QRegularExpression pattern(
        QStringLiteral("^(rp\\.?\\s*)?\\(?-?\\s*[0-9][0-9., ]*\\)?(,-)?(\\s*(orang|org|unit))?$"),
        QRegularExpression::CaseInsensitiveOption);
    return sel.jenis == Sel::Jenis::Teks && pattern.match(teksSel(sel)).hasMatch();
}

bool adaHuruf(const QString &teks)
{
    return std::any_of(teks.begin(), teks.end(), [](QChar c) { return c.isLetter(); });
}

bool cocokIsian(Field field, const Sel &sel)
{
    const QString teks = teksSel(sel);
    switch (field) {
    case Field::NikKoperasi: return digitsOnly(teks).size() == 13 || nomorRusak(sel);
    case Field::NikKtpKetua: return digitsOnly(teks).size() == 16;
    case Field::KodePos: return digitsOnly(teks).size() == 5;
    case Field::Email: return teks.contains(QLatin1Char('@'));
    case Field::TahunBuku: {
        const int year = teks.toInt();
        return year >= 1990 && year <= 2100;
    }
    case Field::JumlahRat: return sel.jenis != Sel::Jenis::Tanggal && sepertiAngka(sel) && teks.toDouble() < 100;
    case Field::NoBadanHukum: return pisahNomorTanggal(teks).second.isEmpty();
    default: break;
    }
    switch (spec(field).type) {
    case FieldType::Date: return sepertiTanggal(sel);
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Decimal: return sepertiAngka(sel);
    case FieldType::Enumeration: return canonicalValue(field, teks).has_value();
    case FieldType::Identifier: return digitsOnly(teks).size() >= 5;
    case FieldType::Wilayah:
    case FieldType::Text: return adaHuruf(teks);
    }
    return false;
}

} // namespace

bool nomorRusak(const Sel &sel)
{
    if (sel.angkaBerbahaya)
        return true;
    return sel.jenis == Sel::Jenis::Teks && isScientific(sel.teks);
}

std::pair<QString, QString> pisahNomorTanggal(const QString &teks)
{
    static const QRegularExpression joined(
        QStringLiteral(
            "^(.*\\S)\\s*(?:\\s/\\s|[,;]\\s*|\\s(?:tanggal|tgl)\\.?:?\\s*|\\n)\\s*(?:(?:tanggal|tgl)\\.?:?\\s*)?"
            "(\\d{1,2}\\s*[-/. ]\\s*(?:\\d{1,2}|[a-z]{3,9})\\s*[-/. ]\\s*\\d{2,4}|\\d{4}-\\d{2}-\\d{2})$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = joined.match(teks.trimmed());
    if (!match.hasMatch())
        return {teks.trimmed(), {}};
    QString nomor = match.captured(1).trimmed();
    while (nomor.endsWith(QLatin1Char(',')) || nomor.endsWith(QLatin1Char(';')) || nomor.endsWith(QLatin1Char('/')))
        nomor = nomor.chopped(1).trimmed();
    return {nomor, match.captured(2)};
}

void CiriKolom::tambah(const Sel &sel)
{
    if (selHampa(sel))
        return;
    m_rusak = m_rusak || nomorRusak(sel);
    if (m_sel.size() < contohTerbanyak)
        m_sel.push_back(sel);
    if (m_contoh.size() < 3) {
        const QString teks = teksSel(sel).left(80);
        if (!m_contoh.contains(teks))
            m_contoh << teks;
    }
}

double CiriKolom::cocok(const Sasaran &sasaran) const
{
    if (m_sel.empty())
        return 0;
    const auto fits = [&sasaran](const Sel &sel) {
        switch (sasaran.peran) {
        case Sasaran::Peran::Isian: return cocokIsian(sasaran.field, sel);
        case Sasaran::Peran::NomorDanTanggalBadanHukum: return !pisahNomorTanggal(teksSel(sel)).second.isEmpty();
        case Sasaran::Peran::Periode: return teksSel(sel).size() <= 20;
        case Sasaran::Peran::Abaikan: return sel.jenis == Sel::Jenis::Angka || !adaHuruf(teksSel(sel));
        case Sasaran::Peran::Tanya: break;
        }
        return false;
    };
    return static_cast<double>(std::count_if(m_sel.begin(), m_sel.end(), fits)) / static_cast<double>(m_sel.size());
}

std::vector<Sasaran> CiriKolom::dugaan() const
{
    std::vector<Sasaran> result;
    for (const Field field :
         {Field::NikKoperasi, Field::NikKtpKetua, Field::Email, Field::StatusAktif, Field::Bentuk, Field::Jenis,
          Field::Kelompok, Field::SektorUsaha, Field::StatusNik, Field::Grade})
        if (cocok(field) >= 0.8)
            result.emplace_back(field);
    return result;
}

} // namespace lumbung
