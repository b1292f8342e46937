// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts and proposals as somebody at a terminal meets them.
#include "app/wiring/wiring.h"
#include "tests/app/ctl/ctlprocess.h"
#include "tests/support/sinkron/barisuji.h"

#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

namespace {

const Scope bogor = scopeOf(3201);
const QString konflikId = QStringLiteral("01900000-0000-7000-8000-0000000000aa");
const QString usulanId = QStringLiteral("01900000-0000-7000-8000-0000000000bb");
const QString pengurus = QStringLiteral("Contoh Pengurus");

Konflik contohKonflik()
{
    Konflik konflik;
    konflik.id = KonflikId(konflikId);
    konflik.rekam = kunciKoperasi(koperasiSatu);
    konflik.koperasi = koperasiSatu;
    konflik.isian = {{Field::Alamat, Value(u"Jl. Lama"_qs), Value(u"Jl. Pengirim"_qs), Value(u"Jl. Pusat"_qs)},
                     {Field::Ketua, Value(), Value(pengurus), Value(u"Contoh Ketua"_qs)}};
    konflik.pelaku = u"jfu.bogor"_qs;
    konflik.pada = 1'790'000'000'000;
    return konflik;
}

RekamTurun contohUsulan()
{
    Usulan usulan;
    usulan.id = UsulanId(usulanId);
    usulan.rekam = kunciKoperasi(koperasiSatu);
    usulan.koperasi = koperasiSatu;
    usulan.isian = {{Field::Alamat, Value(u"Jl. Pusat"_qs), Value(u"Jl. Usul"_qs)}};
    usulan.kode = u"peran"_qs;
    return {{JenisRekam::Usulan, usulanId},
            1,
            3,
            false,
            Scope::Nasional,
            QJsonDocument::fromJson(docOf(usulan)).object()};
}

} // namespace

class CtlKonflikTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LUMBUNG_RAHASIA", "berkas"); }

    void init()
    {
        m_ctl = std::make_unique<CtlProcess>();
        QCOMPARE(m_ctl->run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        pullAs(Peran::Kabid);
    }

    void anOfficeWithoutConflictsSaysSo()
    {
        const CtlProcess other;
        QCOMPARE(other.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        const CtlRun run = other.run({u"conflicts"_qs});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json.value(u"total"_qs).toInt(-1), 0);
        QVERIFY(run.json.value(u"conflicts"_qs).isArray());
    }

    void theListShowsBothSidesAndMasksPersonalData()
    {
        const CtlRun run = m_ctl->run({u"conflicts"_qs, u"list"_qs});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject one = run.json.value(u"conflicts"_qs).toArray().at(0).toObject();
        QCOMPARE(one.value(u"id"_qs).toString(), konflikId);
        QCOMPARE(one.value(u"nama"_qs).toString(), u"KSP Contoh"_qs);
        QCOMPARE(one.value(u"sebab"_qs).toString(), u"isian"_qs);
        const QJsonObject alamat = one.value(u"fields"_qs).toArray().at(0).toObject();
        QCOMPARE(alamat.value(u"field"_qs).toString(), u"alamat"_qs);
        QCOMPARE(alamat.value(u"pengirim"_qs).toString(), u"Jl. Pengirim"_qs);
        QCOMPARE(alamat.value(u"pusat"_qs).toString(), u"Jl. Pusat"_qs);
        QVERIFY(!run.out.contains(pengurus.toUtf8()));
        const CtlRun open =
            m_ctl->run({u"conflicts"_qs, u"--buka-data-pribadi"_qs, u"Memutuskan konflik ketua"_qs});
        QVERIFY(open.out.contains(pengurus.toUtf8()));
    }

    void aDecisionIsQueuedAndTheConflictLeavesTheList()
    {
        const CtlRun run = m_ctl->run({u"conflicts"_qs, u"resolve"_qs, konflikId, u"alamat=Jl. Ketiga"_qs});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.json.value(u"op"_qs).toString().isEmpty());
        QCOMPARE(shownAddress(), u"Jl. Ketiga"_qs);
        QCOMPARE(m_ctl->run({u"conflicts"_qs}).json.value(u"total"_qs).toInt(-1), 0);
        const CtlRun again = m_ctl->run({u"conflicts"_qs, u"resolve"_qs, konflikId, u"--pusat"_qs});
        QCOMPARE(again.errorCode(), u"konflik.sudah-selesai"_qs);
    }

    void theSendersValuesAreTakenAsAWhole()
    {
        QCOMPARE(m_ctl->run({u"conflicts"_qs, u"resolve"_qs, konflikId, u"--pengirim"_qs}).exitCode, 0);
        QCOMPARE(shownAddress(), u"Jl. Pengirim"_qs);
    }

    void theHubsValuesMayStay()
    {
        QCOMPARE(m_ctl->run({u"conflicts"_qs, u"resolve"_qs, konflikId, u"--pusat"_qs}).exitCode, 0);
        QCOMPARE(shownAddress(), u"Jl. Pusat"_qs);
        QCOMPARE(m_ctl->run({u"conflicts"_qs}).json.value(u"total"_qs).toInt(-1), 0);
    }

    void whatCannotBeDecidedIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("a field outside")
            << QStringList{konflikId, u"desa=Contoh"_qs} << 2 << u"perintah.salah"_qs << u"desa=Contoh"_qs;
        QTest::newRow("a field that is not disputed")
            << QStringList{konflikId, u"nama=KSP Lain"_qs} << 1 << u"konflik.isian-lain"_qs << u"alamat"_qs;
        QTest::newRow("a removal") << QStringList{konflikId, u"--hapus"_qs} << 1 << u"konflik.bukan-penghapusan"_qs
                                   << u"penghapusan"_qs;
        QTest::newRow("nothing said") << QStringList{konflikId} << 2 << u"perintah.salah"_qs << u"--pusat"_qs;
        QTest::newRow("two ways") << QStringList{konflikId, u"--pusat"_qs, u"--hapus"_qs} << 2
                                  << u"perintah.salah"_qs << u"--pusat"_qs;
        QTest::newRow("no such conflict")
            << QStringList{usulanId, u"--pusat"_qs} << 1 << u"konflik.tidak-ada"_qs << u"Konflik"_qs;
    }
    void whatCannotBeDecidedIsSaidAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const CtlRun run = m_ctl->run(QStringList{u"conflicts"_qs, u"resolve"_qs} + words);
        QTEST(run.exitCode, "exitCode");
        QTEST(run.errorCode(), "code");
        const QString message = run.json.value(u"error"_qs).toObject().value(u"message"_qs).toString();
        QVERIFY2(message.contains(said), qPrintable(message));
        QVERIFY2(!message.contains(u'{'), qPrintable(message));
        QCOMPARE(m_ctl->run({u"conflicts"_qs}).json.value(u"total"_qs).toInt(), 1);
    }

    void aRoleThatMayNotDecideIsRefusedHereAlready()
    {
        pullAs(Peran::Kadis);
        const CtlRun decided = m_ctl->run({u"conflicts"_qs, u"resolve"_qs, konflikId, u"--pusat"_qs});
        QCOMPARE(decided.exitCode, 1);
        QCOMPARE(decided.errorCode(), u"sinkron.peran"_qs);
        QCOMPARE(m_ctl->run({u"proposals"_qs, u"accept"_qs, usulanId}).errorCode(), u"sinkron.peran"_qs);
    }

    void aProposalIsDecidedOnce()
    {
        const CtlRun list = m_ctl->run({u"proposals"_qs});
        QCOMPARE(list.json.value(u"total"_qs).toInt(), 1);
        const QJsonObject one = list.json.value(u"proposals"_qs).toArray().at(0).toObject();
        QCOMPARE(one.value(u"id"_qs).toString(), usulanId);
        QCOMPARE(one.value(u"fields"_qs).toArray().at(0).toObject().value(u"usulan"_qs).toString(), u"Jl. Usul"_qs);
        const QStringList reject{u"proposals"_qs, u"reject"_qs, usulanId, u"--catatan"_qs, u"Alamat belum sah"_qs};
        QCOMPARE(m_ctl->run(reject).exitCode, 0);
        QCOMPARE(m_ctl->run({u"proposals"_qs}).json.value(u"total"_qs).toInt(-1), 0);
        QCOMPARE(m_ctl->run(reject).errorCode(), u"usulan.sudah-diputus"_qs);
        QCOMPARE(m_ctl->run({u"proposals"_qs, u"accept"_qs, konflikId}).errorCode(), u"usulan.tidak-ada"_qs);
    }

private:
    /// Makes the desk one of this role and lets the koperasi, its conflict and a proposal come down.
    void pullAs(Peran peran)
    {
        const Wiring wiring{DataFolder(m_ctl->data())};
        const auto store = wiring.openSync();
        QVERIFY(store);
        auto identitas = (*store)->identitas();
        QVERIFY(identitas);
        identitas->peran = peran;
        identitas->wilayah = bogor;
        QVERIFY((*store)->simpanIdentitas(*identitas));
        QVERIFY((*store)->ikuti(bogor));
        HalamanTurun halaman;
        Record profil = profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs);
        profil.set(Field::Ketua, Value(u"Contoh Ketua"_qs));
        halaman.rekam[bogor] = {turunKoperasi(koperasiSatu, 2, 1, profil), turunKonflik(contohKonflik(), 1, 2),
                                contohUsulan()};
        halaman.kursor[bogor] = halaman.ujung[bogor] = 3;
        QVERIFY((*store)->terapkan(halaman));
    }
    QString shownAddress() const
    {
        return m_ctl->run({u"show"_qs, koperasiSatu.text()}).json.value(u"alamat"_qs).toString();
    }

    std::unique_ptr<CtlProcess> m_ctl;
};

QTEST_GUILESS_MAIN(CtlKonflikTest)
#include "tst_ctlkonflik.moc"
