// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/opjson.h"
#include "sync/wire/bacabadan.h"
#include "sync/wire/kiriman.h"
#include "tests/sync/wire/contohpesan.h"

#include <QtTest>

using namespace lumbung;

namespace {

/// The op of one row of docs/sinkron.md inside a batch.
QByteArray batchOf(const QByteArray &ops)
{
    return "{\"scope\":3201,\"epoch\":\"e\",\"ack\":0,\"ops\":[" + ops + "]}";
}

const QByteArray head = "\"op\":\"00000000-0000-7000-8000-000000000001\",\"n\":1,\"e\":\"koperasi\","
                        "\"id\":\"00000000-0000-7000-8000-000000000002\"";

QString placeOf(const Result<BatchOp> &result)
{
    return result.ok() ? QStringLiteral("(read)") : result.error().facts.value(QStringLiteral("di")).toString();
}

} // namespace

class KirimanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfOpComesBackAsItWasSent()
    {
        const BatchOp sent = contoh::batch();
        const auto read = bacaBatch(tulisBatch(sent));
        QVERIFY(read.ok());
        QCOMPARE(read->scope, sent.scope);
        QCOMPARE(read->epoch, sent.epoch);
        QCOMPARE(read->diakuiSampai, 12);
        QCOMPARE(read->ops.size(), sent.ops.size());
        for (std::size_t i = 0; i < sent.ops.size(); ++i)
            QVERIFY2(read->ops[i] == sent.ops[i], opAsText(sent.ops[i]).constData());
    }

    void theTextOfABatchIsPinned()
    {
        BatchOp batch = contoh::batch();
        batch.ops.resize(1);
        QCOMPARE(
            tulisBatch(batch),
            QByteArray("{\"ack\":12,\"epoch\":\"00000000-0000-7000-8000-000000000001\",\"ops\":[{\"e\":"
                       "\"koperasi\",\"id\":\"00000000-0000-7000-8000-00000000000d\",\"k\":\"ubah\",\"n\":13,"
                       "\"op\":\"00000000-0000-7000-8000-000000000071\",\"s\":[\"manual\",\"2026-01-02\"],"
                       "\"set\":{\"alamat\":{\"b\":\"Jl. Contoh A\",\"v\":\"Jl. Contoh B\"},\"kode_pos\":{\"b\":"
                       "\"16911\"},\"medan_baru\":{\"v\":7}},\"t\":1790000000000}],\"scope\":3201}"));
    }

    void aFieldThatIsNotKnownHereTravelsOn()
    {
        const auto op = opOfJson(opToJson(contoh::batch().ops.front()));
        QVERIFY(op.ok());
        QVERIFY(op->ekstra.contains(QStringLiteral("medan_baru")));
        QVERIFY(opToJson(*op).value(QStringLiteral("set")).toObject().contains(QStringLiteral("medan_baru")));
    }

    void unknownMembersAreIgnored()
    {
        const auto read = bacaBatch(batchOf("{" + head + ",\"k\":\"hapus\",\"ver\":1,\"baru\":{\"a\":[1]}}"));
        QVERIFY(read.ok());
        QCOMPARE(read->ops.front().versi, 1);
    }

    void whatDoesNotFitIsNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &body, const char *place) {
            QTest::newRow(name) << body << QString::fromLatin1(place);
        };
        const QByteArray ubah = "{" + head + ",\"k\":\"ubah\",\"set\":";
        row("no json", "scope", "badan");
        row("an array", "[]", "badan");
        row("broken utf-8", batchOf("{\"k\":\"\xff\xfe\"}"), "badan");
        row("no scope", "{\"ops\":[]}", "scope");
        row("scope as text", "{\"scope\":\"3201\",\"ops\":[]}", "scope");
        row("scope out of range", "{\"scope\":99999,\"ops\":[]}", "scope");
        row("ops are an object", "{\"scope\":1,\"ops\":{}}", "ops");
        row("op is a number", batchOf("7"), "ops[0].op");
        row("no kind", batchOf("{" + head + "}"), "ops[0].k");
        row("unknown kind", batchOf("{" + head + ",\"k\":\"curi\"}"), "ops[0].k");
        row("dseq zero", batchOf("{\"op\":\"00000000-0000-7000-8000-000000000001\",\"n\":0}"), "ops[0].n");
        row("id is no uuid", batchOf("{\"op\":\"x\"}"), "ops[0].op");
        row("set is a text", batchOf(ubah + "\"a\"}"), "ops[0].set");
        row("entry of set is a number", batchOf(ubah + "{\"alamat\":1}}"), "ops[0].set.alamat");
        row("number as text", batchOf(ubah + "{\"aset\":{\"b\":\"5\"}}}"), "ops[0].set.aset");
        row("half a rupiah", batchOf(ubah + "{\"aset\":{\"b\":0.5}}}"), "ops[0].set.aset");
        row("beyond whole numbers", batchOf(ubah + "{\"aset\":{\"b\":1e300}}}"), "ops[0].set.aset");
        row("text as number", batchOf(ubah + "{\"alamat\":{\"v\":5}}}"), "ops[0].set.alamat");
        row("no such day", batchOf(ubah + "{\"tgl_rat\":{\"v\":\"2026-02-31\"}}}"), "ops[0].set.tgl_rat");
        row("u+0000", batchOf(ubah + "{\"alamat\":{\"v\":\"a\\u0000\"}}}"), "ops[0].set.alamat");
        row("half a pair", batchOf(ubah + "{\"alamat\":{\"v\":\"\\ud800\"}}}"), "ops[0].set.alamat");
        row("u+0000 inside what is unknown", batchOf(ubah + "{\"baru\":{\"v\":[\"\\u0000\"]}}}"),
            "ops[0].set.baru");
        row("second op", batchOf("{" + head + ",\"k\":\"hapus\"},{" + head + ",\"k\":\"transisi\"}"),
            "ops[1].dari");
    }

    void whatDoesNotFitIsNamedByItsPlace()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, place);
        const auto read = bacaBatch(body);
        QCOMPARE(placeOf(read), place);
        QCOMPARE(read.error().kind, ErrorKind::Input);
        QCOMPARE(read.error().code, QStringLiteral("sinkron.bentuk"));
    }

    void aMillionBracketsAreRefusedBeforeTheyAreBuilt()
    {
        const auto read = bacaBadan(QByteArray("{\"a\":") + QByteArray(1'000'000, '['));
        QCOMPARE(read.error().facts.value(QStringLiteral("pada")).toInt(), 5 + 31);
    }

    void bracketsInsideTextsDoNotCount()
    {
        QVERIFY(bacaBadan("{\"a\":\"" + QByteArray(100, '[') + "\\\"" + QByteArray(100, '{') + "\"}").ok());
    }

    void moreOpsThanABatchMayHoldAreRefused()
    {
        BatchOp batch = contoh::batch();
        batch.ops.assign(batchOpMax + 1, batch.ops.front());
        QCOMPARE(bacaBatch(tulisBatch(batch)).error().code, QStringLiteral("sinkron.terlalu-besar"));
        QCOMPARE(bacaBatch(QByteArray(batchBytesMax + 1, ' ')).error().code,
                 QStringLiteral("sinkron.terlalu-besar"));
    }

    void answersComeBackAsTheyWereGiven()
    {
        const BalasanKirim sent{contoh::uuid(1),
                                {{OpId(contoh::uuid(2)), HasilOp::Ok, 4, 90},
                                 {OpId(contoh::uuid(3)), HasilOp::Gabung, 5, 91},
                                 {OpId(contoh::uuid(4)), HasilOp::Konflik, 5, 92, contoh::uuid(9)},
                                 {OpId(contoh::uuid(5)), HasilOp::Ditolak, 0, 0, {}, QStringLiteral("peran")},
                                 {OpId(contoh::uuid(6)), HasilOp::Tertahan, 0, 92, contoh::uuid(9)}}};
        const auto read = bacaBalasan(tulisBalasan(sent));
        QVERIFY(read.ok());
        QVERIFY(*read == sent);
        QCOMPARE(
            tulisBalasan({QStringLiteral("e"), {sent.jawaban[3]}}),
            QByteArray("{\"epoch\":\"e\",\"jawaban\":[[\"00000000-0000-7000-8000-000000000005\",\"ditolak\",0,0,"
                       "null,\"peran\"]]}"));
    }

private:
    static QByteArray opAsText(const Op &op) { return tulisBadan(opToJson(op)); }
};

QTEST_APPLESS_MAIN(KirimanTest)
#include "tst_kiriman.moc"
