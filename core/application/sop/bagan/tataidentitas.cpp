// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/tataidentitas.h"

#include <QStringList>

#include <algorithm>

namespace lumbung {

namespace {

constexpr double tepiKotak = 2;
constexpr double tinggiBarisKepala = 8.5;
constexpr double tinggiSahkan = 34;
constexpr double sisiLogo = 22;
constexpr double lebarJudulKepala = 38;
constexpr double lebarNomor = 6;
constexpr double jarakButir = 1;
constexpr double kotakTerendah = 27;
constexpr double ruangKaki = 8;
constexpr QStringView titikIsian = u"……………………………………";

/// A box with a head and a numbered list, and how far it has been printed.
struct DaftarIdentitas {
    QString judul;
    QStringList butir;
    qsizetype sudah = 0;

    bool habis() const { return sudah >= butir.size(); }
};

class PenataIdentitas {
public:
    PenataIdentitas(const DefinisiSop &definisi, const QString &kantor, QSizeF badan, const UkurTeks &ukur)
        : m_sop(definisi), m_kantor(kantor), m_badan(badan), m_ukur(ukur), m_halaman(1)
    {
    }
    std::vector<HalamanIdentitas> tata();

private:
    HalamanIdentitas &kini() { return m_halaman.back(); }
    double tengah() const { return m_badan.width() / 2; }
    double bawah() const { return m_badan.height() - ruangKaki; }
    void kepala();
    double barisKepala(double y, const QString &label, const QString &isi, double tinggi);
    void sahkan(double y);
    void instansi(double tinggi);
    void pasangan(DaftarIdentitas kiri, DaftarIdentitas kanan);
    double isiKotak(DaftarIdentitas &daftar, double kiri, double batas);
    double tinggiTeks(const QString &teks, double lebar, HurufSop huruf = HurufSop::Identitas) const
    {
        return m_ukur.tinggi(teks, lebar, huruf);
    }

    const DefinisiSop &m_sop;
    const QString &m_kantor;
    QSizeF m_badan;
    const UkurTeks &m_ukur;
    std::vector<HalamanIdentitas> m_halaman;
    double m_y = 0;
};

double PenataIdentitas::barisKepala(double y, const QString &label, const QString &isi, double tinggi)
{
    const double lebar = tengah() - lebarJudulKepala - 2 * tepiKotak;
    tinggi = std::max(tinggi, tinggiTeks(isi, lebar) + 2 * tepiKotak);
    kini().kotak.push_back({tengah(), y, lebarJudulKepala, tinggi});
    kini().kotak.push_back({tengah() + lebarJudulKepala, y, tengah() - lebarJudulKepala, tinggi});
    kini().teks.push_back(
        {{tengah() + tepiKotak, y + tepiKotak, lebarJudulKepala - 2 * tepiKotak, tinggi - 2 * tepiKotak}, label});
    kini().teks.push_back(
        {{tengah() + lebarJudulKepala + tepiKotak, y + tepiKotak, lebar, tinggi - 2 * tepiKotak}, isi});
    return y + tinggi;
}

/// The approver's post; name and NIP are written by hand, the program carries no official's name.
void PenataIdentitas::sahkan(double y)
{
    const QRectF tempat(tengah() + lebarJudulKepala + tepiKotak, y + tinggiSahkan - tepiKotak - 10,
                        tengah() - lebarJudulKepala - 2 * tepiKotak, 10);
    kini().teks.push_back({tempat, u"Nama %1\nNIP    %1"_qs.arg(titikIsian)});
}

void PenataIdentitas::instansi(double tinggi)
{
    kini().kotak.push_back({0, 0, tengah(), tinggi});
    kini().logo = {(tengah() - sisiLogo) / 2, 12, sisiLogo, sisiLogo};
    double y = 12 + sisiLogo + 6;
    const double lebar = tengah() - 2 * tepiKotak;
    for (const QString &teks : {m_kantor, u"STANDAR OPERASIONAL PROSEDUR"_qs}) {
        const HurufSop huruf = teks == m_kantor ? HurufSop::Instansi : HurufSop::JudulIdentitas;
        const double setinggi = tinggiTeks(teks, lebar, huruf);
        kini().teks.push_back({{tepiKotak, y, lebar, setinggi}, teks, huruf, true});
        y += setinggi + 3;
    }
}

void PenataIdentitas::kepala()
{
    const IdentitasSop &identitas = m_sop.identitas;
    double y = barisKepala(0, u"Nomor SOP"_qs, identitas.nomor, tinggiBarisKepala);
    y = barisKepala(y, u"Tanggal pembuatan"_qs, identitas.tanggalPembuatan, tinggiBarisKepala);
    y = barisKepala(y, u"Tanggal revisi"_qs, identitas.tanggalRevisi, tinggiBarisKepala);
    y = barisKepala(y, u"Tanggal efektif"_qs, identitas.tanggalEfektif, tinggiBarisKepala);
    sahkan(y);
    y = barisKepala(y, u"Disahkan oleh"_qs, identitas.disahkanOleh, tinggiSahkan);
    y = barisKepala(y, u"Nama SOP"_qs, m_sop.judul, tinggiBarisKepala);
    instansi(y);
    m_y = y;
}

/// Prints what fits above `batas`; returns where the box may end.
double PenataIdentitas::isiKotak(DaftarIdentitas &daftar, double kiri, double batas)
{
    const double lebar = tengah() - 2 * tepiKotak;
    const QString judul = daftar.sudah > 0 ? daftar.judul + u" (lanjutan)"_qs : daftar.judul;
    double y = m_y + tepiKotak;
    const double tinggiJudul = tinggiTeks(judul, lebar, HurufSop::JudulIdentitas);
    kini().teks.push_back({{kiri + tepiKotak, y, lebar, tinggiJudul}, judul, HurufSop::JudulIdentitas});
    y += tinggiJudul + jarakButir;
    while (!daftar.habis()) {
        const QString &butir = daftar.butir[daftar.sudah];
        const double nomor = daftar.butir.size() > 1 ? lebarNomor : 0;
        const double tinggi = tinggiTeks(butir, lebar - nomor);
        const bool pertama = m_y == 0 && y <= m_y + tepiKotak + tinggiJudul + jarakButir;
        if (y + tinggi + tepiKotak > batas && !pertama) // on a page of its own an item is printed, however long
            break;
        if (nomor > 0)
            kini().teks.push_back({{kiri + tepiKotak, y, nomor, tinggi}, u"%1."_qs.arg(daftar.sudah + 1)});
        kini().teks.push_back({{kiri + tepiKotak + nomor, y, lebar - nomor, tinggi}, butir});
        y += tinggi + jarakButir;
        ++daftar.sudah;
    }
    return y - jarakButir + tepiKotak;
}

void PenataIdentitas::pasangan(DaftarIdentitas kiri, DaftarIdentitas kanan)
{
    const double satuButir = tinggiBarisKepala + 4 * tepiKotak;
    do {
        if (m_y + std::max(kotakTerendah, satuButir) > bawah()) {
            m_halaman.emplace_back();
            m_y = 0;
        }
        const double akhir = std::max(isiKotak(kiri, 0, bawah()), isiKotak(kanan, tengah(), bawah()));
        const double tinggi = std::max(akhir - m_y, kotakTerendah);
        kini().kotak.push_back({0, m_y, tengah(), tinggi});
        kini().kotak.push_back({tengah(), m_y, tengah(), tinggi});
        m_y += tinggi;
        if (!kiri.habis() || !kanan.habis())
            m_y = m_badan.height();
    } while (!kiri.habis() || !kanan.habis());
}

std::vector<HalamanIdentitas> PenataIdentitas::tata()
{
    const IdentitasSop &identitas = m_sop.identitas;
    kepala();
    pasangan({u"Dasar hukum"_qs, identitas.dasarHukum}, {u"Kualifikasi pelaksana"_qs, identitas.kualifikasi});
    pasangan({u"Keterkaitan"_qs, identitas.keterkaitan}, {u"Peralatan dan perlengkapan"_qs, identitas.peralatan});
    pasangan({u"Peringatan"_qs, identitas.peringatan}, {u"Pencatatan dan pendataan"_qs, identitas.pencatatan});
    return std::move(m_halaman);
}

} // namespace

std::vector<HalamanIdentitas> tataIdentitas(const DefinisiSop &definisi, const QString &kantor, QSizeF badan,
                                            const UkurTeks &ukur)
{
    return PenataIdentitas(definisi, kantor, badan, ukur).tata();
}

} // namespace lumbung
