// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/urutansebab.h"
#include "tests/core/domain/properties/generators.h"
#include "tests/core/verifikasi/pengajuanuji.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace lumbung;
using namespace lumbung::uji;

namespace {

constexpr std::array fieldUji{Field::Aset, Field::VolumeUsaha, Field::AnggotaTotal, Field::Nama, Field::Ketua};

/// What several people say, sensible or not: mostly what is next, often by the wrong person or on an old version.
PeristiwaVerifikasi acakKata(PengajuanUji &uji)
{
    PeristiwaVerifikasi apa;
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
    case 1:
    case 2: {
        const Field field = *rc::gen::elementOf(fieldUji);
        uji.isi.set(field, *cari::filledValueOf(field));
        apa = uji.ajukan(*rc::gen::element(u"contoh.petugas"_qs, u"contoh.kabkota"_qs));
        break;
    }
    case 3:
    case 4:
    case 5:
    case 6: {
        std::vector<Field> tolak;
        if (*rc::gen::inRange(0, 3) == 0)
            tolak = {*rc::gen::elementOf(fieldUji)};
        apa = uji.putuskan(tolak);
        if (*rc::gen::inRange(0, 6) == 0 && !apa.putusan.empty())
            apa.putusan.pop_back();
        if (*rc::gen::inRange(0, 8) == 0)
            apa.cerna = u"lama"_qs;
        if (*rc::gen::inRange(0, 12) == 0)
            apa.sampel = u"s-1"_qs;
        break;
    }
    case 7:
        apa = uji.berkata(*rc::gen::element(JenisPeristiwaVerifikasi::BukaKembali,
                                            JenisPeristiwaVerifikasi::Batalkan, JenisPeristiwaVerifikasi::Komentar),
                          pemeriksa(*rc::gen::element(TingkatVerifikasi::KabKota, TingkatVerifikasi::Kementerian)),
                          *rc::gen::element(u"contoh"_qs, QString()));
        break;
    default: apa = uji.urungkan(*rc::gen::element(u"contoh.petugas"_qs, u"contoh.kabkota"_qs)); break;
    }
    if (*rc::gen::inRange(0, 5) == 0)
        apa.pelaku.peran = *rc::gen::elementOf(std::vector<Peran>(semuaPeran().begin(), semuaPeran().end()));
    if (*rc::gen::inRange(0, 8) == 0 && uji.peristiwa().size() > 1) // without having seen the last one
        apa.sesudah = {uji.peristiwa()[uji.peristiwa().size() - 2].id};
    return apa;
}

Binaan acakBinaan()
{
    return *rc::gen::element(Binaan::KabKota, Binaan::Provinsi, Binaan::Nasional);
}

PengajuanUji acakPengajuan()
{
    PengajuanUji uji{acakBinaan()};
    (void)uji.katakan(uji.ajukan());
    for (int i = *rc::gen::inRange(1, 25); i > 0; --i)
        (void)uji.katakan(acakKata(uji));
    return uji;
}

/// The law of A5 written down a second time, as sentences about single steps; not by the engine's own rules.
void langkahSah(const KeadaanPengajuan &dari, const KeadaanPengajuan &ke, const PeristiwaVerifikasi &apa)
{
    const Peran peran = apa.pelaku.peran;
    const bool diAntrian = dari.giliran().has_value();
    switch (apa.jenis) {
    case JenisPeristiwaVerifikasi::Ajukan:
        RC_ASSERT(peran != Peran::VerifikatorProvinsi && peran != Peran::VerifikatorKementerian &&
                  peran != Peran::Admin && peran != Peran::Kadis && peran != Peran::Sekretaris &&
                  peran != Peran::PpidPembantu);
        RC_ASSERT(ke.status == StatusPengajuan::Diajukan || ke.status == StatusPengajuan::DiajukanUlang);
        if (ke.status == StatusPengajuan::DiajukanUlang && !dari.semuaTerbuka)
            for (const FieldChange &beda : bedaCuplikan(&*dari.cuplikan, *ke.cuplikan))
                RC_ASSERT(dari.terbuka.contains(beda.field));
        RC_ASSERT(ke.sah == dari.sah);
        break;
    case JenisPeristiwaVerifikasi::Putuskan: {
        RC_ASSERT(diAntrian);
        const TingkatVerifikasi tingkat = *dari.giliran();
        RC_ASSERT(tingkatPeran(peran) == tingkat);
        RC_ASSERT(!dari.pengisi.contains(apa.pelaku.akun));
        RC_ASSERT(apa.cerna == cernaCuplikan(*dari.cuplikan));
        const auto banyakDitolak = std::ranges::count(apa.putusan, false, &PutusanIsian::terima);
        if (ke.status == StatusPengajuan::PerluPerbaikan) {
            RC_ASSERT(banyakDitolak > 0 || !apa.kata.isEmpty());
            RC_ASSERT(ke.sah == dari.sah);
        } else {
            RC_ASSERT(tingkatValid(ke.status) == tingkat);
            RC_ASSERT(banyakDitolak == 0);
            RC_ASSERT(apa.putusan.size() == isianDiperiksa(dari, tingkat).size() ||
                      (!apa.sampel.isEmpty() && tingkat == TingkatVerifikasi::Kementerian));
            RC_ASSERT(ke.sah.at(tingkat).cuplikan == *dari.cuplikan);
        }
        break;
    }
    case JenisPeristiwaVerifikasi::BukaKembali:
        RC_ASSERT(tingkatValid(dari.status) && tingkatPeran(peran) >= tingkatValid(dari.status));
        RC_ASSERT(ke.sah == dari.sah && !apa.kata.isEmpty());
        break;
    case JenisPeristiwaVerifikasi::Batalkan:
        RC_ASSERT(!tingkatValid(dari.status) && dari.status != StatusPengajuan::Draf && !apa.kata.isEmpty());
        break;
    case JenisPeristiwaVerifikasi::Urungkan: RC_ASSERT(apa.pelaku.akun == dari.akunTerakhir); break;
    case JenisPeristiwaVerifikasi::Komentar: RC_ASSERT(ke.status == dari.status); break;
    }
}

} // namespace

class PengajuanPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void noIllegalStepEverStands()
    {
        QVERIFY(rc::check("each step that stands is one that the SOP knows", [] {
            const PengajuanUji uji = acakPengajuan();
            const auto urut = urutanSebab(uji.peristiwa());
            std::vector<PeristiwaVerifikasi> sejauh;
            KeadaanPengajuan dari;
            for (const PeristiwaVerifikasi &apa : urut) {
                sejauh.push_back(apa);
                const KeadaanPengajuan ke = lipatPengajuan(sejauh);
                if (ke.tertolak.size() == dari.tertolak.size())
                    langkahSah(dari, ke, apa);
                else
                    RC_ASSERT(ke.status == dari.status && ke.cerna == dari.cerna && ke.sah == dari.sah);
                dari = ke;
            }
        }));
    }

    void anyOrderOfArrivalGivesOneState()
    {
        QVERIFY(rc::check("shuffled events add up to the same", [](unsigned benih) {
            const PengajuanUji uji = acakPengajuan();
            std::vector<PeristiwaVerifikasi> acak = uji.peristiwa();
            std::shuffle(acak.begin(), acak.end(), std::mt19937(benih));
            RC_ASSERT(lipatPengajuan(acak) == uji.keadaan());
            acak.insert(acak.end(), uji.peristiwa().begin(), uji.peristiwa().end()); // heard twice
            RC_ASSERT(lipatPengajuan(acak) == uji.keadaan());
        }));
    }

    void takingTheLastStepBackIsAsIfItHadNotBeen()
    {
        QVERIFY(rc::check("undo restores", [] {
            PengajuanUji uji = acakPengajuan();
            const auto sebelum = uji.keadaan();
            const PeristiwaVerifikasi apa = uji.putuskan();
            RC_PRE(uji.kode(apa).isEmpty());
            RC_ASSERT(uji.kode(uji.urungkan(apa.pelaku.akun)).isEmpty());
            RC_ASSERT(uji.keadaan() == sebelum);
        }));
    }

    void everyEventSurvivesItsJson()
    {
        QVERIFY(rc::check("there and back", [] {
            const PengajuanUji uji = acakPengajuan();
            for (const PeristiwaVerifikasi &apa : uji.peristiwa()) {
                const QByteArray teks = QJsonDocument(peristiwaVerifikasiToJson(apa)).toJson();
                const auto kembali = peristiwaVerifikasiOfJson(QJsonDocument::fromJson(teks).object());
                RC_ASSERT(kembali.has_value());
                RC_ASSERT(cernaCuplikan(kembali->cuplikan) == cernaCuplikan(apa.cuplikan));
                RC_ASSERT(peristiwaVerifikasiToJson(*kembali) == peristiwaVerifikasiToJson(apa));
            }
        }));
    }

    void theHashTellsAnyTwoSnapshotsApart()
    {
        QVERIFY(rc::check("one field changed is another hash", [] {
            const PengajuanUji uji;
            const Field field = *cari::anyField();
            RC_PRE(!spec(field).derived);
            Cuplikan lain = uji.isi;
            lain.set(field, *cari::valueOf(field));
            const bool sama = bedaCuplikan(&uji.isi, lain).empty();
            RC_ASSERT((cernaCuplikan(lain) == cernaCuplikan(uji.isi)) == sama);
        }));
    }
};

QTEST_GUILESS_MAIN(PengajuanPropertiesTest)
#include "tst_pengajuanproperties.moc"
