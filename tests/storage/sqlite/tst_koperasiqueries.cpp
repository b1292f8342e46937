// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/normalise.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listindex.h"
#include "storage/sqlite/matches.h"
#include "tests/support/officesteps.h"

#include <QtTest>

#include <set>

using namespace lumbung;

namespace {

constexpr int year = 2024;

DaftarQuery list(std::vector<Condition> conditions = {}, const QString &cari = {})
{
    DaftarQuery query;
    query.filter.conditions = std::move(conditions);
    query.cari = cari;
    query.tahunBuku = year;
    return query;
}

Condition oneOf(Field field, std::vector<Value> values)
{
    return {field, Condition::Kind::OneOf, std::move(values), false, false};
}

/// Names (or ids, for the comparison with the model) of what a query lists, in order.
QStringList names(Office &office, const DaftarQuery &query)
{
    const auto keys = office.koperasi().keys(query);
    const std::vector<Field> fields{Field::Nama};
    QStringList found;
    const auto rows = office.koperasi().rows(*keys, fields, query.tahunBuku);
    for (const DaftarBaris &row : *rows)
        found.append(row.nilai.front().text());
    return found;
}

std::set<QString> ids(Office &office, const DaftarQuery &query)
{
    std::set<QString> found;
    const auto rows = office.koperasi().rows(*office.koperasi().keys(query), {}, query.tahunBuku);
    for (const DaftarBaris &row : *rows)
        found.insert(row.id.text());
    return found;
}

/// Koperasi that differ by a number in the name.
Record contohBerurut(int number)
{
    return isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(number)}, {Field::Wilayah, u"32.01.01"_qs}});
}

/// Any condition on any kind of field, with values that occur.
rc::Gen<Condition> anyCondition()
{
    return rc::gen::exec([] {
        const Field field = *rc::gen::element(
            Field::Nama, Field::Wilayah, Field::Kecamatan, Field::KabupatenKota, Field::DesaKelurahan, Field::Jenis,
            Field::NoBadanHukum, Field::TglBadanHukum, Field::StatusAktif, Field::TglRat, Field::AnggotaPria,
            Field::Aset, Field::SkorKesehatan, Field::TahunBuku, Field::KelasOmzet, Field::FrekuensiRat,
            Field::VolumeUsaha);
        const auto kind =
            *rc::gen::element(Condition::Kind::OneOf, Condition::Kind::Between, Condition::Kind::Contains,
                              Condition::Kind::Empty, Condition::Kind::Filled);
        const auto pick = [field] {
            const int first = *rc::gen::inRange(0, 30), second = *rc::gen::inRange(0, 30);
            Record all = pickProfil(first, second);
            all.apply(pickKeragaan(first, second));
            const std::map<int, Record> years{{year, all}};
            return valueOf({all, years, year}, field);
        };
        Condition condition{field, kind, {}, *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
        const int count = kind == Condition::Kind::Contains  ? 1
                          : kind == Condition::Kind::Between ? 2
                                                             : *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i)
            condition.values.push_back(pick());
        return condition;
    });
}

} // namespace

class KoperasiQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anActListsTheKoperasiItTouchedAndNoOther()
    {
        TemporaryOffice office;
        const KoperasiId a = office.add(isian({{Field::Nama, u"KSP Contoh A"_qs}}));
        const KoperasiId b = office.add(isian({{Field::Nama, u"KSP Contoh B"_qs}}), {{year, isian({})}});
        office.add(isian({{Field::Nama, u"KSP Contoh C"_qs}}));
        const Asal asal{Sumber::Impor, office.clock().today()};
        DaftarQuery query = list();
        query.tindakan = office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(a, isian({{Field::Alamat, u"Jl. Contoh"_qs}}), asal).ok());
            QVERIFY(unit.update(keragaanId(b, {year}), isian({{Field::Aset, qint64(7)}}), asal).ok());
        });
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(b, isian({{Field::Alamat, u"Jl. Lain"_qs}}), asal).ok());
        });
        QCOMPARE(names(*office, query), (QStringList{u"KSP Contoh A"_qs, u"KSP Contoh B"_qs}));
        QCOMPARE(*office->koperasi().count(query), 2);
        query.cari = u"contoh b"_qs;
        QCOMPARE(names(*office, query), QStringList{u"KSP Contoh B"_qs});
        query.cari.clear();
        query.tindakan = TindakanId(office.newId().text());
        QCOMPARE(names(*office, query), QStringList());
    }

    void anyFilterFindsWhatTheModelFinds()
    {
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<OfficeStep>>(14, anyOfficeStep());
            const auto filters = *rc::gen::container<std::vector<std::vector<Condition>>>(
                12, rc::gen::resize(3, rc::gen::container<std::vector<Condition>>(anyCondition())));
            TemporaryOffice office;
            OfficeModel model;
            const AreaName areaName = [&](const QString &kode) {
                return office.wilayah().nama(*KodeWilayah::parse(kode));
            };
            for (std::size_t i = 0; i < steps.size(); ++i) {
                doStep(steps[i], office, model);
                const DaftarQuery query = list(filters[i % filters.size()]);
                std::set<QString> expected;
                for (const auto &[id, entry] : model.entries())
                    if (matches({entry.profil, entry.tahunan, year}, query.filter, areaName))
                        expected.insert(id.text());
                // Between changes the lists stay in memory: what they follow is tested here too.
                RC_ASSERT(ids(*office, query) == expected);
                RC_ASSERT(*office->koperasi().count(query) == qint64(expected.size()));
            }
            const DaftarQuery query = list(filters.front());
            RC_ASSERT(ids(*office.another(), query) == ids(*office, query));
        }));
    }

    void aListIsSortedWithEmptyValuesLastBothWays()
    {
        TemporaryOffice office;
        for (const auto &[nama, aset] : std::vector<std::pair<QString, QVariant>>{{u"C Contoh"_qs, qint64(3)},
                                                                                  {u"a Contoh"_qs, QVariant()},
                                                                                  {u"B Contoh"_qs, qint64(9)},
                                                                                  {u"D Contoh"_qs, qint64(3)}}) {
            Record angka;
            if (aset.isValid())
                angka.set(Field::Aset, Value(aset.value<qint64>()));
            office.add(isian({{Field::Nama, nama}}), {{year, angka}});
        }
        DaftarQuery query = list();
        QCOMPARE(names(*office, query),
                 QStringList({u"a Contoh"_qs, u"B Contoh"_qs, u"C Contoh"_qs, u"D Contoh"_qs}));
        query.urut = {{Field::Nama, true}};
        QCOMPARE(names(*office, query),
                 QStringList({u"D Contoh"_qs, u"C Contoh"_qs, u"B Contoh"_qs, u"a Contoh"_qs}));
        query.urut = {{Field::Aset, false}};
        QCOMPARE(names(*office, query),
                 QStringList({u"C Contoh"_qs, u"D Contoh"_qs, u"B Contoh"_qs, u"a Contoh"_qs}));
        query.urut = {{Field::Aset, true}, {Field::Nama, true}};
        QCOMPARE(names(*office, query),
                 QStringList({u"B Contoh"_qs, u"D Contoh"_qs, u"C Contoh"_qs, u"a Contoh"_qs}));
    }

    void areasSortByNameAndGroupsComeFirst()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"A Contoh"_qs}, {Field::Wilayah, u"32.01.02"_qs}})); // Sukacontoh
        office.add(isian({{Field::Nama, u"B Contoh"_qs}, {Field::Wilayah, u"32.01.03"_qs}})); // Bumicontoh
        office.add(isian({{Field::Nama, u"C Contoh"_qs}}));
        office.add(isian({{Field::Nama, u"D Contoh"_qs}, {Field::Wilayah, u"32.01.01.2001"_qs}})); // Mekarcontoh
        DaftarQuery query = list();
        query.kelompok = Field::Kecamatan;
        QCOMPARE(names(*office, query),
                 QStringList({u"B Contoh"_qs, u"D Contoh"_qs, u"A Contoh"_qs, u"C Contoh"_qs}));
        query.urut = {{Field::Alamat}, {Field::NikKoperasi, true}};
        query.kelompok.reset();
        QCOMPARE(names(*office, query).size(), 4);
    }

    void textColumnsSortToo()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"A Contoh"_qs}, {Field::Alamat, u"jl. melati"_qs}}));
        office.add(isian({{Field::Nama, u"B Contoh"_qs}, {Field::Alamat, u"Jl. Anggrek"_qs}}));
        office.add(isian({{Field::Nama, u"C Contoh"_qs}}));
        DaftarQuery query = list();
        query.urut = {{Field::Alamat}};
        QCOMPARE(names(*office, query), QStringList({u"B Contoh"_qs, u"A Contoh"_qs, u"C Contoh"_qs}));
        query.urut = {{Field::Alamat, true}};
        QCOMPARE(names(*office, query), QStringList({u"A Contoh"_qs, u"B Contoh"_qs, u"C Contoh"_qs}));
    }

    void searchFindsPartsOfNameNumbersAndPlaces_data()
    {
        QTest::addColumn<QString>("cari");
        QTest::addColumn<QStringList>("expected");
        const QString maju = u"KSP Contoh Maju"_qs, makmur = u"Koperasi Contoh Makmur"_qs;
        QTest::newRow("one letter") << u"j"_qs << QStringList{maju};
        QTest::newRow("two letters") << u"MA"_qs << QStringList{makmur, maju};
        QTest::newRow("words in any order") << u"maju contoh"_qs << QStringList{maju};
        QTest::newRow("kind of koperasi does not narrow") << u"kop. contoh mak"_qs << QStringList{makmur};
        QTest::newRow("kind alone") << u"ksp"_qs << QStringList{maju};
        QTest::newRow("Nomor Induk Koperasi") << u"320101002"_qs << QStringList{makmur};
        QTest::newRow("badan hukum as written") << u"AHU-0000007.AH"_qs << QStringList{maju};
        QTest::newRow("kecamatan") << u"sukacon"_qs << QStringList{makmur};
        QTest::newRow("desa") << u"contoh satu"_qs << QStringList{maju};
        QTest::newRow("name and place") << u"maju mekar"_qs << QStringList{maju};
        QTest::newRow("nothing") << u"zzz"_qs << QStringList{};
        QTest::newRow("blank is everything") << u"  "_qs << QStringList{makmur, maju};
    }
    void searchFindsPartsOfNameNumbersAndPlaces()
    {
        QFETCH(QString, cari);
        QFETCH(QStringList, expected);
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh Maju"_qs},
                          {Field::Wilayah, u"32.01.01.2001"_qs},
                          {Field::NoBadanHukum, u"AHU-0000007.AH.01.26.TAHUN 2020"_qs}}));
        office.add(isian({{Field::Nama, u"Koperasi Contoh Makmur"_qs},
                          {Field::Wilayah, u"32.01.02"_qs},
                          {Field::NikKoperasi, u"3201010020002"_qs}}));
        QCOMPARE(names(*office, list({}, cari)), expected);
    }

    void searchLooksIntoTheColumnsThatAreShown_data()
    {
        QTest::addColumn<QString>("cari");
        QTest::addColumn<QStringList>("expected");
        const QString maju = u"KSP Contoh Maju"_qs, makmur = u"Koperasi Contoh Makmur"_qs;
        QTest::newRow("a list") << u"simpan pinjam"_qs << QStringList{maju};
        QTest::newRow("part of it, upper case") << u"KONSUM"_qs << QStringList{makmur};
        QTest::newRow("name and list") << u"contoh jasa"_qs << QStringList{};
        QTest::newRow("free text without its accents") << u"jalan melati"_qs << QStringList{maju};
        QTest::newRow("day as shown") << u"05-03-2026"_qs << QStringList{makmur};
        QTest::newRow("year") << u"2026"_qs << QStringList{makmur};
        QTest::newRow("telephone as shown") << u"0812-3456"_qs << QStringList{maju};
        QTest::newRow("telephone in a row") << u"08123456"_qs << QStringList{maju};
        QTest::newRow("derived list") << u"mikro"_qs << QStringList{makmur, maju};
        QTest::newRow("wider area") << u"kabupaten cont"_qs << QStringList{makmur, maju};
        QTest::newRow("keragaan text of the year") << u"cukup berkualitas"_qs << QStringList{makmur};
        QTest::newRow("amounts have no words") << u"777"_qs << QStringList{};
    }
    void searchLooksIntoTheColumnsThatAreShown()
    {
        QFETCH(QString, cari);
        QFETCH(QStringList, expected);
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh Maju"_qs},
                          {Field::Wilayah, u"32.01.01.2001"_qs},
                          {Field::Jenis, u"Simpan Pinjam"_qs},
                          {Field::Alamat, u"Jalan M\u00e9lati No. 7"_qs},
                          {Field::Telp, u"+628123456789"_qs}}),
                   {{year, isian({{Field::VolumeUsaha, qint64(5)}, {Field::Aset, qint64(777)}})}});
        office.add(isian({{Field::Nama, u"Koperasi Contoh Makmur"_qs},
                          {Field::Wilayah, u"32.01.02"_qs},
                          {Field::Jenis, u"Konsumen"_qs}}),
                   {{year, isian({{Field::VolumeUsaha, qint64(7)},
                                  {Field::TglRat, QDate(2026, 3, 5)},
                                  {Field::Klasifikasi, u"Cukup Berkualitas"_qs}})}});
        DaftarQuery query = list({}, cari);
        query.dicari = {Field::Nama,       Field::Jenis,       Field::Alamat,        Field::Telp, Field::TglRat,
                        Field::KelasOmzet, Field::Klasifikasi, Field::KabupatenKota, Field::Aset};
        QCOMPARE(names(*office, query), expected);
        query.dicari = {Field::Nama};
        QCOMPARE(names(*office, query), QStringList());
    }

    void theSameColumnOfAnotherYearHasWordsOfItsOwn()
    {
        TemporaryOffice office;
        for (const bool active : {true, false})
            office.add(isian({{Field::Nama, active ? u"A Contoh"_qs : u"B Contoh"_qs}}),
                       {{year, isian({{Field::StatusAktif, active ? u"Aktif"_qs : u"Tidak Aktif"_qs}})},
                        {year + 1, isian({{Field::StatusAktif, active ? u"Tidak Aktif"_qs : u"Aktif"_qs}})}});
        DaftarQuery query = list({}, u"tidak"_qs);
        query.dicari = {Field::StatusAktif};
        QCOMPARE(names(*office, query), QStringList{u"B Contoh"_qs});
        query.tahunBuku = year + 1;
        QCOMPARE(names(*office, query), QStringList{u"A Contoh"_qs});
        query.tahunBuku = year;
        QCOMPARE(names(*office, query), QStringList{u"B Contoh"_qs});
    }

    void searchInColumnsFollowsChangesAndOtherColumns()
    {
        TemporaryOffice office;
        std::vector<KoperasiId> ids;
        for (int i = 0; i < 30; ++i)
            ids.push_back(office.add(isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(i)},
                                            {Field::Jenis, i % 2 ? u"Jasa"_qs : u"Konsumen"_qs},
                                            {Field::Alamat, u"Jalan Jasa"_qs}})));
        DaftarQuery query = list({}, u"ja"_qs);
        const auto found = [&](const QString &cari, std::vector<Field> columns) {
            query.cari = cari;
            query.dicari = std::move(columns);
            const auto kept = names(*office, query);
            return kept == names(*office.another(), query) ? kept.size() : -1;
        };
        QCOMPARE(found(u"ja"_qs, {Field::Jenis}), 15);
        QCOMPARE(found(u"jasa"_qs, {Field::Jenis}), 15); // typed on
        QCOMPARE(found(u"jasa"_qs, {Field::Jenis, Field::Alamat}), 30);
        QCOMPARE(found(u"jasa"_qs, {Field::Alamat}), 30);
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(ids[1], isian({{Field::Jenis, u"Konsumen"_qs}}), {}));
            QVERIFY(unit.update(ids[2], isian({{Field::Alamat, u"Jalan Mawar"_qs}}), {}));
            QVERIFY(unit.remove(ids[3]));
        });
        QCOMPARE(found(u"jasa"_qs, {Field::Jenis}), 13);
        QCOMPARE(found(u"jasa"_qs, {Field::Alamat}), 28);
        QCOMPARE(found(u"jasa"_qs, {}), 0);
    }

    void typingOnAndBackFindsTheSameAsAskingAfresh()
    {
        TemporaryOffice office;
        for (const char *nama : {"KSP Contoh Maju", "KUD Contoh Makmur", "KSU Maju Makmur", "Koperasi Contoh Mawar",
                                 "KSP Contoh Jaya", "KSP Rukun", "KSP Setia", "KSP Guna", "KSP Bina", "KSP Tunas"})
            office.add(isian({{Field::Nama, QString::fromLatin1(nama)}, {Field::Wilayah, u"32.01.02"_qs}}));
        const QStringList typed{u"m"_qs,        u"ma"_qs,  u"maj"_qs,       u"maju"_qs, u"maju m"_qs,
                                u"maju mak"_qs, u"maj"_qs, u"ma contoh"_qs, u"suka"_qs, u"suka maju"_qs,
                                u"j"_qs,        u""_qs,    u"ja"_qs};
        for (const QString &cari : typed)
            QCOMPARE(names(*office, list({}, cari)), names(*office.another(), list({}, cari)));
    }

    void searchFollowsChangesOfAnotherConnection()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh Lama"_qs}}));
        const auto reader = office.another();
        QCOMPARE(names(*reader, list({}, u"lama"_qs)).size(), 1);
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(id, isian({{Field::Nama, u"KSP Contoh Baru"_qs}}), {}));
        });
        office.add(isian({{Field::Nama, u"KSU Contoh Baru"_qs}}));
        QCOMPARE(names(*reader, list({}, u"lama"_qs)).size(), 0);
        QCOMPARE(names(*reader, list({}, u"baru"_qs)), QStringList({u"KSP Contoh Baru"_qs, u"KSU Contoh Baru"_qs}));
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.remove(id)); });
        QCOMPARE(names(*reader, list()), QStringList{u"KSU Contoh Baru"_qs});
    }

    void readingAheadInSlicesFollowsWhatChangesInBetween()
    {
        TemporaryOffice office;
        std::vector<KoperasiId> ids;
        for (int i = 0; i < 200; ++i)
            ids.push_back(office.add(contohBerurut(i), {{year, isian({{Field::Aset, qint64(i % 7)}})}}));
        const auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
        QVERIFY(connection);
        ListIndex sliced(**connection, office.wilayah());
        const std::vector<Field> fields{Field::Nama, Field::Aset, Field::Jenis, Field::Alamat};
        int slices = 0;
        for (bool more = true; more; ++slices) {
            QVERIFY2(slices < 100, "the slices do not end");
            const Transaction reading(**connection, Transaction::Kind::Read);
            QVERIFY(sliced.follow());
            const auto done = sliced.readAhead(fields, year, QDeadlineTimer(0)); // as little as possible
            QVERIFY(done);
            more = *done;
            const auto at = static_cast<std::size_t>(slices);
            office.act([&](UnitOfWork &unit) {
                QVERIFY(unit.update(ids[at], isian({{Field::Nama, u"KSU Contoh Baru"_qs}}), {}));
                QVERIFY(unit.update(ids[199 - at], isian({{Field::Jenis, u"Jasa"_qs}}), {}));
                QVERIFY(unit.remove(ids[100 + at]));
            });
            office.add(contohBerurut(1000 + slices));
        }
        QVERIFY2(slices > 8, "three slices for lines and each column");
        const Transaction reading(**connection, Transaction::Kind::Read);
        QVERIFY(sliced.follow());
        ListIndex fresh(**connection, office.wilayah());
        QVERIFY(fresh.follow());
        for (const QString &cari : {u""_qs, u"baru"_qs, u"10"_qs, u"contoh 1"_qs}) {
            DaftarQuery query = list({}, cari);
            query.urut = {{Field::Aset, true}, {Field::Jenis}, {Field::Nama}};
            query.dicari = fields;
            const auto expected = fresh.ordered(*fresh.matching(query), query);
            QVERIFY(!expected->empty());
            QCOMPARE(*sliced.ordered(*sliced.matching(query), query), *expected);
        }
    }

    void readingAheadChangesNoAnswer()
    {
        TemporaryOffice office;
        for (int i = 0; i < 40; ++i)
            office.add(contohBerurut(i), {{year, isian({{Field::Aset, qint64(i % 7)}})}});
        const auto reader = office.another();
        const std::vector<Field> fields{Field::Aset, Field::Kecamatan, Field::KelasOmzet, Field::Alamat};
        int slices = 0;
        for (auto more = reader->koperasi().siapkan(fields, year); more && *more; ++slices)
            more = reader->koperasi().siapkan(fields, year);
        QVERIFY(slices > 0);
        DaftarQuery query = list({}, u"contoh 1"_qs);
        query.urut = {{Field::Aset}, {Field::Kecamatan}};
        const QStringList before = names(*reader, query);
        QCOMPARE(before.size(), 13);
        QCOMPARE(before, names(*office.another(), query));
        office.add(contohBerurut(111));
        QCOMPARE(names(*reader, query).size(), 14);
        const auto more = reader->koperasi().siapkan(fields, year);
        QVERIFY(more && !*more); // what is kept was followed, nothing is left to read
    }

    void anOfficeWithoutAnyYearIsReadAheadAsWell()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_qs));
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const std::vector<Field> fields{Field::Jenis, Field::TglRat, Field::Aset, Field::FrekuensiRat};
        auto more = office->koperasi().siapkan(fields, 0);
        while (more && *more)
            more = office->koperasi().siapkan(fields, 0);
        QVERIFY(more);
    }

    void countsOfAnySizeStayExact()
    {
        constexpr qint64 many = 5'000'000'001;
        TemporaryOffice office;
        for (const qint64 anggota : {many, qint64(20), qint64(-3)})
            office.add(isian({{Field::Nama, QString(u"KSP Contoh %1"_qs.arg(anggota))}}),
                       {{year, isian({{Field::AnggotaTotal, anggota}})}});
        office.add(isian({{Field::Nama, u"KSP Contoh tanpa"_qs}}), {{year, isian({{Field::Aset, qint64(1)}})}});
        DaftarQuery query = list({{Field::AnggotaTotal, Condition::Kind::Between, {Value(many), Value(many)}}});
        QCOMPARE(names(*office, query), QStringList{u"KSP Contoh 5000000001"_qs});
        query = list();
        query.urut = {{Field::AnggotaTotal}};
        QCOMPARE(names(*office, query).join(u','),
                 u"KSP Contoh -3,KSP Contoh 20,KSP Contoh 5000000001,KSP Contoh tanpa"_qs);
        const auto keys = office->koperasi().keys(query);
        const std::vector<Field> fields{Field::AnggotaTotal};
        QCOMPARE(office->koperasi().sums(*keys, fields, year)->front().jumlah, double(many + 17));
    }

    void listsInsideAnUnfinishedActSeeItAndForgetItAfterwards()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        QCOMPARE(names(*office, list()).size(), 1);
        {
            auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs, {}});
            QVERIFY((*unit)->create(Koperasi{office.newId(), isian({{Field::Nama, u"KSU Contoh"_qs}}), {}, 0}));
            QCOMPARE(names(*office, list()).size(), 2);
        }
        QCOMPARE(names(*office, list()).size(), 1);
    }

    void valueCountsIgnoreTheirOwnCondition()
    {
        TemporaryOffice office;
        for (const char *jenis : {"Jasa", "Jasa", "Konsumen", ""})
            office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Jenis, QString::fromLatin1(jenis)}}),
                       {{year, isian({{Field::StatusAktif, u"Aktif"_qs}})}});
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Jenis, u"Produsen"_qs}}));
        const auto counts = office->koperasi().valueCounts(
            Field::Jenis,
            list({oneOf(Field::Jenis, {Value(u"Jasa"_qs)}), oneOf(Field::StatusAktif, {Value(u"Aktif"_qs)})}));
        QCOMPARE(counts->size(), std::size_t(3));
        QCOMPARE((*counts)[0].nilai.text(), u"Jasa"_qs);
        QCOMPARE((*counts)[0].jumlah, 2);
        QCOMPARE((*counts)[1].nilai.text(), u"Konsumen"_qs);
        QVERIFY((*counts)[2].nilai.isEmpty());
        QCOMPARE((*counts)[2].jumlah, 1);
        const auto namesCounted = office->koperasi().valueCounts(Field::Nama, list());
        QCOMPARE(namesCounted->size(), std::size_t(1));
        QCOMPARE(namesCounted->front().jumlah, 5);
    }

    void sumsCountOnlyWhatIsFilled()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"A Contoh"_qs}}), {{year, isian({{Field::Aset, qint64(5)}})}});
        office.add(isian({{Field::Nama, u"B Contoh"_qs}}),
                   {{year, isian({{Field::Aset, qint64(7)}, {Field::Shu, qint64(-2)}})}});
        office.add(isian({{Field::Nama, u"C Contoh"_qs}}));
        const std::vector<Field> fields{Field::Aset, Field::Shu, Field::Nama};
        const auto sums = office->koperasi().sums(*office->koperasi().keys(list()), fields, year);
        QCOMPARE((*sums)[0].terisi, 2);
        QCOMPARE((*sums)[0].jumlah, 12.0);
        QCOMPARE((*sums)[1].jumlah, -2.0);
        QCOMPARE((*sums)[2].terisi, 0);
    }

    void derivedFieldsAreToldInRows()
    {
        TemporaryOffice office;
        office.add(
            isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01.2001"_qs}}),
            {{year, isian({{Field::VolumeUsaha, qint64(2'000'000'001)}, {Field::StatusRat, u"Sudah RAT"_qs}})},
             {year - 2, isian({{Field::TglRat, QDate(2023, 3, 1)}})}});
        const std::vector<Field> fields{Field::Provinsi,      Field::KabupatenKota, Field::Kecamatan,
                                        Field::DesaKelurahan, Field::TahunBuku,     Field::KelasOmzet,
                                        Field::FrekuensiRat};
        const auto rows = office->koperasi().rows(*office->koperasi().keys(list()), fields, year);
        QStringList values;
        for (const Value &value : rows->front().nilai)
            values.append(value.canonical());
        QCOMPARE(values, QStringList({u"32"_qs, u"32.01"_qs, u"32.01.01"_qs, u"32.01.01.2001"_qs, u"2024"_qs,
                                      u"Kecil"_qs, u"2"_qs}));
    }

    void duplicatesAreFoundByTheirKeys()
    {
        TemporaryOffice office;
        const KoperasiId a = office.add(isian({{Field::Nama, u"KSP Contoh Maju"_qs},
                                               {Field::NikKoperasi, u"3201010020001"_qs},
                                               {Field::Wilayah, u"32.01.01"_qs},
                                               {Field::NoBadanHukum, u"21/BH/Tahun 2007"_qs}}));
        using Cara = KoperasiQueries::Kecocokan::Cara;
        const auto by = [&](const KoperasiQueries::Kunci &keys) {
            const auto found = office->koperasi().cocok(keys);
            return found->size() == 1 && found->front().id == a ? std::optional(found->front().cara) : std::nullopt;
        };
        QVERIFY(by({u"3201010020001"_qs, {}, {}}) == Cara::Nik);
        QVERIFY(by({{}, normaliseBadanHukum(u"21 / bh / TAHUN-2007"), {}}) == Cara::BadanHukum);
        QVERIFY(by({{}, {}, QString(normaliseNama(u"Koperasi Contoh  maju") + u"|32.01.01"_qs)}) ==
                Cara::NamaWilayah);
        QVERIFY(!by({{}, {}, QString(normaliseNama(u"Koperasi Contoh maju") + u"|32.01.02"_qs)}));
        QVERIFY(!by({}));
        QCOMPARE(office->koperasi().findByNik(u"3201 0100 20001"_qs)->size(), std::size_t(1));
        int streamed = 0;
        QVERIFY(office->koperasi().semuaKunci([&](const KoperasiQueries::KunciBaris &line) {
            ++streamed;
            return line.nik == u"3201010020001"_qs && line.wilayah.text() == u"32.01.01"_qs;
        }));
        QCOMPARE(streamed, 1);
    }

    void yearsWithDataAreToldNewestFirst()
    {
        TemporaryOffice office;
        const KoperasiId a = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2022, {}}, {2025, {}}});
        office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}), {{2025, {}}});
        QCOMPARE(*office->koperasi().tahunBuku(), (std::vector<int>{2025, 2022}));
        QCOMPARE(office->koperasi().berkeragaan({2025, JenisPeriode::Tahunan})->size(), std::size_t(2));
        QCOMPARE(office->koperasi().keragaan(a)->front().periode.tahunBuku, 2025);
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=15");
    KoperasiQueriesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_koperasiqueries.moc"
