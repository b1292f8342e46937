// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/rahasia.h"
#include "tests/support/hub/testhub.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr auto bogor = static_cast<Scope>(3201);
constexpr auto depok = static_cast<Scope>(3276);

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray enrolBody(const QString &code, const QString &password, const QString &device = uuid())
{
    return tulisMintaDaftar({code, password, PerangkatId(device), u"Meja loket 1"_qs});
}

} // namespace

class HubAuthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeAndAPasswordMakeADevice()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        const auto answer =
            hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code.toLower(), u"padi menguning 7"_qs)));
        QCOMPARE(answer.status, 200);
        const auto tokens = bacaToken(answer.body);
        QVERIFY(tokens);
        QCOMPARE(tokens->akun.nama, u"kabid.bogor"_qs);
        QCOMPARE(tokens->akun.wilayah, bogor);
        QCOMPARE(tokens->berlaku, 900);
    }

    void joiningExchangesTheKeysOfPackages()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        MintaDaftar minta{code, u"padi menguning 7"_qs, PerangkatId(uuid()), u"Meja loket 1"_qs};
        minta.paket = kunciPaketOf(QByteArray(benihPaketBytes, 'm'));
        const auto answer = hub.ask(TestHub::plain("POST", "/v1/enrol", tulisMintaDaftar(minta)));
        QCOMPARE(answer.status, 200);
        const KunciPaket pusat = kunciPaketOf(QByteArray(benihPaketBytes, 'p'));
        QCOMPARE(bacaToken(answer.body)->paket, pusat);
        QCOMPARE((*hub.akun.perangkatDikenal(minta.perangkat))->perangkat.kunciPaket, minta.paket.bytes());

        const TestDesk desk{(*hub.akun.perangkatDikenal(minta.perangkat))->pemakai,
                            minta.perangkat,
                            bacaToken(answer.body)->akses.toLatin1(),
                            {}};
        MintaPerangkat salinan{PerangkatId(uuid()), {}, minta.perangkat, minta.paket};
        const auto baru = hub.post(desk, "/v1/device", tulisMintaPerangkat(salinan));
        QCOMPARE(baru.status, 200);
        QCOMPARE(bacaToken(baru.body)->paket, pusat);
        QCOMPARE((*hub.akun.perangkatDikenal(salinan.perangkat))->perangkat.kunciPaket, minta.paket.bytes());

        QByteArray rusak = tulisMintaDaftar(minta);
        rusak.replace(teksKunci(minta.paket).toLatin1(), "bukan kunci");
        QCOMPARE(hub.ask(TestHub::plain("POST", "/v1/enrol", rusak)).status, 400);
    }

    void aCodeWorksOnce()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        QCOMPARE(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs))).status, 200);
        const auto again = hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs)));
        QCOMPARE(again.status, 403);
        QCOMPARE(codeOf(again), u"sinkron.kode-daftar"_qs);
    }

    void anOldCodeDoesNotWork()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        hub.clock.advanceDays(8);
        QCOMPARE(codeOf(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs)))),
                 u"sinkron.kode-daftar"_qs);
    }

    void weakPasswordsAreRefusedAndTheCodeStaysGood()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        for (const QString &weak : {u"pendek"_qs, u"aaaaaaaaaaaaaaa"_qs, u"kabid.bogor2026"_qs}) {
            const auto answer = hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, weak)));
            QCOMPARE(answer.status, 403);
            QCOMPARE(codeOf(answer), u"sinkron.sandi-lemah"_qs);
        }
        QCOMPARE(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs))).status, 200);
    }

    void theSecondDeviceNeedsTheSamePassword()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        QCOMPARE(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs))).status, 200);
        const QString second = hub::kodeDaftarBaru(hub.chance);
        QVERIFY(hub.akun.kodeBaru(**hub.akun.temukan(u"kabid.bogor"_qs),
                                  hub::cernaRahasia(hub::kodeDaftarPolos(second)), hub.clock.now().addDays(1)));
        QCOMPARE(codeOf(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(second, u"padi menghijau 7"_qs)))),
                 u"sinkron.sandi-salah"_qs);
        QCOMPARE(hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(second, u"padi menguning 7"_qs))).status,
                 200);
    }

    void whoeverGuessesWaitsEverLonger()
    {
        TestHub hub;
        const auto guess = [&] {
            return hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(u"0000-0000"_qs, u"apa saja boleh"_qs)));
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(guess().status, 403);
        const auto stopped = guess();
        QCOMPARE(stopped.status, 429);
        QCOMPARE(stopped.fields.value("retry-after"), QByteArray("2"));
        hub.clock.set(hub.clock.now().addSecs(2));
        QCOMPARE(guess().status, 403);
        QCOMPARE(guess().fields.value("retry-after"), QByteArray("4"));
    }

    void nothingSecretIsKept()
    {
        TestHub hub;
        const QString code = hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        const auto answer = hub.ask(TestHub::plain("POST", "/v1/enrol", enrolBody(code, u"padi menguning 7"_qs)));
        const auto tokens = bacaToken(answer.body);
        const QByteArray kept = hub.akun.dump();
        QVERIFY(kept.contains("argon2id"));
        for (const QString &secret : {code, tokens->akses, tokens->segar, u"padi menguning"_qs})
            QVERIFY2(!kept.contains(secret.toLatin1()), qPrintable(secret));
    }

    void anAccessTokenLastsAQuarterOfAnHour()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        QCOMPARE(hub.get(desk, "/v1/devices").status, 200);
        hub.clock.set(hub.clock.now().addSecs(900));
        const auto late = hub.get(desk, "/v1/devices");
        QCOMPARE(late.status, 401);
        QCOMPARE(codeOf(late), u"sinkron.token"_qs);
    }

    void aTokenBelongsToItsDevice()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        TestDesk stolen = hub.desk(u"b"_qs, Peran::Kabid, bogor);
        stolen.akses = desk.akses;
        QCOMPARE(hub.get(stolen, "/v1/devices").status, 401);
        stolen.akses = desk.segar; // a refresh token opens nothing
        stolen.perangkat = desk.perangkat;
        QCOMPARE(hub.get(stolen, "/v1/devices").status, 401);
    }

    void aRefreshTokenGivesTheNextPair()
    {
        TestHub hub;
        TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        for (int i = 0; i < 3; ++i) {
            const auto pair = bacaToken(refresh(hub, desk).body);
            QVERIFY(pair);
            QVERIFY(pair->segar.toLatin1() != desk.segar);
            desk.akses = pair->akses.toLatin1();
            desk.segar = pair->segar.toLatin1();
            QCOMPARE(hub.get(desk, "/v1/devices").status, 200);
            hub.clock.set(hub.clock.now().addSecs(1000));
        }
    }

    void aLostAnswerMayBeAskedForAgain()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const auto first = bacaToken(refresh(hub, desk).body);
        hub.clock.set(hub.clock.now().addSecs(60));
        const auto again = bacaToken(refresh(hub, desk).body);
        QVERIFY(first && again);
        QCOMPARE(again->akses, first->akses);
        QCOMPARE(again->segar, first->segar);
        QCOMPARE(again->berlaku, 840);
    }

    void aRefreshTokenUsedTwiceRevokesTheDevice()
    {
        TestHub hub;
        TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const auto pair = bacaToken(refresh(hub, desk).body);
        hub.clock.set(hub.clock.now().addSecs(300));
        const auto reused = refresh(hub, desk);
        QCOMPARE(reused.status, 401);
        QCOMPARE(codeOf(reused), u"sinkron.perangkat-dicabut"_qs);
        desk.akses = pair->akses.toLatin1();
        desk.segar = pair->segar.toLatin1();
        QCOMPARE(codeOf(hub.get(desk, "/v1/devices")), u"sinkron.perangkat-dicabut"_qs);
        QCOMPARE(codeOf(refresh(hub, desk)), u"sinkron.perangkat-dicabut"_qs);
    }

    void reuseIsSeenAtOnceWhenTheNextPairWasUsed()
    {
        TestHub hub;
        TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        TestDesk next = desk;
        next.segar = bacaToken(refresh(hub, desk).body)->segar.toLatin1();
        QCOMPARE(refresh(hub, next).status, 200);
        QCOMPARE(codeOf(refresh(hub, desk)), u"sinkron.perangkat-dicabut"_qs);
    }

    void aRefreshTokenEndsAfterThirtyDays()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        hub.clock.advanceDays(30);
        QCOMPARE(codeOf(refresh(hub, desk)), u"sinkron.masuk-lagi"_qs);
    }

    void roleAndAreaAreReadAtEachRequest()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        QCOMPARE(hub.get(desk, "/v1/digest?scope=3201").status, 200);
        Pemakai moved = desk.pemakai;
        moved.wilayah = depok;
        QVERIFY(hub.akun.ubah(moved, false));
        QCOMPARE(hub.get(desk, "/v1/digest?scope=3201").status, 403);
        QVERIFY(hub.akun.ubah(moved, true));
        QCOMPARE(codeOf(hub.get(desk, "/v1/digest?scope=3276")), u"sinkron.akun-nonaktif"_qs);
    }

    void aCopiedStoreTakesANameOfItsOwn()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const QString fresh = uuid();
        const auto answer = hub.post(desk, "/v1/device",
                                     tulisMintaPerangkat({PerangkatId(fresh), u"Meja salinan"_qs, desk.perangkat}));
        QCOMPARE(answer.status, 200);
        TestDesk copy = desk;
        copy.perangkat = PerangkatId(fresh);
        copy.akses = bacaToken(answer.body)->akses.toLatin1();
        QCOMPARE(hub.get(copy, "/v1/devices").status, 200);
        QCOMPARE(hub.get(desk, "/v1/devices").status, 200);
        const auto foreign = hub.post(desk, "/v1/device",
                                      tulisMintaPerangkat({PerangkatId(uuid()), u"Meja"_qs, PerangkatId(uuid())}));
        QCOMPARE(foreign.status, 403);
    }

    void peopleRevokeTheirOwnDevicesAndAdminsThoseOfTheirArea()
    {
        TestHub hub;
        const TestDesk bogorDesk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const TestDesk other = hub.desk(u"b"_qs, Peran::Kabid, bogor);
        const TestDesk admin = hub.desk(u"admin"_qs, Peran::Admin, bogor);
        const TestDesk depokAdmin = hub.desk(u"admin.depok"_qs, Peran::Admin, depok);
        const QByteArray path = "/v1/devices/" + bogorDesk.perangkat.text().toLatin1() + "/revoke";
        QCOMPARE(hub.post(other, path, "{}").status, 404);
        QCOMPARE(hub.post(depokAdmin, path, "{}").status, 404);
        QCOMPARE(bacaPerangkat(hub.get(admin, "/v1/devices").body)->size(), std::size_t(3));
        QCOMPARE(bacaPerangkat(hub.get(other, "/v1/devices").body)->size(), std::size_t(1));
        QCOMPARE(hub.post(admin, path, "{}").status, 200);
        QCOMPARE(codeOf(hub.get(bogorDesk, "/v1/devices")), u"sinkron.perangkat-dicabut"_qs);
    }

    void aDeviceThatAsksTooOftenIsToldToWait()
    {
        hub::HubOptions options = TestHub::generous();
        options.device = {10, 20, 4, 1024};
        TestHub hub(options);
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const TestDesk calm = hub.desk(u"b"_qs, Peran::Kabid, bogor);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(hub.get(desk, "/v1/devices").status, 200);
        const auto stopped = hub.get(desk, "/v1/devices");
        QCOMPARE(stopped.status, 429);
        QCOMPARE(stopped.fields.value("retry-after"), QByteArray("1"));
        QCOMPARE(hub.get(calm, "/v1/devices").status, 200);
        hub.clock.set(hub.clock.now().addSecs(1));
        QCOMPARE(hub.get(desk, "/v1/devices").status, 200);
    }

    void anOldProgramIsToldSoButMayStillSend()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        const auto with = [&](const QByteArray &target, const QByteArray &versions) {
            return hub.ask(TestHub::plain("POST", target, "{}",
                                          "Authorization: Bearer " + desk.akses + "\r\nX-Device: " +
                                              desk.perangkat.text().toLatin1() + "\r\n" + versions));
        };
        QCOMPARE(with("/v1/changes", "X-Proto: 1\r\nX-Schema: 0\r\n").status, 426);
        QCOMPARE(with("/v1/changes", "X-Proto: 0\r\nX-Schema: 1\r\n").status, 426);
        QCOMPARE(with("/v1/push", "X-Proto: 1\r\nX-Schema: 0\r\n").status, 400); // read, and found to be no batch
    }

    void helloTellsWhoOneIs()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"kabid.bogor"_qs, Peran::Kabid, bogor);
        const auto stranger = jsonOf(hub.ask(TestHub::plain("GET", "/v1/hello")));
        QVERIFY(stranger.contains(u"proto") && !stranger.contains(u"akun") && !stranger.contains(u"epoch"));
        const auto known = bacaSalam(hub.get(desk, "/v1/hello").body);
        QVERIFY(known);
        QCOMPARE(known->akun->nama, u"kabid.bogor"_qs);
        QVERIFY(known->scopes.contains(bogor));
    }

private:
    static RawClient::Answer refresh(const TestHub &hub, const TestDesk &desk)
    {
        return hub.ask(TestHub::plain("POST", "/v1/token",
                                      tulisMintaToken({QString::fromLatin1(desk.segar), desk.perangkat})));
    }
};

QTEST_GUILESS_MAIN(HubAuthTest)
#include "tst_hubauth.moc"
