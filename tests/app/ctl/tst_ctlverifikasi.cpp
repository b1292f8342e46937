// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

class CtlVerifikasiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ctl.makeOffice(1); }

    void aScriptVerifiesAStatementFieldByField()
    {
        const QString id = tambah(u"KSP Contoh Makmur"_qs);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"submit"_qs, id, tahun}).json.value(u"dilakukan").toInt(), 1);
        const CtlRun antrian = m_ctl.run({u"verify"_qs, u"list"_qs, oleh});
        QCOMPARE(antrian.json.value(u"tingkat").toString(), u"kabkota"_qs);
        QCOMPARE(antrian.json.value(u"rows").toArray().at(0).toObject().value(u"nama").toString(),
                 u"KSP Contoh Makmur"_qs);
        const CtlRun satu = m_ctl.run({u"verify"_qs, u"show"_qs, id, tahun, oleh});
        QCOMPARE(satu.json.value(u"diperiksa").toArray().size(), 3);

        // Whoever typed it is told so; a colleague may.
        QCOMPARE(m_ctl.run({u"verify"_qs, u"decide"_qs, id, u"valid"_qs, tahun}).errorCode(),
                 u"verifikasi.milik-sendiri"_qs);
        CtlRun putusan = m_ctl.run({u"verify"_qs, u"decide"_qs, id, u"kembali"_qs, u"--tolak=aset:salah-ketik"_qs,
                                    u"--terima-lain"_qs, tahun, oleh});
        QCOMPARE(putusan.exitCode, 0);
        QCOMPARE(status(id), u"perlu-perbaikan"_qs);
        QCOMPARE(m_ctl.run({u"set"_qs, id, u"aset=9000000"_qs, tahun}).exitCode, 0);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"submit"_qs, id, tahun}).exitCode, 0);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"show"_qs, id, tahun, oleh}).json.value(u"diperiksa").toArray().size(),
                 1);
        const QString lama = satu.json.value(u"cerna").toString();
        QCOMPARE(m_ctl.run({u"verify"_qs, u"decide"_qs, id, u"valid"_qs, u"--cerna="_qs + lama, tahun, oleh})
                     .errorCode(),
                 u"verifikasi.versi-lain"_qs);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"decide"_qs, id, u"valid"_qs, tahun, oleh}).exitCode, 0);
        QCOMPARE(status(id), u"valid-kabkota"_qs);
        QCOMPARE(m_ctl.run({u"check"_qs}).exitCode, 0);
    }

    void wrongUsageIsToldApart()
    {
        const QString id = tambah(u"KSP Contoh Lain"_qs);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"menari"_qs}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"list"_qs, u"--tab=x"_qs}).exitCode, 2);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"decide"_qs, id, u"kembali"_qs, u"--tolak=aset:x"_qs, tahun}).exitCode,
                 2);
        QCOMPARE(m_ctl.run({u"verify"_qs, u"show"_qs, id, tahun}).errorCode(), u"verifikasi.belum-diajukan"_qs);
    }

private:
    QString tambah(const QString &nama)
    {
        return m_ctl.run({u"add"_qs, u"nama="_qs + nama, u"status_aktif=Aktif"_qs, u"aset=5000000"_qs, tahun})
            .json.value(u"id")
            .toString();
    }
    QString status(const QString &id)
    {
        return m_ctl.run({u"verify"_qs, u"show"_qs, id, tahun, oleh}).json.value(u"status").toString();
    }

    CtlProcess m_ctl;
    QString tahun = u"--tahun=2025"_qs;
    QString oleh = u"--akun=Contoh Pemeriksa"_qs;
};

QTEST_GUILESS_MAIN(CtlVerifikasiTest)
#include "tst_ctlverifikasi.moc"
