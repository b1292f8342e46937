// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/simpankoperasi.h"
#include "core/application/urungkan.h"
#include "core/application/verifikasi/bahanperiksa.h"
#include "core/application/verifikasi/hasilsampel.h"
#include "core/application/verifikasi/pemeriksameja.h"
#include "core/application/verifikasi/putuskan.h"
#include "core/application/verifikasi/sampelkementerian.h"
#include "storage/sqlite/connection.h"
#include "tests/support/kantorverifikasi.h"

#include <QtTest>

using namespace lumbung;

class VerifikasiKantorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQueueIsSortedByRisk()
    {
        KantorVerifikasi kantor;
        const KeragaanId tenang = kantor.isi(u"KSP Contoh Tenang"_qs);
        const KeragaanId turun = kantor.isi(u"KSP Contoh Turun"_qs, 100, 500);
        const KeragaanId naik = kantor.isi(u"KSP Contoh Naik"_qs, 600, 500);
        const HasilLangkah hasil = kantor.ajukan({tenang, turun, naik});
        QCOMPARE(hasil.dilakukan, 3);
        QCOMPARE(kantor.nama(TabAntrian::Semua),
                 (QStringList{u"KSP Contoh Turun"_qs, u"KSP Contoh Naik"_qs, u"KSP Contoh Tenang"_qs}));
        // 80 % of the 40 points of a change, a look asked for by the jump rule, and a first submission.
        QCOMPARE(kantor.ringkas(turun).risiko, 32 + 6 + 15);
        QCOMPARE(kantor.ringkas(turun).status, StatusPengajuan::Diajukan);
        QVERIFY(kantor.office->check()->empty());
    }

    void whatIsWrongIsNotHandedIn()
    {
        KantorVerifikasi kantor;
        const KeragaanId baik = kantor.isi(u"KSP Contoh Baik"_qs);
        const KeragaanId salah = kantor.isi(u"KSP Contoh Salah"_qs);
        kantor.ubah(salah, Field::Aset, Value(qint64(-5)));
        const HasilLangkah hasil =
            kantor.ajukan({baik, salah, KeragaanId(u"0190a0a0-0000-7000-8000-00000000ffff"_qs)});
        QCOMPARE(hasil.dilakukan, 1);
        QCOMPARE(hasil.gagal.size(), std::size_t(2));
        QCOMPARE(hasil.gagal[0].sebab.code, u"verifikasi.masih-salah"_qs);
        QCOMPARE(hasil.gagal[1].sebab.code, u"keragaan.tidak-ada"_qs);
    }

    void validMovesUpByItself()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        kantor.ajukan({id});
        QCOMPARE(kantor.putuskan({kantor.valid(id)}).dilakukan, 1);
        QCOMPARE(kantor.ringkas(id).status, StatusPengajuan::ValidKabKota);
        QVERIFY(kantor.nama(TabAntrian::Semua).isEmpty());
        QCOMPARE(kantor.nama(TabAntrian::Semua, TingkatVerifikasi::Provinsi), QStringList{u"KSP Contoh Makmur"_qs});
        QVERIFY(kantor.office->verifikasi().pemberitahuanMenunggu()->empty()); // not at the end of the chain yet
    }

    void rejectedFieldsGoBackAndTheNoticeWaits()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        kantor.ajukan({id});
        const HasilLangkah hasil =
            kantor.putuskan({{id,
                              kantor.ringkas(id).cerna,
                              false,
                              {{Field::Aset, false, AlasanTolak::SalahKetik, u"kurang nol"_qs}}}});
        QCOMPARE(hasil.dilakukan, 1);
        QCOMPARE(kantor.nama(TabAntrian::Semua, std::nullopt), QStringList{u"KSP Contoh Makmur"_qs});
        const auto surat = *kantor.office->verifikasi().pemberitahuanMenunggu();
        QCOMPARE(surat.size(), std::size_t(1));
        QVERIFY(!surat[0].valid);
        QCOMPARE(surat[0].alamat, u"contoh@contoh.id"_qs);
        QCOMPARE(surat[0].isi.value(u"isian"_qs).toArray().at(0).toArray().at(0).toString(), u"aset"_qs);

        // Taking it back takes the notice back too.
        QCOMPARE(urungkan(*kantor.office, hasil.tindakan, pemeriksa, kantor.office.clock())->dipulihkan, 1);
        QVERIFY(kantor.office->verifikasi().pemberitahuanMenunggu()->empty());
        QCOMPARE(kantor.ringkas(id).status, StatusPengajuan::Diajukan);
    }

    void aCorrectionTakesOverOnlyWhatWasRejected()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        kantor.ajukan({id});
        kantor.putuskan(
            {{id, kantor.ringkas(id).cerna, false, {{Field::Aset, false, AlasanTolak::SalahKetik, {}}}}});
        kantor.ubah(id, Field::Aset, Value(qint64(510'000'000)));
        kantor.ubah(id, Field::AnggotaTotal, Value(qint64(51)));
        const HasilLangkah hasil = kantor.ajukan({id});
        QCOMPARE(hasil.dilakukan, 1);
        QCOMPARE(hasil.ditunda, std::vector<Field>{Field::AnggotaTotal});
        const auto keadaan = lipatPengajuan(*kantor.office->verifikasi().peristiwa(id));
        QCOMPARE(keadaan.cuplikan->value(Field::Aset).integer(), qint64(510'000'000));
        QCOMPARE(keadaan.cuplikan->value(Field::AnggotaTotal).integer(), qint64(50));
        QCOMPARE(kantor.nama(TabAntrian::DiajukanUlang).size(), 1);
        QVERIFY(kantor.nama(TabAntrian::Baru).isEmpty());
    }

    void nobodyVerifiesTheirOwnEntryAlsoInBulk()
    {
        KantorVerifikasi kantor;
        const KeragaanId milik = kantor.isi(u"KSP Contoh Milik"_qs);
        const KeragaanId lain = kantor.isi(u"KSP Contoh Lain"_qs);
        kantor.maju();
        QVERIFY(simpanKoperasi(*kantor.office,
                               {keragaanOf(kantor, milik),
                                false,
                                isian({{Field::Aset, qint64(7'000'000)}}),
                                {2025},
                                {Sumber::Manual, kantor.office.clock().today()},
                                pemeriksa},
                               kantor.office.clock()));
        kantor.ajukan({milik, lain});
        const HasilLangkah hasil = kantor.putuskan({kantor.valid(milik), kantor.valid(lain)});
        QCOMPARE(hasil.dilakukan, 1);
        QCOMPARE(hasil.gagal.size(), std::size_t(1));
        QCOMPARE(hasil.gagal[0].nama, u"KSP Contoh Milik"_qs);
        QCOMPARE(hasil.gagal[0].sebab.code, u"verifikasi.milik-sendiri"_qs);
        QCOMPARE(kantor.ringkas(milik).status, StatusPengajuan::Diajukan);
    }

    void manyAreOneActWithOneUndo()
    {
        KantorVerifikasi kantor;
        std::vector<KeragaanId> semua;
        for (int i = 0; i < 12; ++i)
            semua.push_back(kantor.isi(u"KSP Contoh %1"_qs.arg(i)));
        kantor.ajukan(semua);
        std::vector<PutusanPengajuan> putusan;
        std::ranges::transform(semua, std::back_inserter(putusan),
                               [&](const auto &id) { return kantor.valid(id); });
        const HasilLangkah hasil = kantor.putuskan(putusan);
        QCOMPARE(hasil.dilakukan, 12);
        QVERIFY(kantor.nama(TabAntrian::Semua).isEmpty());
        // The province has taken one on meanwhile.
        QVERIFY(pilihPeranMeja(*kantor.office, Peran::VerifikatorProvinsi));
        QCOMPARE(kantor.putuskan({kantor.valid(semua[3])}, u"Contoh Provinsi"_qs).dilakukan, 1);
        const auto kembali = urungkan(*kantor.office, hasil.tindakan, pemeriksa, kantor.office.clock());
        QCOMPARE(kembali->dipulihkan, 11);
        QCOMPARE(kembali->dilewati, 1);
        QCOMPARE(kantor.nama(TabAntrian::Semua).size(), 11);
        QCOMPARE(kantor.ringkas(semua[3]).status, StatusPengajuan::ValidProvinsi);
        QVERIFY(kantor.office->check()->empty());
    }

    void anEditInTheQueueMakesAVersionThatTheOldVerdictDoesNotFit()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        kantor.ajukan({id});
        const PutusanPengajuan dilihat = kantor.valid(id);
        kantor.ubah(id, Field::Aset, Value(qint64(1'000'000)));
        QCOMPARE(kantor.ringkas(id).cerna, dilihat.cerna); // the snapshot is frozen
        kantor.ajukan({id});
        const HasilLangkah hasil = kantor.putuskan({dilihat});
        QCOMPARE(hasil.dilakukan, 0);
        QCOMPARE(hasil.gagal[0].sebab.code, u"verifikasi.versi-lain"_qs);
        QVERIFY(hasil.tindakan.isEmpty());
    }

    void lateIsWhatWorkingTimeSays()
    {
        KantorVerifikasi kantor;
        // A Friday, 16.25 in Jakarta: five of the ten minutes of A5 pass, the rest come on Monday from 07.30.
        kantor.office.clock().set(QDateTime(QDate(2026, 11, 27), QTime(9, 24), Qt::UTC));
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        kantor.ajukan({id});
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*kantor.ringkas(id).tenggat, Qt::UTC),
                 QDateTime(QDate(2026, 11, 30), QTime(0, 35), Qt::UTC));
        kantor.office.clock().set(QDateTime(QDate(2026, 11, 29), QTime(12, 0), Qt::UTC));
        QVERIFY(kantor.nama(TabAntrian::LewatWaktu).isEmpty());
        kantor.office.clock().set(QDateTime(QDate(2026, 11, 30), QTime(0, 36), Qt::UTC));
        QCOMPARE(kantor.nama(TabAntrian::LewatWaktu).size(), 1);
        QCOMPARE(kantor.office->verifikasi()
                     .hitung(TingkatVerifikasi::KabKota, kantor.office.clock().now().toMSecsSinceEpoch())
                     ->lewat,
                 qint64(1));
    }

    void theMinistryReadsASampleThatWidensWhenItFails()
    {
        KantorVerifikasi kantor;
        std::vector<KeragaanId> semua;
        for (int i = 0; i < 40; ++i)
            semua.push_back(kantor.isi(u"KSP Contoh %1"_qs.arg(i), 500, 500, u"Pusat"_qs));
        kantor.ajukan(semua);
        QCOMPARE(tarikSampel(*kantor.office, pemeriksa, kantor.office.clock(), kantor.office.chance()).error().code,
                 u"verifikasi.sampel"_qs); // not the ministry
        QVERIFY(pilihPeranMeja(*kantor.office, Peran::VerifikatorKementerian));
        kantor.maju();
        const auto penarikan =
            *tarikSampel(*kantor.office, pemeriksa, kantor.office.clock(), kantor.office.chance());
        QCOMPARE(penarikan.populasi.size(), std::size_t(40));
        QVERIFY(kantor.office->verifikasi().penarikan()->front() == penarikan); // rule and seed on record
        const auto sampel = kantor.antrian(TabAntrian::Sampel, TingkatVerifikasi::Kementerian);
        QCOMPARE(sampel.size(), std::size_t(10));

        const auto lulus = [&] {
            return luluskanSisa(*kantor.office, penarikan.id, pemeriksa, kantor.office.clock(),
                                kantor.office.chance());
        };
        QCOMPARE(lulus().error().code, u"verifikasi.sampel-belum-lulus"_qs);
        const KeragaanId gagal = sampel.front().id;
        QCOMPARE(kantor.putuskan({{gagal, sampel.front().cerna, false, {}, u"contoh alasan"_qs}}).dilakukan, 1);
        QCOMPARE(kantor.antrian(TabAntrian::Sampel, TingkatVerifikasi::Kementerian).size(),
                 std::size_t(19)); // of 20
        std::vector<PutusanPengajuan> sisanya;
        for (const RingkasanPengajuan &baris : kantor.antrian(TabAntrian::Sampel, TingkatVerifikasi::Kementerian))
            sisanya.push_back({baris.id, baris.cerna, true});
        QCOMPARE(kantor.putuskan(sisanya).dilakukan, 19);
        kantor.maju();
        QCOMPARE(lulus()->dilakukan, 20);
        QCOMPARE(kantor.office->verifikasi().hitung(TingkatVerifikasi::Kementerian, 0)->semua, qint64(0));
        const auto keadaan = *keadaanSampel(*kantor.office, penarikan);
        QCOMPARE(keadaan.putaran, 1);
        QCOMPARE(keadaan.gagal, 1);
    }

    void theVerifierSeesWhatChangedWorstFirst()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs, 100, 500);
        kantor.ajukan({id});
        const auto bahan = *bahanPeriksa(*kantor.office, id, pemeriksa, kantor.office.clock());
        QVERIFY(!bahan.halangan && !bahan.dasar);
        QCOMPARE(bahan.diperiksa, 5);                                         // nama, email, status, anggota, aset
        QCOMPARE(bahan.isian.front().field, Field::Aset);                     // the jump is asked about
        QCOMPARE(bahan.isian.front().sebelum.integer(), qint64(500'000'000)); // last year's
        QVERIFY(!bahan.isian.front().temuan.empty());
        QCOMPARE(bahanPeriksa(*kantor.office, id, petugas, kantor.office.clock())->halangan->code,
                 u"verifikasi.milik-sendiri"_qs);

        kantor.putuskan({{id, bahan.keadaan.cerna, false, {{Field::Aset, false, AlasanTolak::SalahKetik, {}}}}});
        kantor.ubah(id, Field::Aset, Value(qint64(400'000'000)));
        kantor.ajukan({id});
        const auto kedua = *bahanPeriksa(*kantor.office, id, pemeriksa, kantor.office.clock());
        const auto aset = std::ranges::find(kedua.isian, Field::Aset, &BarisPeriksa::field);
        QVERIFY(aset->ditolak && aset->ditolak->alasan == AlasanTolak::SalahKetik);
    }

    void stepsChangedOutsideOfTheProgramAreFound()
    {
        KantorVerifikasi kantor;
        const KeragaanId id = kantor.isi(u"KSP Contoh Makmur"_qs);
        const HasilLangkah hasil = kantor.ajukan({id});
        const auto langkah = *kantor.office->verifikasi().langkahOf(hasil.tindakan);
        QCOMPARE(langkah.size(), std::size_t(1));
        QVERIFY(langkah[0].first == id);
        kantor.office.reopen();
        QVERIFY(kantor.office->check()->empty());
        kantor.office.close();
        {
            const auto connection =
                Connection::open(kantor.office.path(), kantor.office.key(), Connection::Mode::Open);
            QVERIFY((*connection)->exec("UPDATE verifikasi_antrian SET risiko = 0").ok());
            QVERIFY(!(*connection)->exec("UPDATE peristiwa SET isi = '{}'").ok()); // never changed
            QVERIFY((*connection)
                        ->exec("DROP TRIGGER peristiwa_tetap; UPDATE peristiwa SET "
                               "isi = replace(isi, 'Petugas', 'Lain')")
                        .ok());
        }
        kantor.office.reopen();
        QStringList kode;
        const auto semua = kantor.office->check();
        for (const Temuan &temuan : *semua)
            kode << temuan.kode;
        kode.sort();
        QCOMPARE(kode, (QStringList{u"antrian.beda"_qs, u"peristiwa.beda"_qs}));
    }

private:
    static KoperasiId keragaanOf(KantorVerifikasi &kantor, const KeragaanId &id)
    {
        return kantor.office->koperasi().find(id)->koperasi;
    }
};

QTEST_GUILESS_MAIN(VerifikasiKantorTest)
#include "tst_verifikasikantor.moc"
