// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/contohkantor.h"
#include "core/application/urungkan.h"
#include "core/domain/validation.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

using namespace lumbung;

namespace {

PermintaanContoh permintaan(TemporaryOffice &office, int koperasi, quint64 benih = 7)
{
    return {koperasi, 2021, office.clock().today().year() - 1, benih, office->kantor().wilayah, u"uji"_qs};
}

std::vector<DaftarBaris> semuaBaris(TemporaryOffice &office, int tahun)
{
    const std::vector<Field> fields{Field::Nama,   Field::Wilayah, Field::WilayahTeks, Field::Aset,
                                    Field::TglRat, Field::Ketua,   Field::AnggotaTotal};
    const auto keys = office->koperasi().keys({{}, {}, {{Field::Nama}}, {}, tahun});
    return *office->koperasi().rows(*keys, fields, tahun);
}

} // namespace

class ContohKantorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameRequestGivesTheSameData()
    {
        TemporaryOffice one;
        TemporaryOffice two;
        TemporaryOffice other;
        const auto first = isiContoh(*one, one.wilayah(), permintaan(one, 60), one.clock());
        QVERIFY(first.ok());
        QCOMPARE(first->koperasi, 60);
        QVERIFY(first->keragaan > 150);
        QVERIFY(isiContoh(*two, two.wilayah(), permintaan(two, 60), two.clock()).ok());
        QVERIFY(isiContoh(*other, other.wilayah(), permintaan(other, 60, 8), other.clock()).ok());
        const auto a = semuaBaris(one, 2024);
        const auto b = semuaBaris(two, 2024);
        const auto c = semuaBaris(other, 2024);
        QCOMPARE(a.size(), std::size_t(60));
        bool same = true;
        bool different = false;
        for (std::size_t i = 0; i < a.size(); ++i) {
            same = same && a[i].id == b[i].id && a[i].nilai == b[i].nilai;
            different = different || !(a[i].nilai == c[i].nilai);
        }
        QVERIFY(same);
        QVERIFY(different);
    }

    void everyAreaIsARealDesaOfTheOfficeAndSomeAreUnmapped()
    {
        TemporaryOffice office;
        QVERIFY(isiContoh(*office, office.wilayah(), permintaan(office, 300), office.clock()).ok());
        int unmapped = 0;
        for (const DaftarBaris &baris : semuaBaris(office, 2024)) {
            const auto kode = KodeWilayah::parse(baris.nilai[1].text());
            if (!kode) {
                ++unmapped;
                QVERIFY(!baris.nilai[2].isEmpty());
                continue;
            }
            QVERIFY(office.wilayah().contains(*kode));
            QVERIFY(office->kantor().wilayah.contains(*kode));
            QVERIFY(kode->tingkat() == TingkatWilayah::DesaKelurahan);
        }
        QVERIFY2(unmapped > 0 && unmapped < 30, qPrintable(QString::number(unmapped)));
    }

    void nothingBelongsToAPersonAndNoMeetingLiesAhead()
    {
        TemporaryOffice office;
        QVERIFY(isiContoh(*office, office.wilayah(), permintaan(office, 200), office.clock()).ok());
        for (const int tahun : {2021, 2024, office.clock().today().year() - 1})
            for (const DaftarBaris &baris : semuaBaris(office, tahun)) {
                QVERIFY2(baris.nilai[0].text().contains(u"Contoh"_qs), qPrintable(baris.nilai[0].text()));
                QVERIFY(baris.nilai[5].text().startsWith(u"Contoh Ketua"_qs));
                const QDate rat = baris.nilai[4].date();
                QVERIFY(!rat.isValid() || rat <= office.clock().today());
            }
    }

    void mostOfItIsSoundAndSomeOfItIsNot()
    {
        TemporaryOffice office;
        QVERIFY(isiContoh(*office, office.wilayah(), permintaan(office, 200), office.clock()).ok());
        std::map<Keparahan, int> findings;
        int statements = 0;
        for (const DaftarBaris &baris : semuaBaris(office, 2024)) {
            const auto koperasi = office->koperasi().find(baris.id);
            const auto keragaan = office->koperasi().keragaan(baris.id);
            for (const Keragaan &satu : *keragaan) {
                ++statements;
                for (const TemuanIsian &temuan :
                     validate(koperasi->isian, satu.isian, satu.periode, {office.clock().today(), nullptr, {}})) {
                    if (temuan.keparahan == Keparahan::Salah)
                        qInfo() << temuan.aturan << keyOf(temuan.field);
                    ++findings[temuan.keparahan];
                }
            }
        }
        QVERIFY(statements > 500);
        QVERIFY2(findings[Keparahan::Salah] < statements / 20,
                 qPrintable(QString::number(findings[Keparahan::Salah])));
        QVERIFY(findings[Keparahan::PerluDicek] > 0);
    }

    void theYearsCompare()
    {
        TemporaryOffice office;
        QVERIFY(isiContoh(*office, office.wilayah(), permintaan(office, 800), office.clock()).ok());
        constexpr std::array isian{Field::Aset, Field::StatusAktif, Field::AnggotaTotal};
        const auto keys = office->koperasi().keys({});
        std::vector<std::set<RowKey>> berlaporan;
        std::vector<double> aset;
        for (int tahun = 2021; tahun < office.clock().today().year(); ++tahun) {
            berlaporan.emplace_back();
            aset.push_back(0);
            const auto rows = office->koperasi().rows(*keys, isian, tahun);
            for (const DaftarBaris &baris : *rows) {
                if (baris.nilai[1].isEmpty())
                    continue;
                berlaporan.back().insert(baris.key);
                aset.back() += static_cast<double>(baris.nilai[0].integer());
            }
        }
        for (std::size_t i = 0; i < berlaporan.size(); ++i) {
            const auto jumlah = static_cast<double>(berlaporan[i].size());
            QVERIFY2(jumlah > 600 && jumlah < 760, qPrintable(QString::number(jumlah)));
            if (i == 0)
                continue;
            const double lalu = static_cast<double>(berlaporan[i - 1].size());
            QVERIFY2(std::abs(jumlah / lalu - 1) < 0.05, qPrintable(u"%1 %2"_qs.arg(lalu).arg(jumlah)));
            const double tumbuh = aset[i] / aset[i - 1] - 1;
            QVERIFY2(tumbuh > -0.03 && tumbuh < 0.09, qPrintable(QString::number(tumbuh)));
            const auto sama = std::count_if(berlaporan[i].begin(), berlaporan[i].end(),
                                            [&](RowKey key) { return berlaporan[i - 1].contains(key); });
            // Every year some hand in that did not the year before, and the other way round.
            QVERIFY(sama < static_cast<qint64>(berlaporan[i].size()));
            QVERIFY(sama < static_cast<qint64>(berlaporan[i - 1].size()));
        }
    }

    void theStoreIsSoundAndOneUndoEmptiesIt()
    {
        TemporaryOffice office;
        const auto hasil = isiContoh(*office, office.wilayah(), permintaan(office, 50), office.clock());
        QVERIFY(office->check()->empty());
        const auto undone = urungkan(*office, hasil->tindakan, u"uji"_qs, office.clock());
        QVERIFY(undone.ok());
        QCOMPARE(undone->dilewati, 0);
        QCOMPARE(*office->koperasi().count({}), 0);
        QVERIFY(office->check()->empty());
    }

    void cancellingLeavesNothing()
    {
        TemporaryOffice office;
        const auto cancelled = isiContoh(*office, office.wilayah(), permintaan(office, 600), office.clock(),
                                         [](double share) { return share < 0.5; });
        QVERIFY(!cancelled.ok());
        QVERIFY(cancelled.error().kind == ErrorKind::Cancelled);
        QCOMPARE(*office->koperasi().count({}), 0);
    }

    void impossibleRequestsAreRefused()
    {
        TemporaryOffice office;
        PermintaanContoh wrong = permintaan(office, 10);
        wrong.dari = wrong.sampai + 1;
        QCOMPARE(isiContoh(*office, office.wilayah(), wrong, office.clock()).error().code, u"contoh.permintaan"_qs);
        wrong = permintaan(office, 10);
        wrong.wilayah = *KodeWilayah::parse(u"99");
        QCOMPARE(isiContoh(*office, office.wilayah(), wrong, office.clock()).error().code, u"contoh.wilayah"_qs);
    }
};

QTEST_GUILESS_MAIN(ContohKantorTest)
#include "tst_contohkantor.moc"
