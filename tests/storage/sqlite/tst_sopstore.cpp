// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/daftarsop.h"
#include "core/application/sop/latarkasus.h"
#include "core/application/sop/sopbawaan.h"
#include "core/application/sop/terbitkansop.h"
#include "storage/sqlite/connection.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

namespace {

DefinisiSop contohVersi(int nomor, QDate berlaku)
{
    DefinisiSop sop = *sopBawaan(u"ods-5-verifikasi");
    sop.versi = nomor;
    sop.berlaku = berlaku;
    sop.identitas.dasarHukum = {u"Peraturan Contoh Nomor 1 Tahun 2026"_qs};
    return sop;
}

} // namespace

class SopStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedVersionsComeBackWholeAndNewestFirst()
    {
        TemporaryOffice office;
        const QDate hari = office.clock().today();
        QVERIFY(terbitkanSop(office->sop(), contohVersi(2, hari), office.clock(), u"kabid"_qs).ok());
        QVERIFY(terbitkanSop(office->sop(), contohVersi(5, hari.addDays(3)), office.clock(), u"kadis"_qs).ok());
        office.reopen();
        const auto semua = office->sop().terbitan(u"ods-5-verifikasi"_qs);
        QCOMPARE(semua->size(), std::size_t(2));
        QCOMPARE((*semua)[0].definisi, contohVersi(5, hari.addDays(3)));
        QCOMPARE((*semua)[1].definisi, contohVersi(2, hari));
        QCOMPARE((*semua)[1].oleh, u"kabid"_qs);
        QCOMPARE((*semua)[1].pada, office.clock().now());
        QCOMPARE((*semua)[1].cerna, cernaSop(contohVersi(2, hari)));
        QVERIFY(office->sop().terbitan(u"jf-nib"_qs)->empty());
        QCOMPARE(sopBerlakuPada(office->sop(), u"ods-5-verifikasi"_qs, hari)->versi, 2);
    }

    void publishingDropsTheDraftAndWritesOneLineOfTheAuditChain()
    {
        TemporaryOffice office;
        const QDate hari = office.clock().today();
        DefinisiSop setengah = contohVersi(2, hari);
        setengah.langkah[1].kegiatan.clear();
        QVERIFY(office->sop().simpanDraf({setengah, office.clock().now(), u"kabid"_qs}).ok());
        office.reopen();
        QCOMPARE(office->sop().draf(u"ods-5-verifikasi"_qs)->value().definisi, setengah);
        QCOMPARE(office->sop().semuaDraf()->size(), std::size_t(1));
        QVERIFY(terbitkanSop(office->sop(), contohVersi(2, hari), office.clock(), u"kabid"_qs).ok());
        QVERIFY(!office->sop().draf(u"ods-5-verifikasi"_qs)->has_value());
        QVERIFY(office->check()->empty());
    }

    void aRefusedVersionLeavesDraftAndRowsAsTheyWere()
    {
        TemporaryOffice office;
        const QDate hari = office.clock().today();
        QVERIFY(terbitkanSop(office->sop(), contohVersi(3, hari), office.clock(), u"kabid"_qs).ok());
        QVERIFY(office->sop().simpanDraf({contohVersi(3, hari), office.clock().now(), u"kabid"_qs}).ok());
        const auto hasil = terbitkanSop(office->sop(), contohVersi(3, hari), office.clock(), u"kabid"_qs);
        QCOMPARE(hasil.error().code, u"sop.versi"_qs);
        QCOMPARE(hasil.error().facts.value(u"terbaru"_qs).toInt(), 3);
        QVERIFY(office->sop().draf(u"ods-5-verifikasi"_qs)->has_value());
        QCOMPARE(office->sop().terbitan()->size(), std::size_t(1));
        QVERIFY(office->check()->empty());
    }

    void nobodyChangesAPublishedVersionBehindTheProgramsBack()
    {
        TemporaryOffice office;
        QVERIFY(
            terbitkanSop(office->sop(), contohVersi(2, office.clock().today()), office.clock(), u"kabid"_qs).ok());
        office.close();
        {
            const auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
            QVERIFY(!(*connection)->exec("UPDATE peristiwa SET isi = replace(isi, '10 menit', '90 menit')").ok());
        }
        office.reopen();
        QCOMPARE(office->sop().terbitan()->front().definisi, contohVersi(2, office.clock().today()));
    }

    /// Cases see what was published, on every desk that hears of the event.
    void aPublishedVersionIsInForceForCases()
    {
        TemporaryOffice office;
        const QDate hari = office.clock().today();
        QVERIFY(terbitkanSop(office->sop(), contohVersi(2, hari), office.clock(), u"kabid"_qs).ok());
        const auto latar = LatarKasus::muat(office->peristiwa());
        QVERIFY(latar);
        QCOMPARE(*latar->berlaku(u"ods-5-verifikasi"_qs, hari)->isi, contohVersi(2, hari));
        QCOMPARE(latar->berlaku(u"ods-5-verifikasi"_qs, hari.addDays(-1))->isi->versi, 1);
    }

    void aDraftThatIsThrownAwayIsGone()
    {
        TemporaryOffice office;
        QVERIFY(office->sop()
                    .simpanDraf({contohVersi(2, office.clock().today()), office.clock().now(), u"kabid"_qs})
                    .ok());
        QVERIFY(office->sop().buangDraf(u"ods-5-verifikasi"_qs).ok());
        QVERIFY(office->sop().semuaDraf()->empty());
    }
};

QTEST_GUILESS_MAIN(SopStoreTest)
#include "tst_sopstore.moc"
