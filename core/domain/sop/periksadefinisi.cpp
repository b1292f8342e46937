// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/periksadefinisi.h"

#include "core/domain/sop/alursop.h"

#include <algorithm>
#include <array>
#include <set>

namespace lumbung {

namespace {

constexpr std::array formulir{"umum",
                              "akun-ods",
                              "arahan",
                              "arsip",
                              "intervensi",
                              "kegiatan",
                              "kelengkapan",
                              "keragaan",
                              "kunjungan",
                              "kertas-kerja",
                              "laporan",
                              "paraf",
                              "pengumpulan-keragaan",
                              "permintaan-data",
                              "rapat",
                              "umk",
                              "verifikasi"};

/// Documents whose name in an output or a requirement must come from somewhere in the SOP.
constexpr std::array kataDokumen{"NIB", "permohonan", "proposal", "undangan", "laporan"};

/// Collects the findings of one definition.
class PemeriksaSop {
public:
    explicit PemeriksaSop(const DefinisiSop &definisi) : m_sop(definisi) {}
    std::vector<TemuanSop> periksa();

private:
    void tambah(Keparahan keparahan, const char *aturan, int no = 0, QVariantMap fakta = {})
    {
        m_temuan.push_back({keparahan, QLatin1String(aturan), no, std::move(fakta)});
    }
    void periksaUrutan();
    void periksaJalur();
    void periksaJangkauan();
    void periksaPelaksana();
    void periksaPelaksanaLangkah(const LangkahSop &langkah);
    void periksaTujuan(const LangkahSop &langkah);
    void periksaWaktu(const LangkahSop &langkah);
    void periksaBentuk(const LangkahSop &langkah);
    void periksaDokumen(const LangkahSop &langkah);
    bool disebutDiTempatLain(QLatin1String kata, int no) const;
    std::set<int> semuaAwal() const;

    const DefinisiSop &m_sop;
    std::vector<TemuanSop> m_temuan;
};

std::set<int> PemeriksaSop::semuaAwal() const
{
    std::set<int> awal;
    for (const JalurSop &jalur : m_sop.jalur)
        awal.insert(jalur.mulai);
    if (awal.empty() && !m_sop.langkah.empty())
        awal.insert(m_sop.langkah.front().no);
    return awal;
}

void PemeriksaSop::periksaUrutan()
{
    if (m_sop.langkah.empty())
        tambah(Keparahan::Salah, "sop.tanpa-langkah");
    for (std::size_t i = 1; i < m_sop.langkah.size(); ++i)
        if (m_sop.langkah[i].no <= m_sop.langkah[i - 1].no)
            tambah(Keparahan::Salah, "sop.nomor", m_sop.langkah[i].no);
}

void PemeriksaSop::periksaJalur()
{
    std::set<QString> kode;
    for (const JalurSop &jalur : m_sop.jalur)
        if (!m_sop.cari(jalur.mulai) || !kode.insert(jalur.kode).second)
            tambah(Keparahan::Salah, "sop.jalur", 0, {{QStringLiteral("jalur"), jalur.kode}});
    for (const JamHukum &jam : m_sop.jamHukum)
        if (!m_sop.cari(jam.dari) || !m_sop.cari(jam.sampai) || jam.dari > jam.sampai)
            tambah(Keparahan::Salah, "sop.jam-hukum", 0, {{QStringLiteral("nama"), jam.nama}});
}

void PemeriksaSop::periksaJangkauan()
{
    std::set<int> ada;
    std::set<int> buntu;
    for (const int awal : semuaAwal()) {
        std::ranges::copy(terjangkau(m_sop, awal), std::inserter(ada, ada.end()));
        std::ranges::copy(tanpaAkhir(m_sop, awal), std::inserter(buntu, buntu.end()));
    }
    for (const LangkahSop &langkah : m_sop.langkah) {
        if (!ada.contains(langkah.no))
            tambah(Keparahan::Salah, "sop.langkah.tidak-terjangkau", langkah.no);
        if (buntu.contains(langkah.no))
            tambah(Keparahan::Salah, "sop.langkah.tanpa-akhir", langkah.no);
    }
}

void PemeriksaSop::periksaPelaksana()
{
    std::set<QString> dipakai;
    for (const LangkahSop &langkah : m_sop.langkah)
        dipakai.insert(langkah.pelaksana.begin(), langkah.pelaksana.end());
    std::set<QString> kode;
    for (const PelaksanaSop &satu : m_sop.pelaksana) {
        const QVariantMap fakta{{QStringLiteral("pelaksana"), satu.nama}};
        if (!kode.insert(satu.kode).second)
            tambah(Keparahan::Salah, "sop.pelaksana.kembar", 0, fakta);
        if (satu.peran.empty() && satu.dicatatOleh.empty())
            tambah(Keparahan::Salah, "sop.pelaksana.tanpa-peran", 0, fakta);
        if (!dipakai.contains(satu.kode))
            tambah(Keparahan::Info, "sop.pelaksana.tidak-dipakai", 0, fakta);
    }
}

void PemeriksaSop::periksaPelaksanaLangkah(const LangkahSop &langkah)
{
    if (langkah.pelaksana.isEmpty() && langkah.bentuk != BentukLangkah::Selesai)
        tambah(Keparahan::Salah, "sop.langkah.tanpa-pelaksana", langkah.no);
    for (const QString &kode : langkah.pelaksana)
        if (!m_sop.cariPelaksana(kode))
            tambah(Keparahan::Salah, "sop.pelaksana.tidak-dikenal", langkah.no,
                   {{QStringLiteral("pelaksana"), kode}});
    if (langkah.dugaan)
        tambah(Keparahan::Info, "sop.langkah.dugaan", langkah.no);
}

void PemeriksaSop::periksaTujuan(const LangkahSop &langkah)
{
    std::vector<TujuanLangkah> semua;
    if (langkah.keputusan)
        semua = {langkah.keputusan->ya, langkah.keputusan->tidak};
    if (langkah.lanjut)
        semua.push_back(*langkah.lanjut);
    for (const TujuanLangkah &tujuan : semua)
        if (tujuan.jenis == TujuanLangkah::Jenis::Langkah && !m_sop.cari(tujuan.no))
            tambah(Keparahan::Salah, "sop.tujuan", langkah.no, {{QStringLiteral("tujuan"), tujuan.no}});
}

void PemeriksaSop::periksaWaktu(const LangkahSop &langkah)
{
    const WaktuSop &data = langkah.waktu;
    const auto tercetak = bacaWaktuSop(data.asal);
    const QVariantMap fakta{{QStringLiteral("asal"), data.asal}};
    if (!tercetak) {
        tambah(Keparahan::Salah, "sop.waktu.tidak-terbaca", langkah.no, fakta);
        return;
    }
    WaktuSop sebanding = *tercetak;
    if (data.jenis == JenisWaktu::Dicatat && sebanding.jenis == JenisWaktu::Durasi)
        sebanding.jenis = JenisWaktu::Dicatat;
    // "2 hari" is printed for both; the office says which it means.
    if (sebanding.satuan == SatuanWaktu::HariKerja && data.satuan == SatuanWaktu::Hari)
        sebanding.satuan = SatuanWaktu::Hari;
    sebanding.asal = data.asal;
    if (!(sebanding == data))
        tambah(Keparahan::Salah, "sop.waktu.beda", langkah.no, fakta);
    if (data.jenis == JenisWaktu::HariH && !m_sop.acara)
        tambah(Keparahan::Salah, "sop.waktu.tanpa-acara", langkah.no, fakta);
}

void PemeriksaSop::periksaBentuk(const LangkahSop &langkah)
{
    if (langkah.keputusan.has_value() != (langkah.bentuk == BentukLangkah::Keputusan))
        tambah(Keparahan::Salah, "sop.langkah.keputusan", langkah.no);
    const bool selesai = langkah.bentuk == BentukLangkah::Selesai;
    const bool dikenal =
        std::ranges::any_of(formulir, [&](const char *nama) { return langkah.formulir == QLatin1String(nama); });
    if (!selesai && !dikenal)
        tambah(Keparahan::PerluDicek, "sop.formulir", langkah.no, {{QStringLiteral("formulir"), langkah.formulir}});
}

bool PemeriksaSop::disebutDiTempatLain(QLatin1String kata, int no) const
{
    const auto menyebut = [kata](const QString &teks) { return teks.contains(kata, Qt::CaseInsensitive); };
    const auto langkahMenyebut = [&](const LangkahSop &satu) {
        return menyebut(satu.kegiatan) ||
               (satu.no != no && (menyebut(satu.output.join(u'\n')) || menyebut(satu.kelengkapan.join(u'\n'))));
    };
    return menyebut(m_sop.judul) || std::ranges::any_of(m_sop.langkah, langkahMenyebut) ||
           menyebut(m_sop.identitas.pencatatan.join(u'\n'));
}

void PemeriksaSop::periksaDokumen(const LangkahSop &langkah)
{
    const QString isi = (langkah.output + langkah.kelengkapan).join(u'\n');
    for (const char *kata : kataDokumen)
        if (isi.contains(QLatin1String(kata), Qt::CaseInsensitive) &&
            !disebutDiTempatLain(QLatin1String(kata), langkah.no))
            tambah(Keparahan::Info, "sop.dokumen.janggal", langkah.no,
                   {{QStringLiteral("kata"), QLatin1String(kata)}});
}

std::vector<TemuanSop> PemeriksaSop::periksa()
{
    periksaUrutan();
    periksaJalur();
    periksaPelaksana();
    periksaJangkauan();
    for (const LangkahSop &langkah : m_sop.langkah) {
        periksaPelaksanaLangkah(langkah);
        periksaTujuan(langkah);
        periksaWaktu(langkah);
        periksaBentuk(langkah);
        periksaDokumen(langkah);
    }
    std::ranges::stable_sort(m_temuan, {}, &TemuanSop::no);
    return std::move(m_temuan);
}

} // namespace

std::vector<TemuanSop> periksaDefinisi(const DefinisiSop &definisi)
{
    return PemeriksaSop(definisi).periksa();
}

bool dapatTerbit(std::span<const TemuanSop> temuan)
{
    return std::ranges::none_of(temuan, [](const TemuanSop &satu) { return satu.keparahan == Keparahan::Salah; });
}

std::span<const char *const> formulirDikenal()
{
    return formulir;
}

} // namespace lumbung
