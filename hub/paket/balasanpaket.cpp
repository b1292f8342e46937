// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/paket/balasanpaket.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/pusat/terimabatch.h"
#include "hub/answer.h"
#include "hub/handlers/salamof.h"
#include "hub/paket/halamanpaket.h"
#include "sync/wire/bagianpaket.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/pasanganpaket.h"

namespace lumbung::hub {

namespace {

constexpr qsizetype ruangDepan = 512 * 1024; ///< for the index and hello: some hundred bytes a scope and page

/// One package from its first batch to its reply.
class Penjawab {
public:
    Penjawab(const KirimanPaket &kiriman, const PusatPaket &pusat) : m_kiriman(kiriman), m_pusat(pusat)
    {
        m_isi.nomor = newUuid(pusat.clock, pusat.chance);
        m_isi.untuk = kiriman.kepala.nomor;
        m_isi.urut = kiriman.kepala.urut;
        m_isi.perangkat = kiriman.kepala.perangkat;
        m_isi.epochMinta = kiriman.isi.epoch;
    }

    Result<BalasanPaket> jawab()
    {
        for (const BatchOp &batch : m_kiriman.batch)
            if (const auto diterima = terima(batch); !diterima)
                return diterima.error();
        const auto salam = salamOf(m_pusat.store, m_kiriman.pengirim.pemakai, m_pusat.clock);
        if (!salam)
            return salam.error();
        m_isi.salam = tulisSalam(*salam);
        qsizetype ruang = isiPaketMax - ruangDepan;
        for (const JawabanPaket &satu : m_isi.jawaban)
            ruang -= ukuranBagian(satu.badan);
        HalamanUntukPaket halaman(m_pusat.store, *salam, m_isi, m_jumlah);
        if (const auto terisi = halaman.isi(m_kiriman.isi, ruang); !terisi)
            return terisi.error();
        return tulis();
    }

private:
    Result<void> terima(const BatchOp &batch)
    {
        if (m_tertolak.contains(batch.scope)) // what follows a refused batch would only be a gap
            return {};
        const auto jawaban = terimaBatch(m_pusat.store, m_kiriman.pengirim.pemakai, batch, m_pusat.clock);
        if (jawaban) {
            for (const JawabanOp &satu : jawaban->jawaban)
                m_jumlah.jawaban(batch.scope, satu);
            m_isi.jawaban.push_back({batch.scope, 200, tulisBalasan({jawaban->epoch, jawaban->jawaban})});
            return {};
        }
        if (jawaban.error().kind == ErrorKind::Storage)
            return jawaban.error();
        const HttpResponse tolak = errorAnswer(jawaban.error());
        m_jumlah.tolakan(batch.scope, jawaban.error().code);
        m_isi.jawaban.push_back({batch.scope, tolak.status, tolak.body});
        m_tertolak.insert(batch.scope);
        return {};
    }

    Result<BalasanPaket> tulis() const
    {
        BalasanPaket balasan;
        balasan.kepala = m_kiriman.kepala;
        balasan.kepala.jenis = KepalaPaket::Jenis::Balasan;
        balasan.kepala.nomor = m_isi.nomor;
        balasan.kepala.untuk = m_isi.untuk;
        balasan.kepala.akun = m_kiriman.pengirim.pemakai.nama;
        balasan.kepala.pada = m_pusat.clock.now().toMSecsSinceEpoch();
        balasan.kepala.isi = m_jumlah.isi();
        balasan.kepala.masih = m_isi.masih;
        const auto penerima = KunciPaket::dari(m_kiriman.pengirim.perangkat.kunciPaket);
        Q_ASSERT(penerima); // its signature was checked with it
        auto berkas = tulisPaket(balasan.kepala, tulisIsiBalasan(m_isi), m_pusat.kunci, penerima->segel);
        if (!berkas)
            return berkas.error();
        balasan.berkas = std::move(*berkas);
        return balasan;
    }

    const KirimanPaket &m_kiriman;
    const PusatPaket &m_pusat;
    IsiBalasan m_isi;
    PenghitungPaket m_jumlah;
    std::set<Scope> m_tertolak;
};

} // namespace

Result<BalasanPaket> jawabKiriman(const KirimanPaket &kiriman, const PusatPaket &pusat)
{
    return Penjawab(kiriman, pusat).jawab();
}

} // namespace lumbung::hub
