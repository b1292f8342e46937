// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/bacabaris.h"

#include "core/application/impor/konteksberkas.h"
#include "core/application/impor/periodeteks.h"
#include "core/domain/klasifikasilama.h"
#include "core/domain/statusrat.h"
#include "core/domain/validation.h"

#include <algorithm>

namespace lumbung {

namespace {

Field urutan(const Sasaran &sasaran)
{
    return sasaran.isian() ? sasaran.field : Field::NoBadanHukum;
}

// A formula without a value still stands for something: its row must not vanish.
bool berisi(const Sel &sel)
{
    return sel.jenis == Sel::Jenis::BelumDihitung || !selHampa(sel);
}

bool awalJumlah(const QString &teks)
{
    static const QLatin1String words[] = {QLatin1String("jumlah"),    QLatin1String("total"),
                                          QLatin1String("jml"),       QLatin1String("sub total"),
                                          QLatin1String("subtotal"),  QLatin1String("grand total"),
                                          QLatin1String("rata-rata"), QLatin1String("jumlah total")};
    const QString plain = teks.simplified().toLower();
    return std::any_of(std::begin(words), std::end(words), [&plain](QLatin1String word) {
        if (!plain.startsWith(word))
            return false;
        const QString rest = plain.mid(word.size()).trimmed();
        return rest.isEmpty() || !rest.front().isLetter() || rest.startsWith(QLatin1String("kec")) ||
               rest.startsWith(QLatin1String("kab")) || rest.startsWith(QLatin1String("koperasi")) ||
               rest.startsWith(QLatin1String("seluruh"));
    });
}

} // namespace

PembacaBaris::PembacaBaris(const RencanaImpor &rencana, const KoreksiImpor &koreksi,
                           const WilayahDirectory &wilayah, const KodeWilayah &dalam, QDate hariIni)
    : m_rencana(rencana),
      m_koreksi(koreksi),
      m_wilayah(wilayah, dalam),
      m_hariIni(hariIni),
      m_konteks(rencana.konteks)
{
    for (const KolomPeta &peta : rencana.peta)
        if (peta.sasaran.dipakai())
            m_kolom.push_back({peta.kolom, peta.sasaran, PembacaSel(urutan(peta.sasaran), peta.pengali, hariIni)});
    std::stable_sort(m_kolom.begin(), m_kolom.end(),
                     [](const Kolom &a, const Kolom &b) { return urutan(a.sasaran) < urutan(b.sasaran); });
    m_kolomField.fill(-1);
    for (const Kolom &kolom : m_kolom)
        if (kolom.sasaran.isian())
            m_kolomField[static_cast<std::size_t>(kolom.sasaran.field)] = kolom.kolom;
        else if (kolom.sasaran.peran == Sasaran::Peran::NomorDanTanggalBadanHukum)
            m_kolomField[static_cast<std::size_t>(Field::NoBadanHukum)] = kolom.kolom;
    // A title may name an office of elsewhere or nothing at all: only known areas count.
    NamaWilayah atas{m_konteks.provinsi, m_konteks.kabupatenKota, {}, {}};
    if (wilayah.resolve(atas, dalam).kode.isEmpty())
        m_konteks.provinsi = m_konteks.kabupatenKota = QString();
}

void PembacaBaris::gabung(std::vector<SelGabung> gabung)
{
    std::erase_if(gabung, [this](const SelGabung &g) {
        return g.baris1 == g.baris2 || g.baris2 + 1 < m_rencana.kepala.barisData;
    });
    m_gabung = std::move(gabung);
    m_isiGabung.assign(m_gabung.size(), Sel());
}

std::span<const Sel> PembacaBaris::bukaGabung(int baris, std::span<const Sel> sel)
{
    bool opened = false;
    for (std::size_t i = 0; i < m_gabung.size(); ++i) {
        const SelGabung &g = m_gabung[i];
        if (baris - 1 < g.baris1 || baris - 1 > g.baris2)
            continue;
        if (baris - 1 == g.baris1) {
            m_isiGabung[i] = selKe(sel, g.kolom1);
            continue;
        }
        if (!opened)
            m_terbuka.assign(sel.begin(), sel.end());
        opened = true;
        if (m_terbuka.size() <= static_cast<std::size_t>(g.kolom1))
            m_terbuka.resize(static_cast<std::size_t>(g.kolom1) + 1);
        m_terbuka[static_cast<std::size_t>(g.kolom1)] = m_isiGabung[i];
    }
    return opened ? std::span<const Sel>(m_terbuka) : sel;
}

bool PembacaBaris::bukanData(std::span<const Sel> sel)
{
    const auto terisi = [&](Field field) {
        const int kolom = kolomField(field);
        return kolom >= 0 && berisi(selKe(sel, kolom));
    };
    if (terisi(Field::NikKoperasi) || terisi(Field::NoBadanHukum))
        return false;
    int filled = 0;
    const Sel *first = nullptr;
    for (const Sel &s : sel) {
        if (!berisi(s))
            continue;
        ++filled;
        if (!first && s.jenis == Sel::Jenis::Teks)
            first = &s;
    }
    if (filled == 0)
        return true;
    if (first && filled <= 3) {
        if (const QString kecamatan = kecamatanBagian(teksSel(*first)); !kecamatan.isEmpty()) {
            m_konteks.kecamatan = kecamatan;
            return true;
        }
    }
    if (first && awalJumlah(teksSel(*first)))
        return true;
    // Signatures, dates and notes under the table.
    return kolomField(Field::Nama) >= 0 && !terisi(Field::Nama) && filled <= 3;
}

Sel PembacaBaris::terkoreksi(int baris, int kolom, const Sel &sel) const
{
    const auto one = m_koreksi.sel.find({baris, kolom});
    const QString *text = one != m_koreksi.sel.end() ? &one->second : nullptr;
    if (!text && sel.jenis != Sel::Jenis::Kosong && !m_koreksi.semua.empty()) {
        const auto all = m_koreksi.semua.find({kolom, teksSel(sel)});
        text = all != m_koreksi.semua.end() ? &all->second : nullptr;
    }
    if (!text)
        return sel;
    Sel fixed;
    fixed.jenis = text->isEmpty() ? Sel::Jenis::Kosong : Sel::Jenis::Teks;
    fixed.teks = *text;
    return fixed;
}

std::optional<BarisImpor> PembacaBaris::baca(int baris, std::span<const Sel> asli)
{
    if (baris < m_rencana.kepala.barisData)
        return std::nullopt;
    const std::span<const Sel> sel = m_gabung.empty() ? asli : bukaGabung(baris, asli);
    if (bukanData(sel))
        return std::nullopt;
    BarisImpor hasil;
    hasil.baris = baris;
    hasil.periode = m_rencana.periode;
    m_nama = {m_konteks.provinsi, m_konteks.kabupatenKota, m_konteks.kecamatan, m_konteks.desa};
    m_kolomWilayah = -1;
    const bool corrected = !m_koreksi.sel.empty() || !m_koreksi.semua.empty();
    for (Kolom &kolom : m_kolom) {
        if (corrected)
            bacaIsian(kolom, terkoreksi(baris, kolom.kolom, selKe(sel, kolom.kolom)), hasil);
        else
            bacaIsian(kolom, selKe(sel, kolom.kolom), hasil);
    }
    if (m_kolomWilayah >= 0 || !m_konteks.kecamatan.isEmpty() || !m_konteks.desa.isEmpty())
        m_wilayah.baca(m_nama, m_kolomWilayah, hasil);
    lengkapi(hasil);
    periksa(hasil);
    if (m_simpanMentah)
        for (const Sel &s : sel)
            hasil.mentah.push_back(teksSel(s));
    return hasil;
}

void PembacaBaris::bacaIsian(Kolom &kolom, const Sel &sel, BarisImpor &hasil)
{
    if (sel.jenis == Sel::Jenis::Kosong)
        return;
    if (!kolom.sasaran.isian() || spec(kolom.sasaran.field).derived) {
        if (const QString kode = kodeTanpaNilai(sel); !kode.isEmpty())
            catat(hasil, kolom, {{}, kode, Keparahan::PerluDicek}, teksSel(sel));
        else if (!selHampa(sel))
            bacaKhusus(kolom, sel, hasil);
        return;
    }
    const PembacaSel::Hasil baca = kolom.pembaca.baca(sel);
    const Field field = kolom.sasaran.field;
    if (!baca.nilai.isEmpty())
        (spec(field).entity == Entity::Koperasi ? hasil.profil : hasil.keragaan).set(field, baca.nilai);
    else if (!baca.kode.isEmpty())
        catat(hasil, kolom, baca, teksSel(sel));
}

void PembacaBaris::catat(BarisImpor &hasil, const Kolom &kolom, const PembacaSel::Hasil &baca, const QString &teks)
{
    // "Serba Usaha" as jenis is an old class: it tells the kelompok, sometimes the jenis.
    if (kolom.sasaran.isian(Field::Jenis) && baca.kode == QLatin1String("isian.tidak-ada-di-daftar")) {
        if (const auto kelas = dariKlasifikasiLama(teks)) {
            if (!kelas->jenis.isEmpty())
                hasil.profil.set(Field::Jenis, kelas->jenis);
            if (!kolomUntuk(m_rencana.peta, Field::Kelompok))
                hasil.profil.set(Field::Kelompok, kelas->kelompok);
            hasil.temuan.push_back(
                {hasil.baris,
                 kolom.kolom,
                 Keparahan::Info,
                 QStringLiteral("impor.klasifikasi-lama"),
                 teks,
                 {{QStringLiteral("jenis"), kelas->jenis}, {QStringLiteral("kelompok"), kelas->kelompok}}});
            return;
        }
    }
    const bool kosongkan = m_koreksi.kosongkan.contains({baca.kode, kolom.kolom});
    hasil.temuan.push_back(
        {hasil.baris, kolom.kolom, kosongkan ? Keparahan::Info : baca.keparahan, baca.kode, teks, {}});
}

void PembacaBaris::bacaKhusus(const Kolom &kolom, const Sel &sel, BarisImpor &hasil)
{
    const QString teks = teksSel(sel);
    if (kolom.sasaran.peran == Sasaran::Peran::NomorDanTanggalBadanHukum) {
        bacaNomorTanggal(kolom, teks, hasil);
    } else if (kolom.sasaran.peran == Sasaran::Peran::Periode || kolom.sasaran.field == Field::TahunBuku) {
        if (const auto periode = bacaPeriode(teks, hasil.periode))
            hasil.periode = *periode;
        else
            catat(hasil, kolom, {{}, QStringLiteral("impor.bukan-periode"), Keparahan::Salah}, teks);
    } else {
        kumpulkanWilayah(kolom.sasaran.field, teks.simplified());
        m_kolomWilayah = kolom.kolom;
    }
}

void PembacaBaris::bacaNomorTanggal(const Kolom &kolom, const QString &teks, BarisImpor &hasil)
{
    const auto [nomor, tanggal] = pisahNomorTanggal(teks);
    if (!nomor.isEmpty())
        hasil.profil.set(Field::NoBadanHukum, nomor.simplified());
    if (tanggal.isEmpty())
        return;
    Sel sel;
    sel.jenis = Sel::Jenis::Teks;
    sel.teks = tanggal;
    const PembacaSel::Hasil baca = PembacaSel(Field::TglBadanHukum, 1, m_hariIni).baca(sel);
    if (!baca.nilai.isEmpty())
        hasil.profil.set(Field::TglBadanHukum, baca.nilai);
    else if (!baca.kode.isEmpty())
        catat(hasil, kolom, baca, teks);
}

void PembacaBaris::kumpulkanWilayah(Field field, const QString &teks)
{
    switch (field) {
    case Field::Provinsi: m_nama.provinsi = teks; break;
    case Field::KabupatenKota: m_nama.kabupatenKota = teks; break;
    case Field::Kecamatan: m_nama.kecamatan = teks; break;
    // Of the two columns desa and kelurahan one is blank; should both be filled, the first one counts.
    default:
        if (m_kolomWilayah < 0 || m_nama.desa.isEmpty() || m_nama.desa == m_konteks.desa)
            m_nama.desa = teks;
        break;
    }
}

int PembacaBaris::kolomField(Field field) const
{
    return m_kolomField[static_cast<std::size_t>(field)];
}

void PembacaBaris::lengkapi(BarisImpor &hasil) const
{
    // A total that the file splits but does not carry: the office counts on it in every rekap.
    static constexpr Field bagian[][3] = {{Field::AnggotaPria, Field::AnggotaWanita, Field::AnggotaTotal},
                                          {Field::PengurusPria, Field::PengurusWanita, Field::PengurusTotal},
                                          {Field::PengawasPria, Field::PengawasWanita, Field::PengawasTotal},
                                          {Field::ManajerPria, Field::ManajerWanita, Field::ManajerTotal},
                                          {Field::KaryawanPria, Field::KaryawanWanita, Field::KaryawanTotal}};
    Record &isi = hasil.keragaan;
    for (const auto &[pria, wanita, total] : bagian)
        if (!isi.value(pria).isEmpty() && !isi.value(wanita).isEmpty() && kolomField(total) < 0)
            isi.set(total, Value(isi.value(pria).integer() + isi.value(wanita).integer()));
    // "Tanggal RAT Terakhir" without a status column: an old date says that RAT was not held for this tahun buku.
    const QDate rat = isi.value(Field::TglRat).date();
    if (kolomField(Field::StatusRat) < 0 && rat.isValid())
        isi.set(Field::StatusRat, Value(statusRatDariTanggal(rat, hasil.periode.tahunBuku)));
    if (kolomField(Field::ModalSendiri) >= 0)
        return;
    qint64 modal = 0;
    int parts = 0;
    for (const Field field : {Field::SimpananPokok, Field::SimpananWajib, Field::SimpananKhusus, Field::Cadangan,
                              Field::Hibah, Field::ShuBelumDibagi}) {
        parts += isi.value(field).isEmpty() ? 0 : 1;
        modal += isi.value(field).integer();
    }
    if (parts >= 2)
        isi.set(Field::ModalSendiri, Value(modal));
}

void PembacaBaris::periksa(BarisImpor &hasil) const
{
    for (const TemuanIsian &temuan :
         validate(hasil.profil, hasil.keragaan, hasil.periode, {m_hariIni, nullptr, {}})) {
        const int kolom = kolomField(temuan.field);
        Record &record = spec(temuan.field).entity == Entity::Koperasi ? hasil.profil : hasil.keragaan;
        if (temuan.field == Field::TahunBuku) {
            hasil.temuan.push_back({hasil.baris, kolom, temuan.keparahan, temuan.aturan,
                                    QString::number(hasil.periode.tahunBuku), temuan.fakta});
            continue;
        }
        if (kolom < 0 || !record.contains(temuan.field))
            continue;
        const QString teks = record.value(temuan.field).canonical();
        const bool kosongkan = m_koreksi.kosongkan.contains({temuan.aturan, kolom});
        if (kosongkan)
            record.unset(temuan.field);
        hasil.temuan.push_back({hasil.baris, kolom, kosongkan ? Keparahan::Info : temuan.keparahan, temuan.aturan,
                                teks, temuan.fakta});
    }
}

} // namespace lumbung
