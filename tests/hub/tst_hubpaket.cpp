// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/sodiumchance.h"
#include "hub/commands/kalimat.h"
#include "hub/commands/paketcommands.h"
#include "hub/handlers/salamof.h"
#include "hub/paket/halamanpaket.h"
#include "sync/wire/galatjson.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/pasanganpaket.h"
#include "tests/support/hub/fakeakunstore.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/support/sinkron/mejauji.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;
using namespace lumbung::hub;

namespace {

constexpr auto bogor = scopeOf(3201);

/// A hub that takes packages, and one desk that is registered there.
class Loket {
public:
    Loket()
    {
        QVERIFY(akun.tambah(meja.pemakai, "kode", clock.now().addDays(1)));
        QVERIFY(akun.tambahPerangkat(perangkat()));
    }

    Perangkat perangkat() const
    {
        return {meja.perangkat, meja.pemakai.id,           u"Meja loket 1"_qs, 1, clock.now(), {},
                false,          kunciMeja.publik().bytes()};
    }

    /// Numbers the ops and packs them, one batch each.
    QByteArray paket(std::vector<std::vector<Op>> kelompok, const std::function<void(IsiKirim &)> &lain = {})
    {
        IsiKirim isi{u"01900000-0000-7000-8000-0000000000f1"_qs, 1, meja.perangkat, {}, {}};
        PenghitungPaket jumlah;
        for (auto &ops : kelompok) {
            BatchOp batch{{}, bogor, {}, 0, std::move(ops)};
            for (Op &op : batch.ops)
                op.dseq = ++dseq;
            jumlah.batch(batch);
            isi.batch.push_back(tulisBatch(batch));
        }
        if (lain)
            lain(isi);
        KepalaPaket kepala;
        kepala.nomor = isi.nomor;
        kepala.urut = isi.urut;
        kepala.perangkat = meja.perangkat;
        kepala.isi = jumlah.isi();
        return *tulisPaket(kepala, tulisIsiKirim(isi), kunciMeja, kunciPusat.publik().segel);
    }

    Result<KirimanPaket> buka(const QByteArray &berkas) { return bukaKiriman(berkas, akun, kunciPusat); }
    QString kode(const QByteArray &berkas)
    {
        const auto kiriman = buka(berkas);
        return kiriman ? QString() : kiriman.error().code;
    }
    PusatPaket pusatPaket() { return {pusat, clock, chance, kunciPusat}; }
    /// What the desk reads in the reply.
    IsiBalasan balas(const QByteArray &berkas)
    {
        const auto kiriman = buka(berkas);
        const auto balasan = kiriman ? jawabKiriman(*kiriman, pusatPaket()) : kiriman.error();
        if (!balasan)
            qFatal("%s", qPrintable(balasan.error().code));
        const auto paket = bacaPaket(balasan->berkas);
        if (!paket || !periksaTanda(*paket, kunciPusat.publik().tanda))
            qFatal("the reply is not the hub's");
        return *bacaIsiBalasan(*bukaPaket(*paket, kunciMeja));
    }
    Op koperasi(const QString &nama) { return meja.buatKoperasi(profilUji(nama)); }

    FixedClock clock;
    SodiumChance chance;
    FakePusatStore pusat;
    FakeAkunStore akun{clock};
    MejaUji meja{pusat, Peran::Kabid, bogor};
    PasanganPaket kunciMeja{QByteArray(benihPaketBytes, 'm')}, kunciPusat{QByteArray(benihPaketBytes, 'p')};
    qint64 dseq = 0;
};

} // namespace

class HubPaketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opsAreTakenAndTheReplyBringsAnswersAndChanges()
    {
        Loket loket;
        const IsiBalasan balasan =
            loket.balas(loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}, {loket.koperasi(u"KSP Contoh B"_qs)}}));
        QCOMPARE(balasan.untuk, u"01900000-0000-7000-8000-0000000000f1"_qs);
        QCOMPARE(balasan.perangkat, loket.meja.perangkat);
        QCOMPARE(balasan.jawaban.size(), 2u);
        for (const JawabanPaket &satu : balasan.jawaban) {
            QCOMPARE(satu.status, 200);
            QCOMPARE(bacaBalasan(satu.badan)->jawaban.front().hasil, HasilOp::Ok);
        }
        QCOMPARE(balasan.halaman.size(), 1u);
        QCOMPARE(bacaHalaman(balasan.halaman.front().badan)->baris.size(), 2u);
        QCOMPARE(balasan.halaman.front().dari.at(bogor), 0);
        QCOMPARE(balasan.cerna.at(bogor).cerna, loket.pusat.isi().kepala.at(bogor).cerna);
        QVERIFY(!balasan.masih && balasan.awal.empty());
        const auto salam = bacaSalam(balasan.salam);
        QCOMPARE(salam->akun->nama, loket.meja.pemakai.nama);
        QCOMPARE(salam->scopes.at(bogor), 2);
        QCOMPARE(loket.pusat.isi().jejak.size(), 2u);
    }

    void takingAPackageTwiceChangesNothing()
    {
        Loket loket;
        const QByteArray berkas = loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}});
        const IsiBalasan satu = loket.balas(berkas);
        const auto isi = loket.pusat.isi().feed;
        const IsiBalasan dua = loket.balas(berkas);
        QCOMPARE(dua.jawaban, satu.jawaban);
        QCOMPARE(dua.halaman, satu.halaman);
        QCOMPARE(loket.pusat.isi().jejak.size(), 1u);
        QCOMPARE(loket.pusat.isi().kepala.at(bogor).seq, 1);
    }

    void nothingIsTakenFromWhoMayNotSend()
    {
        Loket loket;
        const QByteArray berkas = loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}});
        Pemakai pemakai = loket.meja.pemakai;
        QVERIFY(loket.akun.ubah(pemakai, true));
        QCOMPARE(loket.kode(berkas), u"sinkron.akun-nonaktif"_qs);
        pemakai.peran = Peran::Koperasi;
        QVERIFY(loket.akun.ubah(pemakai, false));
        QCOMPARE(loket.kode(berkas).isEmpty(), boleh(Peran::Koperasi, Wewenang::BacaData));
        QVERIFY(loket.akun.cabut(loket.meja.perangkat));
        QCOMPARE(loket.kode(berkas), u"sinkron.perangkat-dicabut"_qs);
        FakeAkunStore asing(loket.clock);
        QCOMPARE(bukaKiriman(berkas, asing, loket.kunciPusat).error().code, u"paket.perangkat-tidak-dikenal"_qs);
        QVERIFY(loket.pusat.isi().jejak.empty());
    }

    void aDeviceWithoutKeysOrWithOtherOnesIsRefused()
    {
        Loket loket;
        const QByteArray berkas = loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}});
        for (const QByteArray &kunci : {QByteArray(), PasanganPaket(QByteArray(32, 'x')).publik().bytes()}) {
            FakeAkunStore akun(loket.clock);
            QVERIFY(akun.tambah(loket.meja.pemakai, "kode", loket.clock.now().addDays(1)));
            Perangkat perangkat = loket.perangkat();
            perangkat.kunciPaket = kunci;
            QVERIFY(akun.tambahPerangkat(perangkat));
            QCOMPARE(bukaKiriman(berkas, akun, loket.kunciPusat).error().code,
                     kunci.isEmpty() ? u"paket.tanpa-kunci"_qs : u"paket.tanda"_qs);
        }
        const PasanganPaket lain(QByteArray(32, 'q'));
        QCOMPARE(bukaKiriman(berkas, loket.akun, lain).error().code, u"paket.bukan-untuk-ini"_qs);
    }

    void notOneChangedByteIsTaken()
    {
        Loket loket;
        const QByteArray berkas = loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}});
        QCOMPARE(loket.kode(berkas), QString());
        for (qsizetype at = 0; at < berkas.size(); ++at) {
            QByteArray lain = berkas;
            lain[at] = static_cast<char>(lain[at] ^ 4);
            QVERIFY2(!loket.kode(lain).isEmpty(), QByteArray::number(at).constData());
        }
    }

    void whatAnotherDeviceSealedIsNotTakenUnderThisName()
    {
        Loket loket;
        const auto asli = bacaPaket(loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}}));
        // Another registered device puts its own head and signature before the sealed content of the first.
        const PasanganPaket kunciDua(QByteArray(32, 'd'));
        Perangkat dua = loket.perangkat();
        dua.id = PerangkatId(u"01900000-0000-7000-8000-0000000000d2"_qs);
        dua.kunciPaket = kunciDua.publik().bytes();
        QVERIFY(loket.akun.tambahPerangkat(dua));
        const QByteArray polos = *bukaPaket(*asli, loket.kunciPusat);
        KepalaPaket kepala = asli->kepala;
        kepala.perangkat = dua.id;
        QCOMPARE(loket.kode(*tulisPaket(kepala, polos, kunciDua, loket.kunciPusat.publik().segel)),
                 u"paket.isi-beda"_qs);
        kepala = asli->kepala;
        kepala.isi.front().jumlah[u"koperasi.hapus"_qs] = 1;
        QCOMPARE(loket.kode(*tulisPaket(kepala, polos, loket.kunciMeja, loket.kunciPusat.publik().segel)),
                 u"paket.isi-beda"_qs);
        kepala = asli->kepala;
        kepala.jenis = KepalaPaket::Jenis::Balasan;
        kepala.untuk = kepala.nomor;
        QCOMPARE(loket.kode(*tulisPaket(kepala, polos, loket.kunciMeja, loket.kunciPusat.publik().segel)),
                 u"paket.jenis"_qs);
    }

    void aGapIsAnswersAndWhatFollowsWaits()
    {
        Loket loket;
        const QByteArray satu = loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}});
        const QByteArray dua =
            loket.paket({{loket.koperasi(u"KSP Contoh B"_qs)}, {loket.koperasi(u"KSP Contoh C"_qs)}});
        const IsiBalasan balasan = loket.balas(dua);
        QCOMPARE(balasan.jawaban.size(), 1u);
        QCOMPARE(balasan.jawaban.front().status, 409);
        const auto galat = bacaGalat(409, balasan.jawaban.front().badan);
        QCOMPARE(galat->code, u"sinkron.celah"_qs);
        QCOMPARE(galat->facts.value(u"harap"_qs).toInt(), 1);
        QVERIFY(loket.pusat.isi().jejak.empty());
        loket.balas(satu);
        QCOMPARE(loket.balas(dua).jawaban.size(), 2u);
        QCOMPARE(loket.pusat.isi().kepala.at(bogor).seq, 3);
    }

    void aCopiedDeskAndARestoredHubAreAnswersToo()
    {
        Loket loket;
        loket.balas(loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}}));
        loket.dseq = 0;
        const IsiBalasan ganda = loket.balas(loket.paket({{loket.koperasi(u"KSP Contoh Lain"_qs)}}));
        QCOMPARE(bacaGalat(409, ganda.jawaban.front().badan)->code, u"sinkron.perangkat-ganda"_qs);
        // The desk stands at 1 of a feed that is no more: everything comes anew.
        const IsiBalasan pulih = loket.balas(loket.paket({}, [](IsiKirim &isi) {
            isi.epoch = u"22222222-2222-4222-8222-222222222222"_qs;
            isi.kursor = {{bogor, 1}};
        }));
        QCOMPARE(pulih.epochMinta, u"22222222-2222-4222-8222-222222222222"_qs);
        QCOMPARE(pulih.halaman.front().dari.at(bogor), 0);
        QCOMPARE(bacaHalaman(pulih.halaman.front().badan)->baris.size(), 1u);
    }

    void aHubThatIsBusyHasDoneNothingAndSaysSo()
    {
        Loket loket;
        const auto kiriman = loket.buka(loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}}));
        loket.pusat.gangguan = [](FakePusatStore::Titik titik) -> Result<void> {
            if (titik == FakePusatStore::Titik::SebelumCommit)
                return Error{ErrorKind::Storage, u"pusat.putus"_qs, {}};
            return {};
        };
        QCOMPARE(jawabKiriman(*kiriman, loket.pusatPaket()).error().code, u"pusat.putus"_qs);
        QVERIFY(loket.pusat.isi().jejak.empty());
        loket.pusat.gangguan = {};
        QVERIFY(jawabKiriman(*kiriman, loket.pusatPaket()).ok());
    }

    void whatFindsNoRoomComesWithTheNextPackage()
    {
        Loket loket;
        std::vector<Op> banyak;
        for (int i = 0; i < 300; ++i)
            banyak.push_back(loket.koperasi(u"KSP Contoh %1"_qs.arg(i)));
        loket.balas(loket.paket({banyak}));
        const auto salam = salamOf(loket.pusat, loket.meja.pemakai, loket.clock);
        IsiKirim minta;
        std::set<qint64> terlihat;
        int paket = 0;
        for (bool masih = true; masih && paket < 50; ++paket) {
            IsiBalasan isi;
            PenghitungPaket jumlah;
            QVERIFY(HalamanUntukPaket(loket.pusat, *salam, isi, jumlah).isi(minta, 20'000));
            qsizetype bita = 0;
            for (const HalamanPaket &satu : isi.halaman) {
                bita += satu.badan.size();
                const auto halaman = bacaHalaman(satu.badan);
                for (const BarisHalaman &baris : halaman->baris)
                    QVERIFY(terlihat.insert(baris.seq).second);
                minta.kursor = halaman->berikut;
            }
            QVERIFY(bita <= 20'000);
            masih = isi.masih;
            QCOMPARE(isi.awal.contains(bogor), masih); // still loaded from the beginning
            minta.awal = isi.awal;
        }
        QVERIFY2(paket > 2, qPrintable(QString::number(paket)));
        QCOMPARE(terlihat.size(), 300u);
    }

    void theCommandsShowAndTakeFiles()
    {
        Loket loket;
        QTemporaryDir folder;
        const QString berkas = folder.filePath(u"kirim"_qs), balas = folder.filePath(u"balas"_qs);
        QFile file(berkas);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(loket.paket({{loket.koperasi(u"KSP Contoh A"_qs)}}));
        file.close();
        PaketCommands perintah(loket.akun, loket.pusatPaket());
        const auto lihat = perintah.lihat(berkas);
        QVERIFY(lihat);
        QVERIFY(lihat->text.contains(u"koperasi.buat"_qs) && lihat->text.contains(u"Meja loket 1"_qs));
        QVERIFY(loket.pusat.isi().jejak.empty());
        QCOMPARE(perintah.terima(berkas, {}).error().code, u"paket.balas"_qs);
        QCOMPARE(perintah.terima(berkas, folder.filePath(u"tidak/ada"_qs)).error().code, u"paket.tulis"_qs);
        const auto terima = perintah.terima(berkas, balas);
        QVERIFY(terima);
        QVERIFY(QFileInfo(balas).size() == terima->json.value(u"bita").toInt());
        QCOMPARE(perintah.lihat(balas).error().code, u"paket.jenis"_qs);
        QCOMPARE(perintah.lihat(folder.filePath(u"tidak-ada"_qs)).error().code, u"paket.berkas-tidak-ada"_qs);
        for (const char *kode :
             {"paket.tanda", "paket.rusak", "paket.jenis", "paket.tanpa-kunci", "paket.isi-beda", "paket.versi",
              "paket.bukan-paket", "paket.bukan-untuk-ini", "sinkron.perangkat-dicabut"})
            QVERIFY2(!kalimatOf({ErrorKind::Input, QString::fromLatin1(kode), {}}).contains(u"("_qs), kode);
    }
};

QTEST_GUILESS_MAIN(HubPaketTest)
#include "tst_hubpaket.moc"
