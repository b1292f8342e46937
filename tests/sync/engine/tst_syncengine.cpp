// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/cerna.h"
#include "sync/wire/ember.h"
#include "sync/wire/kiriman.h"
#include "tests/sync/engine/panggung.h"

#include <QtTest>

using namespace lumbung;

namespace {

using Keadaan = StatusSinkron::Keadaan;

const Scope bogor = scopeOf(3201);

QByteArray halaman(std::vector<BarisHalaman> baris, qint64 berikut, qint64 ujung)
{
    return tulisHalaman(
        {QStringLiteral("e1"), std::move(baris), {{bogor, berikut}}, {{bogor, ujung}}, berikut < ujung});
}

QByteArray diterima(const Permintaan &push)
{
    BalasanKirim balasan{QStringLiteral("e1"), {}};
    const auto batch = bacaBatch(push.badan);
    for (const Op &op : batch->ops)
        balasan.jawaban.push_back({op.id, HasilOp::Ok, 1, 0});
    return tulisBalasan(balasan);
}

} // namespace

class SyncEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstRunAsksForATokenThenHelloThenChanges()
    {
        Panggung p;
        p.engine.mulai();
        const Permintaan token = p.minta();
        QCOMPARE(token.jalur, QStringLiteral("/v1/token"));
        QVERIFY(!token.berotorisasi);
        p.jawabToken();
        QCOMPARE(p.minta().jalur, QStringLiteral("/v1/hello"));
        p.jawabSalam({{bogor, 2}});
        QVERIFY(p.minta().jalur.startsWith(QStringLiteral("/v1/changes?s=3201:0")));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Menerima);
        p.jawab(200, halaman({p.baris(1, 1), p.baris(2, 2)}, 2, 2));
        p.jawabCerna();
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QCOMPARE(p.engine.status().terakhir, p.clock.now());
        QCOMPARE(p.store.kursor()->at(bogor).seq, qint64(2));
        QCOMPARE(p.store.identitas()->epoch, QStringLiteral("e1"));
    }

    void theNextPageIsAskedForBeforeOneIsApplied()
    {
        Panggung p;
        p.sambut({{bogor, 4}});
        p.minta();
        bool sudahDiminta = false;
        p.store.gangguan = [&](FakeSyncStore::Titik) -> Result<void> {
            return sudahDiminta ? Result<void>() : Error{ErrorKind::Storage, QStringLiteral("terlalu-dini"), {}};
        };
        // The driver hands requests over before it works on the store.
        p.engine.terima({3, {}, 200, halaman({p.baris(1, 1)}, 1, 4), 0});
        const Langkah langkah = p.engine.berikut();
        QCOMPARE(langkah.kirim.size(), std::size_t(1));
        QVERIFY(langkah.kirim.front().jalur.startsWith(QStringLiteral("/v1/changes?s=3201:1")));
        QVERIFY(langkah.kerja);
        sudahDiminta = true;
        p.engine.kerjakan();
        QCOMPARE(p.store.kursor()->at(bogor).seq, qint64(1));
    }

    void opsGoUpBeforeAnythingComesDown()
    {
        Panggung p;
        p.antrekan(1);
        p.sambut({});
        const Permintaan push = p.minta();
        QCOMPARE(push.jalur, QStringLiteral("/v1/push"));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Mengirim);
        QCOMPARE(p.engine.status().menunggu, qint64(1));
        p.jawab(200, diterima(push));
        QVERIFY(p.store.scopeMenunggu()->empty());
    }

    void theNextBatchIsOnItsWayBeforeAnswersAreKept()
    {
        Panggung p;
        for (int nomor = 1; nomor <= batchOpMax + 1; ++nomor)
            p.antrekan(nomor);
        p.sambut({});
        const Permintaan pertama = p.minta();
        QCOMPARE(bacaBatch(pertama.badan)->ops.size(), std::size_t(batchOpMax));
        bool sudahDiminta = false;
        p.store.gangguan = [&](FakeSyncStore::Titik) -> Result<void> {
            return sudahDiminta ? Result<void>() : Error{ErrorKind::Storage, QStringLiteral("terlalu-dini"), {}};
        };
        p.engine.terima({pertama.nomor, {}, 200, diterima(pertama), 0});
        const Langkah langkah = p.engine.berikut();
        QCOMPARE(langkah.kirim.size(), std::size_t(1));
        const auto kedua = bacaBatch(langkah.kirim.front().badan);
        QCOMPARE(kedua->ops.front().dseq, qint64(batchOpMax + 1));
        sudahDiminta = true;
        p.engine.kerjakan();
        QCOMPARE(*p.store.jumlahMenunggu(), qint64(1));
        p.engine.terima({langkah.kirim.front().nomor, {}, 200, diterima(langkah.kirim.front()), 0});
        QVERIFY(p.adaMinta());
        QVERIFY(p.store.scopeMenunggu()->empty());
    }

    void whatWasPreparedGoesNowhereWhenTheHubMissesWhatWentBefore()
    {
        Panggung p;
        for (int nomor = 1; nomor <= batchOpMax + 1; ++nomor)
            p.antrekan(nomor);
        p.sambut({});
        p.minta();
        QVERIFY(!p.adaMinta()); // the second is ready by now
        p.tolak(409, "sinkron.celah", {{QStringLiteral("harap"), 1}});
        const auto lagi = bacaBatch(p.minta().badan);
        QCOMPARE(lagi->ops.front().dseq, qint64(1));
        QCOMPARE(lagi->ops.size(), std::size_t(batchOpMax));
    }

    void aRefusedOpDoesNotHoldUpTheOthers()
    {
        Panggung p;
        p.antrekan(1);
        p.antrekan(2);
        p.sambut({});
        const auto batch = bacaBatch(p.minta().badan);
        p.jawab(200, tulisBalasan({QStringLiteral("e1"),
                                   {{batch->ops[0].id, HasilOp::Ditolak, 0, 0, {}, QStringLiteral("peran")},
                                    {batch->ops[1].id, HasilOp::Ok, 1, 1}}}));
        QVERIFY(p.store.scopeMenunggu()->empty());
        QCOMPARE(p.store.isi().keluar[0].jawaban.kode, QStringLiteral("peran"));
    }

    void anOpThatTheHubCannotReadIsRefusedAndHoldsUpNothing()
    {
        Panggung p;
        for (int i = 1; i <= 3; ++i)
            p.antrekan(i);
        p.sambut({{bogor, 0}});
        // The hub names the op that it cannot read; the batch is halved until that one is alone.
        QStringList terkirim;
        while (p.adaMinta()) {
            const Permintaan push = p.minta();
            if (push.jalur != u"/v1/push")
                break;
            const auto batch = bacaBatch(push.badan);
            const auto rusak = std::ranges::find(batch->ops, p.uuid(2), [](const Op &op) { return op.rekam.id; });
            if (rusak == batch->ops.end()) {
                for (const Op &op : batch->ops)
                    terkirim += u"%1:%2"_qs.arg(op.dseq).arg(op.rekam.id.last(1));
                p.jawab(200, diterima(push));
            } else {
                p.tolak(400, "sinkron.bentuk",
                        {{QStringLiteral("di"), u"ops[%1].k"_qs.arg(rusak - batch->ops.begin())}});
            }
        }
        QCOMPARE(terkirim, QStringList({u"1:1"_qs, u"2:3"_qs})); // the number that was given back is used again
        QCOMPARE(p.store.isi().keluar[1].jawaban.hasil, HasilOp::Ditolak);
        QCOMPARE(p.store.isi().keluar[1].jawaban.kode, u"bentuk"_qs);
        QVERIFY(p.store.scopeMenunggu()->empty());
    }

    void opsOfALostScopeBecomeRefusalsAndTheScopeIsLetGo()
    {
        Panggung p;
        const Scope lepas = scopeOf(3271); // kabid.contoh reads 3201
        Op op;
        op.id = OpId(p.uuid(0x51));
        op.rekam = {JenisRekam::Koperasi, p.uuid(0x52)};
        QVERIFY(p.store.ikuti(lepas));
        QVERIFY(p.store.antrekan(lepas, op));
        p.sambut({});
        QCOMPARE(p.minta().jalur, u"/v1/push"_qs);
        p.tolak(403, "sinkron.di-luar-wilayah");
        QVERIFY(p.store.scopeMenunggu()->empty());
        QCOMPARE(p.store.isi().keluar[0].jawaban.kode, u"wilayah-dilepas"_qs);
        p.minta();
        p.jawabSalam({});
        QVERIFY(!p.store.isi().kursor.contains(lepas));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QVERIFY(!p.engine.status().galat);
        p.engine.sinkronSekarang();
        p.minta();
        p.jawabSalam({});
        QVERIFY(!p.adaMinta()); // it is not tried again
    }

    void aScopeThatHelloStillNamesIsOnlyLeftForTheNextRun()
    {
        Panggung p;
        p.antrekan(1);
        p.sambut({});
        p.minta();
        p.tolak(403, "sinkron.di-luar-wilayah");
        QCOMPARE(p.store.scopeMenunggu()->size(), std::size_t(1));
        p.engine.sinkronSekarang();
        QCOMPARE(p.minta().jalur, u"/v1/hello"_qs); // rights may have changed between the two
    }

    void aRefusalThatIsNotAboutTheOpStopsItsScopeButNotTheRun()
    {
        Panggung p;
        p.antrekan(1);
        p.sambut({{bogor, 1}});
        QCOMPARE(p.minta().jalur, QStringLiteral("/v1/push"));
        p.tolak(400, "pesan.salah");
        QVERIFY(p.adaMinta());
        QVERIFY(p.minta().jalur.startsWith(QStringLiteral("/v1/changes")));
        p.jawab(200, halaman({p.baris(1, 1)}, 1, 1));
        QCOMPARE(p.store.kursor()->at(bogor).seq, qint64(1));
        QCOMPARE(p.store.scopeMenunggu()->size(), std::size_t(1)); // it is kept
    }

    void anExpiredTokenIsRenewedOnceAndTheRequestGoesOutAgain()
    {
        Panggung p;
        p.engine.mulai();
        p.minta();
        p.jawabToken();
        p.minta();
        p.tolak(401, "sinkron.token");
        QCOMPARE(p.minta().jalur, QStringLiteral("/v1/token"));
        p.jawabToken();
        QCOMPARE(p.minta().jalur, QStringLiteral("/v1/hello"));
        QCOMPARE(p.tokenDisimpan, 2);
        p.tolak(401, "sinkron.token");
        QCOMPARE(p.engine.status().keadaan, Keadaan::PerluMasuk);
        QCOMPARE(p.tunggu(), qint64(-1));
        p.engine.sudahMasuk();
        QVERIFY(p.adaMinta());
    }

    void aPortalChangesNothing_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 302, 401, 403, 409, 410, 426, 507})
            QTest::addRow("%d", status) << status;
    }

    void aPortalChangesNothing()
    {
        QFETCH(const int, status);
        Panggung p;
        p.sambut({{bogor, 3}});
        p.minta();
        p.jawab(status, "<html>Silakan masuk</html>");
        QCOMPARE(p.engine.status().galat->code, QStringLiteral("sinkron.bukan-pusat"));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Luring);
        QVERIFY(p.store.isi().kursor.contains(bogor));
        QVERIFY(p.store.isi().mengulang.empty());
        QVERIFY(p.tunggu() >= 1000);
    }

    void waitsGrowAndNeverFallBelowWhatTheHubAsks()
    {
        Panggung p;
        p.sambut({{bogor, 1}});
        p.minta();
        p.jawab(429, {}, 120);
        QVERIFY(p.tunggu() >= 120'000);
        qint64 longest = 0;
        for (int i = 0; i < 30; ++i) {
            p.minta();
            p.putus(SebabGagal::Lama);
            const qint64 wait = p.tunggu();
            QVERIFY(wait >= 1000 && wait <= 15 * 60'000);
            longest = std::max(longest, wait);
        }
        QVERIFY(longest > 5 * 60'000);
        p.engine.jaringanHidup();
        QVERIFY(p.adaMinta());
    }

    void anIdleDeskLooksEveryMinuteAndSeldomInTheBackground()
    {
        Panggung p;
        p.sambut({});
        const qint64 soon = p.tunggu();
        QVERIFY(soon >= 48'000 && soon <= 72'000);
        p.engine.terlihat(false);
        QVERIFY(!p.adaMinta());
        QVERIFY(p.tunggu() >= 720'000);
        Panggung q;
        q.sambut({});
        QVERIFY(!q.adaMinta());
        q.antrekan(1);
        QCOMPARE(q.minta().jalur, QStringLiteral("/v1/push")); // at once
    }

    void aNewerProgramIsWantedButOpsStillGoUp()
    {
        Panggung p;
        p.antrekan(1);
        p.engine.mulai();
        p.minta();
        p.jawabToken();
        p.minta();
        p.tolak(426, "sinkron.skema");
        const Permintaan push = p.minta();
        QCOMPARE(push.jalur, QStringLiteral("/v1/push"));
        p.jawab(200, diterima(push));
        QCOMPARE(p.engine.status().keadaan, Keadaan::PerluDiperbarui);
        QVERIFY(!p.adaMinta());
    }

    void aCopiedStoreTakesANewNameAndSendsAgain()
    {
        Panggung p;
        p.antrekan(1);
        p.sambut({});
        const auto first = bacaBatch(p.minta().badan);
        p.tolak(409, "sinkron.perangkat-ganda", {{QStringLiteral("terakhir"), 4}});
        const Permintaan device = p.minta();
        QCOMPARE(device.jalur, QStringLiteral("/v1/device"));
        const auto asked = bacaMintaPerangkat(device.badan);
        QCOMPARE(asked->menggantikan.text(), QStringLiteral("01900000-0000-7000-8000-0000000000a1"));
        p.jawabToken();
        QCOMPARE(p.store.identitas()->perangkat, asked->perangkat);
        p.minta();
        p.jawabSalam({});
        const Permintaan again = p.minta();
        QCOMPARE(again.kepala.front().second, asked->perangkat.text().toLatin1());
        QCOMPARE(bacaBatch(again.badan)->ops.front().id, first->ops.front().id);
    }

    void aRestoredHubGetsAgainWhatItForgot()
    {
        Panggung p;
        p.antrekan(1);
        p.sambut({});
        const Permintaan push = p.minta();
        p.jawab(200, diterima(push));
        p.jawabSalam({{bogor, 1}});
        p.minta();
        p.jawabSalam({{bogor, 1}});
        p.minta();
        p.jawab(200, halaman({p.baris(1, 1)}, 1, 1));
        p.jawabCerna();
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        p.engine.sinkronSekarang();
        p.minta();
        p.jawabSalam({}, QStringLiteral("e2"));
        QCOMPARE(p.store.identitas()->epoch, QStringLiteral("e2"));
        QCOMPARE(p.store.kursor()->at(bogor).seq, qint64(0));
        p.minta();
        p.jawabSalam({}, QStringLiteral("e2"));
        const auto again = bacaBatch(p.minta().badan);
        QCOMPARE(again->epoch, QStringLiteral("e2"));
        QCOMPARE(again->ops.front().id, bacaBatch(push.badan)->ops.front().id);
    }

    void aCursorThatIsTooOldBeginsTheScopeAnewAndAbsenceWaitsForTheDigest()
    {
        Panggung p;
        p.sambut({{bogor, 2}});
        p.minta();
        p.jawab(200, halaman({p.baris(1, 1), p.baris(2, 2)}, 2, 2));
        p.jawabCerna();
        p.tunggu();
        p.minta();
        p.tolak(410, "sinkron.mulai-ulang");
        p.minta();
        p.jawabSalam({{bogor, 3}});
        p.minta();
        p.jawab(200, halaman({p.baris(2, 3)}, 3, 3));
        QVERIFY(p.store.isi().rekam.at(bogor).size() == 2); // nothing goes because it did not come
        p.jawabCerna();
        QCOMPARE(p.store.isi().rekam.at(bogor).size(), std::size_t(1));
        QVERIFY(p.store.isi().mengulang.empty());
    }

    void pagesOfALoadFromTheBeginningSayThatTheirCursorIsYoung()
    {
        Panggung p;
        p.sambut({{bogor, 4}});
        QVERIFY(!p.minta().jalur.contains(u"awal="));
        p.jawab(200, halaman({p.baris(1, 1), p.baris(2, 2)}, 2, 4));
        QVERIFY(p.minta().jalur.endsWith(u"&awal=3201"));
        p.jawab(200, halaman({p.baris(3, 3), p.baris(4, 4)}, 4, 4));
        p.jawabCerna();
        p.tunggu();
        QVERIFY(!p.minta().jalur.contains(u"awal="));
    }

    void aDigestThatDiffersIsMendedByBuckets()
    {
        Panggung p;
        p.sambut({{bogor, 2}});
        p.minta();
        p.jawab(200, halaman({p.baris(1, 1)}, 2, 2)); // the second row was lost on the way
        const BarisHalaman hilang = p.baris(2, 2);
        QByteArray cerna;
        for (const BarisHalaman &satu : {p.baris(1, 1), hilang})
            gabungCerna(cerna, cernaRekam(satu.kunci, satu.versi, false));
        QVERIFY(p.minta().jalur.startsWith(QStringLiteral("/v1/digest?scope=3201")));
        p.jawab(200, tulisCerna({2, cerna, {}}));
        QVERIFY(p.minta().jalur.endsWith(QStringLiteral("bits=8")));
        std::vector<QByteArray> ember(256);
        ember[static_cast<std::size_t>(emberOf(hilang.kunci.id, 8))] = cerna;
        p.jawab(200, tulisCerna({2, cerna, ember}));
        QVERIFY(p.minta().jalur.startsWith(QStringLiteral("/v1/bucket")));
        p.jawab(200, tulisEmber({{p.baris(1, 1).kunci, 1, false}, {hilang.kunci, 1, false}}));
        const auto fetch = bacaMintaAmbil(p.minta().badan);
        QCOMPARE(fetch->rekam, std::vector{hilang.kunci});
        p.jawab(200, halaman({hilang}, 2, 2));
        p.minta();
        p.jawab(200, tulisCerna({2, cerna, {}}));
        QCOMPARE(p.engine.status().keadaan, Keadaan::Tersambung);
        QVERIFY(p.store.isi().rekam.at(bogor).contains(hilang.kunci));
    }

    void aStepThatTheStoreCannotDoEndsTheRunWithItsError()
    {
        Panggung p;
        p.sambut({{bogor, 1}});
        p.minta();
        p.store.gangguan = [](FakeSyncStore::Titik) -> Result<void> {
            return Error{ErrorKind::Storage, QStringLiteral("penyimpanan.penuh"), {}};
        };
        p.jawab(200, halaman({p.baris(1, 1)}, 1, 1));
        QCOMPARE(p.engine.status().galat->code, QStringLiteral("penyimpanan.penuh"));
        QVERIFY(!p.engine.berjalan());
        p.store.gangguan = {};
        p.tunggu();
        QVERIFY(p.adaMinta());
    }

    void aLateAnswerOfAnEndedRunIsNotHeard()
    {
        Panggung p;
        p.sambut({{bogor, 1}});
        const quint64 nomor = p.minta().nomor;
        p.putus(SebabGagal::Putus);
        p.engine.terima({nomor, {}, 200, halaman({p.baris(1, 1)}, 1, 1), 0});
        QVERIFY(!p.adaMinta());
        QVERIFY(p.store.isi().rekam.empty());
    }

    void rowsThatNobodyAskedForAreNotTaken()
    {
        Panggung p;
        p.sambut({{bogor, 1}});
        p.minta();
        BarisHalaman lain = p.baris(1, 1);
        lain.scope = scopeOf(3204);
        p.jawab(200, halaman({lain}, 1, 1));
        QCOMPARE(p.engine.status().galat->code, QStringLiteral("sinkron.bukan-pusat"));
        QVERIFY(p.store.isi().rekam.empty());
    }

    void aLongFirstSyncTellsItsProgressAndLoadsWithoutIndexes()
    {
        Panggung p;
        p.sambut({{bogor, 4000}});
        p.minta();
        QVERIFY(p.store.isi().muatAwal);
        p.jawab(200, halaman({p.baris(1, 1000)}, 1000, 4000));
        QCOMPARE(p.engine.status().kemajuan, 0.25);
        p.minta();
        p.putus(SebabGagal::Putus);
        QVERIFY(!p.store.isi().muatAwal); // people go on working with what there is
    }
};

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "tst_syncengine.moc"
