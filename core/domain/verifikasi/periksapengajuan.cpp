// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which step may happen: the rules of A5, one function a kind of event.
#include "core/domain/fieldcatalogue.h"
#include "core/domain/verifikasi/pengajuan.h"

#include <algorithm>

namespace lumbung {

namespace {

Error larang(ErrorKind kind, const char *kode, QVariantMap fakta = {})
{
    return {kind, QString::fromLatin1(kode), std::move(fakta)};
}

Error larangIsian(const char *kode, Field field)
{
    return larang(ErrorKind::Input, kode, {{QStringLiteral("isian"), keyOf(field)}});
}

Error bukanGiliran(const KeadaanPengajuan &keadaan)
{
    return larang(ErrorKind::Conflict, "verifikasi.bukan-giliran",
                  {{QStringLiteral("status"), keyOf(keadaan.status)}});
}

/// The status may be left for this one, by somebody; then by this role.
Result<void> periksaPeran(const KeadaanPengajuan &keadaan, Binaan binaan, Peran peran, StatusPengajuan ke)
{
    const auto semua = semuaPeran();
    if (std::ranges::none_of(semua, [&](Peran satu) { return bolehTransisi(satu, binaan, keadaan.status, ke); }))
        return bukanGiliran(keadaan);
    if (!bolehTransisi(peran, binaan, keadaan.status, ke))
        return larang(ErrorKind::Refused, "verifikasi.peran",
                      {{QStringLiteral("verifikasi.peran"), keyOf(peran)},
                       {QStringLiteral("status"), keyOf(keadaan.status)}});
    return {};
}

Result<void> periksaAjukan(const KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    const bool koreksi = keadaan.status == StatusPengajuan::PerluPerbaikan ||
                         keadaan.status == StatusPengajuan::DibukaKembali ||
                         keadaan.status == StatusPengajuan::DiajukanUlang;
    const auto peran = periksaPeran(keadaan, binaanOf(apa.cuplikan.profil), apa.pelaku.peran,
                                    koreksi ? StatusPengajuan::DiajukanUlang : StatusPengajuan::Diajukan);
    if (!peran)
        return peran;
    if (apa.cerna != cernaCuplikan(apa.cuplikan) || apa.cuplikan.koperasi.isEmpty())
        return larang(ErrorKind::Input, "verifikasi.cuplikan");
    if (!keadaan.cuplikan)
        return {};
    if (apa.cuplikan.koperasi != keadaan.cuplikan->koperasi || apa.cuplikan.periode != keadaan.cuplikan->periode)
        return larang(ErrorKind::Input, "verifikasi.cuplikan");
    if (!koreksi && keadaan.status != StatusPengajuan::Dibatalkan && apa.cerna == keadaan.cerna)
        return larang(ErrorKind::Conflict, "verifikasi.tidak-berubah");
    if (koreksi && !keadaan.semuaTerbuka)
        for (const FieldChange &beda : bedaCuplikan(&*keadaan.cuplikan, apa.cuplikan))
            if (!keadaan.terbuka.contains(beda.field))
                return larangIsian("verifikasi.isian-tertutup", beda.field);
    return {};
}

/// Each verdict is about a field that is to be looked at, once; a rejection says why.
Result<void> periksaPutusan(const std::vector<FieldChange> &diperiksa, const std::vector<PutusanIsian> &putusan)
{
    std::set<Field> sudah;
    for (const PutusanIsian &satu : putusan) {
        if (std::ranges::find(diperiksa, satu.field, &FieldChange::field) == diperiksa.end() ||
            !sudah.insert(satu.field).second)
            return larangIsian("verifikasi.isian-lain", satu.field);
        if (!satu.terima && satu.alasan == AlasanTolak::Lainnya && satu.kata.trimmed().isEmpty())
            return larangIsian("verifikasi.alasan", satu.field);
    }
    return {};
}

/// Valid means that everything was looked at and nothing rejected, or that the ministry's sample lets it pass.
Result<void> periksaValid(const std::vector<FieldChange> &diperiksa, const PeristiwaVerifikasi &apa,
                          TingkatVerifikasi tingkat)
{
    if (!apa.sampel.isEmpty())
        return tingkat == TingkatVerifikasi::Kementerian && apa.putusan.empty()
                   ? Result<void>()
                   : larang(ErrorKind::Refused, "verifikasi.sampel");
    const auto ditolak = std::ranges::count(apa.putusan, false, &PutusanIsian::terima);
    if (ditolak > 0)
        return larang(ErrorKind::Input, "verifikasi.ada-ditolak", {{QStringLiteral("jumlah"), qint64(ditolak)}});
    const auto belum = std::ssize(diperiksa) - std::ssize(apa.putusan);
    if (belum > 0)
        return larang(ErrorKind::Input, "verifikasi.belum-diputus", {{QStringLiteral("jumlah"), qint64(belum)}});
    return {};
}

Result<void> periksaPutuskan(const KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    const auto tingkat = keadaan.giliran();
    if (!tingkat)
        return bukanGiliran(keadaan);
    const StatusPengajuan ke = apa.valid ? statusValid(*tingkat) : StatusPengajuan::PerluPerbaikan;
    if (auto peran = periksaPeran(keadaan, keadaan.binaan, apa.pelaku.peran, ke); !peran)
        return peran;
    if (keadaan.pengisi.contains(apa.pelaku.akun))
        return larang(ErrorKind::Refused, "verifikasi.milik-sendiri");
    if (apa.cerna != keadaan.cerna)
        return larang(ErrorKind::Conflict, "verifikasi.versi-lain");
    const auto diperiksa = isianDiperiksa(keadaan, *tingkat);
    if (auto putusan = periksaPutusan(diperiksa, apa.putusan); !putusan)
        return putusan;
    if (apa.valid)
        return periksaValid(diperiksa, apa, *tingkat);
    const bool ditolak = std::ranges::count(apa.putusan, false, &PutusanIsian::terima) > 0;
    if (!apa.sampel.isEmpty() || (!ditolak && apa.kata.trimmed().isEmpty()))
        return larang(ErrorKind::Input, "verifikasi.alasan");
    return {};
}

Result<void> periksaBeralasan(const KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa, StatusPengajuan ke)
{
    if (auto peran = periksaPeran(keadaan, keadaan.binaan, apa.pelaku.peran, ke); !peran)
        return peran;
    return apa.kata.trimmed().isEmpty() ? larang(ErrorKind::Input, "verifikasi.alasan") : Result<void>();
}

} // namespace

Result<void> periksaPeristiwa(const KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &apa)
{
    switch (apa.jenis) {
    case JenisPeristiwaVerifikasi::Ajukan: return periksaAjukan(keadaan, apa);
    case JenisPeristiwaVerifikasi::Putuskan: return periksaPutuskan(keadaan, apa);
    case JenisPeristiwaVerifikasi::BukaKembali:
        return periksaBeralasan(keadaan, apa, StatusPengajuan::DibukaKembali);
    case JenisPeristiwaVerifikasi::Batalkan: return periksaBeralasan(keadaan, apa, StatusPengajuan::Dibatalkan);
    case JenisPeristiwaVerifikasi::Urungkan:
        return !keadaan.terakhir.isEmpty() && apa.sasaran == keadaan.terakhir &&
                       apa.pelaku.akun == keadaan.akunTerakhir
                   ? Result<void>()
                   : larang(ErrorKind::Conflict, "verifikasi.tidak-bisa-diurungkan");
    case JenisPeristiwaVerifikasi::Komentar: break;
    }
    return apa.kata.trimmed().isEmpty() ? larang(ErrorKind::Input, "verifikasi.alasan") : Result<void>();
}

} // namespace lumbung
