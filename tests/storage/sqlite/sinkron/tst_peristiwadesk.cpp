// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/terimabatch.h"
#include "core/application/sop/bukukasus.h"
#include "core/application/sop/tindakkasus.h"
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QJsonDocument>
#include <QtTest>

using namespace lumbung;

namespace {

const Scope bogorUji = scopeOf(3201);

/// A desk of one account: its store, and what it exchanges with the hub by hand.
struct MejaPeristiwa {
    MejaSqlite desk;
    Pemakai pemakai;
    FakePusatStore &pusat;

    MejaPeristiwa(FakePusatStore &hub, Peran peran, int nomor) : pusat(hub)
    {
        pemakai = {QStringLiteral("01900000-0000-7000-8000-0000000000c%1").arg(nomor),
                   u"contoh."_qs + keyOf(peran),
                   peran,
                   bogorUji,
                   {}};
        IdentitasPerangkat identitas;
        identitas.perangkat = PerangkatId(QStringLiteral("01900000-0000-7000-8000-0000000000d%1").arg(nomor));
        if (!desk.store().simpanIdentitas(identitas) || !desk.store().ikuti(bogorUji))
            qFatal("desk");
        desk.kantor().clock().set(desk.kantor().clock().now().addSecs(60 * nomor));
    }

    Office &office() { return *desk.kantor(); }
    std::vector<JawabanOp> kirim()
    {
        const auto batch = desk.store().ambilBatch(bogorUji, 100);
        if (!batch || batch->ops.empty())
            return {};
        const FixedClock clock;
        const auto jawaban = terimaBatch(pusat, pemakai, *batch, clock);
        if (!jawaban || !desk.store().catatJawaban(bogorUji, jawaban->jawaban))
            qFatal("push");
        return jawaban->jawaban;
    }
    void ambil()
    {
        if (!pusat.isi().feed.contains(bogorUji))
            return; // nothing came in yet
        const qint64 sampai = desk.store().kursor()->at(bogorUji).seq;
        HalamanTurun halaman;
        for (const auto &[kunci, rekam] : pusat.isi().feed.at(bogorUji))
            if (rekam.seq > sampai)
                halaman.rekam[bogorUji].push_back({kunci, rekam.versi, rekam.seq, rekam.dihapus, rekam.pindahKe,
                                                   QJsonDocument::fromJson(rekam.doc).object()});
        halaman.kursor[bogorUji] = halaman.ujung[bogorUji] = pusat.isi().kepala.at(bogorUji).seq;
        if (!desk.store().terapkan(halaman))
            qFatal("page");
    }
    PelakuKasus pelaku() const { return {pemakai.nama, pemakai.peran, {}}; }
    KasusId buka()
    {
        const BukaKasus buka{u"pemberdayaan"_qs, {}, {}, u"Contoh"_qs, {}, pelaku()};
        return *bukaKasus(office(), buka, desk.kantor().clock(), desk.kantor().chance());
    }
    Result<PeristiwaId> kerjakan(const KasusId &id, int langkah)
    {
        PeristiwaKasus apa;
        apa.jenis = JenisPeristiwa::Kerjakan;
        apa.teks = u"di map"_qs;
        apa.pelaku = pelaku();
        return tindakKasus(office(), {id, apa, langkah}, desk.kantor().clock(), desk.kantor().chance());
    }
    Kasus kasus(const KasusId &id)
    {
        return *muatKasus(office().peristiwa(), *LatarKasus::muat(office().peristiwa()), id);
    }
};

} // namespace

class PeristiwaDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseGoesOnAtAnotherDesk()
    {
        FakePusatStore pusat;
        MejaPeristiwa jfu(pusat, Peran::Jfu, 1), kabid(pusat, Peran::Kabid, 2);
        const KasusId id = jfu.buka();
        QVERIFY(jfu.kerjakan(id, 1));
        QCOMPARE(jfu.kirim().size(), std::size_t(2));
        kabid.ambil();
        QCOMPARE(kabid.kasus(id).keadaan.kini()->no, 2);
        jfu.ambil();
        QCOMPARE(jfu.kasus(id).keadaan, kabid.kasus(id).keadaan);
        for (MejaPeristiwa *meja : {&jfu, &kabid}) {
            QCOMPARE(meja->desk.temuan(), QString());
            QVERIFY(meja->desk.store().scopeMenunggu()->empty());
        }
    }

    /// Both did the same step before they heard of each other: one stands, the other is put aside, alike on both.
    void twoDesksThatDidTheSameStepAgreeOnWhoWasFirst()
    {
        FakePusatStore pusat;
        MejaPeristiwa satu(pusat, Peran::Jfu, 1), dua(pusat, Peran::Jfu, 2);
        dua.pemakai.nama = u"contoh.lain"_qs;
        const KasusId id = satu.buka();
        satu.kirim();
        dua.ambil();
        QVERIFY(satu.kerjakan(id, 1));
        QVERIFY(dua.kerjakan(id, 1));
        dua.kirim();
        satu.kirim();
        satu.ambil();
        dua.ambil();
        QCOMPARE(satu.kasus(id).keadaan, dua.kasus(id).keadaan);
        QCOMPARE(satu.kasus(id).keadaan.kini()->no, 2);
        QCOMPARE(satu.kasus(id).keadaan.diabaikan.size(), std::size_t(1));
        QCOMPARE(satu.kasus(id).keadaan.diabaikan.front().sebab.code, u"kasus.langkah-lain"_qs);
        QCOMPARE(satu.desk.temuan(), QString());
    }

    void anEventThatTheHubRefusesNeverHappenedAndStaysInTheOutbox()
    {
        FakePusatStore pusat;
        MejaPeristiwa satu(pusat, Peran::Jfu, 1);
        BukuKasus buku;
        const KasusId id = satu.buka();
        QVERIFY(buku.segarkan(satu.office().peristiwa()));
        QVERIFY(buku.cari(id) != nullptr);
        satu.pemakai.nama = u"akun.lain"_qs; // the account was changed under the desk
        QCOMPARE(satu.kirim().front().kode, u"pelaku"_qs);
        satu.ambil();
        QVERIFY(buku.segarkan(satu.office().peristiwa()));
        QVERIFY(buku.cari(id) == nullptr);
        const auto keluar = satu.office().sinkron().keluar(10);
        QVERIFY(keluar);
        QCOMPARE(keluar->front().keadaan, BarisKeluar::Keadaan::Ditolak);
        QCOMPARE(keluar->front().op.peristiwa.pokok, id.text());
        QCOMPARE(satu.desk.temuan(), QString());
    }

    void aDeskThatBeginsAnewKeepsWhatItHasNotSent()
    {
        FakePusatStore pusat;
        MejaPeristiwa satu(pusat, Peran::Jfu, 1);
        const KasusId terkirim = satu.buka();
        satu.kirim();
        satu.ambil();
        const KasusId menunggu = satu.buka();
        QVERIFY(satu.desk.store().mulaiUlang(bogorUji));
        satu.ambil();
        QVERIFY(satu.desk.store().tuntasUlang(bogorUji));
        QCOMPARE(satu.kasus(terkirim).keadaan.status, StatusKasus::Berjalan);
        QCOMPARE(satu.kasus(menunggu).keadaan.status, StatusKasus::Berjalan);
        QCOMPARE(satu.kirim().size(), std::size_t(1));
        satu.ambil();
        QCOMPARE(satu.desk.temuan(), QString());
    }

    void anActOfACaseCannotBeUndoneAndHarmsNoHistory()
    {
        FakePusatStore pusat;
        MejaPeristiwa satu(pusat, Peran::Jfu, 1);
        const TindakanId tindakan = satu.desk.kantor().act([](UnitOfWork &unit) {
            QVERIFY(unit.catat(u"01900000-0000-7000-8000-0000000000e1"_qs,
                               {Aliran::Kasus, u"01900000-0000-7000-8000-0000000000ca"_qs, {}}));
        });
        int perubahan = 0;
        QVERIFY(satu.office().changesOf(tindakan, [&perubahan](const RiwayatRekam &) { return ++perubahan > 0; }));
        QCOMPARE(perubahan, 0);
        QCOMPARE(satu.desk.temuan(), QString());
    }
};

QTEST_GUILESS_MAIN(PeristiwaDeskTest)
#include "tst_peristiwadesk.moc"
