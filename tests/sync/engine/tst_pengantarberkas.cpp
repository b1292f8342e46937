// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsontext.h"
#include "sync/wire/crc32c.h"
#include "sync/wire/kiriman.h"
#include "tests/sync/engine/panggung.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace lumbung;

namespace {

using Keadaan = StatusSinkron::Keadaan;

const Scope kabBogor = scopeOf(3201);
const QByteArray lengkap = "{\"complete\":true}";

QByteArray cernaIsi(const QByteArray &isi)
{
    return QCryptographicHash::hash(isi, QCryptographicHash::Sha256);
}

QString jalur(const QByteArray &isi, const char *sisa = "")
{
    return QStringLiteral("/v1/blob/") + QString::fromLatin1(cernaIsi(isi).toHex()) + QString::fromLatin1(sisa);
}

QByteArray punya(qint64 bytes)
{
    return compactJson({{QStringLiteral("have"), bytes}});
}

QByteArray kepala(const Permintaan &permintaan, const char *nama)
{
    for (const auto &[kunci, nilai] : permintaan.kepala)
        if (kunci == nama)
            return nilai;
    return {};
}

Lampiran lampiran(int nomor, const QByteArray &isi = {})
{
    Lampiran satu;
    satu.id = LampiranId(QStringLiteral("01900000-0000-7000-8000-%1").arg(0xf00 + nomor, 12, 16, QLatin1Char('0')));
    satu.pemilik = Panggung::baris(1, 1).kunci;
    satu.nama = QStringLiteral("akta.pdf");
    satu.tipe = QStringLiteral("application/pdf");
    satu.ukuran = isi.size();
    satu.sha256 = cernaIsi(isi);
    return satu;
}

BarisHalaman barisLampiran(int nomor, qint64 seq, const QByteArray &isi)
{
    const Lampiran satu = lampiran(nomor, isi);
    return {kabBogor, {JenisRekam::Lampiran, satu.id.text()}, 1, seq, false, Scope::Nasional, lampiranToJson(satu)};
}

QByteArray halamanSatu(std::vector<BarisHalaman> baris)
{
    const qint64 ujung = static_cast<qint64>(baris.size());
    return tulisHalaman({QStringLiteral("e1"), std::move(baris), {{kabBogor, ujung}}, {{kabBogor, ujung}}, false});
}

std::vector<Op> opsDi(const Permintaan &push)
{
    const auto batch = bacaBatch(push.badan);
    return batch ? batch->ops : std::vector<Op>();
}

QByteArray terimaSemua(const Permintaan &push)
{
    BalasanKirim balasan{QStringLiteral("e1"), {}};
    for (const Op &op : opsDi(push))
        balasan.jawaban.push_back({op.id, HasilOp::Ok, 1, 0});
    return tulisBalasan(balasan);
}

/// A desk that holds one koperasi, with parts of files of 4 bytes at first.
struct PanggungBerkas : Panggung {
    PanggungBerkas() { engine.potonganBerkas(4); }

    void lampirkan(int nomor, const QByteArray &isi) { (void)store.lampirkan(kabBogor, lampiran(nomor), isi); }
    /// The run up to its files.
    void sampaiBerkas(std::vector<BarisHalaman> baris = {})
    {
        baris.insert(baris.begin(), Panggung::baris(1, 1));
        sambut({{kabBogor, static_cast<qint64>(baris.size())}});
        minta();
        jawab(200, halamanSatu(std::move(baris)));
        jawabCerna();
    }
    BarisLampiran satu() const { return store.lampiranDari(Panggung::baris(1, 1).kunci).front(); }
    /// Answers what a pull and a comparison ask for, with nothing new.
    void jawabKosong()
    {
        const Permintaan changes = minta();
        if (!changes.jalur.startsWith(QStringLiteral("/v1/changes")))
            qFatal("%s", qPrintable(changes.jalur));
        jawab(204);
        jawabCerna();
    }
};

} // namespace

class PengantarBerkasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesUpInPartsAndItsOpFollowsInTheSameRun()
    {
        PanggungBerkas p;
        p.lampirkan(1, "0123456789");
        p.sampaiBerkas();
        const Permintaan tawaran = p.minta();
        QCOMPARE(tawaran.jalur, jalur("0123456789"));
        QCOMPARE(tawaran.badan, QByteArray("{\"size\":10}"));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Mengirim);
        p.jawab(200, punya(0));
        const Permintaan bagian = p.minta();
        QCOMPARE(bagian.cara, Permintaan::Cara::Patch);
        QCOMPARE(bagian.jalur, jalur("0123456789", "?off=0"));
        QCOMPARE(bagian.badan, QByteArray("01234567")); // a quick answer doubled the size
        QCOMPARE(kepala(bagian, "X-Crc32c"), teksCrc32c("01234567"));
        QVERIFY(!kepala(bagian, "X-Device").isEmpty());
        p.jawab(200, punya(8));
        QCOMPARE(p.minta().badan, QByteArray("89"));
        p.jawab(200, lengkap);
        const Permintaan push = p.minta();
        QCOMPARE(push.jalur, QStringLiteral("/v1/push"));
        QCOMPARE(opsDi(push).front().lampiran->sha256, cernaIsi("0123456789"));
        p.jawab(200, terimaSemua(push));
        p.jawabKosong();
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QCOMPARE(p.engine.status().menunggu, qint64(0));
    }

    void anUploadGoesOnWhereTheLastOneEnded()
    {
        PanggungBerkas p;
        p.lampirkan(1, "0123456789");
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, punya(0));
        p.minta();
        p.putus(SebabGagal::Putus);
        QCOMPARE(p.engine.status().keadaan, Keadaan::Luring);
        p.tunggu();
        p.minta();
        p.jawabSalam({{kabBogor, 1}});
        p.jawabKosong();
        QCOMPARE(p.minta().jalur, jalur("0123456789"));
        p.jawab(200, punya(5)); // a part of it had come
        const Permintaan bagian = p.minta();
        QCOMPARE(bagian.jalur, jalur("0123456789", "?off=5"));
        QVERIFY(QByteArray("56789").startsWith(bagian.badan));
        p.tolak(409, "berkas.posisi", {{QStringLiteral("have"), 7}}); // sent twice on the line
        QCOMPARE(p.minta().jalur, jalur("0123456789", "?off=7"));
    }

    void whatTheHubHasAlreadyIsNotSent()
    {
        PanggungBerkas p;
        p.lampirkan(1, "isi");
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, lengkap);
        QCOMPARE(p.minta().jalur, QStringLiteral("/v1/push"));
    }

    void aFileThatTheHubWillNotHaveIsToldAndHoldsUpNothing()
    {
        PanggungBerkas p;
        p.lampirkan(1, "besar");
        p.lampirkan(2, "kecil");
        p.sampaiBerkas();
        QStringList jalurs;
        for (int i = 0; i < 2; ++i) {
            jalurs << p.minta().jalur;
            if (jalurs.last() == jalur("besar"))
                p.tolak(413, "berkas.terlalu-besar", {{QStringLiteral("maks"), 3}});
            else
                p.jawab(200, lengkap);
        }
        QVERIFY(jalurs.contains(jalur("besar")) && jalurs.contains(jalur("kecil")));
        const Permintaan push = p.minta();
        QCOMPARE(opsDi(push).size(), std::size_t(1));
        p.jawab(200, terimaSemua(push));
        p.jawabKosong();
        QVERIFY(!p.adaMinta());
        for (const BarisLampiran &baris : p.store.lampiranDari(Panggung::baris(1, 1).kunci))
            QCOMPARE(baris.keadaan == BarisLampiran::Keadaan::Ditolak, baris.lampiran.sha256 == cernaIsi("besar"));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
    }

    void aRoleThatMayNotAttachIsTold()
    {
        PanggungBerkas p;
        p.lampirkan(1, "isi");
        p.sampaiBerkas();
        p.minta();
        p.tolak(403, "sinkron.peran");
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.satu().kode, QStringLiteral("lampiran-peran"));
        QCOMPARE(p.engine.status().menunggu, qint64(0));
    }

    void aDamagedFileIsFoundWhenTheHubSeesAnotherHash()
    {
        PanggungBerkas p;
        p.lampirkan(1, "0123");
        auto isi = p.store.isi();
        isi.berkas.begin()->second.isi = "0129";
        p.store.ganti(isi);
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, punya(0));
        p.minta();
        p.tolak(409, "berkas.cerna-lain");
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.satu().kode, QStringLiteral("lampiran.rusak"));
    }

    void aFullHubIsToldAndFilesStillComeDown()
    {
        PanggungBerkas p;
        p.lampirkan(1, "naik");
        p.sampaiBerkas({barisLampiran(2, 2, "turun")});
        p.minta();
        p.tolak(507, "pusat.penuh");
        QCOMPARE(p.minta().jalur, jalur("turun"));
        p.jawab(206, "turun");
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.engine.status().galat->code, QStringLiteral("pusat.penuh"));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QCOMPARE(p.engine.status().terakhir, p.clock.now());
        QCOMPARE(p.engine.status().menunggu, qint64(1));
    }

    void whenTheHubHasHadEnoughForTodayTheFilesWait()
    {
        PanggungBerkas p;
        p.lampirkan(1, "naik");
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, punya(0));
        p.minta();
        p.engine.terima({7, {}, 429, {}, 3600}); // no request of ours: nothing happens
        p.jawab(429, {}, 3600);
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QCOMPARE(p.engine.status().galat->code, QStringLiteral("lampiran.ditunda"));
    }

    void anEditDuringAnUploadGoesBeforeTheRestOfTheFile()
    {
        PanggungBerkas p;
        p.lampirkan(1, QByteArray(100, 'a'));
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, punya(0));
        p.minta();
        p.antrekan(2);
        p.jawab(200, punya(8));
        const Permintaan push = p.minta();
        QCOMPARE(push.jalur, QStringLiteral("/v1/push"));
        p.jawab(200, terimaSemua(push));
        p.jawabKosong();
        QCOMPARE(p.minta().jalur, jalur(QByteArray(100, 'a')));
    }

    void aLongUploadGivesWayToAPullAndGoesOn()
    {
        PanggungBerkas p;
        p.lampirkan(1, QByteArray(100, 'a'));
        p.sampaiBerkas();
        p.minta();
        p.jawab(200, punya(0));
        p.minta();
        p.kini += 31'000;
        p.jawab(200, punya(8));
        QVERIFY(p.minta().jalur.startsWith(QStringLiteral("/v1/changes")));
        p.jawab(204);
        p.jawabCerna();
        QCOMPARE(p.minta().jalur, jalur(QByteArray(100, 'a')));
    }

    void aFileComesDownInRangesAndGoesOnAfterACut()
    {
        PanggungBerkas p;
        p.sampaiBerkas({barisLampiran(1, 2, "0123456789")});
        QCOMPARE(kepala(p.minta(), "Range"), QByteArray("bytes=0-3"));
        p.jawab(206, "012"); // cut, and nobody noticed
        QCOMPARE(kepala(p.minta(), "Range"), QByteArray("bytes=3-9"));
        p.putus(SebabGagal::Putus);
        p.tunggu();
        p.minta();
        p.jawabSalam({{kabBogor, 2}});
        p.jawabKosong();
        QCOMPARE(kepala(p.minta(), "Range").left(8), QByteArray("bytes=3-"));
        p.jawab(200, "0123456789"); // somebody on the way knows no ranges
        QVERIFY(!p.adaMinta());
        QVERIFY(p.satu().dapatDibuka());
    }

    void whatComesDownWrongIsTriedThreeTimesAndHoldsUpNothing()
    {
        PanggungBerkas p;
        p.sampaiBerkas({barisLampiran(1, 2, "isi")});
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(p.minta().jalur, jalur("isi"));
            p.jawab(206, "ISI");
        }
        QVERIFY(!p.adaMinta());
        QVERIFY(!p.satu().dapatDibuka());
        QCOMPARE(p.satu().ada, qint64(0));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
    }

    void aFileThatTheHubHasNotIsLeftForLater()
    {
        PanggungBerkas p;
        p.sampaiBerkas({barisLampiran(1, 2, "satu"), barisLampiran(2, 3, "dua")});
        const QString pertama = p.minta().jalur;
        p.tolak(404, "berkas.menunggu");
        QVERIFY(p.minta().jalur != pertama);
        p.tolak(404, "berkas.menunggu");
        QVERIFY(!p.adaMinta());
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QVERIFY(!p.engine.status().galat);
    }

    void anOpThatComesBackWithoutEndIsNotSentWithoutEnd()
    {
        PanggungBerkas p;
        p.lampirkan(1, "isi");
        p.sampaiBerkas();
        int dorongan = 0;
        while (p.adaMinta() && dorongan < 20) {
            const Permintaan satu = p.minta();
            if (satu.jalur == jalur("isi")) {
                p.jawab(200, lengkap);
            } else if (satu.jalur == u"/v1/push") {
                ++dorongan;
                BalasanKirim balasan{QStringLiteral("e1"), {}};
                for (const Op &op : opsDi(satu))
                    balasan.jawaban.push_back(
                        {op.id, HasilOp::Ditolak, 0, 0, {}, QStringLiteral("berkas-tidak-ada")});
                p.jawab(200, tulisBalasan(balasan));
            } else {
                p.jawab(204);
                p.jawabCerna();
            }
        }
        QCOMPARE(dorongan, 3);
        QVERIFY(p.tunggu() > 10'000);
    }
};

QTEST_GUILESS_MAIN(PengantarBerkasTest)
#include "tst_pengantarberkas.moc"
