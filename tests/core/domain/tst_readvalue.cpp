// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/readvalue.h"

#include <QtTest>

using namespace lumbung;

namespace {

const QDate today(2026, 11, 22);

/// The canonical text of what was read, or "!" and the error code.
QString readAs(Field field, const QString &text)
{
    const auto value = readValue(field, text, today);
    return value ? value->canonical() : u'!' + value.error().code;
}

} // namespace

class ReadValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryNumberFormOfficesUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // clang-format off
        const std::pair<QStringView, QStringView> rows[] = {
            {u"1.234.567", u"1234567"}, {u"1,234,567", u"1234567"}, {u"1.234.567,50", u"1234568"},
            {u"1,234,567.50", u"1234568"}, {u"1.234.567,49", u"1234567"}, {u"Rp 511.287.785", u"511287785"},
            {u"Rp. 1.000.000,-", u"1000000"}, {u"Rp1.000.000,--", u"1000000"}, {u"Rp 1,234,567", u"1234567"},
            {u"IDR 2.500.000", u"2500000"}, {u"1234567", u"1234567"}, {u"1234.5", u"1235"}, {u"1234,5", u"1235"},
            {u"1.234", u"1234"}, {u"1,234", u"1234"}, {u"0,234", u"0"}, {u"12,50", u"13"}, {u"1.5", u"2"},
            {u"1 234 567", u"1234567"}, {u"1\u00A0234\u00A0567", u"1234567"}, {u"\u00A01.234\u00A0", u"1234"},
            {u"'1234567", u"1234567"}, {u"-58.000.000", u"-58000000"}, {u"(58.000.000)", u"-58000000"},
            {u"58.000.000-", u"-58000000"}, {u"\u221258.000", u"-58000"}, {u"Rp -1.000", u"-1000"},
            {u"minus 5jt", u"-5000000"}, {u"+1.000", u"1000"}, {u"1,5E+9", u"1500000000"},
            {u"1.5e9", u"1500000000"}, {u"500rb", u"500000"}, {u"2jt", u"2000000"}, {u"2,5 jt", u"2500000"},
            {u"2.5jt", u"2500000"}, {u"2,3 jt", u"2300000"}, {u"1,234 M", u"1234000000"}, {u"1.250 jt", u"1250000000"},
            {u"3 miliar", u"3000000000"}, {u"3 MILYAR", u"3000000000"}, {u"1,5 T", u"1500000000000"},
            {u"Rp 41 juta", u"41000000"}, {u"500rb+2jt", u"2500000"}, {u"3x250.000", u"750000"},
            {u"3 * 250rb", u"750000"}, {u"(2jt-500rb)/3", u"500000"}, {u"2jt - 3jt", u"-1000000"},
            {u"10jt:4", u"2500000"}, {u"-5+2jt", u"1999995"}, {u"0", u"0"}, {u"0,00", u"0"}, {u"1.000,00 rupiah", u"1000"},
            {u".5", u"1"}, {u"9007199254740993", u"9007199254740993"}, {u"1.000.000,00", u"1000000"},
            {u"12.34.567", u"!isian.bukan-angka"}, {u"1.2345.678", u"!isian.bukan-angka"},
            {u"1,234.567,890", u"!isian.bukan-angka"}, {u"1 23 456", u"!isian.bukan-angka"},
            {u"dua juta", u"!isian.bukan-angka"}, {u"12abc", u"!isian.bukan-angka"}, {u"5/0", u"!isian.bukan-angka"},
            {u"500rb+", u"!isian.bukan-angka"}, {u"((1)", u"!isian.bukan-angka"}, {u"1e30", u"!isian.bukan-angka"},
            {u"99999999999999999999", u"!isian.bukan-angka"}, {u"12%", u"!isian.bukan-angka"}};
        // clang-format on
        for (const auto &[text, expected] : rows)
            QTest::newRow(qPrintable(text.toString())) << text.toString() << expected.toString();
    }
    void readsEveryNumberFormOfficesUse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readAs(Field::Aset, text), expected);
    }

    void readsCountsAndRefusesHalfPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"412"_qs << u"412"_qs;
        QTest::newRow("unit word") << u"1.412 orang"_qs << u"1412"_qs;
        QTest::newRow("unit word, short") << u"12 org"_qs << u"12"_qs;
        QTest::newRow("zero fraction") << u"412,00"_qs << u"412"_qs;
        QTest::newRow("program's float") << u"412.0"_qs << u"412"_qs;
        QTest::newRow("half") << u"12,5"_qs << u"!isian.bukan-angka"_qs;
        QTest::newRow("text") << u"banyak"_qs << u"!isian.bukan-angka"_qs;
    }
    void readsCountsAndRefusesHalfPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readAs(Field::AnggotaTotal, text), expected);
    }

    void readsScoresAndCoordinatesWithTheirDecimalMark()
    {
        QCOMPARE(readAs(Field::SkorKesehatan, u"67,70"_qs), u"67.7"_qs);
        QCOMPARE(readAs(Field::SkorKesehatan, u"67.70"_qs), u"67.7"_qs);
        QCOMPARE(readAs(Field::Lng, u"106.829"_qs), u"106.829"_qs);
        QCOMPARE(readAs(Field::Lat, u"-6,597147"_qs), u"-6.597147"_qs);
    }

    void readsEveryDateFormOfficesUse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        // clang-format off
        const std::pair<QStringView, QStringView> rows[] = {
            {u"2025-02-28", u"2025-02-28"}, {u"28-02-2025", u"2025-02-28"}, {u"28/02/2025", u"2025-02-28"},
            {u"28.2.2025", u"2025-02-28"}, {u"2025/2/28", u"2025-02-28"}, {u"28 02 2025", u"2025-02-28"},
            {u"29 November 2017", u"2017-11-29"}, {u"7 FEB 1996", u"1996-02-07"}, {u"7 Pebruari 1996", u"1996-02-07"},
            {u"29-Nov-17", u"2017-11-29"}, {u"1 Nopember 2001", u"2001-11-01"}, {u"17 Agustus 1945", u"1945-08-17"},
            {u"3 Ags 2020", u"2020-08-03"}, {u"3 Agt 2020", u"2020-08-03"}, {u"12 Mei 2019", u"2019-05-12"},
            {u"1 Okt 1998", u"1998-10-01"}, {u"31 Des 2024", u"2024-12-31"}, {u"Nov 29, 2017", u"2017-11-29"},
            {u"Rabu, 29 November 2017", u"2017-11-29"}, {u"Jum'at 1 Des 2017", u"2017-12-01"},
            {u"tanggal 5 Maret 2020", u"2020-03-05"}, {u"November 2017", u"2017-11-01"}, {u"Mei-24", u"2024-05-01"}, {u"24-Mei", u"2026-05-24"}, {u"11/2017", u"2017-11-01"},
            {u"2017", u"2017-01-01"}, {u"29112017", u"2017-11-29"}, {u"20171129", u"2017-11-29"},
            {u"43068", u"2017-11-29"}, {u"2017-11-29 00:00:00", u"2017-11-29"},
            {u"2017-11-29T17:00:00.000Z", u"2017-11-29"}, {u"29/11/2017 0:00", u"2017-11-29"},
            {u"11/29/2017", u"2017-11-29"}, {u"5/3/24", u"2024-03-05"}, {u"5/3/96", u"1996-03-05"},
            {u"5/3/36", u"2036-03-05"}, {u"5/3/37", u"1937-03-05"}, {u"5", u"2026-11-05"}, {u"5/3", u"2026-03-05"},
            {u"5 maret", u"2026-03-05"}, {u"hari ini", u"2026-11-22"}, {u"Kemarin", u"2026-11-21"},
            {u"besok", u"2026-11-23"}, {u"29/2/2024", u"2024-02-29"}, {u"\u00A028/02/2025 ", u"2025-02-28"},
            {u"'28/02/2025", u"2025-02-28"}, {u"0000-00-00", u""}, {u"00/00/0000", u""},
            {u"31/02/2025", u"!isian.bukan-tanggal"}, {u"02/31/2025", u"!isian.bukan-tanggal"},
            {u"29/2/2025", u"!isian.bukan-tanggal"}, {u"31", u"!isian.bukan-tanggal"},
            {u"29 Novem 2017", u"!isian.bukan-tanggal"}, {u"1/2/3/2017", u"!isian.bukan-tanggal"},
            {u"belum RAT", u"!isian.bukan-tanggal"}, {u"12/1850", u"!isian.bukan-tanggal"},
            {u"5/13", u"!isian.bukan-tanggal"}, {u"123", u"!isian.bukan-tanggal"},
            {u"2025-13-01", u"!isian.bukan-tanggal"}};
        // clang-format on
        for (const auto &[text, expected] : rows)
            QTest::newRow(qPrintable(text.toString())) << text.toString() << expected.toString();
    }
    void readsEveryDateFormOfficesUse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readAs(Field::TglRat, text), expected);
    }

    void readsEveryWayToSayNothingAsEmpty()
    {
        for (const QStringView text : std::initializer_list<QStringView>{
                 u"", u" ", u"\u00A0", u"-", u"--", u"\u2013", u"n/a", u"N/A", u"#N/A", u"nihil", u"NIHIL", u"null",
                 u"tidak ada", u"...", u"'", u"' -"})
            for (const Field field : {Field::Nama, Field::Aset, Field::TglRat, Field::Telp, Field::Grade,
                                      Field::AnggotaTotal, Field::SkorKesehatan, Field::Wilayah}) {
                const auto value = readValue(field, text, today);
                QVERIFY2(value && value->isEmpty(), qPrintable(text.toString() + u" in "_qs + keyOf(field)));
            }
    }

    void keepsIdentifiersAsTheirDigits_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Field field, const QString &text, const QString &expected) {
            QTest::newRow(name) << int(field) << text << expected;
        };
        row("apostrophe", Field::NikKoperasi, u"'3281030080001"_qs, u"3281030080001"_qs);
        row("spaces", Field::NikKoperasi, u"5104 010 02 0237"_qs, u"5104010020237"_qs);
        row("float text", Field::NikKoperasi, u"3281030080001.0"_qs, u"3281030080001"_qs);
        row("damaged", Field::NikKoperasi, u"3.28103E+12"_qs, u"!isian.nomor-rusak"_qs);
        row("damaged, comma", Field::NikKoperasi, u"3,28E+12"_qs, u"!isian.nomor-rusak"_qs);
        row("damaged ktp", Field::NikKtpKetua, u"3,20112E+15"_qs, u"!isian.nomor-rusak"_qs);
        row("zero", Field::NikKoperasi, u"0"_qs, u""_qs);
        row("filler stays for the rules", Field::NikKoperasi, u"1234"_qs, u"1234"_qs);
        row("words stay for the rules", Field::NikKoperasi, u"belum punya"_qs, u"belum punya"_qs);
        row("npwp", Field::Npwp, u"01.234.567.4-123.000"_qs, u"012345674123000"_qs);
        row("npwp 16", Field::Npwp, u"0012 3456 7412 3000"_qs, u"0012345674123000"_qs);
        row("leading zero", Field::NikKtpKetua, u"'0301010101010001"_qs, u"0301010101010001"_qs);
        row("postal code", Field::KodePos, u"16911"_qs, u"16911"_qs);
    }
    void keepsIdentifiersAsTheirDigits()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readAs(static_cast<Field>(field), text), expected);
    }

    void storesTelephonesInternationallyAndShowsThemLocally_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const auto row = [](const QString &text, const QString &stored, const QString &shown) {
            QTest::newRow(qPrintable(text)) << text << stored << shown;
        };
        row(u"081234567890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"0812-3456-7890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"+62 812 3456 7890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"6281234567890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"+62 (0)812 3456 7890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"81234567890"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"812345678"_qs, u"+62812345678"_qs, u"0812-3456-78"_qs);
        row(u"81234567890.0"_qs, u"+6281234567890"_qs, u"0812-3456-7890"_qs);
        row(u"(0251) 8321075"_qs, u"+622518321075"_qs, u"0251-8321075"_qs);
        row(u"021-5204366"_qs, u"+62215204366"_qs, u"021-5204366"_qs);
        row(u"8321075"_qs, u"8321075"_qs, u"8321075"_qs);
        row(u"+65 6123 4567"_qs, u"+65 6123 4567"_qs, u"+65 6123 4567"_qs);
        row(u"0812-3456-7890 / 0813-1111-2222"_qs, u"0812-3456-7890 / 0813-1111-2222"_qs,
            u"0812-3456-7890 / 0813-1111-2222"_qs);
        row(u"021-5204366 ext. 12"_qs, u"021-5204366 ext. 12"_qs, u"021-5204366 ext. 12"_qs);
        row(u"0"_qs, u""_qs, u""_qs);
    }
    void storesTelephonesInternationallyAndShowsThemLocally()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        const auto value = readValue(Field::Telp, text, today);
        QVERIFY(value);
        QCOMPARE(value->canonical(), stored);
        QCOMPARE(displayText(Field::Telp, *value), shown);
        QCOMPARE(readAs(Field::Telp, shown), stored);
    }

    void readsNumericCellsWithoutGuessingSeparators()
    {
        QCOMPARE(readValue(Field::Aset, 1234.567)->canonical(), u"1235"_qs);
        QCOMPARE(readValue(Field::AnggotaTotal, 412.0)->canonical(), u"412"_qs);
        QCOMPARE(readValue(Field::AnggotaTotal, 412.5).error().code, u"isian.bukan-angka"_qs);
        QCOMPARE(readValue(Field::TglRat, 43068.0)->canonical(), u"2017-11-29"_qs);
        QCOMPARE(readValue(Field::TglRat, 43068.75)->canonical(), u"2017-11-29"_qs);
        QCOMPARE(readValue(Field::TglRat, 1.0)->canonical(), u"1900-01-01"_qs);
        QCOMPARE(readValue(Field::TglRat, 61.0)->canonical(), u"1900-03-01"_qs);
        QCOMPARE(readValue(Field::TglRat, 2017.0)->canonical(), u"2017-01-01"_qs);
        QCOMPARE(readValue(Field::TglRat, -1.0).error().code, u"isian.bukan-tanggal"_qs);
        QCOMPARE(readValue(Field::NikKoperasi, 3281030080001.0)->canonical(), u"3281030080001"_qs);
        QCOMPARE(readValue(Field::NikKtpKetua, 3201010101010001.0).error().code, u"isian.nomor-rusak"_qs);
        QCOMPARE(readValue(Field::Npwp, 12345674123000.0)->canonical(), u"012345674123000"_qs);
        QCOMPARE(readValue(Field::TelpKetua, 81234567890.0)->canonical(), u"+6281234567890"_qs);
        QCOMPARE(readValue(Field::Kuk, 2.0)->canonical(), u"2"_qs);
        QCOMPARE(readValue(Field::Aset, 1e300).error().code, u"isian.bukan-angka"_qs);
        QCOMPARE(readValue(Field::Aset, qQNaN()).error().code, u"isian.bukan-angka"_qs);
    }

    void refusesWhatIsNotInTheList()
    {
        const auto value = readValue(Field::Bentuk, u"Firma", today);
        QCOMPARE(value.error().code, u"isian.tidak-ada-di-daftar"_qs);
        QCOMPARE(value.error().facts.value(u"teks"_qs).toString(), u"Firma"_qs);
        QCOMPARE(readAs(Field::Wilayah, u"3201012001"_qs), u"32.01.01.2001"_qs);
        QCOMPARE(readAs(Field::Wilayah, u"Cibinong"_qs), u"!isian.tidak-ada-di-daftar"_qs);
        QCOMPARE(readAs(Field::Kesehatan, u"Belum dinilai"_qs), QString());
    }

    void tidiesTextsAndKeepsTheLinesOfANote()
    {
        QCOMPARE(readAs(Field::Nama, u"  KSP\u00A0 Contoh   Makmur "_qs), u"KSP Contoh Makmur"_qs);
        QCOMPARE(readAs(Field::Catatan, u"baris satu\nbaris dua"_qs), u"baris satu\nbaris dua"_qs);
    }

    void showsValuesInIndonesianStyle()
    {
        QCOMPARE(displayText(Field::Aset, Value(qint64(1234567))), u"1.234.567"_qs);
        QCOMPARE(displayText(Field::Shu, Value(qint64(-58000000))), u"-58.000.000"_qs);
        QCOMPARE(displayText(Field::Shu, Value(qint64(-580))), u"-580"_qs);
        QCOMPARE(displayText(Field::TglRat, Value(QDate(2026, 11, 22))), u"22-11-2026"_qs);
        QCOMPARE(displayText(Field::TahunBuku, Value(qint64(2025))), u"2025"_qs);
        QCOMPARE(displayText(Field::SkorKesehatan, Value(67.7)), u"67,7"_qs);
        QCOMPARE(displayText(Field::Npwp, Value(u"012345674123000"_qs)), u"01.234.567.4-123.000"_qs);
        QCOMPARE(displayText(Field::Aset, Value()), QString());
    }

    void saysAmountsInWords_data()
    {
        QTest::addColumn<qlonglong>("rupiah");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0LL << u"Nol rupiah"_qs;
        QTest::newRow("1") << 1LL << u"Satu rupiah"_qs;
        QTest::newRow("11") << 11LL << u"Sebelas rupiah"_qs;
        QTest::newRow("12") << 12LL << u"Dua belas rupiah"_qs;
        QTest::newRow("20") << 20LL << u"Dua puluh rupiah"_qs;
        QTest::newRow("100") << 100LL << u"Seratus rupiah"_qs;
        QTest::newRow("115") << 115LL << u"Seratus lima belas rupiah"_qs;
        QTest::newRow("999") << 999LL << u"Sembilan ratus sembilan puluh sembilan rupiah"_qs;
        QTest::newRow("1000") << 1000LL << u"Seribu rupiah"_qs;
        QTest::newRow("1001") << 1001LL << u"Seribu satu rupiah"_qs;
        QTest::newRow("2000") << 2000LL << u"Dua ribu rupiah"_qs;
        QTest::newRow("1000000") << 1000000LL << u"Satu juta rupiah"_qs;
        QTest::newRow("1001000") << 1001000LL << u"Satu juta seribu rupiah"_qs;
        QTest::newRow("41250000") << 41250000LL << u"Empat puluh satu juta dua ratus lima puluh ribu rupiah"_qs;
        QTest::newRow("1.5 T") << 1500000000000LL << u"Satu triliun lima ratus miliar rupiah"_qs;
        QTest::newRow("negative") << -58000000LL << u"Minus lima puluh delapan juta rupiah"_qs;
    }
    void saysAmountsInWords()
    {
        QFETCH(qlonglong, rupiah);
        QFETCH(QString, words);
        QCOMPARE(terbilang(rupiah), words);
    }

    void saysEvenTheSmallestNumberWithoutOverflow()
    {
        QVERIFY(terbilang(std::numeric_limits<qint64>::min()).startsWith(u"Minus sembilan kuintiliun"));
    }
};

QTEST_APPLESS_MAIN(ReadValueTest)
#include "tst_readvalue.moc"
