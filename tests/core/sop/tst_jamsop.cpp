// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/jamsop.h"
#include "tests/core/sop/sopkiriman.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace lumbung;
using namespace lumbung::uji;

namespace {

constexpr qint64 menit = 60'000;

/// The office of the tests: default hours, one holiday on a Monday.
KalenderKerja kantor()
{
    KalenderKerja kalender = KalenderKerja::bawaan();
    kalender.libur[QDate(2026, 8, 17)] = u"Hari Kemerdekaan"_qs;
    return kalender;
}

qint64 saat(int tanggal, int jam, int mnt = 0)
{
    return kantor().saat(QDate(2026, 8, tanggal), QTime(jam, mnt));
}

WaktuSop waktu(const char *teks)
{
    return *bacaWaktuSop(QString::fromUtf8(teks));
}

QString tertulis(std::optional<qint64> pada)
{
    return pada ? kantor().setempat(*pada).toString(u"dd HH:mm") : u"-"_qs;
}

QString tenggat(const char *batas, qint64 masuk, std::vector<JedaKasus> jeda = {})
{
    return tertulis(tenggatWaktu(kantor(), waktu(batas), masuk, {}, jeda));
}

} // namespace

// August 2026: the 12th is a Wednesday, 14th Friday, 17th (Monday) a holiday.
class JamSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultWeekHas37HoursAnd30Minutes()
    {
        const qint64 senin = kantor().saat(QDate(2026, 8, 3), QTime(0, 0));
        QCOMPARE(waktuKerja(uraikanWaktu(kantor(), senin, senin + 7 * 24 * 60 * menit)) / menit, 37 * 60 + 30);
    }

    void minutesRunOnlyWhileTheOfficeWorks()
    {
        QCOMPARE(tenggat("30 menit", saat(12, 8)), u"12 08:30"_qs);
        QCOMPARE(tenggat("30 menit", saat(12, 11, 45)), u"12 13:15"_qs); // over lunch
        QCOMPARE(tenggat("30 menit", saat(13, 15, 50)), u"14 07:50"_qs); // over night
        QCOMPARE(tenggat("30 menit", saat(14, 16, 20)), u"18 07:50"_qs); // over weekend and holiday
        QCOMPARE(tenggat("30 menit", saat(14, 11, 20)), u"14 13:20"_qs); // over Friday prayers
        QCOMPARE(tenggat("30 menit", saat(15, 10)), u"18 08:00"_qs);     // entered on a Saturday
        QCOMPARE(tenggat("13 jam", saat(12, 7, 30)), u"13 14:00"_qs);
    }

    void daysCountFromTheDayAfter()
    {
        QCOMPARE(tenggat("1 hari", saat(12, 15, 59)), u"13 16:00"_qs);
        QCOMPARE(tenggat("2 hari", saat(12, 8)), u"14 16:30"_qs);
        QCOMPARE(tenggat("3 hari", saat(12, 8)), u"18 16:00"_qs);
        QCOMPARE(tenggat("3 hari kalender", saat(12, 8)), u"16 00:00"_qs); // the end of Saturday the 15th
    }

    void withoutALimitThereIsNoDeadline()
    {
        QCOMPARE(tenggat("N/A", saat(12, 8)), u"-"_qs);
        QCOMPARE(tenggat("", saat(12, 8)), u"-"_qs);
        WaktuSop logout = waktu("5 menit");
        logout.jenis = JenisWaktu::Dicatat;
        QVERIFY(!tenggatWaktu(kantor(), logout, saat(12, 8), {}));
        QVERIFY(!tenggatWaktu(kantor(), waktu("H-30"), saat(12, 8), {})); // no event day is known
    }

    void eventDaysCountFromTheEvent()
    {
        const QDate acara(2026, 8, 20);
        const auto kapan = [&](const char *batas) {
            return tertulis(tenggatWaktu(kantor(), waktu(batas), saat(1, 8), acara));
        };
        QCOMPARE(kapan("H 08.00–09.00"), u"20 09:00"_qs);
        QCOMPARE(kapan("H+1"), u"21 16:30"_qs);
        QCOMPARE(kapan("H-8"), u"12 16:00"_qs);
    }

    void aPauseMovesTheDeadlineByTheWorkItTook()
    {
        QCOMPARE(tenggat("30 menit", saat(12, 8), {{saat(12, 8, 10), saat(12, 9), u"rapat"_qs}}), u"12 09:20"_qs);
        QCOMPARE(tenggat("30 menit", saat(12, 8), {{saat(12, 16, 30), saat(12, 20), u"malam"_qs}}), u"12 08:30"_qs);
        QCOMPARE(tenggat("1 hari", saat(12, 8), {{saat(12, 13), saat(12, 14), u"rapat"_qs}}), u"14 08:30"_qs);
    }

    void theAnswerToWhyExplainsEachMinute()
    {
        KunjunganLangkah kunjungan{1, saat(14, 11)};
        kunjungan.jeda = {{saat(14, 14), saat(14, 15), u"menunggu akta"_qs}};
        const JamLangkah jam = hitungJam(kantor(), waktu("3 jam"), kunjungan, {}, saat(18, 8));
        QStringList potongan;
        for (const PotonganWaktu &satu : jam.potongan)
            potongan.append(QStringLiteral("%1 %2 %3")
                                .arg(keyOf(satu.sebab))
                                .arg(satu.lama() / menit)
                                .arg(satu.nama)
                                .trimmed());
        QCOMPARE(potongan,
                 (QStringList{u"kerja 30"_qs, u"istirahat 90"_qs, u"kerja 60"_qs, u"jeda 60 menunggu akta"_qs,
                              u"kerja 90"_qs, u"luar-jam 450"_qs, u"akhir-pekan 2880"_qs,
                              u"libur 1440 Hari Kemerdekaan"_qs, u"luar-jam 450"_qs, u"kerja 30"_qs}));
        QCOMPARE(jam.terpakai / menit, 210);
        QCOMPARE(tertulis(jam.tenggat), u"14 16:30"_qs);
        QVERIFY(jam.lewat);
    }

    void aStepLeftInTimeIsNotLateLater()
    {
        KunjunganLangkah kunjungan{1, saat(12, 8)};
        kunjungan.keluar = saat(12, 8, 30);
        QVERIFY(!hitungJam(kantor(), waktu("30 menit"), kunjungan, {}, saat(31, 8)).lewat);
        kunjungan.keluar = saat(12, 8, 31);
        QVERIFY(hitungJam(kantor(), waktu("30 menit"), kunjungan, {}, saat(31, 8)).lewat);
    }

    void anOpenPauseStopsTheClock()
    {
        KunjunganLangkah kunjungan{1, saat(12, 8)};
        kunjungan.jeda = {{saat(12, 8, 20), {}, u"listrik padam"_qs}};
        const JamLangkah jam = hitungJam(kantor(), waktu("30 menit"), kunjungan, {}, saat(13, 9));
        QVERIFY(jam.dijeda && !jam.lewat);
        QCOMPARE(jam.terpakai / menit, 20);
        QCOMPARE(tertulis(jam.tenggat), u"13 09:10"_qs);
    }

    void zonesOfAnOfficeAreItsOwn()
    {
        KalenderKerja timur = kantor();
        timur.zonaMenit = 540;
        const qint64 masuk = timur.saat(QDate(2026, 8, 12), QTime(8, 0));
        QCOMPARE(saat(12, 8) - masuk, 2 * 60 * menit);
        QCOMPARE(*tenggatWaktu(timur, waktu("30 menit"), masuk, {}) - masuk, 30 * menit);
    }

    void theLawHasItsOwnClock()
    {
        Penggerak kasus(kiriman(u"ppid-permintaan-data"_qs), saat(12, 8));
        kasus.buka();
        const JamHukum &hukum = kasus.sop().jamHukum.front();
        const auto jam = [&](qint64 kini) { return hitungJamHukum(kantor(), hukum, kasus.keadaan(), kini); };
        QCOMPARE(tertulis(jam(saat(13, 8)).tenggat), u"27 16:00"_qs); // ten working days, one is a holiday
        QVERIFY(!jam(saat(27, 15)).lewat);
        QVERIFY(jam(saat(27, 16, 1)).lewat);
        PeristiwaKasus panjang = kasus.berikut(JenisPeristiwa::Perpanjang);
        QVERIFY(!periksaPeristiwa(kasus.sop(), kasus.keadaan(), panjang));
        panjang.teks = u"data di tiga bidang"_qs;
        QVERIFY(kasus.katakan(panjang));
        QVERIFY(jam(saat(27, 16, 1)).diperpanjang && !jam(saat(27, 16, 1)).lewat);
        QVERIFY(!kasus.katakan(panjang)); // once
        while (kasus.keadaan().terbuka())
            kasus.kerjakan();
        QVERIFY(jam(saat(31, 8)).berhenti.has_value());
        QVERIFY(!jam(saat(31, 8)).lewat);
    }

    void aCalendarWithoutWorkHasNoDeadline()
    {
        QVERIFY(!tenggatWaktu(KalenderKerja(), waktu("30 menit"), saat(12, 8), {}));
        QVERIFY(!tenggatWaktu(KalenderKerja(), waktu("3 hari"), saat(12, 8), {}));
    }

    /// 2,000 cases a year of ten stays each, as a busy kabupaten has them.
    void aYearOfCasesIsComputedInUnderASecond()
    {
        QElapsedTimer timer;
        timer.start();
        qint64 lewat = 0;
        for (int i = 0; i < 20'000; ++i) {
            KunjunganLangkah kunjungan{1, saat(3, 8) + i * menit};
            kunjungan.keluar = kunjungan.masuk + 3 * 24 * 60 * menit;
            lewat += hitungJam(kantor(), waktu(i % 2 ? "30 menit" : "3 hari"), kunjungan, {}, saat(31, 8)).lewat;
        }
        QVERIFY(lewat > 0);
        qInfo("20000 stays in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1'000);
    }
};

QTEST_GUILESS_MAIN(JamSopTest)
#include "tst_jamsop.moc"
