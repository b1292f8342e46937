// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filter.h"

#include <QtTest>

using namespace lumbung;

namespace {

/// What the text means, written again in the one canonical form; "!" and the error's place otherwise.
QString understood(const QString &text)
{
    const auto filter = parseFilter(text);
    if (filter)
        return formatFilter(*filter);
    const auto &facts = filter.error().facts;
    return u'!' + facts.value(u"bagian"_qs).toString() + u'@' + facts.value(u"posisi"_qs).toString();
}

} // namespace

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleAndCommandsWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        // clang-format off
        const std::pair<QStringView, QStringView> rows[] = {
            {u"", u""},
            {u"   ", u""},
            {u"kecamatan=32.01.01,32.01.02 dan aset>=500jt dan status_rat=kosong",
             u"kecamatan=32.01.01,32.01.02 dan aset>=500000000 dan status_rat=kosong"},
            {u"kecamatan = 320101 , 32.01.02", u"kecamatan=32.01.01,32.01.02"},
            {u"ASET > 10jt", u"aset>=10000001"},
            {u"aset<10jt", u"aset<=9999999"},
            {u"aset=1jt..5jt", u"aset=1000000..5000000"},
            {u"aset=1jt..", u"aset>=1000000"},
            {u"aset=..5jt", u"aset<=5000000"},
            {u"aset!=1..5", u"aset!=1..5"},
            {u"aset=1..5,kosong", u"aset=1..5,kosong"},
            {u"aset=\"2,5jt\"", u"aset=2500000"},
            {u"anggota_total=20,30,kosong", u"anggota_total=20,30,kosong"},
            {u"status_aktif=non aktif", u"status_aktif=Tidak Aktif"},
            {u"status_aktif=Tidak Aktif,Beku DAN grade!=A", u"status_aktif=Tidak Aktif,Beku dan grade!=A"},
            {u"nama~\"contoh, makmur\"", u"nama~\"contoh, makmur\""},
            {u"nama ~ tani dan ternak=1", u"!kolom@16"},
            {u"nama ~ \"tani dan ternak\"", u"nama~\"tani dan ternak\""},
            {u"nama~ contoh makmur dan jenis=Jasa", u"nama~contoh makmur dan jenis=Jasa"},
            {u"nama!~contoh", u"nama!~contoh"},
            {u"nama=\"KSP \"\"Contoh\"\"\"", u"nama=\"KSP \"\"Contoh\"\"\""},
            {u"nama=kosong", u"nama=kosong"},
            {u"nama=\"kosong\"", u"nama=\"kosong\""},
            {u"email!=kosong", u"email!=kosong"},
            {u"email=terisi", u"email=terisi"},
            {u"tgl_rat=2025", u"tgl_rat=2025-01-01..2025-12-31"},
            {u"tgl_rat>2025", u"tgl_rat>=2026-01-01"},
            {u"tgl_rat<=2025", u"tgl_rat<=2025-12-31"},
            {u"tgl_rat=28/02/2025", u"tgl_rat=2025-02-28"},
            {u"tgl_rat=2024..2025", u"tgl_rat=2024-01-01..2025-12-31"},
            {u"skor_kesehatan>=66.5", u"skor_kesehatan>=66.5"},
            {u"telp=081234567890", u"telp=+6281234567890"},
            {u"shu<0", u"shu<=-1"},
            {u"nik_koperasi=3281030080001", u"nik_koperasi=3281030080001"},
            {u"nama=\"\"", u"nama=\"\""}};
        // clang-format on
        for (const auto &[text, canonical] : rows)
            QTest::newRow(qPrintable(text.toString())) << text.toString() << canonical.toString();
    }
    void readsWhatPeopleAndCommandsWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        QCOMPARE(understood(text), canonical);
        if (!canonical.startsWith(u'!'))
            QCOMPARE(understood(canonical), canonical);
    }

    void saysWhereItStoppedToUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        // clang-format off
        const std::pair<QStringView, QStringView> rows[] = {
            {u"tidak_ada=1", u"!kolom@0"},      {u"aset", u"!operator@4"},
            {u"aset 5", u"!operator@5"},        {u"aset=", u"!nilai@5"},
            {u"aset=lima", u"!nilai@5"},        {u"aset=1,lima", u"!nilai@7"},
            {u"aset>=", u"!nilai@6"},           {u"jenis=Firma", u"!nilai@6"},
            {u"nama=\"tanpa tutup", u"!nilai@5"}, {u"nama~", u"!nilai@5"},
            {u"aset=1 dan", u"!kolom@10"},         {u"aset=1 dan dan", u"!kolom@11"},
            {u"nama=\"a\" jenis=Jasa", u"!penghubung@9"}, {u"nama>a", u"!operator@5"},
            {u"aset=1..2,3", u"!nilai@10"},     {u"aset=3,1..2", u"!nilai@7"},
            {u"wilayah=Cibinong", u"!nilai@8"}, {u"tgl_rat=31/02/2025", u"!nilai@8"},
            {u"=5", u"!kolom@0"}};
        // clang-format on
        for (const auto &[text, place] : rows)
            QTest::newRow(qPrintable(text.toString())) << text.toString() << place.toString();
    }
    void saysWhereItStoppedToUnderstand()
    {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QCOMPARE(understood(text), place);
    }

    void keepsStrictBoundsOfScores()
    {
        const auto filter = parseFilter(u"skor_kesehatan>66");
        QVERIFY(filter);
        QVERIFY(filter->conditions.front().values.front().decimal() > 66.0);
        const auto again = parseFilter(formatFilter(*filter));
        QVERIFY(again);
        QVERIFY(again->conditions.front().values.front().decimal() > 66.0);
    }

    void tellsTheTextThatWasNotUnderstood()
    {
        const auto filter = parseFilter(u"aset>=1jt dan asett<5");
        QCOMPARE(filter.error().code, u"saring.tidak-dipahami"_qs);
        QCOMPARE(filter.error().facts.value(u"teks"_qs).toString(), u"asett<5"_qs);
    }
};

QTEST_APPLESS_MAIN(FilterTest)
#include "tst_filter.moc"
