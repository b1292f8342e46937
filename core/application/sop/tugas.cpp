// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/tugas.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array kelompokTugasKeys{"terlambat", "jatuh-tempo", "giliran", "dijeda", "menunggu", "selesai"};

void ringkasJamHukum(RingkasKasus &ringkas, const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    for (const JamHukum &jam : kasus.sop->jamHukum) {
        const JamHukumKasus satu = hitungJamHukum(kalender, jam, kasus.keadaan, kini);
        ringkas.lewatHukum = ringkas.lewatHukum || satu.lewat;
        if (satu.tenggat && !satu.berhenti && (!ringkas.tenggatHukum || *satu.tenggat < *ringkas.tenggatHukum))
            ringkas.tenggatHukum = satu.tenggat;
    }
}

void ringkasGiliran(RingkasKasus &ringkas, const Kasus &kasus)
{
    for (const PelaksanaSop *satu : giliranKini(*kasus.sop, kasus.keadaan)) {
        ringkas.giliran.append(satu->nama);
        for (const auto &daftar : {satu->peran, satu->dicatatOleh})
            for (const Peran peran : daftar)
                if (const QString key = keyOf(peran); !ringkas.peran.contains(key))
                    ringkas.peran.append(key);
    }
}

bool ikut(const Kasus &kasus, const QString &akun)
{
    return std::ranges::any_of(kasus.peristiwa,
                               [&akun](const PeristiwaKasus &satu) { return satu.pelaku.akun == akun; });
}

/// Picks the cases that are one account's business.
class PemilahTugas {
public:
    PemilahTugas(const BukuKasus &buku, const PelakuKasus &pelaku, qint64 kini)
        : m_kalender(buku.latar().kalender()),
          m_akun(pelaku.akun),
          m_kini(kini),
          m_peran(peranPada(buku.latar(), pelaku, m_kalender.setempat(kini).date())),
          m_akhirHari(m_kalender.akhirHari(m_kalender.setempat(kini).date()))
    {
    }

    std::optional<Tugas> pilah(const Kasus &kasus, qint64 selesaiSejak) const
    {
        if (!kasus.sop)
            return std::nullopt;
        Tugas tugas;
        if (kasus.keadaan.terbuka()) {
            for (const auto &[peran, mandat] : m_peran)
                if (!tugas.sebagai && berhakKini(*kasus.sop, kasus.keadaan, peran)) {
                    tugas.sebagai = peran;
                    tugas.mandat = mandat;
                }
            if (!tugas.sebagai && !ikut(kasus, m_akun))
                return std::nullopt;
            tugas.kasus = ringkasan(kasus, m_kalender, m_kini);
            tugas.kelompok = tugas.sebagai ? kelompok(tugas.kasus) : KelompokTugas::Menunggu;
            return tugas;
        }
        tugas.kelompok = KelompokTugas::Selesai;
        if (kasus.keadaan.kunjungan.empty() || !ikut(kasus, m_akun))
            return std::nullopt;
        if (kasus.keadaan.kunjungan.back().keluar.value_or(0) < selesaiSejak)
            return std::nullopt;
        tugas.kasus = ringkasan(kasus, m_kalender, m_kini);
        return tugas;
    }

private:
    KelompokTugas kelompok(const RingkasKasus &kasus) const
    {
        if (kasus.status == StatusKasus::Dijeda)
            return KelompokTugas::Dijeda;
        if (kasus.lewat || kasus.lewatHukum)
            return KelompokTugas::Terlambat;
        const bool hariIni = (kasus.tenggat && *kasus.tenggat <= m_akhirHari) ||
                             (kasus.tenggatHukum && *kasus.tenggatHukum <= m_akhirHari);
        return hariIni ? KelompokTugas::JatuhTempo : KelompokTugas::Giliran;
    }

    const KalenderKerja &m_kalender;
    QString m_akun;
    qint64 m_kini;
    std::vector<std::pair<Peran, DelegasiId>> m_peran;
    qint64 m_akhirHari;
};

/// Without a deadline behind all that have one; then what has waited longest.
auto kunciUrut(const Tugas &tugas)
{
    constexpr qint64 tanpaTenggat = std::numeric_limits<qint64>::max();
    const RingkasKasus &kasus = tugas.kasus;
    const qint64 tenggat =
        std::min(kasus.tenggat.value_or(tanpaTenggat), kasus.tenggatHukum.value_or(tanpaTenggat));
    const qint64 selesai = tugas.kelompok == KelompokTugas::Selesai ? -kasus.berakhir.value_or(0) : 0;
    return std::tuple(tugas.kelompok, selesai, tenggat, kasus.masuk, kasus.id);
}

} // namespace

QString keyOf(KelompokTugas kelompok)
{
    return enumKey(kelompokTugasKeys, kelompok);
}

RingkasKasus ringkasan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    RingkasKasus ringkas;
    ringkas.id = kasus.id;
    if (const PeristiwaKasus *buka = kasus.pembuka()) {
        ringkas.sop = buka->sop;
        ringkas.versi = buka->versi;
        ringkas.perihal = buka->perihal;
        ringkas.koperasi = KoperasiId(buka->koperasi);
        ringkas.dibuka = buka->pada;
    }
    ringkas.status = kasus.keadaan.status;
    ringkas.diabaikan = std::ssize(kasus.keadaan.diabaikan);
    if (!kasus.sop || kasus.keadaan.kunjungan.empty())
        return ringkas;
    ringkas.judul = kasus.sop->judul;
    ringkas.dariLangkah = static_cast<int>(kasus.sop->langkah.size());
    const KunjunganLangkah &terakhir = kasus.keadaan.kunjungan.back();
    ringkas.langkah = terakhir.no;
    ringkas.masuk = terakhir.masuk;
    if (const LangkahSop *langkah = kasus.sop->cari(terakhir.no))
        ringkas.kegiatan = langkah->kegiatan;
    if (!kasus.keadaan.terbuka())
        ringkas.berakhir = terakhir.keluar;
    if (ringkas.status == StatusKasus::Dijeda && !terakhir.jeda.empty())
        ringkas.alasanJeda = terakhir.jeda.back().alasan;
    if (const auto jam = jamKini(kasus, kalender, kini)) {
        ringkas.tenggat = jam->tenggat;
        ringkas.terpakai = jam->terpakai;
        ringkas.lewat = jam->lewat;
    }
    ringkasJamHukum(ringkas, kasus, kalender, kini);
    ringkasGiliran(ringkas, kasus);
    return ringkas;
}

std::vector<std::pair<Peran, DelegasiId>> peranPada(const LatarKasus &latar, const PelakuKasus &pelaku, QDate hari)
{
    std::vector<std::pair<Peran, DelegasiId>> semua{{pelaku.peran, {}}};
    for (const Delegasi &satu : latar.delegasi())
        if (satu.berlaku(pelaku.akun, satu.dari, hari))
            semua.emplace_back(satu.dari, satu.id);
    return semua;
}

std::vector<Tugas> tugasSaya(const BukuKasus &buku, const PelakuKasus &pelaku, qint64 kini, int hariSelesai)
{
    constexpr qint64 sehari = 24LL * 3'600'000;
    const PemilahTugas pemilah(buku, pelaku, kini);
    std::vector<Tugas> semua;
    buku.setiap([&](const Kasus &kasus) {
        if (auto tugas = pemilah.pilah(kasus, kini - hariSelesai * sehari))
            semua.push_back(std::move(*tugas));
    });
    std::ranges::sort(semua, {}, kunciUrut);
    return semua;
}

} // namespace lumbung
