// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsontext.h"
#include "core/domain/sinkron/konflik.h"
#include "tests/core/domain/properties/acuangabung.h"
#include "tests/core/domain/properties/generators.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace lumbung;

namespace {

/// Few fields of two groups and some of none, so that changes meet.
constexpr std::array ladang{Field::Aset,          Field::ModalSendiri, Field::ModalLuar, Field::AnggotaPria,
                            Field::AnggotaWanita, Field::Shu,          Field::Grade,     Field::JumlahBerkas};

Value nilaiKecil()
{
    const int n = *rc::gen::inRange(0, 4);
    return n == 0 ? Value() : Value(qint64(n));
}

Record rekamKecil()
{
    Record record;
    for (const Field field : ladang)
        if (Value value = nilaiKecil(); !value.isEmpty())
            record.set(field, value);
    return record;
}

/// What a person does to the record that is on the screen.
std::vector<FieldChange> sunting(const Record &dilihat)
{
    std::vector<FieldChange> perubahan;
    for (const Field field : ladang)
        if (*rc::gen::inRange(0, 3) == 0)
            if (Value value = nilaiKecil(); !(value == dilihat.value(field)))
                perubahan.push_back({field, dilihat.value(field), value});
    return perubahan;
}

Record pasang(Record record, const std::vector<FieldChange> &perubahan)
{
    for (const FieldChange &change : perubahan)
        change.after.isEmpty() ? record.unset(change.field) : record.set(change.field, change.after);
    return record;
}

std::set<FieldGroup> kelompok(const std::vector<FieldChange> &perubahan)
{
    std::set<FieldGroup> groups;
    for (const FieldChange &change : perubahan)
        groups.insert(spec(change.field).group);
    return groups;
}

bool bersinggungan(const std::vector<FieldChange> &a, const std::vector<FieldChange> &b)
{
    for (const FieldChange &satu : a)
        for (const FieldChange &dua : b)
            if (satu.field == dua.field)
                return true;
    for (const FieldGroup group : kelompok(a))
        if (group != FieldGroup::None && kelompok(b).contains(group))
            return true;
    return false;
}

} // namespace

class GabungProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void agreesWithThePlainMerge()
    {
        QVERIFY(rc::check("against the model", [] {
            const Record kini = rekamKecil(), dilihat = *rc::gen::arbitrary<bool>() ? kini : rekamKecil();
            const auto perubahan = denganPenjaga(sunting(dilihat), dilihat);
            const HasilGabung hasil = gabung(kini, perubahan);
            const cari::AcuanGabung acuan(kini, perubahan);
            RC_ASSERT(pasang(kini, hasil.terapkan) == acuan.sesudah(kini));
            for (const FieldChange &change : perubahan) {
                const bool berselisih = std::ranges::any_of(
                    hasil.konflik, [&](const IsianKonflik &satu) { return satu.field == change.field; });
                if (!(change.before == change.after))
                    RC_ASSERT(berselisih == acuan.berselisih(change.field));
            }
        }));
    }

    void neverLosesAValue()
    {
        QVERIFY(rc::check("every typed value is in the record or in the conflict", [] {
            const Record kini = rekamKecil(), dilihat = rekamKecil();
            const auto perubahan = denganPenjaga(sunting(dilihat), dilihat);
            const HasilGabung hasil = gabung(kini, perubahan);
            const Record sesudah = pasang(kini, hasil.terapkan);
            for (const FieldChange &change : perubahan) {
                if (change.before == change.after)
                    continue;
                const bool diKonflik = std::ranges::any_of(hasil.konflik, [&](const IsianKonflik &satu) {
                    return satu.field == change.field && satu.punya == change.after && satu.awal == change.before;
                });
                RC_ASSERT(diKonflik || sesudah.value(change.field) == change.after);
            }
        }));
    }

    void changesOfDifferentPlacesCommute()
    {
        QVERIFY(rc::check("either order gives the same record", [] {
            const Record awal = rekamKecil();
            const auto satu = denganPenjaga(sunting(awal), awal), dua = denganPenjaga(sunting(awal), awal);
            RC_PRE(!bersinggungan(satu, dua));
            const Record a = pasang(awal, gabung(awal, satu).terapkan);
            const Record b = pasang(awal, gabung(awal, dua).terapkan);
            RC_ASSERT(gabung(a, dua).konflik.empty());
            RC_ASSERT(pasang(a, gabung(a, dua).terapkan) == pasang(b, gabung(b, satu).terapkan));
        }));
    }

    void theSameChangeTwiceIsOnce()
    {
        QVERIFY(rc::check("idempotent", [] {
            const Record awal = rekamKecil();
            const auto perubahan = denganPenjaga(sunting(awal), awal);
            const Record sekali = pasang(awal, gabung(awal, perubahan).terapkan);
            RC_ASSERT(sekali == pasang(awal, perubahan));
            const HasilGabung lagi = gabung(sekali, perubahan);
            RC_ASSERT(lagi.terapkan.empty() && lagi.konflik.empty());
        }));
    }

    void aMixThatNobodyEnteredIsNeverMade()
    {
        QVERIFY(rc::check("a group is as one of the two people had it", [] {
            const Record awal = rekamKecil();
            const auto satu = denganPenjaga(sunting(awal), awal), dua = denganPenjaga(sunting(awal), awal);
            const Record kini = pasang(awal, satu);
            const Record sesudah = pasang(kini, gabung(kini, dua).terapkan);
            const Record punyaDua = pasang(awal, dua);
            for (const FieldGroup group : {FieldGroup::Neraca, FieldGroup::Anggota}) {
                bool sepertiSatu = true, sepertiDua = true;
                for (const Field field : ladang)
                    if (spec(field).group == group) {
                        sepertiSatu = sepertiSatu && sesudah.value(field) == kini.value(field);
                        sepertiDua = sepertiDua && sesudah.value(field) == punyaDua.value(field);
                    }
                RC_ASSERT(sepertiSatu || sepertiDua);
            }
        }));
    }

    void conflictsAndProposalsSurviveTheirText()
    {
        QVERIFY(rc::check("doc and back", [] {
            Konflik konflik;
            konflik.id = KonflikId(QStringLiteral("00000000-0000-4000-8000-000000000001"));
            konflik.rekam = {JenisRekam::Keragaan, QStringLiteral("00000000-0000-4000-8000-000000000002")};
            konflik.koperasi = KoperasiId(QStringLiteral("00000000-0000-4000-8000-000000000003"));
            konflik.pelaku = *cari::nameText();
            konflik.versi = *rc::gen::inRange(0, 100);
            konflik.selesai = *rc::gen::arbitrary<bool>();
            for (const FieldChange &change : sunting(rekamKecil()))
                konflik.isian.push_back({change.field, change.before, change.after, nilaiKecil()});
            std::ranges::sort(konflik.isian, {}, &IsianKonflik::field);
            RC_ASSERT(konflikOfDoc(konflik.id, objectOfJson(docOf(konflik))) == konflik);
            Usulan usulan;
            usulan.id = UsulanId(QStringLiteral("00000000-0000-4000-8000-000000000004"));
            usulan.rekam = konflik.rekam;
            usulan.koperasi = konflik.koperasi;
            usulan.pelaku = konflik.pelaku;
            usulan.isian = denganPenjaga(sunting(rekamKecil()), rekamKecil());
            std::ranges::sort(usulan.isian, {}, &FieldChange::field);
            RC_ASSERT(usulanOfDoc(usulan.id, objectOfJson(docOf(usulan))) == usulan);
        }));
    }
};

QTEST_GUILESS_MAIN(GabungProperties)
#include "tst_gabungproperties.moc"
