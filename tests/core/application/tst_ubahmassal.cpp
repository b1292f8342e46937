// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ubahmassal.h"
#include "core/application/urungkan.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class UbahMassalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewTellsWhatApplyingThenDoes()
    {
        TemporaryOffice office;
        const UbahMassal ubah = threeKoperasi(office);
        const auto preview = pratinjauMassal(*office, ubah, office.clock());
        QVERIFY(preview.ok());
        QCOMPARE(preview->akanBerubah, 2);
        QCOMPARE(preview->sudahSama, 1);
        QCOMPARE(preview->gagal.size(), std::size_t(1));
        QCOMPARE(preview->gagal.front().kode, u"koperasi.tidak-ada"_qs);
        QCOMPARE(office->koperasi().find(ubah.koperasi[0])->isian.value(Field::Binaan).text(), QString());

        const auto applied = ubahMassal(*office, ubah, office.clock());
        QVERIFY(applied.ok());
        QCOMPARE(applied->berubah, preview->akanBerubah);
        QCOMPARE(applied->sudahSama, preview->sudahSama);
        QCOMPARE(applied->gagal.size(), preview->gagal.size());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(office->koperasi().find(ubah.koperasi[std::size_t(i)])->isian.value(Field::Binaan).text(),
                     u"Provinsi"_qs);
    }

    void oneUndoTakesBackTheWholeMassEdit()
    {
        TemporaryOffice office;
        const UbahMassal ubah = threeKoperasi(office);
        const auto applied = ubahMassal(*office, ubah, office.clock());
        const auto undone = urungkan(*office, applied->tindakan, u"uji"_qs, office.clock());
        QCOMPARE(undone->dipulihkan, 2);
        QVERIFY(office->koperasi().find(ubah.koperasi[0])->isian.value(Field::Binaan).isEmpty());
    }

    void aValueThatBreaksARuleIsLeftOut()
    {
        TemporaryOffice office;
        UbahMassal ubah = threeKoperasi(office);
        ubah.koperasi.resize(3);
        ubah.perubahan = isian({{Field::TglBadanHukum, office.clock().today().addDays(10)}});
        const auto applied = ubahMassal(*office, ubah, office.clock());
        QVERIFY(applied.ok());
        QCOMPARE(applied->berubah, 0);
        QCOMPARE(applied->gagal.size(), std::size_t(3));
        QVERIFY(applied->gagal.front().aturan);
        QCOMPARE(applied->gagal.front().nama, u"KSU Contoh Satu"_qs);
        QVERIFY(applied->tindakan.isEmpty());
    }

    void aYearWithoutStatementGetsOne()
    {
        TemporaryOffice office;
        UbahMassal ubah = threeKoperasi(office);
        ubah.perubahan = isian({{Field::StatusAktif, u"Tidak Aktif"_qs}});
        QCOMPARE(ubahMassal(*office, ubah, office.clock())->berubah, 3);
        const auto keragaan = office->koperasi().keragaan(ubah.koperasi[0]);
        QCOMPARE(keragaan->size(), std::size_t(1));
        QCOMPARE(keragaan->front().periode.tahunBuku, 2025);
        QVERIFY(office->check()->empty());
    }

private:
    /// Two to change, one that has the value, one that is gone.
    static UbahMassal threeKoperasi(TemporaryOffice &office)
    {
        UbahMassal ubah;
        ubah.koperasi.push_back(office.add(isian({{Field::Nama, u"KSU Contoh Satu"_qs}})));
        ubah.koperasi.push_back(office.add(isian({{Field::Nama, u"KSU Contoh Dua"_qs}})));
        ubah.koperasi.push_back(
            office.add(isian({{Field::Nama, u"KSU Contoh Tiga"_qs}, {Field::Binaan, u"Provinsi"_qs}})));
        ubah.koperasi.push_back(office.newId());
        ubah.perubahan = isian({{Field::Binaan, u"Provinsi"_qs}});
        ubah.periode = {2025};
        ubah.pelaku = u"uji"_qs;
        return ubah;
    }
};

QTEST_GUILESS_MAIN(UbahMassalTest)
#include "tst_ubahmassal.moc"
