// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/ember.h"
#include "sync/wire/galatjson.h"
#include "sync/wire/masuk.h"
#include "tests/sync/wire/contohpesan.h"

#include <QtTest>

using namespace lumbung;

namespace {

const Pemakai kabid{contoh::uuid(5), QStringLiteral("kabid.contoh"), Peran::Kabid, scopeOf(3201)};

} // namespace

class SalamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helloWithAndWithoutAnAccountComesBack()
    {
        Salam salam{{1, 2}, {1, 1}, 1'790'000'000'000};
        QVERIFY(*bacaSalam(tulisSalam(salam)) == salam);
        salam.akun = kabid;
        salam.epoch = contoh::uuid(1);
        salam.scopes = {{Scope::Nasional, 0}, {scopeOf(3200), 4}, {scopeOf(3201), 90}};
        QVERIFY(*bacaSalam(tulisSalam(salam)) == salam);
        QVERIFY(tulisSalam(salam).contains("\"scopes\":[[0,0],[3200,4],[3201,90]]"));
    }

    void anUnknownRoleIsNotReadAsAnother()
    {
        const auto read =
            bacaSalam("{\"proto\":[1,1],\"schema\":[1,1],\"epoch\":\"e\",\"akun\":{\"id\":\"" +
                      contoh::uuid(5).toLatin1() + "\",\"nama\":\"a\",\"peran\":\"raja\",\"wilayah\":3201}}");
        QCOMPARE(read.error().facts.value(QStringLiteral("di")).toString(), QStringLiteral("akun.peran"));
    }

    void enrolmentTokensAndDevicesComeBack()
    {
        const MintaDaftar daftar{QStringLiteral("ABCD-1234"), QStringLiteral("sandi \"contoh\""),
                                 PerangkatId(contoh::uuid(2)), QStringLiteral("Meja loket 1")};
        QVERIFY(*bacaMintaDaftar(tulisMintaDaftar(daftar)) == daftar);
        const MintaToken segar{QStringLiteral("r4h4s14"), PerangkatId(contoh::uuid(2))};
        QVERIFY(*bacaMintaToken(tulisMintaToken(segar)) == segar);
        const MintaPerangkat ganti{PerangkatId(contoh::uuid(3)), {}, PerangkatId(contoh::uuid(2))};
        QVERIFY(*bacaMintaPerangkat(tulisMintaPerangkat(ganti)) == ganti);
        const TokenPasangan token{QStringLiteral("a"), QStringLiteral("b"), 900, kabid};
        const auto read = bacaToken(tulisToken(token));
        QVERIFY(read.ok());
        QCOMPARE(read->segar, token.segar);
        QCOMPARE(read->akun.nama, kabid.nama);
        const QDateTime when(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);
        const std::vector<BarisPerangkat> rows{
            {PerangkatId(contoh::uuid(2)), QStringLiteral("Meja"), kabid.nama, when, {}, true}};
        QVERIFY(*bacaPerangkat(tulisPerangkat(rows)) == rows);
    }

    void digestsAndBucketsComeBack()
    {
        const BalasanCerna cerna{90, QByteArray(16, 'a'), {QByteArray(16, 'b'), {}}};
        QVERIFY(*bacaCerna(tulisCerna(cerna)) == cerna);
        QVERIFY(!bacaCerna("{\"seq\":1,\"cerna\":\"abc\"}").ok());
        QVERIFY(!bacaCerna("{\"seq\":1,\"cerna\":\"abcd\"}").ok());
        const std::vector<BarisEmber> rows{{{JenisRekam::Koperasi, contoh::uuid(1)}, 4, false},
                                           {{JenisRekam::Usulan, contoh::uuid(2)}, 1, true}};
        QVERIFY(*bacaEmber(tulisEmber(rows)) == rows);
    }

    void pathsOfDigestAndBucketAreReadAsTheyAreWritten()
    {
        const MintaCerna cerna{scopeOf(3201), 8};
        QVERIFY(*bacaKueriCerna(jalurCerna(cerna).section(u'?', 1)) == cerna);
        QCOMPARE(bacaKueriCerna(QStringLiteral("scope=0"))->bits, 0);
        QVERIFY(!bacaKueriCerna(QStringLiteral("scope=3201&bits=31")).ok());
        const MintaEmber ember{scopeOf(3201), 4, {3, 15}};
        QCOMPARE(jalurEmber(ember), QStringLiteral("/v1/bucket?scope=3201&bits=4&b=3,15"));
        QVERIFY(*bacaKueriEmber(jalurEmber(ember).section(u'?', 1)) == ember);
        QVERIFY(!bacaKueriEmber(QStringLiteral("scope=3201&bits=4&b=16")).ok());
    }

    void anErrorTravelsWithItsFacts()
    {
        const Error sent{
            ErrorKind::Conflict, QStringLiteral("sinkron.celah"), {{QStringLiteral("harap"), qint64(17)}}};
        QCOMPARE(tulisGalat(sent), QByteArray("{\"galat\":{\"fakta\":{\"harap\":17},\"kode\":\"sinkron.celah\"}}"));
        const auto read = bacaGalat(409, tulisGalat(sent));
        QVERIFY(read && *read == sent);
    }

    void aPortalsPageIsNoAnswerOfTheHub()
    {
        QVERIFY(!bacaGalat(401, "<html><body>Silakan masuk ke Wi-Fi</body></html>"));
        QVERIFY(!bacaGalat(502, "{\"message\":\"Bad gateway\"}"));
        QVERIFY(!bacaSalam("<html></html>").ok());
    }
};

QTEST_APPLESS_MAIN(SalamTest)
#include "tst_salam.moc"
