// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/judulkolom.h"

#include <QHash>

#include <algorithm>

namespace lumbung {

namespace {

// What offices abbreviate, misspell or say otherwise; an empty right side drops the word.
const QHash<QString, QString> &aliasKata()
{
    static const auto build = [] {
        QHash<QString, QString> table;
        const auto add = [&table](const char *words, const char *target) {
            const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
            for (const QString &word : list)
                table.insert(word, QString::fromLatin1(target));
        };
        add("no nmr nomer num nomor2", "nomor");
        add("tgl tanggl tg date", "tanggal");
        add("telp tlp telpon telephon telepon1 phone hp handphone kontak contact wa whatsapp tlpn telpn",
            "telepon");
        add("jml jlh jmlh jum total banyaknya", "jumlah");
        add("asset assets", "aset");
        add("manager manejer menejer manajer2", "manajer");
        add("sekertaris sekretris sekertris", "sekretaris");
        add("laki lk l lelaki male", "pria");
        add("perempuan pr p w female", "wanita");
        add("kab kabupatan", "kabupaten");
        add("kec", "kecamatan");
        add("kel", "kelurahan");
        add("ds", "desa");
        add("prov propinsi prop", "provinsi");
        add("kop", "koperasi");
        add("bh", "badan hukum");
        add("nikop", "nik koperasi");
        add("kodepos", "kode pos");
        add("kabkota", "kabupaten kota");
        add("akte", "akta");
        add("omset omzet", "volume usaha");
        add("lainnya lainya", "lain");
        add("dibagi dibagikan", "bagi");
        add("faksimili faks facsimile faximile", "fax");
        add("surel e-mail", "email");
        add("situs web", "website");
        add("thn th", "tahun");
        add("pegawai", "karyawan");
        add("cad", "cadangan");
        add("pedpt", "pendapatan");
        add("orang dan atau yang di pada dari ke per terbaru terakhir kantor sesuai menurut rp rupiah unit_", "");
        return table;
    };
    static const QHash<QString, QString> table = build();
    return table;
}

bool startsWord(QStringView text, qsizetype i)
{
    return i > 0 && text[i].isUpper() && text[i - 1].isLower();
}

// Lower case words; camelCase and snake_case fall apart, punctuation disappears.
QStringList pisahKata(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            plain += QLatin1Char(' ');
            continue;
        }
        if (startsWord(text, i) ||
            (i > 0 && c.isDigit() != text[i - 1].isDigit() && text[i - 1].isLetterOrNumber()))
            plain += QLatin1Char(' ');
        plain += c.toLower();
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::optional<int> tahunKata(const QString &word)
{
    bool ok = false;
    const int year = word.toInt(&ok);
    return ok && word.size() == 4 && year >= 1990 && year <= 2100 ? std::optional(year) : std::nullopt;
}

// Words of a unit: they scale a number and never name a column.
qint64 pengaliKata(const QString &word)
{
    if (word == QLatin1String("juta") || word == QLatin1String("jutaan") || word == QLatin1String("jt"))
        return 1'000'000;
    if (word == QLatin1String("ribu") || word == QLatin1String("ribuan") || word == QLatin1String("rb") ||
        word == QLatin1String("000"))
        return 1'000;
    if (word == QLatin1String("miliar") || word == QLatin1String("milyar") || word == QLatin1String("miliyar"))
        return 1'000'000'000;
    return 1;
}

} // namespace

JudulKolom bacaJudul(QStringView judul)
{
    JudulKolom result;
    for (const QString &word : pisahKata(judul)) {
        if (const qint64 factor = pengaliKata(word); factor != 1) {
            result.pengali = factor;
            continue;
        }
        if (const auto year = tahunKata(word)) {
            result.tahun = year;
            continue;
        }
        const auto alias = aliasKata().constFind(word);
        if (alias == aliasKata().constEnd())
            result.kata << word;
        else
            result.kata << alias->split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    std::sort(result.kata.begin(), result.kata.end());
    result.kata.erase(std::unique(result.kata.begin(), result.kata.end()), result.kata.end());
    return result;
}

qint64 pengaliSatuan(QStringView teks)
{
    const QStringList words = pisahKata(teks);
    const bool money = words.contains(QLatin1String("rp")) || words.contains(QLatin1String("rupiah")) ||
                       words.contains(QLatin1String("dalam"));
    if (!money)
        return 1;
    for (const QString &word : words)
        if (const qint64 factor = pengaliKata(word); factor != 1)
            return factor;
    return 1;
}

} // namespace lumbung
