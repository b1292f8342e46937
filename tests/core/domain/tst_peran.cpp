// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/peran.h"
#include "core/domain/sinkron/statusdata.h"

#include <QtTest>

using namespace lumbung;

class PeranTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyReadsBack()
    {
        for (const Peran peran : semuaPeran())
            QVERIFY(peranOfKey(keyOf(peran)) == peran);
        QVERIFY(!peranOfKey(u"tamu"));
    }

    void readersNeverWrite()
    {
        for (const Peran peran :
             {Peran::PpidPembantu, Peran::Sekretaris, Peran::Kadis, Peran::Admin, Peran::Koperasi})
            for (const Wewenang wewenang : {Wewenang::UbahData, Wewenang::HapusData, Wewenang::SelesaikanKonflik,
                                            Wewenang::PindahWilayah, Wewenang::PutuskanUsulan})
                QVERIFY2(!boleh(peran, wewenang), qPrintable(keyOf(peran) + u' ' + keyOf(wewenang)));
    }

    void onlyTheAdminManagesUsers()
    {
        for (const Peran peran : semuaPeran())
            QCOMPARE(boleh(peran, Wewenang::KelolaPengguna), peran == Peran::Admin);
    }

    void anAreaEndsAtItsBorder()
    {
        const Pemakai kabupaten{{}, {}, Peran::JfPengawas, scopeOf(3201)};
        QVERIFY(kabupaten.bolehBaca(scopeOf(3201)) && kabupaten.bolehTulis(scopeOf(3201)));
        QVERIFY(kabupaten.bolehBaca(scopeOf(3200)) && !kabupaten.bolehTulis(scopeOf(3200)));
        QVERIFY(kabupaten.bolehBaca(Scope::Nasional) && !kabupaten.bolehTulis(Scope::Nasional));
        QVERIFY(!kabupaten.bolehBaca(scopeOf(3202)) && !kabupaten.bolehBaca(scopeOf(3300)));
        const Pemakai provinsi{{}, {}, Peran::VerifikatorProvinsi, scopeOf(3200)};
        QVERIFY(provinsi.bolehTulis(scopeOf(3201)) && provinsi.bolehTulis(scopeOf(3279)));
        QVERIFY(!provinsi.bolehBaca(scopeOf(3301)) && !provinsi.bolehTulis(Scope::Nasional));
        const Pemakai kementerian{{}, {}, Peran::VerifikatorKementerian, Scope::Nasional};
        QVERIFY(kementerian.bolehTulis(scopeOf(9171)) && kementerian.bolehTulis(Scope::Nasional));
    }

    void verificationSkipsNoTier()
    {
        using S = StatusData;
        QVERIFY(bolehTransisi(Peran::JfPengawas, S::Draf, S::Diajukan));
        QVERIFY(bolehTransisi(Peran::VerifikatorKabKota, S::Diajukan, S::ValidKabKota));
        QVERIFY(bolehTransisi(Peran::VerifikatorProvinsi, S::ValidKabKota, S::ValidProvinsi));
        QVERIFY(bolehTransisi(Peran::VerifikatorKementerian, S::ValidProvinsi, S::ValidKementerian));
        QVERIFY(!bolehTransisi(Peran::VerifikatorProvinsi, S::Diajukan, S::ValidProvinsi));
        QVERIFY(!bolehTransisi(Peran::VerifikatorKementerian, S::ValidKabKota, S::ValidKementerian));
        QVERIFY(!bolehTransisi(Peran::JfPengawas, S::Diajukan, S::ValidKabKota));
        QVERIFY(bolehTransisi(Peran::VerifikatorProvinsi, S::ValidKabKota, S::PerluPerbaikan));
        QVERIFY(!bolehTransisi(Peran::VerifikatorKabKota, S::ValidProvinsi, S::PerluPerbaikan));
    }

    void whatATierDeclaredValidIsLockedBelowIt()
    {
        QVERIFY(!terkunciBagi(Peran::JfPengawas, StatusData::Diajukan));
        QVERIFY(terkunciBagi(Peran::JfPengawas, StatusData::ValidKabKota));
        QVERIFY(!terkunciBagi(Peran::Kabid, StatusData::ValidKabKota));
        QVERIFY(terkunciBagi(Peran::Kabid, StatusData::ValidProvinsi));
    }
};

QTEST_GUILESS_MAIN(PeranTest)
#include "tst_peran.moc"
