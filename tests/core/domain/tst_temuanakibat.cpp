// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/temuanakibat.h"

#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

const Periode periode2025{2025, JenisPeriode::Tahunan};
const KonteksValidasi konteks{.hariIni = QDate(2026, 11, 22)};

Record record(const std::vector<Record::Entry> &entries)
{
    Record made;
    for (const auto &[field, value] : entries)
        made.set(field, value);
    return made;
}

const Record named = record({{Field::Nama, Value(u"KSP Contoh"_qs)}});
/// Thirteen members are said to be ten men and five women.
const Record damaged = record({{Field::AnggotaPria, Value(qint64(10))},
                               {Field::AnggotaWanita, Value(qint64(5))},
                               {Field::AnggotaTotal, Value(qint64(13))}});

bool blames(const std::vector<TemuanIsian> &temuan, const QString &aturan)
{
    return std::any_of(temuan.begin(), temuan.end(),
                       [&](const TemuanIsian &satu) { return satu.aturan == aturan; });
}

} // namespace

class TemuanAkibatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldDamageDoesNotStopAnotherCorrection()
    {
        const Record change = record({{Field::Aset, Value(qint64(100))}});
        QVERIFY(!blames(temuanAkibat({named, damaged, {}, change}, periode2025, konteks), u"jumlah.tidak-sama"_qs));
    }

    void aChangedFieldAnswersForItsOldDamageToo()
    {
        const Record change = record({{Field::AnggotaTotal, Value(qint64(14))}});
        QVERIFY(blames(temuanAkibat({named, damaged, {}, change}, periode2025, konteks), u"jumlah.tidak-sama"_qs));
    }

    void damageThatAppearsOnAnotherFieldIsTheChangesDoing()
    {
        const Record sound = record({{Field::AnggotaPria, Value(qint64(8))},
                                     {Field::AnggotaWanita, Value(qint64(5))},
                                     {Field::AnggotaTotal, Value(qint64(13))}});
        const Record change = record({{Field::AnggotaPria, Value(qint64(10))}});
        const auto temuan = temuanAkibat({named, sound, {}, change}, periode2025, konteks);
        QVERIFY(blames(temuan, u"jumlah.tidak-sama"_qs));
        QCOMPARE(temuan.front().field, Field::AnggotaTotal);
    }

    void emptyingTheNameIsRefused()
    {
        const Record change = record({{Field::Nama, Value()}});
        QVERIFY(blames(temuanAkibat({named, {}, change, {}}, periode2025, konteks), u"nama.kosong"_qs));
    }

    void aNewKoperasiAnswersForEverything()
    {
        const Record change = record({{Field::Alamat, Value(u"Jl. Contoh"_qs)}});
        QVERIFY(blames(temuanAkibat({{}, {}, change, damaged}, periode2025, konteks), u"nama.kosong"_qs));
        QVERIFY(blames(temuanAkibat({{}, {}, change, damaged}, periode2025, konteks), u"jumlah.tidak-sama"_qs));
    }
};

QTEST_APPLESS_MAIN(TemuanAkibatTest)
#include "tst_temuanakibat.moc"
