// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

namespace {

const Asal today{Sumber::Manual, QDate(2026, 11, 22)};
const Periode buku2025{2025, JenisPeriode::Tahunan};

} // namespace

class UnitOfWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsVisibleUntilCommit()
    {
        TemporaryOffice office;
        const KoperasiId id = office.newId();
        auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs});
        QVERIFY(unit);
        QVERIFY((*unit)->create(Koperasi{id, isian({{Field::Nama, u"KSP Contoh Maju"_qs}}), {today, {}}, 0}));
        const auto other = office.another();
        QCOMPARE(other->koperasi().find(id).error().code, u"koperasi.tidak-ada"_qs);
        QVERIFY((*unit)->commit());
        QVERIFY(other->koperasi().find(id));
    }

    void droppingAUnitUndoesEverything()
    {
        TemporaryOffice office;
        const KoperasiId id = office.newId();
        {
            auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs});
            QVERIFY((*unit)->create(Koperasi{id, isian({{Field::Nama, u"KSP Contoh Maju"_qs}}), {today, {}}, 0}));
        }
        QVERIFY(!office->koperasi().find(id));
        QCOMPARE(*office->koperasi().count({}), 0);
        QVERIFY(office->check()->empty());
    }

    void everyKindOfValueComesBackAsItWasStored()
    {
        TemporaryOffice office;
        const Record profil = isian({{Field::Nama, u"Koperasi Contoh Sejahtera"_qs},
                                     {Field::NikKoperasi, u"3201010020001"_qs},
                                     {Field::Telp, u"0812000111"_qs},
                                     {Field::Wilayah, u"32.01.01.2001"_qs},
                                     {Field::TglBadanHukum, QDate(2001, 5, 17)},
                                     {Field::Lat, -6.5947},
                                     {Field::Jenis, u"Simpan Pinjam"_qs}});
        const Record angka = isian(
            {{Field::Shu, qint64(-58'000'000)}, {Field::SkorKesehatan, 67.7}, {Field::StatusAktif, u"Aktif"_qs}});
        const KoperasiId id = office.add(profil, {{2025, angka}});
        office.reopen();
        const auto koperasi = office->koperasi().find(id);
        QVERIFY(koperasi);
        QVERIFY(koperasi->isian == profil);
        QVERIFY(koperasi->asal.bawaan == today);
        const auto keragaan = office->koperasi().keragaan(id);
        QCOMPARE(keragaan->size(), std::size_t(1));
        QVERIFY(keragaan->front().isian == angka);
        QVERIFY(keragaan->front().periode == buku2025);
        QVERIFY(office->koperasi().find(keragaan->front().id)->isian == angka);
    }

    void equalValuesAreNoChange()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Jenis, u"Jasa"_qs}}));
        office.act([&](UnitOfWork &unit) {
            QCOMPARE(*unit.update(id, isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Jenis, u"Jasa"_qs}}), today),
                     0);
        });
        QCOMPARE(office->koperasi().riwayat(id)->size(), std::size_t(1));
    }

    void historyTellsWhatChangedNewestFirst()
    {
        TemporaryOffice office;
        const KoperasiId id =
            office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2025, isian({{Field::Aset, qint64(5)}})}});
        office.act(
            [&](UnitOfWork &unit) {
                Record changes = isian({{Field::Aset, qint64(7)}, {Field::Shu, qint64(1)}});
                QCOMPARE(*unit.update(keragaanId(id, buku2025), changes, {Sumber::Kunjungan, QDate(2026, 11, 1)}),
                         2);
            },
            u"Kunjungan lapangan"_qs);
        const auto riwayat = office->koperasi().riwayat(id);
        QCOMPARE(riwayat->size(), std::size_t(3));
        const RiwayatBaris &newest = riwayat->front();
        QCOMPARE(newest.judul, u"Kunjungan lapangan"_qs);
        QVERIFY(newest.jenis == RiwayatBaris::Jenis::Ubah);
        QVERIFY(newest.periode == std::optional(buku2025));
        QCOMPARE(newest.perubahan.size(), std::size_t(2));
        QVERIFY(newest.perubahan[0].field == Field::Aset);
        QCOMPARE(newest.perubahan[0].sebelum.integer(), 5);
        QCOMPARE(newest.perubahan[0].sesudah.integer(), 7);
        QVERIFY(newest.perubahan[1].sebelum.isEmpty());
        const auto keragaan = office->koperasi().find(keragaanId(id, buku2025));
        QVERIFY(keragaan->asal.of(Field::Aset) == (Asal{Sumber::Kunjungan, QDate(2026, 11, 1)}));
        QVERIFY(keragaan->asal.bawaan == today);
    }

    void removingAKoperasiTakesItsStatementsAndHistoryKeepsEveryValue()
    {
        TemporaryOffice office;
        const Record profil = isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Alamat, u"Jl. Contoh 1"_qs}});
        const Record angka = isian({{Field::Aset, qint64(9)}});
        const KoperasiId id = office.add(profil, {{2025, angka}});
        const TindakanId act = office.act([&](UnitOfWork &unit) { QVERIFY(unit.remove(id)); });
        QVERIFY(!office->koperasi().find(id));
        QVERIFY(office->koperasi().find(keragaanId(id, buku2025)).error().kind == ErrorKind::Missing);
        std::vector<RiwayatRekam> entries;
        QVERIFY(office->changesOf(act, [&](const RiwayatRekam &entry) {
            entries.push_back(entry);
            return true;
        }));
        QCOMPARE(entries.size(), std::size_t(2));
        QVERIFY(entries[0].keragaan && entries[0].keragaan->isian == angka);
        QVERIFY(entries[0].keragaan->koperasi == id);
        QVERIFY(entries[1].koperasi && entries[1].koperasi->isian == profil);
        QVERIFY(office->check()->empty());
    }

    void aRemovedKoperasiCanComeBackWithItsHistory()
    {
        TemporaryOffice office;
        const Record profil = isian({{Field::Nama, u"KSP Contoh"_qs}});
        const KoperasiId id = office.add(profil);
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.remove(id)); });
        office.add(isian({{Field::Nama, u"KSP Contoh Lain"_qs}}));
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.create(Koperasi{id, profil, {today, {}}, 0})); });
        QVERIFY(office->koperasi().find(id)->isian == profil);
        QCOMPARE(office->koperasi().riwayat(id)->size(), std::size_t(3));
        QVERIFY(office->check()->empty());
    }

    void oneKoperasiHasOneStatementAPeriod()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2025, {}}});
        auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs});
        const auto twice = (*unit)->create(Keragaan{keragaanId(id, buku2025), id, buku2025, {}, {today, {}}, 0});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"isian.sudah-ada"_qs);
        QCOMPARE((*unit)->commit().error().code, u"isian.sudah-ada"_qs);
    }

    void changingWhatIsNotThereIsMissing()
    {
        TemporaryOffice office;
        auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs});
        const auto changed = (*unit)->update(office.newId(), isian({{Field::Nama, u"X"_qs}}), today);
        QVERIFY(changed.error().kind == ErrorKind::Missing);
        QCOMPARE(changed.error().code, u"isian.tidak-ada"_qs);
    }
};

QTEST_GUILESS_MAIN(UnitOfWorkTest)
#include "tst_unitofwork.moc"
