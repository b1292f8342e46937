// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/crc32c.h"
#include "tests/support/hub/testhub.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr auto bogor = static_cast<Scope>(3201);
constexpr auto depok = static_cast<Scope>(3276);

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray target(const QByteArray &bytes)
{
    return "/v1/blob/" + hashOf(bytes).toHex();
}

RawClient::Answer begin(const TestHub &hub, const TestDesk &desk, const QByteArray &bytes)
{
    return hub.post(desk, target(bytes), "{\"size\":" + QByteArray::number(bytes.size()) + '}');
}

RawClient::Answer chunk(const TestHub &hub, const TestDesk &desk, const QByteArray &path, qint64 offset,
                        const QByteArray &part)
{
    return hub.ask(desk.request("PATCH", path + "?off=" + QByteArray::number(offset), part,
                                "X-Crc32c: " + teksCrc32c(part) + "\r\n"));
}

void upload(const TestHub &hub, const TestDesk &desk, const QByteArray &bytes)
{
    QCOMPARE(begin(hub, desk, bytes).body, QByteArray("{\"have\":0}"));
    QCOMPARE(chunk(hub, desk, target(bytes), 0, bytes).body, QByteArray("{\"complete\":true}"));
}

} // namespace

class HubBlobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksumsAreThoseOfTheStandard()
    {
        QCOMPARE(teksCrc32c("123456789"), QByteArray("e3069283"));
        QCOMPARE(teksCrc32c(QByteArray(32, '\0')), QByteArray("8a9136aa"));
    }

    void aFileGoesUpInPiecesAndComesBack()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        const QByteArray file = hub.chance.bytes(1'000'000);
        QCOMPARE(begin(hub, desk, file).body, QByteArray("{\"have\":0}"));
        QCOMPARE(chunk(hub, desk, target(file), 0, file.first(400'000)).body, QByteArray("{\"have\":400000}"));
        QCOMPARE(begin(hub, desk, file).body, QByteArray("{\"have\":400000}")); // after a break
        const auto wrong = chunk(hub, desk, target(file), 300'000, file.mid(300'000, 1000));
        QCOMPARE(wrong.status, 409);
        QCOMPARE(jsonOf(wrong)[u"galat"][u"fakta"][u"have"].toInt(), 400'000);
        QCOMPARE(chunk(hub, desk, target(file), 400'000, file.mid(400'000)).body,
                 QByteArray("{\"complete\":true}"));
        QCOMPARE(begin(hub, desk, file).body, QByteArray("{\"complete\":true}"));

        QCOMPARE(hub.get(desk, target(file)).status, 404); // no lampiran names it yet
        hub.berkas.lampirkan(bogor, hashOf(file));
        const auto whole = hub.get(desk, target(file));
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.body, file);
        const auto part = hub.get(desk, target(file), "Range: bytes=999990-\r\n");
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, file.last(10));
        QCOMPARE(part.fields.value("content-range"), QByteArray("bytes 999990-999999/1000000"));
    }

    void aDamagedChunkChangesNothing()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        const QByteArray file = hub.chance.bytes(5000);
        begin(hub, desk, file);
        const auto damaged =
            hub.ask(desk.request("PATCH", target(file) + "?off=0", file, "X-Crc32c: 00000000\r\n"));
        QCOMPARE(damaged.status, 400);
        QCOMPARE(codeOf(damaged), u"berkas.rusak"_qs);
        QCOMPARE(begin(hub, desk, file).body, QByteArray("{\"have\":0}"));
    }

    void aFileWithAnotherHashBeginsAnew()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        const QByteArray file = hub.chance.bytes(5000), other = hub.chance.bytes(5000);
        begin(hub, desk, file);
        const auto answer = chunk(hub, desk, target(file), 0, other);
        QCOMPARE(answer.status, 409);
        QCOMPARE(codeOf(answer), u"berkas.cerna-lain"_qs);
        upload(hub, desk, file);
    }

    void knowingAHashGrantsNothing()
    {
        TestHub hub;
        const TestDesk owner = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        const TestDesk stranger = hub.desk(u"b"_qs, Peran::JfPengawas, depok);
        const QByteArray file = hub.chance.bytes(5000);
        upload(hub, owner, file);
        hub.berkas.lampirkan(bogor, hashOf(file));
        const auto unknown = hub.get(stranger, target(hub.chance.bytes(5000)));
        const auto foreign = hub.get(stranger, target(file));
        QCOMPARE(foreign.status, 404);
        QCOMPARE(foreign.body, unknown.body); // no telling a foreign file from none
        QCOMPARE(begin(hub, stranger, file).body, QByteArray("{\"have\":0}"));
        upload(hub, stranger, file); // who has all of it may name it too
        QCOMPARE(hub.get(owner, target(file)).body, file);
    }

    void aDayHasSoManyBytes()
    {
        hub::HubOptions options = TestHub::generous();
        options.device.blobBytesPerDay = 8000;
        TestHub hub(options);
        const TestDesk desk = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        upload(hub, desk, hub.chance.bytes(5000));
        const QByteArray next = hub.chance.bytes(5000);
        begin(hub, desk, next);
        const auto stopped = chunk(hub, desk, target(next), 0, next);
        QCOMPARE(stopped.status, 429);
        QCOMPARE(stopped.fields.value("retry-after").toInt(), 21 * 3600);
        hub.clock.advanceDays(1);
        QCOMPARE(chunk(hub, hub.deskOf(desk.pemakai), target(next), 0, next).status, 200);
    }

    void largeFilesAndOddNamesAreRefused()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::JfPengawas, bogor);
        const QByteArray path = target("x");
        QCOMPARE(hub.post(desk, path, "{\"size\":99999999999}").status, 413);
        QCOMPARE(hub.post(desk, path, "{\"size\":-1}").status, 400);
        for (const QByteArray &name :
             {QByteArray("..%2f..%2fetc"), QByteArray(63, 'a'), QByteArray(64, 'A'), QByteArray(64, 'g')})
            QCOMPARE(hub.post(desk, "/v1/blob/" + name, "{\"size\":1}").status, 400);
        QCOMPARE(chunk(hub, desk, path, 0, "x").status, 404); // never begun
    }
};

QTEST_GUILESS_MAIN(HubBlobTest)
#include "tst_hubblob.moc"
