// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

const QDate today(2026, 11, 22);
const Periode year2025{2025, JenisPeriode::Tahunan};

Value text(QStringView value)
{
    return Value(value.toString());
}

Value whole(qint64 number)
{
    return Value(number);
}

Value date(int year, int month, int day)
{
    return Value(QDate(year, month, day));
}

/// Field values in one list; each lands in the record it belongs to.
using Values = std::vector<Record::Entry>;

struct RuleCase {
    const char *rule;
    Keparahan severity;
    Field field;
    Values bad;
    Values good;
    Values lastYear = {};
};

std::vector<TemuanIsian> findings(const Values &values, const Values &lastYear, const Periode &periode = year2025)
{
    Record profil;
    Record keragaan;
    for (const auto &[field, value] : values)
        (spec(field).entity == Entity::Koperasi ? profil : keragaan).set(field, value);
    if (!profil.isEmpty() && !profil.contains(Field::Nama))
        profil.set(Field::Nama, text(u"KSP Contoh"));
    Record before;
    for (const auto &[field, value] : lastYear)
        before.set(field, value);
    KonteksValidasi konteks{.hariIni = today, .tahunLalu = lastYear.empty() ? nullptr : &before};
    konteks.nikDipakaiLain = [](const QString &nik) { return nik == u"3201010010001"; };
    konteks.badanHukumDipakaiLain = [](const QString &nomor) { return nomor == u"1/BH/X/2001"; };
    return validate(profil, keragaan, periode, konteks);
}

const TemuanIsian *find(const std::vector<TemuanIsian> &all, const QString &rule, Field field)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const TemuanIsian &temuan) {
        return temuan.aturan == rule && temuan.field == field;
    });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<RuleCase> &cases()
{
    using enum Keparahan;
    using F = Field;
    // clang-format off
    static const std::vector<RuleCase> all{
        {"nama.kosong", Salah, F::Nama, {{F::Nama, Value()}, {F::Alamat, text(u"Jl. Contoh")}}, {{F::Nama, text(u"KSP Contoh")}}},
        {"nik-koperasi.panjang", Salah, F::NikKoperasi, {{F::NikKoperasi, text(u"328103008000")}}, {{F::NikKoperasi, text(u"3281030080001")}}},
        {"nik-koperasi.pengisi", Salah, F::NikKoperasi, {{F::NikKoperasi, text(u"1234")}}, {{F::NikKoperasi, text(u"3281030080001")}}},
        {"nik-koperasi.bukan-angka", Salah, F::NikKoperasi, {{F::NikKoperasi, text(u"belum punya")}}, {}},
        {"nik-koperasi.kembar", Salah, F::NikKoperasi, {{F::NikKoperasi, text(u"3201010010001")}}, {{F::NikKoperasi, text(u"3201010010002")}}},
        {"nik-koperasi.wilayah-beda", Info, F::NikKoperasi,
         {{F::NikKoperasi, text(u"3281030080001")}, {F::Wilayah, text(u"51.04")}},
         {{F::NikKoperasi, text(u"3281030080001")}, {F::Wilayah, text(u"32.01.01")}}},
        {"npwp.panjang", Salah, F::Npwp, {{F::Npwp, text(u"0123456782123")}}, {{F::Npwp, text(u"012345674123000")}}},
        {"npwp.bukan-badan", PerluDicek, F::Npwp, {{F::Npwp, text(u"092345672123000")}}, {{F::Npwp, text(u"012345674123000")}}},
        {"npwp.digit-cek", PerluDicek, F::Npwp, {{F::Npwp, text(u"012345671123000")}}, {{F::Npwp, text(u"012345674123000")}}},
        {"nik-ktp.panjang", Salah, F::NikKtpKetua, {{F::NikKtpKetua, text(u"320101311299000")}}, {{F::NikKtpKetua, text(u"3201013112990001")}}},
        {"nik-ktp.tanggal", PerluDicek, F::NikKtpKetua, {{F::NikKtpKetua, text(u"3201013213990001")}}, {{F::NikKtpKetua, text(u"3201017112990001")}}},
        {"nik-ktp.nomor-urut", PerluDicek, F::NikKtpKetua, {{F::NikKtpKetua, text(u"3201013112990000")}}, {{F::NikKtpKetua, text(u"3201013112990001")}}},
        {"nib.panjang", Salah, F::Nib, {{F::Nib, text(u"123456789012")}}, {{F::Nib, text(u"1234567890123")}}},
        {"kode-pos.panjang", Salah, F::KodePos, {{F::KodePos, text(u"1691")}}, {{F::KodePos, text(u"16911")}}},
        {"telepon.panjang", PerluDicek, F::TelpKetua, {{F::TelpKetua, text(u"0812")}}, {{F::TelpKetua, text(u"+6281234567890")}}},
        {"surel.bentuk", PerluDicek, F::Email, {{F::Email, text(u"contoh@tanpa-titik")}}, {{F::Email, text(u"ksp@contoh.example")}}},
        {"koordinat.luar-indonesia", PerluDicek, F::Lat, {{F::Lat, Value(52.1)}}, {{F::Lat, Value(-6.5)}}},
        {"koordinat.luar-indonesia", PerluDicek, F::Lng, {{F::Lng, Value(-6.5)}}, {{F::Lng, Value(106.8)}}},
        {"wilayah.belum-terpetakan", Info, F::Wilayah, {{F::WilayahTeks, text(u"Kec. Contoh")}},
         {{F::WilayahTeks, text(u"Kec. Contoh")}, {F::Wilayah, text(u"32.01.01")}}},
        {"badan-hukum.pendek", Salah, F::NoBadanHukum, {{F::NoBadanHukum, text(u"12/B")}}, {{F::NoBadanHukum, text(u"12/BH")}}},
        {"badan-hukum.kembar", PerluDicek, F::NoBadanHukum, {{F::NoBadanHukum, text(u"1/BH/X/2001")}}, {{F::NoBadanHukum, text(u"2/BH/X/2001")}}},
        {"badan-hukum.tahun-beda", PerluDicek, F::TglBadanHukum,
         {{F::NoBadanHukum, text(u"21/BH/Tahun 2007")}, {F::TglBadanHukum, date(2008, 1, 5)}},
         {{F::NoBadanHukum, text(u"21/BH/Tahun 2007")}, {F::TglBadanHukum, date(2007, 1, 5)}}},
        {"tanggal.setelah-hari-ini", Salah, F::TglBadanHukum, {{F::TglBadanHukum, date(2026, 11, 23)}}, {{F::TglBadanHukum, date(2026, 11, 22)}}},
        {"tanggal.setelah-hari-ini", Salah, F::TglPad, {{F::TglPad, date(2027, 1, 1)}}, {{F::TglPad, date(2026, 1, 1)}}},
        {"tanggal.sebelum-badan-hukum", PerluDicek, F::TglPad,
         {{F::TglPad, date(2001, 1, 1)}, {F::TglBadanHukum, date(2002, 1, 1)}},
         {{F::TglPad, date(2003, 1, 1)}, {F::TglBadanHukum, date(2002, 1, 1)}}},
        {"rat.setelah-hari-ini", Salah, F::TglRat, {{F::TglRat, date(2026, 11, 23)}}, {{F::TglRat, date(2026, 11, 22)}}},
        {"rat.sebelum-badan-hukum", PerluDicek, F::TglRat,
         {{F::TglRat, date(2026, 2, 1)}, {F::TglBadanHukum, date(2026, 2, 1)}},
         {{F::TglRat, date(2026, 2, 2)}, {F::TglBadanHukum, date(2026, 2, 1)}}},
        {"rat.sebelum-tutup-buku", PerluDicek, F::TglRat, {{F::TglRat, date(2025, 12, 31)}}, {{F::TglRat, date(2026, 1, 1)}}},
        {"rat.lewat-batas", PerluDicek, F::TglRat, {{F::TglRat, date(2026, 7, 1)}}, {{F::TglRat, date(2026, 6, 30)}}},
        {"rat.status-beda", PerluDicek, F::StatusRat,
         {{F::StatusRat, text(u"Belum RAT")}, {F::TglRat, date(2026, 2, 1)}},
         {{F::StatusRat, text(u"Sudah RAT")}, {F::TglRat, date(2026, 2, 1)}}},
        {"rat.tanpa-tanggal", Info, F::TglRat, {{F::StatusRat, text(u"Sudah RAT")}}, {{F::StatusRat, text(u"Belum RAT")}}},
        {"angka.negatif", Salah, F::AnggotaTotal, {{F::AnggotaTotal, whole(-1)}}, {{F::AnggotaTotal, whole(0)}}},
        {"angka.negatif", Salah, F::Aset, {{F::Aset, whole(-1)}}, {{F::Aset, whole(0)}, {F::Shu, whole(-1)}}},
        {"jumlah.tidak-sama", Salah, F::AnggotaTotal,
         {{F::AnggotaPria, whole(10)}, {F::AnggotaWanita, whole(5)}, {F::AnggotaTotal, whole(16)}},
         {{F::AnggotaPria, whole(10)}, {F::AnggotaWanita, whole(5)}, {F::AnggotaTotal, whole(15)}}},
        {"jumlah.tidak-sama", Salah, F::KaryawanTotal,
         {{F::KaryawanPria, whole(10)}, {F::KaryawanTotal, whole(9)}},
         {{F::KaryawanPria, whole(10)}, {F::KaryawanTotal, whole(12)}}},
        {"aktif.tanpa-anggota", PerluDicek, F::AnggotaTotal,
         {{F::StatusAktif, text(u"Aktif")}, {F::AnggotaTotal, whole(0)}},
         {{F::StatusAktif, text(u"Tidak Aktif")}, {F::AnggotaTotal, whole(0)}}},
        {"anggota.kurang-dari-syarat", Info, F::AnggotaTotal,
         {{F::Bentuk, text(u"Primer Kabupaten/Kota")}, {F::AnggotaTotal, whole(8)}},
         {{F::Bentuk, text(u"Sekunder Provinsi")}, {F::AnggotaTotal, whole(3)}}},
        {"aset.tidak-seimbang", PerluDicek, F::Aset,
         {{F::Aset, whole(900'000'000)}, {F::ModalSendiri, whole(500'000'000)}, {F::ModalLuar, whole(380'000'000)}},
         {{F::Aset, whole(900'000'000)}, {F::ModalSendiri, whole(500'000'000)}, {F::ModalLuar, whole(399'000'000)}}},
        {"modal-sendiri.rincian-lebih", PerluDicek, F::ModalSendiri,
         {{F::ModalSendiri, whole(100)}, {F::SimpananPokok, whole(60)}, {F::SimpananWajib, whole(60)}},
         {{F::ModalSendiri, whole(120)}, {F::SimpananPokok, whole(60)}, {F::SimpananWajib, whole(60)}}},
        {"shu.melebihi-volume", PerluDicek, F::Shu, {{F::Shu, whole(11)}, {F::VolumeUsaha, whole(10)}}, {{F::Shu, whole(10)}, {F::VolumeUsaha, whole(10)}}},
        {"shu.beda-pendapatan", PerluDicek, F::Shu,
         {{F::Pendapatan, whole(1000)}, {F::Biaya, whole(400)}, {F::Shu, whole(700)}},
         {{F::Pendapatan, whole(1000)}, {F::Biaya, whole(400)}, {F::Shu, whole(550)}}},
        {"lompatan.besar", PerluDicek, F::Aset, {{F::Aset, whole(301)}}, {{F::Aset, whole(300)}}, {{F::Aset, whole(100)}}},
        {"lompatan.besar", PerluDicek, F::AnggotaTotal, {{F::AnggotaTotal, whole(41)}}, {{F::AnggotaTotal, whole(140)}}, {{F::AnggotaTotal, whole(412)}}},
        {"lompatan.satuan", PerluDicek, F::Aset, {{F::Aset, whole(1250)}}, {{F::Aset, whole(1'300'000'000)}}, {{F::Aset, whole(1'250'000'000)}}},
        {"daftar.tidak-ada", Salah, F::Bentuk, {{F::Bentuk, text(u"Firma")}}, {{F::Bentuk, text(u"Primer Nasional")}}},
        {"sertifikat.kedaluwarsa", Info, F::TglBerlakuSertifikat,
         {{F::StatusNik, text(u"Sudah Bersertifikat")}, {F::TglBerlakuSertifikat, date(2026, 11, 21)}},
         {{F::StatusNik, text(u"Sudah Bersertifikat")}, {F::TglBerlakuSertifikat, date(2026, 11, 22)}}},
        {"sertifikat.gugur", Info, F::Grade,
         {{F::StatusNik, text(u"Sudah Bersertifikat")}, {F::Grade, text(u"D")}},
         {{F::StatusNik, text(u"Sudah Bersertifikat")}, {F::Grade, text(u"B")}}},
        {"kuk.beda", Info, F::Kuk,
         {{F::Jenis, text(u"Simpan Pinjam")}, {F::Kuk, text(u"1")}, {F::AnggotaTotal, whole(6000)}},
         {{F::Jenis, text(u"Simpan Pinjam")}, {F::Kuk, text(u"2")}, {F::AnggotaTotal, whole(6000)}}},
        {"skor.di-luar-skala", Salah, F::SkorKesehatan, {{F::SkorKesehatan, Value(101.0)}}, {{F::SkorKesehatan, Value(100.0)}}},
    };
    // clang-format on
    return all;
}

} // namespace

class ValidationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleSpeaksWhenItShouldAndOnlyThen_data()
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(qPrintable(QLatin1String(cases()[i].rule) + u' ' + keyOf(cases()[i].field))) << int(i);
    }
    void everyRuleSpeaksWhenItShouldAndOnlyThen()
    {
        QFETCH(int, row);
        const RuleCase &rule = cases()[static_cast<std::size_t>(row)];
        const QString code = QString::fromLatin1(rule.rule);
        const auto bad = findings(rule.bad, rule.lastYear);
        const TemuanIsian *found = find(bad, code, rule.field);
        QVERIFY(found);
        QCOMPARE(found->keparahan, rule.severity);
        QVERIFY(!find(findings(rule.good, rule.lastYear), code, rule.field));
    }

    void everyRuleInTheSourceHasACase()
    {
        QSet<QString> tested{u"tahun-buku.mendatang"_qs, u"tahun-buku.tidak-mungkin"_qs};
        for (const RuleCase &rule : cases())
            tested.insert(QString::fromLatin1(rule.rule));
        const QDir folder(qEnvironmentVariable("LUMBUNG_SOURCE") + u"/core/domain/aturan"_qs);
        const QRegularExpression code(u"\"([a-z-]+\\.[a-z-]+)\""_qs);
        int seen = 0;
        for (const QFileInfo &info : folder.entryInfoList({u"*.cpp"_qs})) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString rule = matches.next().captured(1);
                QVERIFY2(tested.contains(rule), qPrintable(rule));
                ++seen;
            }
        }
        QVERIFY(seen >= tested.size());
    }

    void theTahunBukuMustBePossible()
    {
        const Values something{{Field::Aset, whole(1)}};
        QVERIFY(find(findings(something, {}, {2027, {}}), u"tahun-buku.mendatang"_qs, Field::TahunBuku));
        QVERIFY(!find(findings(something, {}, {2026, {}}), u"tahun-buku.mendatang"_qs, Field::TahunBuku));
        QVERIFY(find(findings(something, {}, {1944, {}}), u"tahun-buku.tidak-mungkin"_qs, Field::TahunBuku));
        QVERIFY(!find(findings(something, {}, {1945, {}}), u"tahun-buku.tidak-mungkin"_qs, Field::TahunBuku));
    }

    void aStatementOfAHalfYearNeedsNoRatAfterIt()
    {
        const Values early{{Field::TglRat, date(2025, 3, 1)}};
        QVERIFY(!find(findings(early, {}, {2025, JenisPeriode::Semester1}), u"rat.sebelum-tutup-buku"_qs,
                      Field::TglRat));
    }

    void theDateOfAnEarlierRatDoesNotContradictThatNoneWasHeldYet()
    {
        const auto all = findings({{Field::StatusRat, text(u"Belum RAT")}, {Field::TglRat, date(2024, 3, 1)}}, {});
        QVERIFY(all.empty());
    }

    void anEmptyRecordHasNoFindings()
    {
        QVERIFY(findings({}, {}).empty());
        QVERIFY(findings({{Field::Aset, whole(5)}}, {}).empty());
    }

    void findingsNeverCarryPersonalNumbers()
    {
        const auto all = findings({{Field::NikKtpKetua, text(u"320101311299000")}}, {});
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().fakta, (QVariantMap{{u"panjang"_qs, 15}}));
    }

    void completenessCountsRequiredFieldsInAllAndPerSection()
    {
        Record profil;
        Record keragaan;
        const int required = kelengkapan(profil, keragaan).jumlah;
        QVERIFY(required > 15);
        QCOMPARE(kelengkapan(profil, keragaan).terisi, 0);
        profil.set(Field::Nama, text(u"KSP Contoh"));
        profil.set(Field::Website, text(u"contoh.example"));
        keragaan.set(Field::Aset, whole(0));
        QCOMPARE(kelengkapan(profil, keragaan), (Kelengkapan{2, required}));
        QCOMPARE(kelengkapan(profil, keragaan, Section::Keuangan).terisi, 1);
        int sum = 0;
        for (int section = 0; section <= int(Section::Sertifikat); ++section)
            sum += kelengkapan(profil, keragaan, static_cast<Section>(section)).jumlah;
        QCOMPARE(sum, required);
    }
};

QTEST_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"
