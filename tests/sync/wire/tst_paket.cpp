// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/bagianpaket.h"
#include "sync/wire/isibalasan.h"
#include "sync/wire/isikirim.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/padat.h"
#include "sync/wire/paket.h"
#include "sync/wire/pasanganpaket.h"
#include "tests/sync/wire/contohpesan.h"

#include <QtTest>

using namespace lumbung;

namespace {

QByteArray benih(char isi)
{
    return QByteArray(benihPaketBytes, isi);
}

const PasanganPaket &meja()
{
    static const PasanganPaket satu(benih('m'));
    return satu;
}

const PasanganPaket &pusat()
{
    static const PasanganPaket satu(benih('p'));
    return satu;
}

KepalaPaket kepalaContoh()
{
    KepalaPaket kepala;
    kepala.nomor = contoh::uuid(1);
    kepala.urut = 3;
    kepala.perangkat = PerangkatId(contoh::uuid(2));
    kepala.akun = QStringLiteral("kabid.contoh");
    kepala.kantor = QStringLiteral("Dinas Contoh");
    kepala.pada = 1'790'000'000'000;
    kepala.isi = {
        {scopeOf(3201), 13, 18, {{QStringLiteral("koperasi.ubah"), 4}, {QStringLiteral("keragaan.buat"), 2}}}};
    return kepala;
}

QString kodeOf(const QByteArray &berkas)
{
    const auto paket = bacaPaket(berkas);
    if (!paket)
        return paket.error().code;
    if (const auto tanda = periksaTanda(*paket, meja().publik().tanda); !tanda)
        return tanda.error().code;
    const auto isi = bukaPaket(*paket, pusat());
    return isi ? QString() : isi.error().code;
}

} // namespace

class PaketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedIsOpenedByTheOneItIsFor()
    {
        const QByteArray isi = "Contoh isi yang panjang, Contoh isi yang panjang, Contoh isi yang panjang";
        const auto berkas = tulisPaket(kepalaContoh(), isi, meja(), pusat().publik().segel);
        QVERIFY(berkas.ok());
        const auto paket = bacaPaket(*berkas);
        QVERIFY(paket.ok());
        QCOMPARE(paket->kepala, kepalaContoh());
        QVERIFY(periksaTanda(*paket, meja().publik().tanda).ok());
        QCOMPARE(*bukaPaket(*paket, pusat()), isi);
        QCOMPARE(jumlahPaket(paket->kepala, QString()), 6);
        QCOMPARE(jumlahPaket(paket->kepala, QStringLiteral("keragaan.")), 2);
    }

    void theHeadIsReadableAndTheContentIsNot()
    {
        const QByteArray rahasia = "3201000000000007";
        const QByteArray berkas = *tulisPaket(kepalaContoh(), rahasia, meja(), pusat().publik().segel);
        QVERIFY(berkas.startsWith(awalPaket));
        QVERIFY(berkas.contains("kabid.contoh"));
        QVERIFY(!berkas.contains(rahasia));
        QCOMPARE(bukaPaket(*bacaPaket(berkas), meja()).error().code, QStringLiteral("paket.bukan-untuk-ini"));
    }

    void notOneByteCanBeChanged()
    {
        const QByteArray berkas = *tulisPaket(kepalaContoh(), QByteArray(300, 'x'), meja(), pusat().publik().segel);
        QCOMPARE(kodeOf(berkas), QString());
        for (qsizetype at = 0; at < berkas.size(); ++at)
            for (const char bit : {'\x01', ' ', '\x80'}) {
                QByteArray lain = berkas;
                lain[at] = static_cast<char>(lain[at] ^ bit);
                QVERIFY2(!kodeOf(lain).isEmpty(), QByteArray::number(at).constData());
            }
    }

    void everyCutAndEveryAppendageIsNoticed()
    {
        const QByteArray berkas = *tulisPaket(kepalaContoh(), "isi", meja(), pusat().publik().segel);
        for (qsizetype size = 0; size < berkas.size(); ++size)
            QVERIFY2(!kodeOf(berkas.left(size)).isEmpty(), QByteArray::number(size).constData());
        QCOMPARE(kodeOf(berkas + 'x'), QStringLiteral("paket.rusak"));
        QCOMPARE(kodeOf("PK\x03\x04 bukan paket"), QStringLiteral("paket.bukan-paket"));
        QCOMPARE(kodeOf(QByteArray(berkas).replace("paket 1", "paket 2")), QStringLiteral("paket.versi"));
    }

    void somebodyElsesSignatureIsRefused()
    {
        const QByteArray berkas =
            *tulisPaket(kepalaContoh(), "isi", PasanganPaket(benih('x')), pusat().publik().segel);
        QCOMPARE(kodeOf(berkas), QStringLiteral("paket.tanda"));
    }

    void aBombIsNotInflated()
    {
        QCOMPARE(tulisPaket(kepalaContoh(), QByteArray(isiPaketMax + 1, ' '), meja(), pusat().publik().segel)
                     .error()
                     .code,
                 QStringLiteral("paket.terlalu-besar"));
        // Made by a program that does not keep the limit: small outside, 64 MiB inside.
        const QByteArray padat = padatkan(Padat::Zstd, QByteArray(64 * 1024 * 1024, ' '));
        const PaketTerbaca bom{kepalaContoh(), {}, {}, segelkan(padat, pusat().publik().segel)};
        QCOMPARE(bukaPaket(bom, pusat()).error().code, QStringLiteral("paket.terlalu-besar"));
        QCOMPARE(bacaPaket(QByteArray(paketMax + 1, 'x')).error().code, QStringLiteral("paket.terlalu-besar"));
    }

    void whatAFullPackageHoldsFitsItsLimit()
    {
        QByteArray isi(isiPaketMax, Qt::Uninitialized);
        quint32 acak = 1; // nothing that could be compressed
        for (char &bita : isi)
            bita = static_cast<char>((acak = acak * 1664525 + 1013904223) >> 24);
        const auto berkas = tulisPaket(kepalaContoh(), isi, meja(), pusat().publik().segel);
        QVERIFY(berkas.ok() && berkas->size() <= paketMax);
        QCOMPARE(*bukaPaket(*bacaPaket(*berkas), pusat()), isi);
    }

    void keysOfOneSecretAreAlwaysTheSameAndNobodyElses()
    {
        QCOMPARE(kunciPaketOf(benih('m')), meja().publik());
        QVERIFY(!(kunciPaketOf(benih('m')) == kunciPaketOf(benih('p'))));
        QVERIFY(meja().publik().tanda != meja().publik().segel);
        QCOMPARE(kunciOfTeks(teksKunci(meja().publik())), std::optional(meja().publik()));
        QVERIFY(!kunciOfTeks(QStringLiteral("bukan kunci")));
        QVERIFY(!kunciOfTeks(QStringLiteral("AAAA")));
    }

    void whatADeskSendsComesBack()
    {
        IsiKirim isi{contoh::uuid(1),
                     3,
                     PerangkatId(contoh::uuid(2)),
                     contoh::uuid(3),
                     {{scopeOf(3201), 17}},
                     {scopeOf(3201)},
                     {tulisBatch(contoh::batch())}};
        const auto read = bacaIsiKirim(tulisIsiKirim(isi));
        QVERIFY(read.ok());
        QCOMPARE(read->nomor, isi.nomor);
        QCOMPARE(read->urut, 3);
        QCOMPARE(read->perangkat, isi.perangkat);
        QCOMPARE(read->epoch, isi.epoch);
        QCOMPARE(read->kursor, isi.kursor);
        QCOMPARE(read->awal, isi.awal);
        QCOMPARE(read->batch, isi.batch);
        QCOMPARE(bacaBatch(read->batch.front())->ops.size(), contoh::batch().ops.size());
    }

    void whatTheHubAnswersComesBack()
    {
        IsiBalasan isi{contoh::uuid(1), contoh::uuid(2), 3, PerangkatId(contoh::uuid(4)), contoh::uuid(5), "{}"};
        isi.jawaban = {{scopeOf(3201), 200, "{\"a\":1}"}, {scopeOf(3276), 409, "{}"}};
        isi.halaman = {{{{scopeOf(3201), 0}}, tulisHalaman(contoh::halaman(3))}, {{{scopeOf(3201), 3}}, "{}"}};
        isi.mulaiUlang = {{scopeOf(3276), 5}};
        isi.awal = {scopeOf(3201)};
        isi.cerna[scopeOf(3201)] = {9, QByteArray(16, 'c'), {}};
        isi.masih = true;
        const auto read = bacaIsiBalasan(tulisIsiBalasan(isi));
        QVERIFY(read.ok());
        QVERIFY(*read == isi);
    }

    void aLengthThatLiesIsNotFollowed()
    {
        const QByteArray isi = rangkaiBagian({"satu", {}, "tiga"});
        QCOMPARE(uraiBagian(isi)->size(), std::size_t(3));
        for (qsizetype size = 1; size < isi.size(); ++size)
            if (const auto read = uraiBagian(isi.left(size)); read.ok())
                QVERIFY(read->size() < 3); // between two messages
        QVERIFY(!uraiBagian("\xff\xff\xff\xff"
                            "abc")
                     .ok());
        QVERIFY(!bacaIsiKirim({}).ok());
        QVERIFY(!bacaIsiBalasan(isi).ok());
    }
};

QTEST_APPLESS_MAIN(PaketTest)
#include "tst_paket.moc"
