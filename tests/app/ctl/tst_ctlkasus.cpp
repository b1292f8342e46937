// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

namespace {

/// Whoever the list names first, in the role that has the turn.
QString giliranPertama(const CtlRun &run)
{
    return run.json.value(u"peran").toArray().first().toString();
}

} // namespace

class CtlKasusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ctl.makeOffice(1); }

    void aScriptDrivesAWholeCase()
    {
        CtlRun run = m_ctl.run(
            {u"case"_qs, u"open"_qs, u"pemberdayaan"_qs, u"--peran=jfu"_qs, u"--perihal=Contoh pemberdayaan"_qs});
        QCOMPARE(run.exitCode, 0);
        const QString id = run.json.value(u"id").toString();
        int ke = 0;
        for (; run.json.value(u"status").toString() == u"berjalan" && ke < 40; ++ke) {
            run = m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs, u"hasil=ada"_qs, u"--lengkap"_qs,
                             u"--peran="_qs + giliranPertama(run)});
            QVERIFY2(run.exitCode == 0, run.out.constData());
        }
        QCOMPARE(run.json.value(u"status").toString(), u"selesai"_qs);
        QVERIFY(ke >= 10);
        QVERIFY(run.json.value(u"diabaikan").toArray().isEmpty());
        const CtlRun daftar = m_ctl.run({u"case"_qs, u"list"_qs});
        QCOMPARE(daftar.json.value(u"cases").toArray().size(), 1);
    }

    void theWrongRoleIsToldWhoseTurnItIs()
    {
        const CtlRun buka =
            m_ctl.run({u"case"_qs, u"open"_qs, u"pemberdayaan"_qs, u"--peran=jfu"_qs, u"--perihal=Contoh lain"_qs});
        const QString id = buka.json.value(u"id").toString();
        const CtlRun salah =
            m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs, u"--alasan=coba"_qs, u"--peran=kadis"_qs});
        QCOMPARE(salah.exitCode, 1);
        QCOMPARE(salah.errorCode(), u"kasus.peran"_qs);
        const CtlRun langkah =
            m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs, u"--langkah=7"_qs, u"--peran=jfu"_qs});
        QCOMPARE(langkah.errorCode(), u"kasus.langkah-lain"_qs);
        QCOMPARE(m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs}).errorCode(), u"kasus.tanpa-peran"_qs);
        QCOMPARE(m_ctl.run({u"case"_qs, u"act"_qs, id, u"menari"_qs, u"--peran=jfu"_qs}).exitCode, 2);
    }

    void aPauseAndAReturnAreInTheCase()
    {
        CtlRun run = m_ctl.run(
            {u"case"_qs, u"open"_qs, u"pemberdayaan"_qs, u"--peran=jfu"_qs, u"--perihal=Contoh kembali"_qs});
        const QString id = run.json.value(u"id").toString();
        run = m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs, u"--lengkap"_qs, u"--peran=jfu"_qs});
        const QString pemutus = giliranPertama(run);
        run = m_ctl.run(
            {u"case"_qs, u"act"_qs, id, u"jeda"_qs, u"--alasan=menunggu data"_qs, u"--peran="_qs + pemutus});
        QCOMPARE(run.json.value(u"status").toString(), u"dijeda"_qs);
        m_ctl.run({u"case"_qs, u"act"_qs, id, u"lanjutkan"_qs, u"--peran="_qs + pemutus});
        run = m_ctl.run({u"case"_qs, u"act"_qs, id, u"kerjakan"_qs, u"--tidak"_qs, u"--lengkap"_qs,
                         u"--alasan=data kurang"_qs, u"--peran="_qs + pemutus});
        QCOMPARE(run.json.value(u"langkah").toInt(), 1);
        const CtlRun lihat = m_ctl.run({u"case"_qs, u"show"_qs, id});
        const QJsonObject keputusan = lihat.json.value(u"kunjungan").toArray().at(1).toObject();
        QCOMPARE(keputusan.value(u"ya").toBool(true), false);
        QCOMPARE(keputusan.value(u"alasan").toString(), u"data kurang"_qs);
    }

private:
    CtlProcess m_ctl;
};

QTEST_GUILESS_MAIN(CtlKasusTest)
#include "tst_ctlkasus.moc"
