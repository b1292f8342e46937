// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/jamsop.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array sebabWaktuKeys{"kerja", "jeda", "istirahat", "luar-jam", "akhir-pekan", "libur"};
constexpr qint64 milidetikMenit = 60'000;

/// The pieces of one day by the calendar alone, from midnight to midnight.
std::vector<PotonganWaktu> uraikanHari(const KalenderKerja &kalender, QDate hari)
{
    const qint64 awal = kalender.saat(hari, QTime(0, 0));
    const qint64 akhir = kalender.saat(hari.addDays(1), QTime(0, 0));
    if (const auto libur = kalender.libur.find(hari); libur != kalender.libur.end())
        return {{awal, akhir, SebabWaktu::Libur, libur->second}};
    const auto &rentang = kalender.rentang(hari);
    if (rentang.empty())
        return {{awal, akhir, SebabWaktu::AkhirPekan}};
    std::vector<PotonganWaktu> semua;
    qint64 letak = awal;
    for (const RentangJam &satu : rentang) {
        const qint64 mulai = kalender.saat(hari, satu.mulai);
        const qint64 sampai = kalender.saat(hari, satu.sampai);
        if (mulai > letak)
            semua.push_back({letak, mulai, letak == awal ? SebabWaktu::LuarJam : SebabWaktu::Istirahat});
        semua.push_back({mulai, sampai, SebabWaktu::Kerja});
        letak = sampai;
    }
    if (akhir > letak)
        semua.push_back({letak, akhir, SebabWaktu::LuarJam});
    return semua;
}

/// Cuts one piece where a pause covers it.
void potongJeda(const PotonganWaktu &potongan, std::span<const JedaKasus> jeda, std::vector<PotonganWaktu> &hasil)
{
    qint64 letak = potongan.dari;
    for (const JedaKasus &satu : jeda) {
        const qint64 mulai = std::max(letak, satu.dari);
        const qint64 sampai = std::min(potongan.sampai, satu.sampai.value_or(potongan.sampai));
        if (sampai <= mulai)
            continue;
        if (mulai > letak)
            hasil.push_back({letak, mulai, potongan.sebab, potongan.nama});
        hasil.push_back({mulai, sampai, SebabWaktu::Jeda, satu.alasan});
        letak = sampai;
    }
    if (potongan.sampai > letak)
        hasil.push_back({letak, potongan.sampai, potongan.sebab, potongan.nama});
}

/// Pieces that follow each other for the same reason are one.
void satukan(std::vector<PotonganWaktu> &semua)
{
    std::vector<PotonganWaktu> rapi;
    for (PotonganWaktu &satu : semua) {
        const bool sambung = !rapi.empty() && rapi.back().sebab == satu.sebab && rapi.back().nama == satu.nama &&
                             rapi.back().sampai == satu.dari;
        if (sambung)
            rapi.back().sampai = satu.sampai;
        else
            rapi.push_back(std::move(satu));
    }
    semua = std::move(rapi);
}

/// Work that pauses took away between `dari` and `sampai`, in milliseconds.
qint64 kerjaTerjeda(const KalenderKerja &kalender, qint64 dari, qint64 sampai, std::span<const JedaKasus> jeda)
{
    return jeda.empty() ? 0
                        : waktuKerja(uraikanWaktu(kalender, dari, sampai)) -
                              waktuKerja(uraikanWaktu(kalender, dari, sampai, jeda));
}

std::optional<qint64> tenggatHari(const KalenderKerja &kalender, const WaktuSop &waktu, qint64 masuk)
{
    const QDate hari = kalender.setempat(masuk).date();
    if (waktu.satuan == SatuanWaktu::Hari)
        return kalender.akhirHari(hari.addDays(waktu.jumlah));
    const auto ke = kalender.hariKerjaKe(hari, waktu.jumlah);
    return ke ? std::optional(kalender.akhirHari(*ke)) : std::nullopt;
}

/// Later by the work that was paused; a pause may cover the new end again.
std::optional<qint64> mundur(const KalenderKerja &kalender, qint64 masuk, qint64 tenggat,
                             std::span<const JedaKasus> jeda)
{
    const qint64 hilang = kerjaTerjeda(kalender, masuk, tenggat, jeda);
    return hilang == 0 ? std::optional(tenggat) : majuKerja(kalender, tenggat, hilang, jeda);
}

} // namespace

QString keyOf(SebabWaktu sebab)
{
    return enumKey(sebabWaktuKeys, sebab);
}

std::vector<PotonganWaktu> uraikanWaktu(const KalenderKerja &kalender, qint64 dari, qint64 sampai,
                                        std::span<const JedaKasus> jeda)
{
    std::vector<PotonganWaktu> hasil;
    if (sampai <= dari)
        return hasil;
    const QDate akhir = kalender.setempat(sampai - 1).date();
    for (QDate hari = kalender.setempat(dari).date(); hari <= akhir; hari = hari.addDays(1))
        for (PotonganWaktu satu : uraikanHari(kalender, hari)) {
            satu.dari = std::max(satu.dari, dari);
            satu.sampai = std::min(satu.sampai, sampai);
            if (satu.dari < satu.sampai)
                potongJeda(satu, jeda, hasil);
        }
    satukan(hasil);
    return hasil;
}

qint64 waktuKerja(std::span<const PotonganWaktu> potongan)
{
    qint64 lama = 0;
    for (const PotonganWaktu &satu : potongan)
        lama += satu.sebab == SebabWaktu::Kerja ? satu.lama() : 0;
    return lama;
}

std::optional<qint64> majuKerja(const KalenderKerja &kalender, qint64 dari, qint64 lama,
                                std::span<const JedaKasus> jeda)
{
    QDate hari = kalender.setempat(dari).date();
    for (int ke = 0; ke < KalenderKerja::hariTerjauh; ++ke, hari = hari.addDays(1)) {
        if (!kalender.hariKerja(hari))
            continue;
        const qint64 esok = kalender.saat(hari.addDays(1), QTime(0, 0));
        for (const PotonganWaktu &satu :
             uraikanWaktu(kalender, std::max(dari, kalender.saat(hari, QTime(0, 0))), esok, jeda)) {
            if (satu.sebab != SebabWaktu::Kerja)
                continue;
            if (satu.lama() >= lama)
                return satu.dari + lama;
            lama -= satu.lama();
        }
    }
    return std::nullopt;
}

std::optional<qint64> tenggatWaktu(const KalenderKerja &kalender, const WaktuSop &waktu, qint64 masuk, QDate acara,
                                   std::span<const JedaKasus> jeda)
{
    if (waktu.jenis == JenisWaktu::HariH && acara.isValid()) {
        const QDate hari = acara.addDays(waktu.hari);
        return waktu.sampai.isValid() ? kalender.saat(hari, waktu.sampai) : kalender.akhirHari(hari);
    }
    if (waktu.jenis != JenisWaktu::Durasi)
        return std::nullopt;
    if (waktu.satuan == SatuanWaktu::Menit || waktu.satuan == SatuanWaktu::Jam) {
        const qint64 menit = qint64(waktu.jumlah) * (waktu.satuan == SatuanWaktu::Jam ? 60 : 1);
        return majuKerja(kalender, masuk, menit * milidetikMenit, jeda);
    }
    const auto tenggat = tenggatHari(kalender, waktu, masuk);
    return tenggat ? mundur(kalender, masuk, *tenggat, jeda) : std::nullopt;
}

JamLangkah hitungJam(const KalenderKerja &kalender, const WaktuSop &waktu, const KunjunganLangkah &kunjungan,
                     QDate acara, qint64 kini)
{
    const qint64 sampai = std::max(kunjungan.keluar.value_or(kini), kunjungan.masuk);
    std::vector<JedaKasus> jeda = kunjungan.jeda;
    JamLangkah jam;
    if (!jeda.empty() && !jeda.back().sampai) {
        jam.dijeda = !kunjungan.keluar;
        jeda.back().sampai = std::max(sampai, jeda.back().dari);
    }
    jam.potongan = uraikanWaktu(kalender, kunjungan.masuk, sampai, jeda);
    jam.terpakai = waktuKerja(jam.potongan);
    jam.tenggat = tenggatWaktu(kalender, waktu, kunjungan.masuk, acara, jeda);
    jam.lewat = jam.tenggat && sampai > *jam.tenggat;
    return jam;
}

JamHukumKasus hitungJamHukum(const KalenderKerja &kalender, const JamHukum &jam, const KeadaanKasus &keadaan,
                             qint64 kini)
{
    JamHukumKasus hasil;
    for (const KunjunganLangkah &satu : keadaan.kunjungan) {
        if (satu.no == jam.dari && !hasil.mulai)
            hasil.mulai = satu.masuk;
        if (satu.no == jam.sampai && hasil.mulai)
            hasil.berhenti = satu.keluar;
    }
    if (!hasil.mulai)
        return hasil;
    if (!hasil.berhenti && !keadaan.terbuka())
        hasil.berhenti = keadaan.kunjungan.back().keluar;
    hasil.diperpanjang = !keadaan.perpanjangan.empty() && jam.perpanjangan > 0;
    WaktuSop batas{JenisWaktu::Durasi};
    batas.jumlah = jam.jumlah + (hasil.diperpanjang ? jam.perpanjangan : 0);
    batas.satuan = jam.satuan;
    hasil.tenggat = tenggatWaktu(kalender, batas, *hasil.mulai, {});
    hasil.lewat = hasil.tenggat && hasil.berhenti.value_or(kini) > *hasil.tenggat;
    return hasil;
}

} // namespace lumbung
