// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/penerapbalasan.h"

#include "sync/engine/beritahalaman.h"
#include "sync/engine/epochbaru.h"
#include "sync/engine/putusan.h"
#include "sync/engine/scopediikuti.h"
#include "sync/wire/kiriman.h"

namespace lumbung {

namespace {

Error isiRusak()
{
    return {ErrorKind::Input, u"paket.rusak"_qs, {}};
}

void hitungJawaban(HasilPaket &hasil, const std::vector<JawabanOp> &jawaban)
{
    for (const JawabanOp &satu : jawaban) {
        const bool diakui = satu.hasil == HasilOp::Ok || satu.hasil == HasilOp::Gabung;
        hasil.diakui += diakui ? 1 : 0;
        hasil.konflik += satu.hasil == HasilOp::Konflik ? 1 : 0;
        hasil.ditolak += !diakui && satu.hasil != HasilOp::Konflik ? 1 : 0;
    }
}

} // namespace

Result<HasilPaket> PenerapBalasan::terapkan()
{
    Result<void> done = kenali();
    for (std::size_t i = 0; done && i < m_isi.jawaban.size(); ++i)
        done = jawaban(m_isi.jawaban[i]);
    if (done && m_baru)
        done = scopes();
    for (std::size_t i = 0; done && i < m_isi.halaman.size(); ++i)
        done = halaman(m_isi.halaman[i]);
    if (done && m_baru)
        done = cerna();
    if (done)
        done = catat();
    return done ? Result<HasilPaket>(m_hasil) : done.error();
}

/// Which reply this is, and of which feed.
Result<void> PenerapBalasan::kenali()
{
    auto salam = bacaSalam(m_isi.salam);
    const auto identitas = m_store.identitas();
    auto keadaan = m_store.keadaanPaket();
    if (!identitas || !keadaan)
        return identitas ? keadaan.error() : identitas.error();
    if (!salam || !salam->akun || salam->epoch.isEmpty())
        return isiRusak();
    m_salam = std::move(*salam);
    m_keadaan = std::move(*keadaan);
    m_baru = m_isi.urut >= m_keadaan.dibuka;
    m_hasil.masih = m_isi.masih;
    if (identitas->epoch.isEmpty() || identitas->epoch == m_salam.epoch)
        return {};
    // Another feed than ours. It is the newer one only if we still stand where we asked from.
    if (!m_baru || m_isi.epochMinta != identitas->epoch)
        return Error{ErrorKind::Refused, u"paket.usang"_qs, {}};
    return gantiEpoch();
}

Result<void> PenerapBalasan::gantiEpoch()
{
    const auto diikuti = kirimUlangSemua(m_store);
    if (!diikuti)
        return diikuti.error();
    for (const Scope scope : *diikuti) {
        if (auto done = m_store.mulaiUlang(scope); !done)
            return done;
        m_keadaan.awal.insert(scope);
    }
    m_hasil.epochBaru = true;
    return {};
}

Result<void> PenerapBalasan::jawaban(const JawabanPaket &satu)
{
    if (m_hasil.epochBaru) // they answer ops that have to be sent again
        return {};
    const Putusan putusan = putuskan({0, {}, satu.status, satu.badan, 0});
    if (putusan.jenis == Putusan::Jenis::BukanPusat)
        return isiRusak();
    if (putusan.jenis != Putusan::Jenis::Berhasil)
        return m_baru ? tertolak(satu.scope, putusan.galat) : Result<void>();
    const auto balasan = bacaBalasan(satu.badan);
    if (!balasan)
        return isiRusak();
    hitungJawaban(m_hasil, balasan->jawaban);
    return m_store.catatJawaban(satu.scope, balasan->jawaban);
}

/// What the hub misses is sent again with the next package; a copied store cannot help itself without a line.
Result<void> PenerapBalasan::tertolak(Scope scope, const Error &galat)
{
    const qint64 harap = galat.facts.value(u"harap"_qs).toLongLong();
    if (galat.code == u"sinkron.celah" && harap > 0) {
        m_hasil.tertolak.emplace_back(scope, Error{ErrorKind::Conflict, u"paket.celah"_qs, galat.facts});
        return m_store.ulangDari(scope, harap);
    }
    if (galat.code == u"sinkron.perangkat-ganda")
        m_hasil.tertolak.emplace_back(scope, Error{ErrorKind::Conflict, u"paket.perangkat-ganda"_qs, {}});
    else
        m_hasil.tertolak.emplace_back(scope, galat);
    return {};
}

Result<void> PenerapBalasan::scopes()
{
    auto kursor = m_store.kursor();
    if (!kursor)
        return kursor.error();
    if (auto done = samakanScope(m_store, m_salam, *kursor); !done)
        return done;
    for (const auto &[scope, seq] : m_isi.mulaiUlang)
        if (const auto kini = kursor->find(scope); kini != kursor->end() && kini->second.seq == seq)
            if (auto done = m_store.mulaiUlang(scope); !done)
                return done;
    // Last: until here a desk that stops begins again with the same reply.
    auto identitas = m_store.identitas();
    if (!identitas)
        return identitas.error();
    const IdentitasPerangkat lama = *identitas;
    identitas->epoch = m_salam.epoch;
    identitas->akun = m_salam.akun->nama;
    identitas->peran = m_salam.akun->peran;
    identitas->wilayah = m_salam.akun->wilayah;
    return *identitas == lama ? Result<void>() : m_store.simpanIdentitas(*identitas);
}

Result<void> PenerapBalasan::halaman(const HalamanPaket &satu)
{
    const auto dibaca = bacaHalaman(satu.badan);
    if (!dibaca || dibaca->epoch != m_salam.epoch)
        return isiRusak();
    const auto kursor = m_store.kursor();
    if (!kursor)
        return kursor.error();
    const HalamanTurun berita = beritaHalaman(*dibaca, satu.dari, *kursor);
    if (berita.kursor.empty())
        return {};
    for (const auto &[scope, rekam] : berita.rekam)
        m_hasil.diterima += static_cast<qint64>(rekam.size());
    for (const auto &[scope, seq] : berita.kursor) {
        if (m_isi.awal.contains(scope))
            m_keadaan.awal.insert(scope);
        else
            m_keadaan.awal.erase(scope);
    }
    return m_store.terapkan(berita);
}

/// A scope that stands where the hub stood holds the same, or is loaded anew with the next package.
Result<void> PenerapBalasan::cerna()
{
    const auto kursor = m_store.kursor();
    if (!kursor)
        return kursor.error();
    for (const auto &[scope, pusat] : m_isi.cerna) {
        const auto kini = kursor->find(scope);
        if (kini == kursor->end() || kini->second.seq != pusat.seq)
            continue;
        if (kini->second.cerna == pusat.cerna) {
            if (auto done = m_store.tuntasUlang(scope); !done)
                return done;
        } else if (pusat.seq > 0) {
            if (auto done = m_store.mulaiUlang(scope); !done)
                return done;
            m_hasil.masih = true;
        }
    }
    return {};
}

Result<void> PenerapBalasan::catat()
{
    m_keadaan.dibuka = std::max(m_keadaan.dibuka, m_isi.urut);
    if (auto done = m_store.simpanKeadaanPaket(m_keadaan); !done)
        return done;
    const auto menunggu = m_store.jumlahMenunggu();
    m_hasil.menunggu = menunggu ? *menunggu : 0;
    return menunggu ? Result<void>() : menunggu.error();
}

} // namespace lumbung
