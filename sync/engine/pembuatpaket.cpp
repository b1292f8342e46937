// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pembuatpaket.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "sync/wire/bagianpaket.h"
#include "sync/wire/isikirim.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/paket.h"
#include "sync/wire/pasanganpaket.h"
#include "sync/wire/penghitungpaket.h"

namespace lumbung {

namespace {

constexpr qsizetype ruangDepanPaket = 256 * 1024; ///< for the cursors
constexpr qsizetype namaKantorMax = 200;

/// One package while it fills.
class Pembuat {
public:
    Pembuat(SyncStore &store, IsiKirim &isi) : m_store(store), m_isi(isi) {}

    Result<void> kumpulkan()
    {
        const auto scopes = m_store.scopeMenunggu();
        if (!scopes)
            return scopes.error();
        for (const Scope scope : *scopes)
            if (auto done = kumpulkan(scope); !done || m_masih)
                return done;
        return {};
    }

    const PenghitungPaket &jumlah() const { return m_jumlah; }
    bool masih() const { return m_masih; }

private:
    Result<void> kumpulkan(Scope scope)
    {
        int maks = batchOpMax;
        for (qint64 sesudah = 0;;) {
            const auto batch = m_store.ambilBatch(scope, maks, sesudah);
            if (!batch || batch->ops.empty())
                return batch ? Result<void>() : batch.error();
            QByteArray badan = tulisBatch(*batch);
            if (badan.size() > batchBytesMax && batch->ops.size() > 1) {
                maks = static_cast<int>(batch->ops.size() / 2);
                continue;
            }
            m_masih = m_ukuran + ukuranBagian(badan) > isiPaketMax - ruangDepanPaket;
            if (m_masih || badan.size() > batchBytesMax)
                return {}; // an op that no push could carry waits as it does there
            m_ukuran += ukuranBagian(badan);
            m_jumlah.batch(*batch);
            m_isi.batch.push_back(std::move(badan));
            sesudah = batch->ops.back().dseq;
        }
    }

    SyncStore &m_store;
    IsiKirim &m_isi;
    PenghitungPaket m_jumlah;
    qsizetype m_ukuran = 0;
    bool m_masih = false;
};

/// Where this desk stands, and which scopes it is loading from the beginning.
Result<void> isiKursor(SyncStore &store, KeadaanPaket &keadaan, IsiKirim &isi)
{
    const auto kursor = store.kursor();
    if (!kursor)
        return kursor.error();
    std::set<Scope> awal;
    for (const auto &[scope, satu] : *kursor) {
        isi.kursor[scope] = satu.seq;
        if (keadaan.awal.contains(scope) && satu.seq < satu.ujung)
            awal.insert(scope);
    }
    isi.awal = keadaan.awal = awal;
    return {};
}

} // namespace

Result<PaketJadi> buatPaket(SyncStore &store, const QString &kantor, const Clock &clock, Chance &chance)
{
    const auto identitas = store.identitas();
    auto keadaan = store.keadaanPaket();
    if (!identitas || !keadaan)
        return identitas ? keadaan.error() : identitas.error();
    if (identitas->alamat.isEmpty())
        return Error{ErrorKind::Missing, u"sinkron.belum-bergabung"_qs, {}};
    const auto pusat = KunciPaket::dari(keadaan->pusat);
    if (!pusat || keadaan->benih.size() != benihPaketBytes)
        return Error{ErrorKind::Refused, u"paket.tanpa-kunci"_qs, {}};
    IsiKirim isi{newUuid(clock, chance), ++keadaan->urut, identitas->perangkat, identitas->epoch, {}};
    if (auto done = isiKursor(store, *keadaan, isi); !done)
        return done.error();
    // The number is used up before it is seen anywhere.
    if (auto done = store.simpanKeadaanPaket(*keadaan); !done)
        return done.error();
    Pembuat pembuat(store, isi);
    if (auto done = pembuat.kumpulkan(); !done)
        return done.error();
    PaketJadi jadi;
    jadi.kepala.nomor = isi.nomor;
    jadi.kepala.urut = isi.urut;
    jadi.kepala.perangkat = isi.perangkat;
    jadi.kepala.akun = identitas->akun;
    jadi.kepala.kantor = kantor.left(namaKantorMax);
    jadi.kepala.pada = clock.now().toMSecsSinceEpoch();
    jadi.kepala.isi = pembuat.jumlah().isi();
    jadi.kepala.masih = pembuat.masih();
    auto berkas = tulisPaket(jadi.kepala, tulisIsiKirim(isi), PasanganPaket(keadaan->benih), pusat->segel);
    if (!berkas)
        return berkas.error();
    jadi.berkas = std::move(*berkas);
    return jadi;
}

} // namespace lumbung
