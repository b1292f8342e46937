// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/balasanmasuk.h"

#include "sync/engine/penerapbalasan.h"
#include "sync/wire/paket.h"
#include "sync/wire/pasanganpaket.h"

namespace lumbung {

namespace {

using Tanda = PratinjauPaket::Tanda;

Error halanganPaket(ErrorKind kind, const char *kode)
{
    return {kind, QString::fromLatin1(kode), {}};
}

/// Who this desk is when it opens a package.
struct Pembuka {
    IdentitasPerangkat identitas;
    KeadaanPaket keadaan;

    bool punyaKunci() const
    {
        return keadaan.benih.size() == benihPaketBytes && KunciPaket::dari(keadaan.pusat).has_value();
    }
    /// The public key that the package has to be signed with; nothing when nobody here knows it.
    std::optional<QByteArray> kunciTanda(const KepalaPaket &kepala) const
    {
        if (!punyaKunci())
            return std::nullopt;
        if (kepala.jenis == KepalaPaket::Jenis::Balasan)
            return KunciPaket::dari(keadaan.pusat)->tanda;
        return kepala.perangkat == identitas.perangkat ? std::optional(kunciPaketOf(keadaan.benih).tanda)
                                                       : std::nullopt;
    }
};

Result<Pembuka> pembukaOf(SyncStore &store)
{
    auto identitas = store.identitas();
    auto keadaan = store.keadaanPaket();
    if (!identitas || !keadaan)
        return identitas ? keadaan.error() : identitas.error();
    return Pembuka{std::move(*identitas), std::move(*keadaan)};
}

Tanda tandaOf(const PaketTerbaca &paket, const Pembuka &pembuka)
{
    const auto kunci = pembuka.kunciTanda(paket.kepala);
    if (!kunci)
        return Tanda::TidakDikenal;
    return periksaTanda(paket, *kunci) ? Tanda::Cocok : Tanda::TidakCocok;
}

std::optional<Error> halanganOf(const PaketTerbaca &paket, const Pembuka &pembuka)
{
    if (pembuka.identitas.alamat.isEmpty())
        return halanganPaket(ErrorKind::Missing, "sinkron.belum-bergabung");
    if (!pembuka.punyaKunci())
        return halanganPaket(ErrorKind::Refused, "paket.tanpa-kunci");
    if (tandaOf(paket, pembuka) == Tanda::TidakCocok)
        return halanganPaket(ErrorKind::Refused, "paket.tanda");
    if (paket.kepala.jenis == KepalaPaket::Jenis::Kirim)
        return halanganPaket(ErrorKind::Input, "paket.untuk-pusat");
    if (paket.kepala.perangkat != pembuka.identitas.perangkat)
        return halanganPaket(ErrorKind::Refused, "paket.perangkat-lain");
    return std::nullopt;
}

} // namespace

Result<PratinjauPaket> lihatPaket(SyncStore &store, const QByteArray &berkas)
{
    const auto paket = bacaPaket(berkas);
    const auto pembuka = pembukaOf(store);
    if (!paket || !pembuka)
        return paket ? pembuka.error() : paket.error();
    return PratinjauPaket{paket->kepala, tandaOf(*paket, *pembuka), paket->kepala.urut < pembuka->keadaan.dibuka,
                          halanganOf(*paket, *pembuka)};
}

Result<IsiBalasan> bukaBalasan(SyncStore &store, const QByteArray &berkas)
{
    const auto paket = bacaPaket(berkas);
    const auto pembuka = pembukaOf(store);
    if (!paket || !pembuka)
        return paket ? pembuka.error() : paket.error();
    if (const auto halangan = halanganOf(*paket, *pembuka))
        return *halangan;
    const auto isi = bukaPaket(*paket, PasanganPaket(pembuka->keadaan.benih));
    if (!isi)
        return isi.error();
    auto balasan = bacaIsiBalasan(*isi);
    if (balasan && (balasan->nomor != paket->kepala.nomor || balasan->perangkat != paket->kepala.perangkat ||
                    balasan->urut != paket->kepala.urut))
        return halanganPaket(ErrorKind::Input, "paket.rusak");
    return balasan;
}

Result<HasilPaket> terapkanBalasan(SyncStore &store, const IsiBalasan &isi)
{
    return PenerapBalasan(store, isi).terapkan();
}

} // namespace lumbung
