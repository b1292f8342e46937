// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/officesebagai.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

const Asal tangan{Sumber::Manual, QDate(2026, 11, 22)};
const KodeWilayah cibinong = *KodeWilayah::parse(u"32.01.01");

IdentitasPerangkat akun(Peran peran, Scope wilayah = scopeOf(3201))
{
    IdentitasPerangkat identitas;
    identitas.alamat = u"https://pusat.contoh"_qs;
    identitas.akun = u"contoh"_qs;
    identitas.peran = peran;
    identitas.wilayah = wilayah;
    return identitas;
}

bool boleh(const std::vector<Peran> &semua, Peran satu)
{
    return std::ranges::find(semua, satu) != semua.end();
}

} // namespace

class LihatSebagaiTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TemporaryOffice> m_office;
    KoperasiId m_dalam, m_luar;

    OfficeSebagai sebagai(Peran peran, const KodeWilayah &wilayah)
    {
        return OfficeSebagai(m_office->another(), {peran, wilayah});
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TemporaryOffice>();
        m_dalam = m_office->add(isian({{Field::Nama, u"KSP Dalam"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
                                {{2025, isian({{Field::Aset, qint64(5)}})}});
        m_luar = m_office->add(isian({{Field::Nama, u"KSP Luar"_qs}, {Field::Wilayah, u"32.01.02"_qs}}),
                               {{2025, isian({{Field::Aset, qint64(7)}})}});
    }

    void oneLooksOnlyDownwardsAndAnAdminAsAnybody()
    {
        const auto kabid = peranBolehDilihat(akun(Peran::Kabid));
        QVERIFY(boleh(kabid, Peran::Jfu) && boleh(kabid, Peran::JfPengawas) && boleh(kabid, Peran::Kabid));
        QVERIFY(!boleh(kabid, Peran::Admin));
        const auto jfu = peranBolehDilihat(akun(Peran::Jfu));
        QVERIFY(boleh(jfu, Peran::PpidPembantu) && !boleh(jfu, Peran::Kabid) && !boleh(jfu, Peran::JfPengawas));
        QVERIFY(boleh(peranBolehDilihat(akun(Peran::Admin)), Peran::Kabid));
        QVERIFY(boleh(peranBolehDilihat({}), Peran::Admin)); // who works alone is everybody
        QVERIFY(!boleh(peranBolehDilihat({}), Peran::Koperasi));
        const Kantor kantor = (*m_office)->kantor();
        QVERIFY(periksaSudutPandang({Peran::Jfu, cibinong}, akun(Peran::Kabid), kantor));
        QCOMPARE(periksaSudutPandang({Peran::Kabid, cibinong}, akun(Peran::Jfu), kantor).error().code,
                 u"sebagai.peran"_qs);
        QCOMPARE(periksaSudutPandang({Peran::Jfu, *KodeWilayah::parse(u"32.02")}, akun(Peran::Kabid), kantor)
                     .error()
                     .code,
                 u"sebagai.wilayah"_qs);
        QCOMPARE(periksaSudutPandang({Peran::Jfu, {}}, akun(Peran::Admin), kantor).error().code,
                 u"sebagai.wilayah"_qs);
        QVERIFY(periksaSudutPandang({Peran::Jfu, {}}, akun(Peran::Admin, Scope::Nasional), kantor));
    }

    void onlyWhatLiesInsideTheAreaIsThere()
    {
        OfficeSebagai office = sebagai(Peran::Jfu, cibinong);
        KoperasiQueries &koperasi = office.koperasi();
        const auto keys = koperasi.keys({});
        QCOMPARE(keys->size(), std::size_t(1));
        QCOMPARE(*koperasi.count({}), qint64(1));
        QVERIFY(koperasi.find(m_dalam));
        QCOMPARE(koperasi.find(m_luar).error().code, u"koperasi.tidak-ada"_qs);
        QVERIFY(!koperasi.find(keragaanId(m_luar, {2025, JenisPeriode::Tahunan})));
        QVERIFY(koperasi.keragaan(m_luar)->empty() && koperasi.riwayat(m_luar)->empty());
        QVERIFY(!koperasi.riwayat(m_dalam)->empty());
        // Not even by a row's number that somebody kept.
        const auto semua = (*m_office)->koperasi().keys({});
        const std::vector fields{Field::Nama};
        QCOMPARE(koperasi.rows(*semua, fields, 2025)->size(), std::size_t(1));
        const auto nilai = koperasi.valueCounts(Field::Wilayah, {});
        QVERIFY(nilai && nilai->size() == 1);
        for (const HitungNilai &satu : *nilai)
            QVERIFY(cibinong.contains(*KodeWilayah::parse(satu.nilai.text())));
        int dibaca = 0;
        QVERIFY(koperasi.semuaKunci([&](const KoperasiQueries::KunciBaris &) { return ++dibaca > 0; }));
        QCOMPARE(dibaca, 1);
        RekapQuery rekap;
        rekap.tahunBuku = 2025;
        QCOMPARE(office.rekap().rekap(rekap)->jumlah.jumlah, (*m_office)->rekap().rekap(rekap)->jumlah.jumlah - 1);
    }

    void theWholeAreaIsTheWholeOffice()
    {
        OfficeSebagai office = sebagai(Peran::Kabid, (*m_office)->kantor().wilayah);
        QCOMPARE(*office.koperasi().count({}), qint64(2));
        QCOMPARE(office.kantor().nama, (*m_office)->kantor().nama);
    }

    void nothingCanBeWritten()
    {
        OfficeSebagai office = sebagai(Peran::Kabid, cibinong);
        QCOMPARE(office.work().begin({u"uji"_qs, u"uji"_qs, u"Uji"_qs}).error().code, u"sebagai.hanya-lihat"_qs);
        QCOMPARE(office.backup(u"x"_qs).error().code, u"sebagai.hanya-lihat"_qs);
        QCOMPARE(office.workspace().saveDraf({m_dalam, 2025, {}, {}, {}}).error().code, u"sebagai.hanya-lihat"_qs);
        QCOMPARE(office.sinkron().selesaikan(KonflikId(u"k"_qs), {}, tangan).error().code,
                 u"sebagai.hanya-lihat"_qs);
        QCOMPARE(office.sinkron().putuskan(UsulanId(u"u"_qs), true, {}).error().code, u"sebagai.hanya-lihat"_qs);
        // What the look remembers for itself does not reach the store.
        QVERIFY(office.workspace().simpan(u"tab"_qs, u"jendela"_qs, u"{}"_qs));
        QVERIFY(*office.workspace().baca(u"tab"_qs, u"jendela"_qs));
        QVERIFY(!*(*m_office)->workspace().baca(u"tab"_qs, u"jendela"_qs));
        QCOMPARE(office.sinkron().identitas()->peran, Peran::Kabid);
    }

    void lookingStandsInTheAuditAndARefusedOneDoesNotBegin()
    {
        QVERIFY(catatLihatSebagai(**m_office, u"uji"_qs, {Peran::Kabid, cibinong}));
        QCOMPARE(catatLihatSebagai(**m_office, u"uji"_qs, {Peran::Kabid, *KodeWilayah::parse(u"33")}).error().code,
                 u"sebagai.wilayah"_qs);
        const auto checked = (*m_office)->check();
        QVERIFY(checked && checked->empty());
    }
};

QTEST_GUILESS_MAIN(LihatSebagaiTest)
#include "tst_lihatsebagai.moc"
