// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/contoh/laporan.h"

#include "core/domain/classification.h"

#include <algorithm>
#include <cmath>

namespace lumbung::contoh {

namespace {

constexpr double peluangHilang = 0.03; // the statement was never handed in
constexpr double peluangHilangTidakAktif = 0.35;
constexpr double peluangSepuluhKali = 0.008; // of small ones: one zero too many
constexpr double kecil = 0.6;
constexpr double besar = 2.5;       // those whose statement an office asks for until it has it
constexpr double asetPendiri = 0.4; // what a koperasi begins with, of its size
constexpr double peluangTakSeimbang = 0.02;
constexpr double peluangTanpaAnggota = 0.003; // aktif with no member at all
constexpr double peluangRatKosong = 0.06;     // RAT held, date not reported
constexpr qint64 juta = 1'000'000;
constexpr qint64 bulatan = 1'000; // sheets are kept to the thousand

qint64 rupiah(double nilai)
{
    return std::llround(nilai / bulatan) * bulatan;
}

/// The numbers of one year before they are written into fields.
struct Tahun {
    int tahun = 0;
    bool aktif = true;
    bool rat = false;
    int anggota = 0;
    qint64 aset = 0;
    qint64 modalSendiri = 0;
    qint64 volume = 0;
    qint64 volumeLalu = 0;
    qint64 shu = 0;
};

void isiOrang(Record &isian, Field pria, int jumlah, double wanita)
{
    // The three fields of one group stand together in the catalogue: pria, wanita, total.
    const int perempuan = static_cast<int>(std::lround(jumlah * wanita));
    const auto ke = [pria](int langkah) { return static_cast<Field>(static_cast<int>(pria) + langkah); };
    isian.set(pria, Value(qint64(jumlah - perempuan)));
    isian.set(ke(1), Value(qint64(perempuan)));
    isian.set(ke(2), Value(qint64(jumlah)));
}

void isiRat(Record &isian, const Tahun &tahun, QDate hariIni, Acak &acak)
{
    isian.set(Field::StatusAktif, tahun.aktif ? u"Aktif"_qs : u"Tidak Aktif"_qs);
    const QDate tanggal = QDate(tahun.tahun + 1, 1, 10).addDays(acak.bulat(0, 165));
    const bool berlangsung = tahun.rat && tanggal <= hariIni;
    if (berlangsung)
        isian.set(Field::StatusRat, u"Sudah RAT"_qs);
    else if (batasRat(tahun.tahun, {}) < hariIni)
        isian.set(Field::StatusRat, u"Belum RAT"_qs);
    if (berlangsung && !acak.peluang(peluangRatKosong)) {
        isian.set(Field::TglRat, Value(tanggal));
        isian.set(Field::JumlahRat, Value(qint64(1)));
    }
}

void isiPenilaian(Record &isian, const Sosok &sosok, const Tahun &tahun, const TigaRat &rat, Acak &acak)
{
    if (const auto grade = gradeNik(rat, sosok.berdiri, tahun.tahun))
        isian.set(Field::Grade, *grade);
    if (!sosok.corak->simpanPinjam)
        return;
    if (const auto kelas = kuk({tahun.anggota, tahun.modalSendiri, tahun.aset}))
        isian.set(Field::Kuk, QString::number(*kelas));
    if (!tahun.rat || !acak.peluang(0.7))
        return;
    const double skor = std::clamp(48 + sosok.mutu * 45 + acak.normal() * 4, 20.0, 99.0);
    isian.set(Field::Kesehatan, skor >= 80   ? u"Sehat"_qs
                                : skor >= 66 ? u"Cukup Sehat"_qs
                                : skor >= 51 ? u"Dalam Pengawasan"_qs
                                             : u"Dalam Pengawasan Khusus"_qs);
    isian.set(Field::SkorKesehatan, Value(std::round(skor * 100) / 100));
}

void isiKeanggotaan(Record &isian, const Sosok &sosok, const Tahun &tahun, Acak &acak)
{
    const bool kosong = acak.peluang(peluangTanpaAnggota);
    isiOrang(isian, Field::AnggotaPria, kosong ? 0 : tahun.anggota, sosok.corak->wanita);
    isiOrang(isian, Field::PengurusPria, sosok.ukuran > 1 ? 5 : 3, sosok.corak->wanita);
    isiOrang(isian, Field::PengawasPria, 3, sosok.corak->wanita);
    isiOrang(isian, Field::ManajerPria, sosok.ukuran > 1.5 ? 1 : 0, acak.peluang(0.4) ? 1 : 0);
    isiOrang(isian, Field::KaryawanPria, static_cast<int>(tahun.aset / (400 * juta)), 0.45);
}

void isiModal(Record &isian, const Sosok &sosok, const Tahun &tahun, Acak &acak)
{
    const auto bagian = [&tahun](double share) { return rupiah(static_cast<double>(tahun.modalSendiri) * share); };
    const qint64 pokok = bagian(0.12);
    const qint64 wajib = bagian(0.58);
    const qint64 cadangan = bagian(0.2);
    isian.set(Field::ModalSendiri, Value(tahun.modalSendiri));
    isian.set(Field::SimpananPokok, Value(pokok));
    isian.set(Field::SimpananWajib, Value(wajib));
    isian.set(Field::Cadangan, Value(cadangan));
    isian.set(Field::ShuBelumDibagi, Value(tahun.modalSendiri - pokok - wajib - cadangan));
    const bool takSeimbang = acak.peluang(peluangTakSeimbang);
    isian.set(Field::ModalLuar, Value((tahun.aset - tahun.modalSendiri) * (takSeimbang ? 2 : 1)));
    // Only small ones: one zero too many of a big koperasi would be all that a total of the office shows.
    const bool sepuluhKali = acak.peluang(peluangSepuluhKali) && sosok.ukuran < kecil;
    isian.set(Field::Aset, Value(tahun.aset * (sepuluhKali ? 10 : 1)));
    isian.set(Field::VolumeUsaha, Value(tahun.volume));
    if (tahun.volumeLalu > 0)
        isian.set(Field::VolumeUsahaLalu, Value(tahun.volumeLalu));
    isian.set(Field::Shu, Value(tahun.shu));
    const qint64 pendapatan =
        std::max(rupiah(static_cast<double>(tahun.volume) * acak.antara(0.12, 0.2)), tahun.shu);
    isian.set(Field::Pendapatan, Value(pendapatan));
    isian.set(Field::Biaya, Value(pendapatan - tahun.shu));
    if (sosok.corak->simpanPinjam) {
        isian.set(Field::SimpananDiterima, Value(rupiah(static_cast<double>(tahun.volume) * 0.55)));
        isian.set(Field::PinjamanDiberikan, Value(rupiah(static_cast<double>(tahun.volume) * 0.9)));
    }
}

/// The next year after `lalu`; the first one when `lalu` has no year yet.
Tahun berikutnya(const Sosok &sosok, const Tahun &lalu, int tahunBuku, Acak &acak)
{
    const Corak &corak = *sosok.corak;
    Tahun tahun;
    tahun.tahun = tahunBuku;
    tahun.aktif = tahunBuku < sosok.berhenti;
    tahun.rat = tahun.aktif && acak.peluang(0.25 + sosok.mutu * 0.72);
    const double laju = 1 + sosok.pertumbuhan + acak.normal() * 0.04;
    const double awal = tahunBuku - sosok.berdiri.year() < 3 ? asetPendiri : 1;
    const double aset = lalu.tahun == 0 ? corak.asetTengah * juta * sosok.ukuran * awal
                        : tahun.aktif   ? static_cast<double>(lalu.aset) * std::max(laju, 0.4)
                                        : static_cast<double>(lalu.aset);
    tahun.aset = std::max(rupiah(aset), 5 * juta);
    tahun.modalSendiri = rupiah(static_cast<double>(tahun.aset) * (0.25 + sosok.mutu * 0.4));
    const double anggota =
        lalu.tahun == 0 ? corak.anggotaTengah * std::pow(sosok.ukuran, 0.7) : lalu.anggota * (1 + (laju - 1) / 2);
    tahun.anggota = std::max(static_cast<int>(std::lround(anggota)), tahun.aktif ? 20 : 0);
    tahun.volumeLalu = lalu.volume;
    if (!tahun.aktif)
        return tahun;
    tahun.volume = rupiah(static_cast<double>(tahun.aset) * corak.perputaran * acak.antara(0.8, 1.2));
    tahun.shu =
        rupiah(static_cast<double>(tahun.volume) * corak.marjin * (sosok.mutu * 2 - 0.25) * acak.antara(0.7, 1.3));
    return tahun;
}

Record isianOf(const Sosok &sosok, const Tahun &tahun, const TigaRat &rat, QDate hariIni, Acak &acak)
{
    Record isian;
    isiRat(isian, tahun, hariIni, acak);
    isiPenilaian(isian, sosok, tahun, rat, acak);
    isiKeanggotaan(isian, sosok, tahun, acak);
    isiModal(isian, sosok, tahun, acak);
    return isian;
}

} // namespace

std::vector<Keragaan> laporanOf(const Sosok &sosok, const KoperasiId &id, int dari, int sampai, QDate hariIni,
                                Acak &acak)
{
    std::vector<Keragaan> laporan;
    Tahun lalu;
    TigaRat rat{};
    const int akhir = std::min(sampai, sosok.bubar - 1);
    for (int tahunBuku = std::max(dari, sosok.berdiri.year()); tahunBuku <= akhir; ++tahunBuku) {
        const Tahun tahun = berikutnya(sosok, lalu, tahunBuku, acak);
        rat = {tahun.rat, rat[0], rat[1]};
        Record isian = isianOf(sosok, tahun, rat, hariIni, acak);
        const bool hilang =
            acak.peluang(tahun.aktif ? peluangHilang : peluangHilangTidakAktif) && sosok.ukuran < besar;
        if (!hilang) {
            const Periode periode{tahunBuku};
            const Asal asal{acak.peluang(0.6) ? Sumber::Impor : Sumber::Ods,
                            std::min(QDate(tahunBuku + 1, 4, 1).addDays(acak.bulat(0, 150)), hariIni)};
            laporan.push_back({keragaanId(id, periode), id, periode, std::move(isian), {asal, {}}, 0});
        }
        lalu = tahun;
    }
    return laporan;
}

} // namespace lumbung::contoh
