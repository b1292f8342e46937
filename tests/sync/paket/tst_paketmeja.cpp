// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/terimabatch.h"
#include "sync/engine/balasanmasuk.h"
#include "sync/engine/beritahalaman.h"
#include "sync/engine/paketmeja.h"
#include "sync/engine/pembuatpaket.h"
#include "sync/wire/paket.h"
#include "tests/sync/paket/mejapaket.h"

#include <QtTest>

using namespace lumbung;

namespace {

constexpr auto bogor = scopeOf(3201);
const QString epochBaru = QStringLiteral("22222222-2222-4222-8222-222222222222");

} // namespace

/// The real store and the hub's own code, joined by nothing but files.
class PaketMejaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsGoesByFileAndComesBackAnswered()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        meja.ubah(koperasiSatu, QStringLiteral("Jl. B"));
        const qint64 menunggu = meja.menunggu();
        const QByteArray berkas = meja.paket();
        const auto kepala = bacaPaket(berkas)->kepala;
        QCOMPARE(jumlahPaket(kepala, QString()), menunggu);
        QCOMPARE(kepala.kantor, QStringLiteral("Dinas Contoh"));
        QCOMPARE(kepala.urut, 1);
        QCOMPARE(meja.menunggu(), menunggu); // nothing is answered yet
        const HasilPaket hasil = meja.buka(loket.terima(berkas));
        QCOMPARE(hasil.diakui, menunggu);
        QCOMPARE(hasil.menunggu, 0);
        QVERIFY(hasil.diterima > 0 && !hasil.masih && hasil.tertolak.empty());
        QVERIFY(meja.samaDenganPusat());
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("Jl. B"));
        QCOMPARE(meja.meja.store().identitas()->akun, meja.pemakai.nama);
        QCOMPARE(meja.meja.store().identitas()->epoch, loket.pusat.isi().epoch);
        // Only what is new afterwards.
        QCOMPARE(jumlahPaket(bacaPaket(meja.paket())->kepala, QString()), 0);
    }

    void twoDesksWithoutALineComeToHoldTheSame()
    {
        LoketPaket loket;
        MejaPaket satu(loket, 1), dua(loket, 2);
        satu.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        dua.tambah(koperasiDua, QStringLiteral("KSP Contoh B"));
        satu.bolakBalik();
        dua.bolakBalik();
        satu.bolakBalik();
        satu.ubah(koperasiDua, QStringLiteral("Jl. Satu"));
        dua.ubah(koperasiDua, QStringLiteral("Jl. Dua"));
        QCOMPARE(satu.bolakBalik().diakui, 1);
        QCOMPARE(dua.bolakBalik().konflik, 1);
        satu.bolakBalik();
        for (MejaPaket *meja : {&satu, &dua}) {
            QVERIFY(meja->samaDenganPusat());
            QCOMPARE(meja->menunggu(), 0);
            QCOMPARE(meja->alamat(koperasiDua), QStringLiteral("Jl. Satu"));
            QCOMPARE((*meja->meja.kantor()).sinkron().konflik(true)->size(), std::size_t(1));
        }
    }

    void theSameReplyTwiceIsTheReplyOnce()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        const QByteArray balasan = loket.terima(meja.paket());
        meja.buka(balasan);
        const KursorScope kursor = meja.kursor();
        const HasilPaket lagi = meja.buka(balasan);
        QCOMPARE(lagi.diterima, 0);
        QCOMPARE(meja.kursor().seq, kursor.seq);
        QCOMPARE(meja.kursor().cerna, kursor.cerna);
        QVERIFY(meja.samaDenganPusat());
    }

    void anOlderReplyAfterANewerOneMovesNothingBack()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1), lain(loket, 2);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        const QByteArray lama = loket.terima(meja.paket());
        lain.bolakBalik();
        lain.ubah(koperasiSatu, QStringLiteral("Jl. Lain"));
        lain.tambah(koperasiDua, QStringLiteral("KSP Contoh B"));
        lain.bolakBalik();
        const QByteArray baru = loket.terima(meja.paket());
        meja.buka(baru);
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("Jl. Lain"));
        const KursorScope kursor = meja.kursor();
        QVERIFY(lihatPaket(meja.meja.store(), lama)->lama);
        meja.buka(lama);
        QCOMPARE(meja.kursor().seq, kursor.seq);
        QCOMPARE(meja.kursor().ujung, kursor.ujung);
        QCOMPARE(meja.kursor().cerna, kursor.cerna);
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("Jl. Lain"));
        QVERIFY(meja.samaDenganPusat());
    }

    void packagesAndTheLineGiveTheSameAnswers()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        const QByteArray berkas = meja.paket();
        meja.tambah(koperasiDua, QStringLiteral("KSP Contoh B")); // not in the package
        meja.kirimLangsung();                                     // the line is back: both go that way
        QCOMPARE(meja.menunggu(), 0);
        const std::size_t jejak = loket.pusat.isi().jejak.size();
        meja.buka(loket.terima(berkas)); // and the stick arrives at last
        QCOMPARE(loket.pusat.isi().jejak.size(), jejak);
        QVERIFY(meja.samaDenganPusat());

        meja.ubah(koperasiSatu, QStringLiteral("Jl. B"));
        const QByteArray balasan = loket.terima(meja.paket()); // taken there, its reply still on its way
        meja.kirimLangsung();
        QCOMPARE(meja.menunggu(), 0);
        meja.buka(balasan);
        QVERIFY(meja.samaDenganPusat());
        QCOMPARE(loket.pusat.isi().feed.at(bogor).at(kunciKoperasi(koperasiSatu)).versi, 2);
    }

    void moreThanOneBatchTravelsInOnePackage()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.meja.kantor().act([&](UnitOfWork &unit) {
            for (int i = 0; i < 1'200; ++i)
                QVERIFY(unit.create(Koperasi{meja.meja.kantor().newId(),
                                             profilUji(QStringLiteral("KSP Contoh %1").arg(i)),
                                             {{Sumber::Manual, QDate(2026, 11, 22)}, {}},
                                             0})
                            .ok());
        });
        const auto jadi = buatPaket(meja.meja.store(), {}, loket.clock, loket.chance);
        QCOMPARE(jadi->kepala.isi.front().dari, 1);
        QCOMPARE(jadi->kepala.isi.front().sampai, 1'200);
        QVERIFY(!jadi->kepala.masih);
        const HasilPaket hasil = meja.buka(loket.terima(jadi->berkas));
        QCOMPARE(hasil.diakui, 1'200);
        QCOMPARE(hasil.menunggu, 0);
        QVERIFY(meja.samaDenganPusat());
    }

    void anotherDeskCannotOpenTheReplyAndNobodyCanFakeOne()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1), lain(loket, 2);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        const QByteArray berkas = meja.paket(), balasan = loket.terima(berkas);
        QCOMPARE(lain.tolak(balasan), QStringLiteral("paket.perangkat-lain"));
        QCOMPARE(meja.tolak(berkas), QStringLiteral("paket.untuk-pusat"));
        for (qsizetype at = 0; at < balasan.size(); ++at) {
            QByteArray ubah = balasan;
            ubah[at] = static_cast<char>(ubah[at] ^ 8);
            QVERIFY2(!meja.tolak(ubah).isEmpty(), QByteArray::number(at).constData());
        }
        LoketPaket palsu('z');
        MejaPaket boneka(palsu, 1); // has the same name and the same keys
        QCOMPARE(meja.tolak(palsu.terima(boneka.paket())), QStringLiteral("paket.tanda"));
        QVERIFY(meja.menunggu() > 0);
        meja.buka(balasan);
        QCOMPARE(meja.menunggu(), 0);
    }

    void aRevokedDeskIsHeardNoMore()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        QVERIFY(loket.akun.cabut(meja.perangkat));
        QVERIFY(loket.terima(meja.paket()).isEmpty());
        QCOMPARE(loket.kode, QStringLiteral("sinkron.perangkat-dicabut"));
        QVERIFY(loket.pusat.isi().jejak.empty());
    }

    void aRestoredHubIsMadeWholeByFile()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        meja.bolakBalik();
        const auto kemarin = loket.pusat.isi();
        meja.ubah(koperasiSatu, QStringLiteral("Jl. Hari Ini"));
        meja.tambah(koperasiDua, QStringLiteral("KSP Contoh B"));
        const QByteArray balasanLama = loket.terima(meja.paket());
        meja.buka(balasanLama);
        loket.pusat.pulihkan(kemarin, epochBaru);
        QVERIFY(!loket.pusat.isi().feed.at(bogor).contains(kunciKoperasi(koperasiDua)));

        const HasilPaket tahu = meja.bolakBalik();
        QVERIFY(tahu.epochBaru);
        QCOMPARE(meja.meja.store().identitas()->epoch, epochBaru);
        QVERIFY(tahu.menunggu > 0);
        QCOMPARE(meja.tolak(balasanLama), QStringLiteral("paket.usang"));
        QCOMPARE(meja.bolakBalik().menunggu, 0);
        QVERIFY(meja.samaDenganPusat());
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("Jl. Hari Ini"));
        QVERIFY(loket.pusat.isi().feed.at(bogor).contains(kunciKoperasi(koperasiDua)));
        QCOMPARE(meja.meja.temuan(), QString());
    }

    void aCopiedStoreIsToldSo()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        meja.bolakBalik();
        // Its twin went on under the same name.
        const auto batch = [&](const QString &op) {
            BatchOp satu{meja.perangkat, bogor, {}, 0, {}};
            Op buat;
            buat.id = OpId(op);
            buat.dseq = meja.meja.store().ambilBatch(bogor, 1)->diakuiSampai + 1;
            buat.jenis = JenisOp::Buat;
            buat.rekam = kunciKoperasi(koperasiDua);
            buat.isian = {{Field::Nama, {}, Value(QStringLiteral("KSP Contoh Kembar"))}};
            satu.ops = {buat};
            return satu;
        };
        QVERIFY(terimaBatch(loket.pusat, meja.pemakai,
                            batch(QStringLiteral("01900000-0000-7000-8000-0000000000e1")), loket.clock)
                    .ok());
        meja.ubah(koperasiSatu, QStringLiteral("Jl. B"));
        const HasilPaket hasil = meja.bolakBalik();
        QCOMPARE(hasil.tertolak.size(), std::size_t(1));
        QCOMPARE(hasil.tertolak.front().second.code, QStringLiteral("paket.perangkat-ganda"));
        QCOMPARE(hasil.menunggu, 1); // it is still here
    }

    void aLargeFirstLoadComesInSeveralPackages()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        // A reply of which only the first page found room.
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        const auto isi = bukaBalasan(meja.meja.store(), loket.terima(meja.paket()));
        IsiBalasan separuh = *isi;
        separuh.masih = true;
        separuh.awal = {bogor};
        Halaman halaman = *bacaHalaman(separuh.halaman.front().badan);
        halaman.ujung[bogor] += 5;
        separuh.halaman.front().badan = tulisHalaman(halaman);
        const auto hasil = terapkanBalasan(meja.meja.store(), separuh);
        QVERIFY(hasil && hasil->masih);
        QCOMPARE(meja.meja.store().keadaanPaket()->awal, std::set{bogor});
        // The next package says that it goes on from the beginning, and the reply that completes it ends that.
        meja.paket();
        QCOMPARE(meja.meja.store().keadaanPaket()->awal, std::set{bogor});
        QVERIFY(terapkanBalasan(meja.meja.store(), *isi).ok());
        MejaPaket lain(loket, 2);
        lain.tambah(koperasiDua, QStringLiteral("KSP Contoh B"));
        lain.bolakBalik();
        meja.bolakBalik();
        QVERIFY(meja.meja.store().keadaanPaket()->awal.empty());
        QVERIFY(meja.samaDenganPusat());
    }

    void aCursorThatIsTooOldBeginsAnewOnlyWhereItStillStands()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        meja.bolakBalik();
        const auto isi = bukaBalasan(meja.meja.store(), loket.terima(meja.paket()));
        IsiBalasan ulang = *isi;
        ulang.mulaiUlang[bogor] = meja.kursor().seq + 1; // of a package from elsewhere in time
        QVERIFY(terapkanBalasan(meja.meja.store(), ulang).ok());
        QVERIFY(meja.kursor().seq > 0);
        ulang.mulaiUlang[bogor] = meja.kursor().seq;
        ulang.cerna.clear();
        QVERIFY(terapkanBalasan(meja.meja.store(), ulang).ok());
        QCOMPARE(meja.kursor().seq, 0);
        meja.bolakBalik();
        QVERIFY(meja.samaDenganPusat());
    }

    void aDigestThatDiffersLoadsTheScopeAnew()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        IsiBalasan isi = *bukaBalasan(meja.meja.store(), loket.terima(meja.paket()));
        isi.cerna[bogor].cerna = QByteArray(16, 'x');
        const auto hasil = terapkanBalasan(meja.meja.store(), isi);
        QVERIFY(hasil && hasil->masih);
        QCOMPARE(meja.kursor().seq, 0);
        meja.bolakBalik();
        QVERIFY(meja.samaDenganPusat());
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("Jl. A"));
    }

    void aLostScopeGoesWithTheReplyThatSaysSo()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        meja.bolakBalik();
        Pemakai pindah = meja.pemakai;
        pindah.wilayah = scopeOf(3276);
        QVERIFY(loket.akun.ubah(pindah, false));
        meja.bolakBalik();
        QCOMPARE(meja.alamat(koperasiSatu), QStringLiteral("tidak ada"));
        QVERIFY(!meja.meja.store().kursor()->contains(bogor));
        QVERIFY(meja.meja.store().kursor()->contains(scopeOf(3276)));
        QCOMPARE(meja.meja.store().identitas()->wilayah, scopeOf(3276));
    }

    void aPageOnlyTellsWhatJoinsOnToWhereADeskStands()
    {
        Halaman halaman{
            QStringLiteral("e1"), {}, {{bogor, 9}, {scopeOf(3276), 4}}, {{bogor, 12}, {scopeOf(3276), 4}}};
        for (const qint64 seq : {6, 9})
            halaman.baris.push_back({bogor, kunciKoperasi(koperasiSatu), seq, seq});
        const VektorScope dari{{bogor, 5}, {scopeOf(3276), 0}};
        const auto di = [&](qint64 seq, qint64 ujung = 0) {
            return beritaHalaman(halaman, dari, {{bogor, KursorScope{seq, ujung, {}}}});
        };
        QVERIFY(di(4).kursor.empty()); // 5 would be missing
        QCOMPARE(di(5).kursor, (std::map<Scope, qint64>{{bogor, 9}}));
        QCOMPARE(di(5).rekam.at(bogor).size(), std::size_t(2));
        QCOMPARE(di(6).rekam.at(bogor).size(), std::size_t(1));
        QVERIFY(di(9).kursor.empty());
        QCOMPARE(di(6, 30).ujung.at(bogor), 30);
        QCOMPARE(di(6).ujung.at(bogor), 12);
    }

    void filesAreLookedAtBeforeTheyAreApplied()
    {
        LoketPaket loket;
        MejaPaket meja(loket, 1), lain(loket, 2);
        QTemporaryDir folder;
        const QString kirim = folder.filePath(QStringLiteral("kirim.lumbung-paket"));
        const QString balas = folder.filePath(QStringLiteral("balas.lumbung-paket"));
        PaketMeja paket(meja.meja.store(), loket.clock, loket.chance);
        meja.tambah(koperasiSatu, QStringLiteral("KSP Contoh A"));
        QVERIFY(paket.buat(kirim, QStringLiteral("Dinas Contoh")).ok());
        QCOMPARE(paket.buat(folder.filePath(QStringLiteral("tidak/ada")), {}).error().code,
                 QStringLiteral("paket.tulis"));
        const auto sendiri = paket.lihat(kirim);
        QCOMPARE(sendiri->tanda, PratinjauPaket::Tanda::Cocok);
        QCOMPARE(sendiri->halangan->code, QStringLiteral("paket.untuk-pusat"));
        QCOMPARE(PaketMeja(lain.meja.store(), loket.clock, loket.chance).lihat(kirim)->tanda,
                 PratinjauPaket::Tanda::TidakDikenal);
        QFile file(kirim);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile tulis(balas);
        QVERIFY(tulis.open(QIODevice::WriteOnly));
        tulis.write(loket.terima(file.readAll()));
        tulis.close();
        const auto balasan = paket.lihat(balas);
        QCOMPARE(balasan->tanda, PratinjauPaket::Tanda::Cocok);
        QVERIFY(!balasan->halangan && !balasan->lama);
        QCOMPARE(jumlahPaket(balasan->kepala, QStringLiteral("jawab.")), 1);
        QVERIFY(meja.menunggu() > 0); // looking did nothing
        QCOMPARE(paket.terapkan(balas)->menunggu, 0);
        QCOMPARE(paket.lihat(folder.filePath(QStringLiteral("tidak-ada"))).error().code,
                 QStringLiteral("paket.berkas-tidak-ada"));
    }

    void aDeskWithoutKeysSaysWhatIsMissing()
    {
        LoketPaket loket;
        MejaSqlite sendiri;
        QCOMPARE(buatPaket(sendiri.store(), {}, loket.clock, loket.chance).error().code,
                 QStringLiteral("sinkron.belum-bergabung"));
        MejaPaket meja(loket, 1);
        QVERIFY(meja.meja.store().simpanKeadaanPaket({}).ok());
        QCOMPARE(buatPaket(meja.meja.store(), {}, loket.clock, loket.chance).error().code,
                 QStringLiteral("paket.tanpa-kunci"));
    }
};

QTEST_GUILESS_MAIN(PaketMejaTest)
#include "tst_paketmeja.moc"
