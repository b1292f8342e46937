// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/datapribadi.h"
#include "core/application/hapuskoperasi.h"
#include "core/application/simpankoperasi.h"
#include "core/application/urungkan.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

Simpanan baru(TemporaryOffice &office, const Record &perubahan, int tahunBuku = 2025)
{
    Simpanan simpanan;
    simpanan.id = office.newId();
    simpanan.baru = true;
    simpanan.perubahan = perubahan;
    simpanan.periode = {tahunBuku};
    simpanan.asal = {Sumber::Manual, office.clock().today()};
    simpanan.pelaku = u"uji"_qs;
    return simpanan;
}

Record koperasiWajar()
{
    return isian({{Field::Nama, u"KSP Contoh Makmur"_qs},
                  {Field::NoBadanHukum, u"12/BH/518-DISKOP/V/2010"_qs},
                  {Field::TglBadanHukum, QDate(2010, 5, 4)},
                  {Field::StatusAktif, u"Aktif"_qs},
                  {Field::AnggotaPria, qint64(30)},
                  {Field::AnggotaWanita, qint64(20)},
                  {Field::AnggotaTotal, qint64(50)}});
}

} // namespace

class SimpanKoperasiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profilAndKeragaanAreOneActOfHistory()
    {
        TemporaryOffice office;
        const Simpanan simpanan = baru(office, koperasiWajar());
        const auto tindakan = simpanKoperasi(*office, simpanan, office.clock());
        QVERIFY(tindakan.ok());
        const auto riwayat = office->koperasi().riwayat(simpanan.id);
        QCOMPARE(riwayat->size(), std::size_t(2));
        for (const RiwayatBaris &baris : *riwayat)
            QVERIFY(baris.tindakan == *tindakan);
        const auto keragaan = office->koperasi().keragaan(simpanan.id);
        QCOMPARE(keragaan->size(), std::size_t(1));
        QCOMPARE(keragaan->front().isian.value(Field::AnggotaTotal).integer(), 50);
    }

    void aSavingThatChangesNothingWritesNothing()
    {
        TemporaryOffice office;
        Simpanan simpanan = baru(office, koperasiWajar());
        QVERIFY(simpanKoperasi(*office, simpanan, office.clock()).ok());
        simpanan.baru = false;
        const auto again = simpanKoperasi(*office, simpanan, office.clock());
        QVERIFY(again.ok());
        QVERIFY(again->isEmpty());
        QCOMPARE(office->koperasi().riwayat(simpanan.id)->size(), std::size_t(2));
    }

    void aWrongValueIsRefusedAndNothingIsKept()
    {
        TemporaryOffice office;
        Record perubahan = koperasiWajar();
        perubahan.set(Field::TglBadanHukum, Value(office.clock().today().addDays(3)));
        const Simpanan simpanan = baru(office, perubahan);
        const auto refused = simpanKoperasi(*office, simpanan, office.clock());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"isian.salah"_qs);
        const QVariantMap first = refused.error().facts.value(u"temuan"_qs).toList().first().toMap();
        QCOMPARE(first.value(u"field"_qs).toString(), u"tgl_badan_hukum"_qs);
        QVERIFY(!office->koperasi().find(simpanan.id).ok());
    }

    void oldDamageDoesNotStopSomebodyFromCorrectingSomethingElse()
    {
        TemporaryOffice office;
        Record rusak = koperasiWajar();
        rusak.set(Field::TglBadanHukum, Value(office.clock().today().addDays(300)));
        const KoperasiId id = office.add(rusak);
        Simpanan simpanan = baru(office, isian({{Field::Alamat, u"Jl. Contoh No. 1"_qs}}));
        simpanan.id = id;
        simpanan.baru = false;
        QVERIFY(simpanKoperasi(*office, simpanan, office.clock()).ok());
        simpanan.perubahan = isian({{Field::TglBadanHukum, office.clock().today().addDays(200)}});
        QCOMPARE(simpanKoperasi(*office, simpanan, office.clock()).error().code, u"isian.salah"_qs);
    }

    void aStatementOfAYearThatHasNotBegunIsRefused()
    {
        TemporaryOffice office;
        Simpanan simpanan = baru(office, koperasiWajar());
        QVERIFY(simpanKoperasi(*office, simpanan, office.clock()).ok());
        simpanan.baru = false;
        simpanan.perubahan = isian({{Field::Aset, qint64(5'000'000)}});
        for (const int tahun : {3000, 99}) {
            simpanan.periode = {tahun};
            const auto ditolak = simpanKoperasi(*office, simpanan, office.clock());
            QVERIFY(!ditolak.ok());
            QCOMPARE(ditolak.error().code, u"isian.salah"_qs);
        }
        QCOMPARE(office->koperasi().tahunBuku().value(), std::vector<int>{2025});
    }

    void computedFieldsCannotBeSaved()
    {
        TemporaryOffice office;
        Record perubahan = koperasiWajar();
        perubahan.set(Field::KelasOmzet, u"Mikro"_qs);
        const auto refused = simpanKoperasi(*office, baru(office, perubahan), office.clock());
        QCOMPARE(refused.error().code, u"isian.turunan"_qs);
        QCOMPARE(refused.error().facts.value(u"field"_qs).toString(), u"kelas_omzet"_qs);
    }

    void undoRestoresWhatNobodyChangedSince()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(koperasiWajar());
        const TindakanId first = office.act([&](UnitOfWork &unit) {
            QVERIFY(
                unit.update(id, isian({{Field::Alamat, u"Jl. Baru"_qs}, {Field::Telp, u"+622518321075"_qs}}), {})
                    .ok());
        });
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(id, isian({{Field::Telp, u"+622518329999"_qs}}), {}).ok());
        });
        const auto undone = urungkan(*office, first, u"uji"_qs, office.clock());
        QVERIFY(undone.ok());
        QCOMPARE(undone->dipulihkan, 1);
        QCOMPARE(undone->dilewati, 1);
        const Record kini = office->koperasi().find(id)->isian;
        QVERIFY(kini.value(Field::Alamat).isEmpty());
        QCOMPARE(kini.value(Field::Telp).text(), u"+622518329999"_qs);
    }

    void undoTakesBackWhatAnActMadeAndUndoingThatBringsItBack()
    {
        TemporaryOffice office;
        const Simpanan simpanan = baru(office, koperasiWajar());
        const auto made = simpanKoperasi(*office, simpanan, office.clock());
        const auto undone = urungkan(*office, *made, u"uji"_qs, office.clock());
        QVERIFY(undone.ok());
        QCOMPARE(undone->dipulihkan, 2);
        QVERIFY(!office->koperasi().find(simpanan.id).ok());
        const auto redone = urungkan(*office, undone->tindakan, u"uji"_qs, office.clock());
        QVERIFY(redone.ok());
        QCOMPARE(redone->dipulihkan, 2);
        QCOMPARE(office->koperasi().find(simpanan.id)->isian.value(Field::Nama).text(), u"KSP Contoh Makmur"_qs);
        QCOMPARE(office->koperasi().keragaan(simpanan.id)->size(), std::size_t(1));
        QVERIFY(office->check()->empty());
    }

    void undoLeavesAKoperasiThatGotAStatementSince()
    {
        TemporaryOffice office;
        const Simpanan simpanan = baru(office, koperasiWajar());
        const auto made = simpanKoperasi(*office, simpanan, office.clock());
        const Periode periode{2024};
        office.act([&](UnitOfWork &unit) {
            const Keragaan keragaan{keragaanId(simpanan.id, periode),          simpanan.id, periode,
                                    isian({{Field::Aset, qint64(5'000'000)}}), {},          0};
            QVERIFY(unit.create(keragaan).ok());
        });
        const auto undone = urungkan(*office, *made, u"uji"_qs, office.clock());
        QCOMPARE(undone->dipulihkan, 1); // the statement of 2025
        QCOMPARE(undone->dilewati, 1);   // the koperasi
        QVERIFY(office->koperasi().find(simpanan.id).ok());
    }

    void aRemovalComesBackWithAllStatements()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(
            isian({{Field::Nama, u"KSU Contoh Jaya"_qs}}),
            {{2024, isian({{Field::Aset, qint64(1'000'000)}})}, {2025, isian({{Field::Aset, qint64(2'000'000)}})}});
        const auto removed = hapusKoperasi(*office, id, u"uji"_qs);
        QVERIFY(removed.ok());
        QVERIFY(!office->koperasi().find(id).ok());
        const auto undone = urungkan(*office, *removed, u"uji"_qs, office.clock());
        QVERIFY(undone.ok());
        QCOMPARE(undone->dipulihkan, 3);
        const auto keragaan = office->koperasi().keragaan(id);
        QCOMPARE(keragaan->size(), std::size_t(2));
        QCOMPARE(keragaan->front().isian.value(Field::Aset).integer(), 2'000'000);
        QVERIFY(office->check()->empty());
    }

    void removingWhatIsNotThereSaysSo()
    {
        TemporaryOffice office;
        QCOMPARE(hapusKoperasi(*office, office.newId(), u"uji"_qs).error().code, u"koperasi.tidak-ada"_qs);
    }

    void openingPersonalDataNeedsAReason()
    {
        TemporaryOffice office;
        QCOMPARE(catatBukaDataPribadi(*office, u"uji"_qs, u"  "_qs, u"Daftar"_qs).error().code,
                 u"pribadi.tanpa-alasan"_qs);
        QVERIFY(catatBukaDataPribadi(*office, u"uji"_qs, u"Undangan rapat"_qs, u"Daftar"_qs).ok());
        QVERIFY(office->check()->empty());
    }
};

QTEST_GUILESS_MAIN(SimpanKoperasiTest)
#include "tst_simpankoperasi.moc"
