// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/rahasia.h"
#include "hub/auth/sodiumchance.h"
#include "hub/commands/accountcommands.h"
#include "hub/commands/kalimat.h"
#include "hub/config/commandline.h"
#include "tests/support/fixedclock.h"
#include "tests/support/hub/fakeakunstore.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;
using namespace lumbung::hub;

class HubCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flagsAreStrongerThanTheEnvironmentAndThatThanTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"hub.conf"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# contoh\nlisten = 10.0.0.1:1\ndatabase=dari-berkas\n\nworkers = 3\n");
        file.close();
        HubConfig config;
        QVERIFY(apply(config, *readSettingsFile(file.fileName())));
        QVERIFY(apply(config, settingsOfEnvironment({{u"LUMBUNG_HUB_LISTEN"_qs, u"[::1]:2"_qs},
                                                     {u"LUMBUNG_HUB_DATABASE"_qs, u"dari-lingkungan"_qs},
                                                     {u"LUMBUNG_HUB_APA"_qs, u"x"_qs}})));
        QVERIFY(apply(config, readCommandLine({u"--listen"_qs, u"127.0.0.1:3"_qs, u"serve"_qs}, {})->settings));
        QCOMPARE(config.hub.server.address, u"127.0.0.1"_qs);
        QCOMPARE(config.hub.server.port, quint16(3));
        QCOMPARE(config.database, u"dari-lingkungan"_qs);
        QCOMPARE(config.hub.databaseThreads, 3);
    }

    void wrongSettingsAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("key") << u"apa"_qs << u"1"_qs << u"hub.kunci"_qs;
        QTest::newRow("port") << u"listen"_qs << u"127.0.0.1:70000"_qs << u"hub.setelan"_qs;
        QTest::newRow("no port") << u"listen"_qs << u"127.0.0.1"_qs << u"hub.setelan"_qs;
        QTest::newRow("number") << u"workers"_qs << u"banyak"_qs << u"hub.setelan"_qs;
        QTest::newRow("zero") << u"workers"_qs << u"0"_qs << u"hub.setelan"_qs;
        QTest::newRow("word") << u"log"_qs << u"mungkin"_qs << u"hub.setelan"_qs;
    }
    void wrongSettingsAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, code);
        HubConfig config;
        const auto applied = apply(config, {{key, value}});
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, code);
        QVERIFY(kalimatOf(applied.error()).contains(key));
        QVERIFY(!kalimatOf(applied.error()).contains(u'{'));
    }

    void theCommandLineTellsWordsFromOptions()
    {
        const auto line = readCommandLine(
            {u"--database=x"_qs, u"user"_qs, u"add"_qs, u"kabid.bogor"_qs, u"--role"_qs, u"kabid"_qs, u"--json"_qs},
            {u"role"_qs, u"scope"_qs});
        QVERIFY(line);
        QCOMPARE(line->words, (QStringList{u"user"_qs, u"add"_qs, u"kabid.bogor"_qs}));
        QCOMPARE(line->options.value(u"role"_qs), u"kabid"_qs);
        QVERIFY(line->json);
        QCOMPARE(readCommandLine({u"--apa"_qs}, {}).error().code, u"hub.pilihan"_qs);
        QCOMPARE(readCommandLine({u"--database"_qs}, {}).error().code, u"hub.pilihan-kosong"_qs);
    }

    void aNewUserGetsACodeThatTheStoreDoesNotKnow()
    {
        const auto added = m_commands.addUser(u"kabid.bogor"_qs, u"kabid"_qs, u"32.01"_qs, {});
        QVERIFY(added);
        const QString code = added->json[u"enrol_code"].toString();
        QCOMPARE(code.size(), 24);
        QVERIFY(added->text.contains(code));
        QCOMPARE(added->json[u"user"][u"wilayah"].toInt(), 3201);
        QVERIFY(!m_store.dump().contains(code.toLatin1()));
        QVERIFY(*m_store.kodeDaftar(cernaRahasia(kodeDaftarPolos(code))));
        QCOMPARE(m_commands.addUser(u"kabid.bogor"_qs, u"kabid"_qs, u"3201"_qs, {}).error().code,
                 u"akun.nama-terpakai"_qs);
    }

    void oddNamesRolesAndAreasAreRefused()
    {
        QCOMPARE(m_commands.addUser(u"Kabid Bogor"_qs, u"kabid"_qs, u"3201"_qs, {}).error().code, u"akun.nama"_qs);
        QCOMPARE(m_commands.addUser(u"a.b"_qs, u"raja"_qs, u"3201"_qs, {}).error().code, u"akun.peran"_qs);
        QCOMPARE(m_commands.addUser(u"a.b"_qs, u"kabid"_qs, u"99999"_qs, {}).error().code, u"akun.wilayah"_qs);
        QCOMPARE(m_commands.addUser(u"prov.jabar"_qs, u"kabid"_qs, u"32"_qs, {})->json[u"user"][u"wilayah"].toInt(),
                 3200);
    }

    void changingARoleLeavesADisabledAccountDisabled()
    {
        QVERIFY(m_commands.addUser(u"jfu.depok"_qs, u"jfu"_qs, u"3276"_qs, {}));
        QVERIFY(m_commands.setDisabled(u"jfu.depok"_qs, true));
        QVERIFY(m_commands.setRole(u"jfu.depok"_qs, u"kabid"_qs));
        QVERIFY(m_commands.setScope(u"jfu.depok"_qs, u"3275"_qs));
        const auto users = m_commands.listUsers();
        QVERIFY(users->text.contains(u"3275  nonaktif"_qs));
        QVERIFY(m_commands.setDisabled(u"jfu.depok"_qs, false));
        QVERIFY(!m_commands.listUsers()->text.contains(u"nonaktif"_qs));
    }

    void devicesAreListedAndRevoked()
    {
        QVERIFY(m_commands.addUser(u"jfu.bandung"_qs, u"jfu"_qs, u"3273"_qs, {}));
        const Pemakai pemakai = **m_store.temukan(u"jfu.bandung"_qs);
        const PerangkatId id(u"0190a2b4-7c3d-7e21-9abc-0123456789ab"_qs);
        QVERIFY(m_store.tambahPerangkat({id, pemakai.id, u"Meja 1"_qs, 1, m_clock.now(), {}, false}));
        QVERIFY(m_commands.listDevices()->text.contains(u"Meja 1"_qs));
        QVERIFY(m_commands.revokeDevice(id.text()));
        QVERIFY(m_commands.listDevices()->text.contains(u"dicabut"_qs));
        QCOMPARE(m_commands.revokeDevice(u"x"_qs).error().code, u"akun.perangkat-tidak-ada"_qs);
    }

private:
    FixedClock m_clock;
    SodiumChance m_chance;
    FakeAkunStore m_store{m_clock};
    AccountCommands m_commands{m_store, m_clock, m_chance};
};

QTEST_GUILESS_MAIN(HubCommandsTest)
#include "tst_hubcommands.moc"
