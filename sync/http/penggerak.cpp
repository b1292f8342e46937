// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/penggerak.h"

#include "sync/engine/putusan.h"

namespace lumbung {

Penggerak::Penggerak(Buka buka, SecretStore &rahasia, const Clock &clock, Chance &chance)
    : m_buka(std::move(buka)),
      m_clock(clock),
      m_chance(chance),
      m_token(rahasia, m_detak),
      m_transport(clock, chance, this),
      m_bangun(this)
{
    m_bangun.setSingleShot(true);
    connect(&m_bangun, &QTimer::timeout, this, &Penggerak::putar);
    connect(&m_transport, &HttpTransport::tiba, this, &Penggerak::tiba);
}

Penggerak::~Penggerak() = default;

Result<void> Penggerak::mulai()
{
    auto store = m_buka();
    if (!store)
        return store.error();
    m_store = std::move(store).value();
    m_terhitung.emplace(*m_store);
    return kenali();
}

Result<void> Penggerak::kenali()
{
    const auto identitas = m_store->identitas();
    if (!identitas)
        return identitas.error();
    if (identitas->alamat.isEmpty())
        return {};
    if (auto token = m_token.muat(identitas->perangkat); !token)
        return token;
    m_transport.pakai(*identitas);
    m_engine.emplace(*m_terhitung, m_token, m_clock, m_detak, m_chance);
    m_engine->mulai();
    putar();
    return {};
}

void Penggerak::sinkronSekarang()
{
    if (m_engine) {
        m_engine->sinkronSekarang();
        putar();
    }
}

void Penggerak::adaTulisan()
{
    if (m_engine) {
        m_engine->adaTulisan();
        putar();
    }
}

void Penggerak::terlihat(bool terlihat)
{
    if (m_engine) {
        m_engine->terlihat(terlihat);
        putar();
    }
}

void Penggerak::jaringanHidup()
{
    if (m_engine) {
        m_engine->jaringanHidup();
        putar();
    }
}

/// One step, then back to the event loop, where answers wait.
void Penggerak::putar()
{
    if (!m_engine || m_berputar)
        return;
    m_berputar = true;
    const Langkah langkah = m_engine->berikut();
    m_transport.pakaiToken(m_token.akses());
    for (const Permintaan &permintaan : langkah.kirim)
        m_transport.kirim(permintaan);
    if (langkah.kerja)
        m_engine->kerjakan();
    m_berputar = false;
    kabarkan();
    if (langkah.kerja || !langkah.kirim.empty())
        m_bangun.start(0);
    else if (langkah.tungguMs >= 0)
        m_bangun.start(static_cast<int>(std::min<qint64>(langkah.tungguMs, std::numeric_limits<int>::max())));
    else
        m_bangun.stop();
}

void Penggerak::tiba(const Tanggapan &tanggapan)
{
    const auto tanya = m_tanya.find(tanggapan.nomor);
    if (tanya == m_tanya.end()) {
        if (m_engine)
            m_engine->terima(tanggapan);
        putar();
        return;
    }
    const Jawab jawab = std::move(tanya->second);
    m_tanya.erase(tanya);
    const Putusan putusan = putuskan(tanggapan);
    const bool baik = putusan.jenis == Putusan::Jenis::Berhasil || putusan.jenis == Putusan::Jenis::Kosong;
    jawab(baik ? Result<QByteArray>(tanggapan.badan) : Result<QByteArray>(putusan.galat));
}

void Penggerak::tanya(Permintaan permintaan, Jawab jawab)
{
    if (permintaan.berotorisasi && !m_token.adaAkses()) {
        jawab(Error{ErrorKind::Refused, QStringLiteral("sinkron.masuk-lagi"), {}});
        return;
    }
    permintaan.nomor = ++m_nomorTanya;
    m_tanya.emplace(permintaan.nomor, std::move(jawab));
    m_transport.pakaiToken(m_token.akses());
    m_transport.kirim(permintaan);
}

Result<IdentitasPerangkat> Penggerak::diterima(IdentitasPerangkat identitas, const TokenPasangan &token)
{
    identitas.akun = token.akun.nama;
    identitas.peran = token.akun.peran;
    identitas.wilayah = token.akun.wilayah;
    m_token.pindah(identitas.perangkat);
    // The token first: a desk that knows its hub but not its token would have to be let in again.
    if (const auto kept = m_token.simpan(token); !kept)
        return kept.error();
    if (const auto kept = simpanKunciPusat(token.paket); !kept)
        return kept.error();
    if (const auto kept = m_store->simpanIdentitas(identitas); !kept)
        return kept.error();
    m_engine.reset();
    if (const auto begun = kenali(); !begun)
        return begun.error();
    return identitas;
}

/// Another hub has opened nothing of this desk's yet.
Result<void> Penggerak::simpanKunciPusat(const KunciPaket &kunci)
{
    auto paket = m_store->keadaanPaket();
    if (!paket || paket->pusat == kunci.bytes())
        return paket ? Result<void>() : paket.error();
    paket->pusat = kunci.bytes();
    paket->dibuka = 0;
    paket->awal.clear();
    return m_store->simpanKeadaanPaket(*paket);
}

void Penggerak::kabarkan()
{
    if (!(m_engine->status() == m_status)) {
        m_status = m_engine->status();
        Q_EMIT statusBerubah(m_status);
    }
    const bool berhenti = m_berjalan && !m_engine->berjalan();
    m_berjalan = m_engine->berjalan();
    if (!berhenti)
        return;
    if (const qint64 diterima = m_terhitung->hitungan().diterima; diterima != m_diterima) {
        m_diterima = diterima;
        Q_EMIT dataBerubah();
    }
    Q_EMIT istirahat();
}

} // namespace lumbung
