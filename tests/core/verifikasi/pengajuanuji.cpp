// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/verifikasi/pengajuanuji.h"

#include <algorithm>

namespace lumbung::uji {

PengajuanUji::PengajuanUji(Binaan binaan)
{
    isi.koperasi = KoperasiId(QStringLiteral("0190a0a0-0000-7000-8000-000000000001"));
    isi.periode = {2025};
    isi.set(Field::Nama, Value(QStringLiteral("KSP Contoh Makmur")));
    if (binaan != Binaan::KabKota)
        isi.set(Field::Binaan,
                Value(binaan == Binaan::Provinsi ? QStringLiteral("Provinsi") : QStringLiteral("Pusat")));
    isi.set(Field::AnggotaTotal, Value(qint64(412)));
    isi.set(Field::VolumeUsaha, Value(qint64(1'250'000'000)));
    isi.set(Field::Aset, Value(qint64(819'900'000)));
}

PeristiwaVerifikasi PengajuanUji::ajukan(const QString &akun) const
{
    PeristiwaVerifikasi apa;
    apa.jenis = JenisPeristiwaVerifikasi::Ajukan;
    apa.pelaku = {akun, Peran::Jfu};
    apa.cuplikan = isi;
    apa.cerna = cernaCuplikan(isi);
    return apa;
}

PeristiwaVerifikasi PengajuanUji::putuskan(const std::vector<Field> &tolak) const
{
    const TingkatVerifikasi tingkat = m_keadaan.giliran().value_or(TingkatVerifikasi::KabKota);
    PeristiwaVerifikasi apa;
    apa.jenis = JenisPeristiwaVerifikasi::Putuskan;
    apa.pelaku = pemeriksa(tingkat);
    apa.cerna = m_keadaan.cerna;
    apa.valid = tolak.empty();
    for (const FieldChange &satu : isianDiperiksa(m_keadaan, tingkat)) {
        const bool terima = std::ranges::find(tolak, satu.field) == tolak.end();
        apa.putusan.push_back({satu.field, terima, AlasanTolak::SalahKetik, {}});
    }
    return apa;
}

PeristiwaVerifikasi PengajuanUji::berkata(JenisPeristiwaVerifikasi jenis, PelakuVerifikasi pelaku,
                                          const QString &kata) const
{
    PeristiwaVerifikasi apa;
    apa.jenis = jenis;
    apa.pelaku = std::move(pelaku);
    apa.kata = kata;
    return apa;
}

PeristiwaVerifikasi PengajuanUji::urungkan(const QString &akun) const
{
    PeristiwaVerifikasi apa;
    apa.jenis = JenisPeristiwaVerifikasi::Urungkan;
    apa.pelaku = {akun, Peran::Jfu};
    apa.sasaran = m_keadaan.terakhir;
    return apa;
}

Result<void> PengajuanUji::katakan(PeristiwaVerifikasi peristiwa)
{
    peristiwa.id = PeristiwaVerifikasiId(QStringLiteral("p-%1").arg(++m_nomor, 4, 10, QLatin1Char('0')));
    peristiwa.pada = m_pada += 60'000;
    if (peristiwa.sesudah.empty() && !m_peristiwa.empty())
        peristiwa.sesudah = {m_peristiwa.back().id};
    const auto boleh = periksaPeristiwa(m_keadaan, peristiwa);
    m_peristiwa.push_back(std::move(peristiwa));
    m_keadaan = lipatPengajuan(m_peristiwa);
    return boleh;
}

QString PengajuanUji::kode(PeristiwaVerifikasi peristiwa)
{
    const auto hasil = katakan(std::move(peristiwa));
    return hasil ? QString() : hasil.error().code;
}

PelakuVerifikasi pemeriksa(TingkatVerifikasi tingkat)
{
    switch (tingkat) {
    case TingkatVerifikasi::KabKota: return {QStringLiteral("contoh.kabkota"), Peran::VerifikatorKabKota};
    case TingkatVerifikasi::Provinsi: return {QStringLiteral("contoh.provinsi"), Peran::VerifikatorProvinsi};
    case TingkatVerifikasi::Kementerian: break;
    }
    return {QStringLiteral("contoh.kementerian"), Peran::VerifikatorKementerian};
}

} // namespace lumbung::uji
