// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/putusan.h"

#include "sync/wire/galatjson.h"

namespace lumbung {

namespace {

using Jenis = Putusan::Jenis;

Error storage(const char *kode)
{
    return {ErrorKind::Storage, QString::fromLatin1(kode), {}};
}

Putusan tanpaTanggapan(SebabGagal sebab)
{
    switch (sebab) {
    case SebabGagal::Luring: return {Jenis::Ulangi, storage("sinkron.luring")};
    case SebabGagal::Putus:
    case SebabGagal::Lama: return {Jenis::Ulangi, storage("sinkron.putus")};
    case SebabGagal::Tls: return {Jenis::Ulangi, storage("sinkron.tls")};
    case SebabGagal::BukanPusat: return bukanPusat();
    case SebabGagal::TerlaluBesar: return {Jenis::TerlaluBesar, storage("sinkron.terlalu-besar")};
    }
    return bukanPusat();
}

Jenis jenisOf(int status)
{
    switch (status) {
    case 401: return Jenis::PerluToken;
    case 403: return Jenis::Ditolak;
    case 408:
    case 429: return Jenis::Ulangi;
    case 409: return Jenis::Bertentangan;
    case 410: return Jenis::MulaiUlang;
    case 413: return Jenis::TerlaluBesar;
    case 426: return Jenis::Perbarui;
    case 507: return Jenis::Penuh;
    default: return status >= 500 ? Jenis::Ulangi : Jenis::Salah;
    }
}

} // namespace

Putusan bukanPusat()
{
    return {Jenis::BukanPusat, storage("sinkron.bukan-pusat")};
}

Putusan putuskan(const Tanggapan &tanggapan)
{
    if (tanggapan.gagal)
        return tanpaTanggapan(*tanggapan.gagal);
    if (tanggapan.status == 200 || tanggapan.status == 206)
        return {};
    if (tanggapan.status == 204)
        return tanggapan.badan.isEmpty() ? Putusan{Jenis::Kosong} : bukanPusat();
    const Jenis jenis = jenisOf(tanggapan.status);
    const auto galat = bacaGalat(tanggapan.status, tanggapan.badan);
    // A gateway in front of the hub may well answer 429 or 502 by itself; everything else must be the hub's word.
    if (!galat && jenis != Jenis::Ulangi && jenis != Jenis::TerlaluBesar)
        return bukanPusat();
    return {jenis, galat.value_or(storage("sinkron.sibuk")), tanggapan.cobaLagiDetik};
}

} // namespace lumbung
