// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/paket/kirimanpaket.h"

#include "hub/errors.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/pasanganpaket.h"
#include "sync/wire/penghitungpaket.h"

namespace lumbung::hub {

namespace {

Error salah(const char *kode)
{
    return {ErrorKind::Input, QString::fromLatin1(kode), {}};
}

/// Who made the package, if that device may still send anything.
Result<AkunStore::PerangkatDikenal> pengirimOf(const PaketTerbaca &paket, AkunStore &store)
{
    const auto dikenal = store.perangkatDikenal(paket.kepala.perangkat);
    if (!dikenal)
        return dikenal.error();
    if (!*dikenal)
        return Error{
            ErrorKind::Missing, u"paket.perangkat-tidak-dikenal"_qs, {{u"id"_qs, paket.kepala.perangkat.text()}}};
    const AkunStore::PerangkatDikenal &pengirim = **dikenal;
    const auto kunci = KunciPaket::dari(pengirim.perangkat.kunciPaket);
    if (!kunci)
        return refused("paket.tanpa-kunci");
    if (const auto tanda = periksaTanda(paket, kunci->tanda); !tanda)
        return tanda.error();
    if (pengirim.perangkat.dicabut)
        return refused("sinkron.perangkat-dicabut");
    if (pengirim.pemakaiNonaktif)
        return refused("sinkron.akun-nonaktif");
    if (!boleh(pengirim.pemakai.peran, Wewenang::BacaData))
        return refused("sinkron.peran");
    return pengirim;
}

Result<void> bacaSemuaBatch(KirimanPaket &kiriman)
{
    PenghitungPaket jumlah;
    for (const QByteArray &badan : kiriman.isi.batch) {
        auto batch = bacaBatch(badan);
        if (!batch)
            return batch.error();
        if (batch->ops.empty())
            return malformed(u"ops"_qs);
        batch->perangkat = kiriman.kepala.perangkat;
        jumlah.batch(*batch);
        kiriman.batch.push_back(std::move(*batch));
    }
    return jumlah.isi() == kiriman.kepala.isi ? Result<void>() : Result<void>(salah("paket.isi-beda"));
}

} // namespace

Result<KirimanPaket> bukaKiriman(const QByteArray &berkas, AkunStore &store, const PasanganPaket &pusat)
{
    const auto paket = bacaPaket(berkas);
    if (!paket)
        return paket.error();
    if (paket->kepala.jenis != KepalaPaket::Jenis::Kirim)
        return salah("paket.jenis");
    auto pengirim = pengirimOf(*paket, store);
    if (!pengirim)
        return pengirim.error();
    const auto isi = bukaPaket(*paket, pusat);
    if (!isi)
        return isi.error();
    auto kirim = bacaIsiKirim(*isi);
    if (!kirim)
        return kirim.error();
    // What was sealed for one head is not taken under another: no device hands in what another one made.
    if (kirim->nomor != paket->kepala.nomor || kirim->perangkat != paket->kepala.perangkat ||
        kirim->urut != paket->kepala.urut)
        return salah("paket.isi-beda");
    KirimanPaket kiriman{paket->kepala, std::move(*pengirim), std::move(*kirim), {}};
    if (const auto dibaca = bacaSemuaBatch(kiriman); !dibaca)
        return dibaca.error();
    return kiriman;
}

} // namespace lumbung::hub
