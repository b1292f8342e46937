// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/alursop.h"
#include "tests/core/sop/sopkiriman.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace lumbung;
using namespace lumbung::uji;

namespace {

QString kode(const Result<void> &hasil)
{
    return hasil ? QString() : hasil.error().code;
}

std::vector<QString> semuaJalur(const DefinisiSop &sop)
{
    std::vector<QString> jalur;
    for (const JalurSop &satu : sop.jalur)
        jalur.push_back(satu.kode);
    return jalur.empty() ? std::vector<QString>{QString()} : jalur;
}

} // namespace

class KasusSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySopRunsToItsEndByTheRightRoles_data()
    {
        QTest::addColumn<QString>("sop");
        for (const QString &satu : kodeKiriman())
            QTest::newRow(qPrintable(satu)) << satu;
    }

    /// Each gate is refused once before it is passed, so every step of the definition is stayed at.
    void everySopRunsToItsEndByTheRightRoles()
    {
        QFETCH(QString, sop);
        std::set<int> dilalui;
        for (const QString &jalur : semuaJalur(kiriman(sop))) {
            Penggerak kasus(kiriman(sop));
            kasus.buka(jalur);
            std::set<int> ditolak;
            for (int ke = 0; kasus.keadaan().terbuka(); ++ke) {
                QVERIFY2(ke < 100, "this case never ends");
                const LangkahSop &langkah = *kasus.sop().cari(kasus.keadaan().kini()->no);
                kasus.kerjakan(!langkah.keputusan || !ditolak.insert(langkah.no).second);
            }
            QCOMPARE(kasus.keadaan().status, StatusKasus::Selesai);
            QVERIFY(kasus.keadaan().diabaikan.empty());
            for (const KunjunganLangkah &satu : kasus.keadaan().kunjungan)
                dilalui.insert(satu.no);
        }
        QCOMPARE(dilalui.size(), kiriman(sop).langkah.size());
    }

    void everyStepIsRefusedToEveryWrongRole_data() { everySopRunsToItsEndByTheRightRoles_data(); }
    void everyStepIsRefusedToEveryWrongRole()
    {
        QFETCH(QString, sop);
        int dicoba = 0;
        for (const QString &jalur : semuaJalur(kiriman(sop))) {
            Penggerak kasus(kiriman(sop));
            kasus.buka(jalur);
            while (kasus.keadaan().terbuka()) {
                const KeadaanKasus keadaan = kasus.keadaan();
                PeristiwaKasus apa = kasus.berikut(JenisPeristiwa::Kerjakan);
                apa.teks = u"contoh alasan"_qs;
                for (const Peran peran : semuaPeran()) {
                    apa.pelaku.peran = peran;
                    const bool berhak = berhakKini(kasus.sop(), keadaan, peran);
                    const auto hasil = periksaPeristiwa(kasus.sop(), keadaan, apa);
                    QCOMPARE(kode(hasil), berhak ? QString() : u"kasus.peran"_qs);
                    dicoba += berhak ? 0 : 1;
                }
                kasus.kerjakan();
            }
        }
        QVERIFY(dicoba > 0);
    }

    void aGateSaysNoOnlyWithAReasonAndGoesWhereTheDefinitionSays()
    {
        Penggerak kasus(kiriman(u"pemberdayaan"_qs));
        kasus.buka();
        kasus.kerjakan();
        PeristiwaKasus tidak = kasus.berikut(JenisPeristiwa::Kerjakan);
        tidak.ya = false;
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), tidak)), u"kasus.alasan"_qs);
        kasus.kerjakan(false);
        QCOMPARE(kasus.keadaan().kini()->no, 1);
        QCOMPARE(kasus.keadaan().kunjungan[1].ya, std::optional(false));
        QCOMPARE(kasus.keadaan().kunjungan[1].alasan, u"contoh alasan"_qs);
    }

    void aStepWantsItsKelengkapanOrAReason()
    {
        Penggerak kasus(kiriman(u"ppid-permintaan-data"_qs));
        kasus.buka();
        PeristiwaKasus apa = kasus.berikut(JenisPeristiwa::Kerjakan);
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), apa)), u"kasus.kelengkapan"_qs);
        apa.teks = u"mesin rusak, dicatat di buku"_qs;
        QVERIFY(periksaPeristiwa(kasus.sop(), kasus.keadaan(), apa));
        PeristiwaKasus centang = kasus.berikut(JenisPeristiwa::Centang);
        centang.butir = 5;
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), centang)), u"kasus.butir"_qs);
        centang.butir = 0;
        QVERIFY(kasus.katakan(centang));
        QVERIFY(periksaPeristiwa(kasus.sop(), kasus.keadaan(), kasus.berikut(JenisPeristiwa::Kerjakan)));
    }

    void parafGoesRoundInOrder()
    {
        Penggerak kasus(kiriman(u"pemberdayaan"_qs));
        kasus.buka();
        for (int langkah = 1; langkah < 5; ++langkah)
            kasus.kerjakan();
        PeristiwaKasus kadis = kasus.berikut(JenisPeristiwa::Kerjakan);
        kadis.teks = u"tanpa kelengkapan"_qs;
        kadis.pelaku.peran = Peran::Kadis;
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), kadis)), u"kasus.peran"_qs);
        kasus.kerjakan();
        const auto &oleh = kasus.keadaan().kunjungan[4].oleh;
        QCOMPARE(oleh.size(), std::size_t(3));
        QCOMPARE(oleh[0].peran, Peran::Kabid);
        QCOMPARE(oleh[2].peran, Peran::Kadis);
    }

    void aMandateIsHonouredInsideItsDaysOnly()
    {
        Penggerak kasus(kiriman(u"pemberdayaan"_qs));
        kasus.delegasi = {{DelegasiId(u"d-1"_qs), JenisDelegasi::Plh, Peran::Kabid, u"contoh.dua"_qs,
                           QDate(2026, 1, 1), QDate(2026, 1, 2), u"800/12"_qs}};
        kasus.buka();
        kasus.kerjakan();
        PeristiwaKasus apa = kasus.berikut(JenisPeristiwa::Kerjakan);
        apa.teks = u"lengkap di berkas kertas"_qs;
        apa.pelaku = {u"contoh.dua"_qs, Peran::Kabid, DelegasiId(u"d-1"_qs)};
        const auto hasil = [&] {
            return kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), apa, kasus.konteks()));
        };
        QCOMPARE(hasil(), QString());
        apa.pada += 24 * 3'600'000LL;
        QCOMPARE(hasil(), QString()); // the last day is one of them
        apa.pada += 24 * 3'600'000LL;
        QCOMPARE(hasil(), u"kasus.delegasi"_qs);
        apa.pada -= 48 * 3'600'000LL;
        apa.pelaku.akun = u"contoh.tiga"_qs;
        QCOMPARE(hasil(), u"kasus.delegasi"_qs);
        apa.pelaku = {u"contoh.dua"_qs, Peran::Kadis, DelegasiId(u"d-1"_qs)};
        QCOMPARE(hasil(), u"kasus.delegasi"_qs);
        apa.pelaku = {u"contoh.dua"_qs, Peran::Kabid, DelegasiId(u"d-9"_qs)};
        QCOMPARE(hasil(), u"kasus.delegasi"_qs);
    }

    void twoWhoDoTheSameStepSideBySideCountOnce()
    {
        Penggerak kasus(kiriman(u"ods-4-input-data"_qs));
        kasus.buka();
        PeristiwaKasus satu = kasus.berikut(JenisPeristiwa::Kerjakan);
        PeristiwaKasus dua = satu;
        dua.id = PeristiwaId(u"p-lain"_qs);
        dua.pada += 1;
        auto semua = kasus.peristiwa();
        semua.push_back(dua);
        semua.push_back(satu);
        const KeadaanKasus keadaan = lipatKasus(kasus.sop(), semua);
        QCOMPARE(keadaan.kini()->no, 2);
        QCOMPARE(keadaan.diabaikan.size(), std::size_t(1));
        QCOMPARE(keadaan.diabaikan.front().id, dua.id);
        QCOMPARE(keadaan.diabaikan.front().sebab.code, u"kasus.langkah-lain"_qs);
    }

    void anOptionalStepIsLeftOutWithAReason()
    {
        Penggerak kasus(kiriman(u"ppid-permintaan-data"_qs));
        kasus.buka();
        PeristiwaKasus lewati = kasus.berikut(JenisPeristiwa::Lewati);
        lewati.teks = u"data ada"_qs;
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), lewati)), u"kasus.bukan-pilihan"_qs);
        kasus.kerjakan();
        kasus.kerjakan();
        lewati = kasus.berikut(JenisPeristiwa::Lewati);
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), lewati)), u"kasus.alasan"_qs);
        lewati.teks = u"data ada di media elektronik"_qs;
        QVERIFY(kasus.katakan(lewati));
        QCOMPARE(kasus.keadaan().kini()->no, 4);
        QVERIFY(kasus.keadaan().kunjungan[2].dilewati);
    }

    void aPausedCaseWaits()
    {
        Penggerak kasus(kiriman(u"ods-4-input-data"_qs));
        kasus.buka();
        QCOMPARE(kode(kasus.katakan(kasus.berikut(JenisPeristiwa::Lanjutkan))), u"kasus.tidak-dijeda"_qs);
        PeristiwaKasus jeda = kasus.berikut(JenisPeristiwa::Jeda);
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), jeda)), u"kasus.alasan"_qs);
        jeda.teks = u"listrik padam"_qs;
        QVERIFY(kasus.katakan(jeda));
        QCOMPARE(kasus.keadaan().status, StatusKasus::Dijeda);
        QCOMPARE(kode(kasus.katakan(kasus.berikut(JenisPeristiwa::Kerjakan))), u"kasus.dijeda"_qs);
        QVERIFY(kasus.katakan(kasus.berikut(JenisPeristiwa::Lanjutkan)));
        QVERIFY(kasus.keadaan().kunjungan.front().jeda.front().sampai.has_value());
        kasus.kerjakan();
        QCOMPARE(kasus.keadaan().kini()->no, 2);
    }

    void whatEndedStaysEnded()
    {
        Penggerak kasus(kiriman(u"pemberdayaan"_qs));
        kasus.buka();
        PeristiwaKasus batal = kasus.berikut(JenisPeristiwa::Batalkan);
        batal.teks = u"koperasi sudah bubar"_qs;
        batal.pelaku.peran = Peran::JfPengawas; // neither at this step nor leading
        QCOMPARE(kode(periksaPeristiwa(kasus.sop(), kasus.keadaan(), batal)), u"kasus.peran"_qs);
        batal.pelaku.peran = Peran::Kadis;
        QVERIFY(kasus.katakan(batal));
        QCOMPARE(kasus.keadaan().status, StatusKasus::Dibatalkan);
        QCOMPARE(kode(kasus.katakan(kasus.berikut(JenisPeristiwa::Kerjakan))), u"kasus.berakhir"_qs);
        QVERIFY(kasus.katakan(kasus.berikut(JenisPeristiwa::Catat)));
    }
};

QTEST_GUILESS_MAIN(KasusSopTest)
#include "tst_kasussop.moc"
