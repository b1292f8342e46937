// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/cerna.h"
#include "sync/wire/ember.h"
#include "sync/wire/halaman.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/padat.h"
#include "sync/wire/salam.h"
#include "tests/support/hub/testhub.h"
#include "tests/support/sinkron/mejauji.h"

#include <QJsonObject>
#include <QtTest>

#include <zstd.h>

using namespace lumbung;

namespace {

constexpr auto bogor = static_cast<Scope>(3201);
constexpr auto depok = static_cast<Scope>(3276);

Record koperasiBernama(int number)
{
    Record record;
    record.set(Field::Nama, u"Koperasi Contoh %1"_qs.arg(number));
    return record;
}

/// A hub with one desk in Bogor that makes ops.
struct Kantor {
    TestHub hub;
    TestDesk desk = hub.desk(u"jf.bogor"_qs, Peran::JfPengawas, bogor);
    MejaUji pembuat{hub.pusat};
    qint64 dseq = 0;

    BatchOp batch(std::vector<Op> ops)
    {
        BatchOp batch;
        batch.scope = bogor;
        for (Op &op : ops)
            op.dseq = ++dseq;
        batch.ops = std::move(ops);
        return batch;
    }
    std::vector<Op> koperasi(int count)
    {
        std::vector<Op> ops;
        for (int i = 0; i < count; ++i)
            ops.push_back(pembuat.buatKoperasi(koperasiBernama(i)));
        return ops;
    }
    RawClient::Answer kirim(const BatchOp &batch) { return hub.post(desk, "/v1/push", tulisBatch(batch)); }
};

} // namespace

class HubSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPushedComesDown()
    {
        Kantor kantor;
        const auto pushed = kantor.kirim(kantor.batch(kantor.koperasi(3)));
        QCOMPARE(pushed.status, 200);
        const auto replies = bacaBalasan(pushed.body);
        QCOMPARE(replies->jawaban.size(), std::size_t(3));
        QCOMPARE(replies->jawaban.back().hasil, HasilOp::Ok);
        const auto answer =
            kantor.hub.get(kantor.desk, "/v1/changes?s=3201:0&limit=2&epoch=" + replies->epoch.toLatin1());
        QCOMPARE(answer.status, 200);
        const auto page = bacaHalaman(answer.body);
        QCOMPARE(page->baris.size(), std::size_t(2));
        QVERIFY(page->masih);
        const auto rest = kantor.hub.post(kantor.desk, "/v1/changes",
                                          tulisMintaPerubahan({page->berikut, {}, 1000, replies->epoch}));
        QCOMPARE(bacaHalaman(rest.body)->baris.size(), std::size_t(1));
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/changes?s=3201:3&limit=100").status, 204);
    }

    void whatIsReadOutIsAuditedFirstOrNotReadOut()
    {
        Kantor kantor;
        kantor.kirim(kantor.batch(kantor.koperasi(3)));
        QVERIFY(kantor.hub.bacaan.semua().empty());
        const auto page = kantor.hub.get(kantor.desk, "/v1/changes?s=3201:1&limit=2");
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/changes?s=3201:3&limit=2").status,
                 204); // nothing came, nothing read
        kantor.hub.get(kantor.desk, "/v1/digest?scope=3201");
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/snapshot/3201").status, 200);
        const auto semua = kantor.hub.bacaan.semua();
        QCOMPARE(semua.size(), std::size_t(2));
        QCOMPARE(semua[0].cara, u"perubahan"_qs);
        QCOMPARE(semua[0].perangkat, kantor.desk.perangkat);
        QCOMPARE(semua[0].pemakai, kantor.desk.pemakai.id);
        QCOMPARE(semua[0].rinci,
                 (QJsonObject{
                     {u"s"_qs, QJsonObject{{u"3201"_qs, 1}}}, {u"batas"_qs, 2}, {u"bita"_qs, page.body.size()}}));
        QCOMPARE(semua[1].cara, u"snapshot"_qs);
        kantor.hub.bacaan.rusakkan(true);
        const auto refused = kantor.hub.get(kantor.desk, "/v1/changes?s=3201:0&limit=2");
        QVERIFY(refused.status >= 500);
        QVERIFY(!refused.body.contains("Koperasi Contoh"));
    }

    void aPushSentTwiceCountsOnce()
    {
        Kantor kantor;
        const BatchOp batch = kantor.batch(kantor.koperasi(2));
        const auto first = kantor.kirim(batch), second = kantor.kirim(batch);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, first.body);
    }

    void aMissingNumberIsToldWithWhatIsExpected()
    {
        Kantor kantor;
        kantor.dseq = 16;
        const auto answer = kantor.kirim(kantor.batch(kantor.koperasi(1)));
        QCOMPARE(answer.status, 409);
        QCOMPARE(codeOf(answer), u"sinkron.celah"_qs);
        QCOMPARE(jsonOf(answer)[u"galat"][u"fakta"][u"harap"].toInt(), 1);
    }

    void bodiesTravelCompressedBothWays()
    {
        Kantor kantor;
        const QByteArray plain = tulisBatch(kantor.batch(kantor.koperasi(20)));
        for (const Padat coding : {Padat::Zstd, Padat::Gzip}) {
            const auto pushed = kantor.hub.post(kantor.desk, "/v1/push", padatkan(coding, plain),
                                                "Content-Encoding: " + keyOf(coding) + "\r\n");
            QCOMPARE(pushed.status, 200);
            const auto pulled = kantor.hub.get(kantor.desk, "/v1/changes?s=3201:0&limit=1000",
                                               "Accept-Encoding: " + keyOf(coding) + "\r\n");
            QCOMPARE(pulled.fields.value("content-encoding"), keyOf(coding));
            const auto page = bacaHalaman(*kembangkan(coding, pulled.body, 1 << 20));
            QCOMPARE(page->baris.size(), std::size_t(20));
        }
        const auto unknown = kantor.hub.post(kantor.desk, "/v1/push", plain, "Content-Encoding: br\r\n");
        QCOMPARE(unknown.status, 415);
    }

    void foreignScopesAreNamedAndNothingElse()
    {
        Kantor kantor;
        QCOMPARE(kantor.kirim(kantor.batch(kantor.koperasi(1))).status, 200);
        const TestDesk stranger = kantor.hub.desk(u"jf.depok"_qs, Peran::JfPengawas, depok);
        const auto page = bacaHalaman(kantor.hub.get(stranger, "/v1/changes?s=3201:0&limit=10").body);
        QVERIFY(page && page->baris.empty());
        QCOMPARE(page->dicabut, std::vector{bogor});
        for (const QByteArray path :
             {"/v1/digest?scope=3201", "/v1/bucket?scope=3201&bits=8&b=1", "/v1/snapshot/3201"}) {
            const auto answer = kantor.hub.get(stranger, path);
            QCOMPARE(answer.status, 403);
            QCOMPARE(codeOf(answer), u"sinkron.di-luar-wilayah"_qs);
        }
        QCOMPARE(kantor.hub.post(stranger, "/v1/push", tulisBatch(kantor.batch(kantor.koperasi(1)))).status, 403);
    }

    void oneHashAsksForHundredsOfScopes()
    {
        Kantor kantor;
        QCOMPARE(kantor.kirim(kantor.batch(kantor.koperasi(3))).status, 200);
        const auto hello = bacaSalam(kantor.hub.get(kantor.desk, "/v1/hello").body);
        QCOMPARE(hello->scopes.at(bogor), 3);
        const QByteArray same = cernaVektor(hello->scopes);
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/changes?limit=100&h=" + same).status, 204);
        QCOMPARE(kantor.kirim(kantor.batch(kantor.koperasi(1))).status, 200);
        const auto page = bacaHalaman(kantor.hub.get(kantor.desk, "/v1/changes?limit=100&h=" + same).body);
        QVERIFY(page && page->masih && page->baris.empty());
        QCOMPARE(page->ujung.at(bogor), 4);
    }

    void aRestoredHubSaysSo()
    {
        Kantor kantor;
        const auto answer =
            kantor.hub.get(kantor.desk, "/v1/changes?s=3201:9&limit=10&epoch=22222222-2222-4222-8222-222222222222");
        QCOMPARE(answer.status, 409);
        QCOMPARE(codeOf(answer), u"sinkron.epoch-lain"_qs);
        QVERIFY(!jsonOf(answer)[u"galat"][u"fakta"][u"epoch"].toString().isEmpty());
    }

    void aDigestLeadsToTheRecordsThatDiffer()
    {
        Kantor kantor;
        const auto replies = bacaBalasan(kantor.kirim(kantor.batch(kantor.koperasi(40))).body);
        const auto digest = bacaCerna(kantor.hub.get(kantor.desk, "/v1/digest?scope=3201&bits=4").body);
        QCOMPARE(digest->seq, 40);
        QCOMPARE(digest->ember.size(), std::size_t(16));
        QByteArray sum;
        for (const QByteArray &bucket : digest->ember)
            gabungCerna(sum, bucket);
        QCOMPARE(sum, digest->cerna);
        std::vector<KunciRekam> keys;
        for (int i = 0; i < 16; ++i) {
            const auto rows = bacaEmber(
                kantor.hub.get(kantor.desk, "/v1/bucket?scope=3201&bits=4&b=" + QByteArray::number(i)).body);
            for (const BarisEmber &row : *rows)
                keys.push_back(row.kunci);
        }
        QCOMPARE(keys.size(), std::size_t(40));
        const auto fetched = kantor.hub.post(kantor.desk, "/v1/fetch", tulisMintaAmbil({bogor, keys}));
        QCOMPARE(bacaHalaman(fetched.body)->baris.size(), std::size_t(40));
    }

    void aSnapshotHoldsTheWholeScopeAndResumes()
    {
        Kantor kantor;
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/snapshot/3201").status, 204);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(kantor.kirim(kantor.batch(kantor.koperasi(500))).status, 200);
        const auto whole = kantor.hub.get(kantor.desk, "/v1/snapshot/3201");
        QCOMPARE(whole.status, 200);
        const QByteArray etag = whole.fields.value("etag");
        QByteArray pieces;
        while (pieces.size() < whole.body.size()) {
            const auto part =
                kantor.hub.get(kantor.desk, "/v1/snapshot/3201",
                               "If-Range: " + etag + "\r\nRange: bytes=" + QByteArray::number(pieces.size()) + '-' +
                                   QByteArray::number(pieces.size() + 9999) + "\r\n");
            QCOMPARE(part.status, 206);
            pieces += part.body;
        }
        QCOMPARE(pieces, whole.body);
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/snapshot/3201", "If-None-Match: " + etag + "\r\n").status, 304);
        QCOMPARE(kantor.hub.get(kantor.desk, "/v1/snapshot/3201", "Range: bytes=99999999-\r\n").status, 416);

        std::size_t rows = 0;
        while (!pieces.isEmpty()) {
            const auto frame = static_cast<qsizetype>(
                ZSTD_findFrameCompressedSize(pieces.constData(), static_cast<size_t>(pieces.size())));
            const auto page = bacaHalaman(*kembangkan(Padat::Zstd, pieces.first(frame), 16 << 20));
            QVERIFY(page);
            rows += page->baris.size();
            pieces.remove(0, frame);
        }
        QCOMPARE(rows, std::size_t(2500));
    }

    void figuresCountOpsAndRowsAndNameNobody()
    {
        Kantor kantor;
        QCOMPARE(kantor.kirim(kantor.batch(kantor.koperasi(7))).status, 200);
        const auto metrics = kantor.hub.ask(TestHub::plain("GET", "/metrics"));
        QCOMPARE(metrics.status, 200);
        QVERIFY(metrics.body.contains("lumbung_hub_push_ops_total{hasil=\"ok\"} 7\n"));
        QVERIFY(metrics.body.contains("lumbung_hub_requests_total{route=\"/v1/push\",status=\"200\"} 1\n"));
        QVERIFY(metrics.body.contains("lumbung_hub_request_seconds_bucket{route=\"/v1/push\",le=\"+Inf\"} 1\n"));
        QVERIFY(metrics.body.contains("lumbung_hub_database_threads 1\n"));
        QVERIFY(!metrics.body.contains("jf.bogor"));
        const auto forwarded =
            kantor.hub.ask(TestHub::plain("GET", "/metrics", {}, "X-Forwarded-For: 203.0.113.9\r\n"));
        QCOMPARE(forwarded.status, 403);
    }
};

QTEST_GUILESS_MAIN(HubSyncTest)
#include "tst_hubsync.moc"
