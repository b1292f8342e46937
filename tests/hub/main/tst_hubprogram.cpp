// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lumbung-hub as an office runs it: a process of its own over a real PostgreSQL.
#include "sync/wire/crc32c.h"
#include "sync/wire/halaman.h"
#include "sync/wire/kiriman.h"
#include "tests/support/hub/testhub.h"
#include "tests/support/postgres/temporarycluster.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUuid>
#include <QtTest>

#include <csignal>

using namespace lumbung;

namespace {

constexpr auto bogor = scopeOf(3201);
const QString password = u"padi menguning 7"_qs;

QByteArray createKoperasi(const QByteArray &name, int number)
{
    return "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"" +
           QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "\",\"n\":" + QByteArray::number(number) +
           ",\"k\":\"buat\",\"e\":\"koperasi\",\"id\":\"" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) +
           "\",\"isian\":{\"nama\":\"" + name + "\"},\"s\":[\"manual\",\"2026-01-02\"],\"t\":1}]}";
}

} // namespace

class HubProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_database = QString::fromUtf8(m_cluster.empty());
        QCOMPARE(run({u"serve"_qs}).exitCode, 1); // not migrated yet: says so and does not start
        QVERIFY(run({u"serve"_qs}).error.contains(u"lumbung-hub migrate"_qs));
        QCOMPARE(run({u"migrate"_qs, u"--json"_qs}).json()[u"from"].toInt(), 0);
        QVERIFY(run({u"migrate"_qs}).text.contains(u"sudah"_qs));
        start();
    }

    void cleanupTestCase()
    {
        if (m_server.state() == QProcess::Running)
            QCOMPARE(stop(), 0);
    }

    /// As docs/hub.md says: no superuser anywhere.
    void anAccountThatMayMakeRolesIsEnoughToInstall()
    {
        TemporaryCluster fresh;
        const QByteArray database = fresh.empty();
        QCOMPARE(TemporaryCluster::admin(database, "CREATE ROLE \"lumbung-hub\" LOGIN CREATEROLE"), QByteArray());
        const QByteArray name = TemporaryCluster::value(database, "SELECT current_database()");
        QCOMPARE(TemporaryCluster::admin(database, "ALTER DATABASE " + name + " OWNER TO \"lumbung-hub\""),
                 QByteArray());
        const QString login = QString::fromUtf8(database).replace(u"user=postgres"_qs, u"user=lumbung-hub"_qs);
        QVERIFY(login.contains(u"user=lumbung-hub"_qs));
        const QStringList as{u"--database"_qs, login};
        const Outcome migrated = run(as + QStringList{u"migrate"_qs});
        QVERIFY2(migrated.exitCode == 0, qPrintable(migrated.error));
        QCOMPARE(TemporaryCluster::admin(database, "ALTER ROLE \"lumbung-hub\" NOCREATEROLE"), QByteArray());
        QCOMPARE(run(as + QStringList{u"user"_qs, u"add"_qs, u"kabid.bogor"_qs, u"--role"_qs, u"kabid"_qs,
                                      u"--scope"_qs, u"3201"_qs})
                     .exitCode,
                 0);
        QCOMPARE(run(as + QStringList{u"doctor"_qs}).exitCode, 0);
        QCOMPARE(run(as + QStringList{u"backup"_qs, m_folder.filePath(u"pasang.dump"_qs)}).exitCode, 0);
    }

    void helpIsIndonesianAndWrongUsageSaysSo()
    {
        QVERIFY(run({u"--help"_qs}).text.contains(u"Cara pakai"_qs));
        QCOMPARE(run({u"terbang"_qs}).exitCode, 2);
        QCOMPARE(run({u"user"_qs, u"role"_qs, u"a"_qs}).exitCode, 2);
        QCOMPARE(run({u"--listen"_qs, u"x"_qs, u"serve"_qs}).exitCode, 2);
        const Outcome bad =
            run({u"user"_qs, u"add"_qs, u"x.y"_qs, u"--role"_qs, u"raja"_qs, u"--scope"_qs, u"1"_qs, u"--json"_qs});
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(bad.json()[u"error"][u"code"].toString(), u"akun.peran"_qs);
    }

    void twoDesksOfAnOfficeMeetAtTheHub()
    {
        const TestDesk first = enrol(u"kabid.bogor"_qs, u"kabid"_qs, u"3201"_qs);
        const TestDesk second = enrol(u"jfu.bogor"_qs, u"jfu"_qs, u"32.01"_qs);
        const TestDesk stranger = enrol(u"jfu.depok"_qs, u"jfu"_qs, u"3276"_qs);
        const auto pushed =
            bacaBalasan(ask(first.request("POST", "/v1/push", createKoperasi("Koperasi Contoh Satu", 1))).body);
        QVERIFY(pushed);
        QCOMPARE(pushed->jawaban.front().hasil, HasilOp::Ok);
        const auto page = bacaHalaman(ask(second.request("GET", "/v1/changes?s=3201:0&limit=10")).body);
        QVERIFY(page);
        QCOMPARE(page->baris.size(), std::size_t(1));
        const auto foreign = ask(stranger.request("GET", "/v1/changes?s=3201:0&limit=10"));
        QVERIFY2(!foreign.body.contains("Contoh Satu"), foreign.body.constData());
        QCOMPARE(ask(stranger.request("GET", "/v1/digest?scope=3201")).status, 403);
        QCOMPARE(ask(stranger.request("GET", "/v1/snapshot/3201")).status, 403);
        QCOMPARE(ask(second.request("GET", "/v1/snapshot/3201")).status, 200);
        QVERIFY(ask(TestHub::plain("GET", "/metrics")).body.contains("lumbung_hub_pull_rows_total 1\n"));
    }

    void aFileIsReadByWhoseAreaNamesIt()
    {
        const TestDesk desk = enrol(u"jf.berkas"_qs, u"jf-pengawas"_qs, u"3201"_qs);
        const QByteArray bytes = "isi berkas contoh";
        const QByteArray path = "/v1/blob/" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        QCOMPARE(ask(desk.request("POST", path, "{\"size\":17}")).body, QByteArray("{\"have\":0}"));
        QCOMPARE(ask(desk.request("PATCH", path + "?off=0", bytes, "X-Crc32c: " + teksCrc32c(bytes) + "\r\n")).body,
                 QByteArray("{\"complete\":true}"));
        QCOMPARE(ask(desk.request("POST", path, "{\"size\":17}")).body, QByteArray("{\"complete\":true}"));
        QCOMPARE(ask(desk.request("GET", path)).status, 404); // no lampiran names it
    }

    void aDisabledUserAndARevokedDeviceAreOutAtOnce()
    {
        const TestDesk desk = enrol(u"jfu.sementara"_qs, u"jfu"_qs, u"3201"_qs);
        QCOMPARE(ask(desk.request("GET", "/v1/devices")).status, 200);
        QCOMPARE(run({u"user"_qs, u"disable"_qs, u"jfu.sementara"_qs}).exitCode, 0);
        QCOMPARE(codeOf(ask(desk.request("GET", "/v1/devices"))), u"sinkron.akun-nonaktif"_qs);
        QVERIFY(run({u"user"_qs, u"list"_qs}).text.contains(u"nonaktif"_qs));
        QCOMPARE(run({u"user"_qs, u"enable"_qs, u"jfu.sementara"_qs}).exitCode, 0);
        QCOMPARE(run({u"device"_qs, u"revoke"_qs, desk.perangkat.text()}).exitCode, 0);
        QCOMPARE(codeOf(ask(desk.request("GET", "/v1/devices"))), u"sinkron.perangkat-dicabut"_qs);
    }

    /// Neither a new code nor a sibling's token brings the tokens of a lost laptop back to life.
    void aRevokedDeviceComesBackWithoutItsOldTokens()
    {
        TestDesk lost = enrol(u"jfu.laptop"_qs, u"jfu"_qs, u"3201"_qs);
        QCOMPARE(run({u"device"_qs, u"revoke"_qs, lost.perangkat.text()}).exitCode, 0);
        const QString code =
            run({u"user"_qs, u"code"_qs, u"jfu.laptop"_qs, u"--json"_qs}).json()[u"enrol_code"].toString();
        const QByteArray body = tulisMintaDaftar({code, password, lost.perangkat, u"Meja uji"_qs});
        const auto back = bacaToken(ask(TestHub::plain("POST", "/v1/enrol", body)).body);
        QVERIFY(back);
        QCOMPARE(codeOf(ask(lost.request("GET", "/v1/devices"))), u"sinkron.token"_qs);
        TestDesk now = lost;
        now.akses = back->akses.toLatin1();
        QCOMPARE(ask(now.request("GET", "/v1/devices")).status, 200);
        TestDesk sibling = now;
        QCOMPARE(run({u"device"_qs, u"revoke"_qs, lost.perangkat.text()}).exitCode, 0);
        const QString other =
            run({u"user"_qs, u"code"_qs, u"jfu.laptop"_qs, u"--json"_qs}).json()[u"enrol_code"].toString();
        sibling.perangkat = PerangkatId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        sibling.akses =
            bacaToken(ask(TestHub::plain("POST", "/v1/enrol",
                                         tulisMintaDaftar({other, password, sibling.perangkat, u"Meja"_qs})))
                          .body)
                ->akses.toLatin1();
        QCOMPARE(ask(sibling.request("POST", "/v1/device",
                                     tulisMintaPerangkat({lost.perangkat, u"Meja"_qs, sibling.perangkat})))
                     .status,
                 409);
    }

    void tokensOutliveTheHubAndALostExchangeToo()
    {
        TestDesk desk = enrol(u"jfu.tahan"_qs, u"jfu"_qs, u"3201"_qs);
        const QByteArray refresh =
            TestHub::plain("POST", "/v1/token", tulisMintaToken({QString::fromLatin1(desk.segar), desk.perangkat}));
        const auto lost = bacaToken(ask(refresh).body);
        QVERIFY(lost);
        QCOMPARE(stop(), 0);
        start();
        const auto again = bacaToken(ask(refresh).body);
        QVERIFY(again);
        QCOMPARE(again->segar, lost->segar);
        desk.akses = again->akses.toLatin1();
        QCOMPARE(ask(desk.request("GET", "/v1/devices")).status, 200);
    }

    void theDatabaseMayGoAwayAndComeBack()
    {
        const TestDesk desk = enrol(u"jfu.putus"_qs, u"jfu"_qs, u"3201"_qs);
        m_cluster.kill();
        const auto gone = ask(desk.request("GET", "/v1/changes?s=3201:0&limit=10"));
        QCOMPARE(gone.status, 503);
        QVERIFY(gone.fields.contains("retry-after"));
        QCOMPARE(ask(TestHub::plain("GET", "/healthz")).status, 503);
        QVERIFY(m_cluster.start());
        QTRY_COMPARE_WITH_TIMEOUT(ask(TestHub::plain("GET", "/healthz")).status, 200, 20'000);
        QCOMPARE(ask(desk.request("GET", "/v1/changes?s=3201:0&limit=10")).status, 200);
    }

    void doctorFindsNothingAndThenWhatWasTamperedWith()
    {
        const Outcome well = run({u"doctor"_qs, u"--json"_qs});
        QCOMPARE(well.exitCode, 0);
        QVERIFY(well.json()[u"ok"].toBool());
        TemporaryCluster::admin(m_database.toUtf8(), "UPDATE lumbung.scope_head SET row_count = row_count + 1");
        const Outcome ill = run({u"doctor"_qs, u"--json"_qs});
        QCOMPARE(ill.exitCode, 1);
        QVERIFY(!ill.json()[u"findings"].toArray().isEmpty());
        TemporaryCluster::admin(m_database.toUtf8(), "UPDATE lumbung.scope_head SET row_count = row_count - 1");
    }

    void whoReadWhatIsListedAndLookingIsListedToo()
    {
        const TestDesk desk = enrol(u"jfu.baca"_qs, u"jfu"_qs, u"3201"_qs);
        QCOMPARE(
            ask(desk.request("POST", "/v1/push",
                             "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":"
                             "\"0190a2b4-7c3d-7e21-9abc-0123456789ef\",\"n\":1,\"k\":\"buat\",\"e\":\"koperasi\","
                             "\"id\":\"0190a2b4-7c3d-7e21-9abc-0123456789ee\",\"isian\":{\"nama\":\"KSP Contoh\"},"
                             "\"s\":[\"manual\",\"2026-01-02\"],\"t\":1}]}"))
                .status,
            200);
        QCOMPARE(ask(desk.request("GET", "/v1/changes?s=3201:0&limit=10")).status, 200);
        const QStringList mine{u"audit"_qs, u"reads"_qs, u"--account"_qs, u"jfu.baca"_qs, u"--json"_qs};
        const Outcome listed = run(mine);
        QVERIFY2(listed.exitCode == 0, qPrintable(listed.error));
        const QJsonArray reads = listed.json()[u"reads"].toArray();
        QCOMPARE(reads.size(), 1);
        QCOMPARE(reads[0][u"cara"].toString(), u"perubahan"_qs);
        QVERIFY(run({u"audit"_qs, u"reads"_qs, u"--account"_qs, u"jfu.baca"_qs, u"--scope"_qs, u"3202"_qs,
                     u"--json"_qs})
                    .json()[u"reads"]
                    .toArray()
                    .isEmpty());
        QVERIFY(run({u"audit"_qs, u"reads"_qs}).text.contains(u"  audit  "));
        QCOMPARE(run({u"doctor"_qs}).exitCode, 0);
    }

    void aBackupIsReadableAndARestoreIsMarked()
    {
        const QString file = m_folder.filePath(u"pusat.cadangan"_qs);
        const Outcome backup = run({u"backup"_qs, file, u"--json"_qs});
        QVERIFY2(backup.exitCode == 0, qPrintable(backup.error));
        QVERIFY(backup.json()[u"bytes"].toInt() > 10'000);
        const QString before = run({u"doctor"_qs, u"--json"_qs}).json()[u"epoch"].toString();
        QCOMPARE(run({u"restored"_qs}).exitCode, 0);
        QVERIFY(run({u"doctor"_qs, u"--json"_qs}).json()[u"epoch"].toString() != before);
    }

private:
    struct Outcome {
        int exitCode = -1;
        QString text, error;
        QJsonObject json() const { return QJsonDocument::fromJson(text.toUtf8()).object(); }
    };

    QStringList settings() const
    {
        return {u"--database"_qs, m_database,       u"--data"_qs, m_folder.filePath(u"data"_qs),
                u"--listen"_qs,   u"127.0.0.1:0"_qs};
    }
    static QString program() { return qEnvironmentVariable("LUMBUNG_BIN") + u"/lumbung-hub"_qs; }

    Outcome run(const QStringList &words) const
    {
        QProcess process;
        process.start(program(), settings() + words);
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void start()
    {
        m_server.start(program(), settings() + QStringList{u"serve"_qs});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 20'000);
        const auto line = QJsonDocument::fromJson(m_server.readLine()).object();
        QCOMPARE(line[u"kejadian"].toString(), u"mulai"_qs);
        m_port = static_cast<quint16>(line[u"pintu"].toString().toUInt());
    }

    int stop()
    {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGTERM);
        return m_server.waitForFinished(20'000) ? m_server.exitCode() : -1;
    }

    RawClient::Answer ask(const QByteArray &request) const
    {
        RawClient client(m_port);
        client.send(request);
        return client.receive(20'000).value_or(RawClient::Answer{});
    }

    TestDesk enrol(const QString &name, const QString &role, const QString &scope)
    {
        const Outcome added =
            run({u"user"_qs, u"add"_qs, name, u"--role"_qs, role, u"--scope"_qs, scope, u"--json"_qs});
        TestDesk desk;
        desk.perangkat = PerangkatId(QUuid::createUuid().toString(QUuid::WithoutBraces));
        const auto tokens =
            bacaToken(ask(TestHub::plain("POST", "/v1/enrol",
                                         tulisMintaDaftar({added.json()[u"enrol_code"].toString(), password,
                                                           desk.perangkat, u"Meja uji"_qs})))
                          .body);
        if (!tokens) {
            qWarning("%s could not enrol: %s", qPrintable(name), qPrintable(added.error));
            return desk;
        }
        desk.pemakai = tokens->akun;
        desk.akses = tokens->akses.toLatin1();
        desk.segar = tokens->segar.toLatin1();
        return desk;
    }

    TemporaryCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_database;
    QProcess m_server;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(HubProgramTest)
#include "tst_hubprogram.moc"
