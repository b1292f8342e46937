// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/sopbawaan.h"
#include "core/domain/sop/alursop.h"
#include "core/domain/sop/jamsop.h"
#include "tests/core/domain/properties/generators.h"
#include "tests/core/sop/sopkiriman.h"

#include <QtTest>

#include <algorithm>
using namespace lumbung;
using namespace lumbung::uji;

namespace {

constexpr int banyakTindakan = 40;

const std::vector<Delegasi> &mandat()
{
    static const std::vector<Delegasi> semua{{DelegasiId(u"d-1"_qs), JenisDelegasi::Plh, Peran::Kadis,
                                              u"contoh.dua"_qs, QDate(2026, 1, 1), QDate(2026, 1, 3), u"800/1"_qs},
                                             {DelegasiId(u"d-2"_qs), JenisDelegasi::Plt, Peran::Kabid,
                                              u"contoh.dua"_qs, QDate(2026, 1, 2), QDate(2026, 1, 9), u"800/2"_qs}};
    return semua;
}

/// Any shipped definition.
DefinisiSop acakDefinisi()
{
    static const std::vector<DefinisiSop> semua(sopBawaan().begin(), sopBawaan().end());
    return *rc::gen::elementOf(semua);
}

/// What several people say, sensible or not: mostly what is next, sometimes anything, often by the wrong role.
PeristiwaKasus acakPeristiwa(const Penggerak &kasus)
{
    const auto jenis = static_cast<JenisPeristiwa>(*rc::gen::inRange(0, 9));
    PeristiwaKasus apa = kasus.berikut(*rc::gen::inRange(0, 3) == 0 ? jenis : JenisPeristiwa::Kerjakan);
    apa.pada += qint64(*rc::gen::inRange(0, 48 * 60)) * 60'000;
    apa.ya = *rc::gen::inRange(0, 4) != 0;
    apa.butir = *rc::gen::inRange(0, 8);
    if (*rc::gen::inRange(0, 4) != 0)
        apa.teks = u"contoh alasan"_qs;
    if (*rc::gen::inRange(0, 4) == 0)
        apa.pelaku.peran = *rc::gen::elementOf(std::vector<Peran>(semuaPeran().begin(), semuaPeran().end()));
    if (*rc::gen::inRange(0, 4) == 0)
        apa.pelaku = {u"contoh.dua"_qs, *rc::gen::element(Peran::Kadis, Peran::Kabid),
                      *rc::gen::element(DelegasiId(u"d-1"_qs), DelegasiId(u"d-2"_qs))};
    if (*rc::gen::inRange(0, 6) == 0)
        apa.langkah = *rc::gen::inRange(0, 12);
    if (*rc::gen::inRange(0, 5) == 0 && kasus.peristiwa().size() > 1) // made without having seen the last one
        apa.sesudah = {kasus.peristiwa()[kasus.peristiwa().size() - 2].id};
    return apa;
}

void acakMaju(Penggerak &kasus)
{
    kasus.delegasi = mandat();
    kasus.buka(kasus.sop().jalur.empty() ? QString() : (*rc::gen::elementOf(kasus.sop().jalur)).kode);
    for (int i = *rc::gen::inRange(1, banyakTindakan); i > 0; --i)
        (void)kasus.katakan(acakPeristiwa(kasus));
}

Penggerak acakKasus()
{
    Penggerak kasus(acakDefinisi());
    acakMaju(kasus);
    return kasus;
}

bool memegangLangkah(const DefinisiSop &sop, const LangkahSop &langkah, Peran peran)
{
    return std::ranges::any_of(langkah.pelaksana, [&](const QString &kode) {
        const PelaksanaSop &satu = *sop.cariPelaksana(kode);
        return std::ranges::count(satu.peran, peran) + std::ranges::count(satu.dicatatOleh, peran) > 0;
    });
}

/// Judged by the definition alone, without the engine's own rules.
void sahMenurutDefinisi(const DefinisiSop &sop, const KeadaanKasus &keadaan)
{
    for (std::size_t i = 0; i < keadaan.kunjungan.size(); ++i) {
        const KunjunganLangkah &satu = keadaan.kunjungan[i];
        const LangkahSop &langkah = *sop.cari(satu.no);
        for (const PelakuKasus &oleh : satu.oleh)
            RC_ASSERT(memegangLangkah(sop, langkah, oleh.peran));
        if (langkah.cara == CaraPelaksana::Berurutan && satu.keluar && keadaan.status != StatusKasus::Dibatalkan)
            RC_ASSERT(std::ssize(satu.oleh) == langkah.pelaksana.size());
        if (satu.dilewati)
            RC_ASSERT(langkah.pilihan);
        if (satu.ya == std::optional(false))
            RC_ASSERT(!satu.alasan.isEmpty());
        RC_ASSERT(satu.keluar.value_or(satu.masuk) >= satu.masuk);
        if (i + 1 == keadaan.kunjungan.size())
            continue;
        RC_ASSERT(satu.keluar == std::optional(keadaan.kunjungan[i + 1].masuk));
        RC_ASSERT(keadaan.kunjungan[i + 1].no ==
                  langkahBerikut(sop, langkah, satu.ya.value_or(true), keadaan.awal));
    }
}

} // namespace

class SopPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void noIllegalTransitionEverStands()
    {
        QVERIFY(rc::check("the stays follow the definition", [] {
            const Penggerak kasus = acakKasus();
            sahMenurutDefinisi(kasus.sop(), kasus.keadaan());
        }));
    }

    void anyOrderOfArrivalGivesOneState()
    {
        QVERIFY(rc::check("order of arrival does not matter", [] {
            const Penggerak kasus = acakKasus();
            const KeadaanKasus keadaan = kasus.keadaan();
            auto semua = kasus.peristiwa();
            semua.push_back(*rc::gen::elementOf(semua)); // one came twice
            for (std::size_t i = semua.size(); i > 1; --i)
                std::swap(semua[i - 1],
                          semua[static_cast<std::size_t>(*rc::gen::inRange<int>(0, static_cast<int>(i)))]);
            RC_ASSERT(lipatKasus(kasus.sop(), semua, kasus.konteks()) == keadaan);
        }));
    }

    void whatWasSeenBeforeComesBefore()
    {
        QVERIFY(rc::check("parents come first", [] {
            const auto urut = urutkanPeristiwa(acakKasus().peristiwa());
            for (std::size_t i = 0; i < urut.size(); ++i)
                for (const PeristiwaId &dulu : urut[i].sesudah)
                    RC_ASSERT(std::any_of(urut.begin(), urut.begin() + static_cast<std::ptrdiff_t>(i),
                                          [&](const PeristiwaKasus &satu) { return satu.id == dulu; }));
        }));
    }

    void aReturnedCaseComesBackWhereTheDefinitionNames()
    {
        QVERIFY(rc::check("tidak goes to its target", [] {
            Penggerak kasus(kiriman(*rc::gen::element(u"ods-1-registrasi"_qs, u"ods-3-ubah-email"_qs,
                                                      u"ods-5-verifikasi"_qs, u"pemberdayaan"_qs)));
            acakMaju(kasus);
            const auto diGerbang = [&kasus] {
                const KeadaanKasus kini = kasus.keadaan();
                return kini.terbuka() && kasus.sop().cari(kini.kini()->no)->keputusan;
            };
            while (kasus.keadaan().status == StatusKasus::Berjalan && !diGerbang())
                kasus.kerjakan();
            const KeadaanKasus keadaan = kasus.keadaan();
            RC_PRE(keadaan.status == StatusKasus::Berjalan);
            const KunjunganLangkah *kini = keadaan.kini();
            kasus.kerjakan(false);
            // Looked up by its place: what somebody said side by side, later by the clock, may follow.
            const auto sesudah = kasus.keadaan().kunjungan;
            const std::size_t letak = keadaan.kunjungan.size() - 1;
            RC_ASSERT(sesudah[letak].ya == std::optional(false));
            RC_ASSERT(sesudah[letak + 1].no == kasus.sop().cari(kini->no)->keputusan->tidak.no);
        }));
    }

    void mandatesCountInsideTheirDaysOnly()
    {
        QVERIFY(rc::check("no act by a mandate outside of its days", [] {
            const Penggerak kasus = acakKasus();
            const KeadaanKasus keadaan = kasus.keadaan();
            for (const PeristiwaKasus &apa : kasus.peristiwa()) {
                const bool diabaikan = std::ranges::any_of(
                    keadaan.diabaikan, [&](const PeristiwaDiabaikan &satu) { return satu.id == apa.id; });
                if (diabaikan || apa.pelaku.delegasi.isEmpty())
                    continue;
                const QDate hari = QDateTime::fromMSecsSinceEpoch(apa.pada, Qt::OffsetFromUTC, 420 * 60).date();
                const auto satu = std::ranges::find(mandat(), apa.pelaku.delegasi, &Delegasi::id);
                RC_ASSERT(satu != mandat().end());
                RC_ASSERT(hari >= satu->sejak);
                RC_ASSERT(hari <= satu->sampai);
                RC_ASSERT(satu->dari == apa.pelaku.peran);
                RC_ASSERT(satu->kepada == apa.pelaku.akun);
            }
        }));
    }

    void piecesOfTimeFillTheStretchWithoutHoleOrOverlap()
    {
        QVERIFY(rc::check("pieces follow each other", [] {
            KalenderKerja kalender = KalenderKerja::bawaan();
            kalender.libur[QDate(2026, 1, 1)] = u"Tahun Baru"_qs;
            const qint64 awal = kalender.saat(QDate(2025, 12, 29), QTime(0, 0));
            const auto saat = [&] { return awal + qint64(*rc::gen::inRange(0, 14 * 24 * 60)) * 60'000; };
            const qint64 dari = saat();
            const qint64 sampai = saat();
            const qint64 jedaDari = saat();
            const std::vector<JedaKasus> jeda{{jedaDari, jedaDari + 3'600'000, u"jeda"_qs}};
            const auto potongan = uraikanWaktu(kalender, dari, sampai, jeda);
            qint64 letak = dari;
            for (const PotonganWaktu &satu : potongan) {
                RC_ASSERT(satu.dari == letak);
                RC_ASSERT(satu.lama() > 0);
                letak = satu.sampai;
            }
            const bool penuh = potongan.empty() ? sampai <= dari : letak == sampai;
            RC_ASSERT(penuh);
            // Going on by the work that was counted ends where counting ended, or just before a stretch without
            // work.
            const qint64 kerja = waktuKerja(potongan);
            if (kerja > 0) {
                const auto kembali = majuKerja(kalender, dari, kerja, jeda);
                RC_ASSERT(kembali.has_value());
                RC_ASSERT(*kembali <= sampai);
                RC_ASSERT(waktuKerja(uraikanWaktu(kalender, *kembali, sampai, jeda)) == 0);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(SopPropertiesTest)
#include "tst_sopproperties.moc"
