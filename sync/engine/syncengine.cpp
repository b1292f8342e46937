// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/syncengine.h"

#include "core/application/ports/clock.h"

#include <algorithm>

namespace lumbung {

namespace {

using Keadaan = StatusSinkron::Keadaan;

Keadaan keadaanSesudah(const Putusan &putusan)
{
    switch (putusan.jenis) {
    case Putusan::Jenis::PerluToken: return Keadaan::PerluMasuk;
    case Putusan::Jenis::Perbarui: return Keadaan::PerluDiperbarui;
    default: return Keadaan::Luring;
    }
}

} // namespace

SyncEngine::SyncEngine(SyncStore &store, SumberToken &token, const Clock &clock, const Detak &detak, Chance &chance)
    : m_store(store),
      m_clock(clock),
      m_detak(detak),
      m_jeda(chance),
      m_pertukaran(store, token, detak),
      m_putaran(m_pertukaran, clock, chance,
                {[this] { selesai(); }, [this](const Putusan &putusan) { gagal(putusan); },
                 [this](TahapSinkron tahap) { bertahap(tahap); },
                 [this](double bagian) { m_status.kemajuan = bagian; }, [this] { return m_ulangi; }})
{
    m_pertukaran.gagal = [this](const Putusan &putusan) { gagal(putusan); };
}

void SyncEngine::mulai()
{
    hitung();
    bangunkan(0);
}

void SyncEngine::jaringanHidup()
{
    bangunkan(0);
}

void SyncEngine::sinkronSekarang()
{
    m_putaran.perluSalam();
    bangunkan(0);
}

void SyncEngine::sudahMasuk()
{
    m_putaran.perluSalam();
    m_status.keadaan = Keadaan::Luring;
    bangunkan(0);
}

void SyncEngine::adaTulisan()
{
    if (!m_berjalan && m_status.keadaan == Keadaan::PerluMasuk)
        return;
    hitung();
    bangunkan(m_kegagalan == 0 ? 0 : m_jeda.dorongan());
}

void SyncEngine::terlihat(bool terlihat)
{
    if (terlihat && !m_terlihat && m_kegagalan == 0)
        bangunkan(0);
    m_terlihat = terlihat;
}

void SyncEngine::bangunkan(qint64 ms)
{
    if (m_berjalan) {
        m_ulangi = true;
        return;
    }
    const qint64 pada = m_detak.ms() + ms;
    m_bangun = m_bangun < 0 ? pada : std::min(m_bangun, pada);
}

void SyncEngine::jalankan()
{
    m_bangun = -1;
    m_berjalan = true;
    m_ulangi = false;
    m_status.cobaLagi.reset();
    m_putaran.mulai();
}

Langkah SyncEngine::berikut()
{
    m_pertukaran.buangYangLama();
    const qint64 kini = m_detak.ms();
    if (!m_berjalan && m_bangun >= 0 && kini >= m_bangun)
        jalankan();
    if (m_berjalan && !m_pertukaran.sibuk()) // a step that asks for nothing would wait for ever
        gagal({Putusan::Jenis::Ulangi, {ErrorKind::Storage, u"sinkron.tidak-maju"_qs, {}}});
    Langkah langkah{m_pertukaran.ambilKirim(), m_pertukaran.adaKerja()};
    const qint64 sampai = m_berjalan ? m_pertukaran.batasTunggu() : m_bangun;
    if (sampai >= 0)
        langkah.tungguMs = std::max<qint64>(0, sampai - kini);
    return langkah;
}

void SyncEngine::kerjakan()
{
    m_pertukaran.kerjakan();
}

void SyncEngine::terima(const Tanggapan &tanggapan)
{
    m_pertukaran.terima(tanggapan);
}

void SyncEngine::bertahap(TahapSinkron tahap)
{
    const bool kirim = tahap == TahapSinkron::Kirim || tahap == TahapSinkron::Berkas;
    if (kirim && m_status.menunggu > 0)
        m_status.keadaan = Keadaan::Mengirim;
    else if (tahap == TahapSinkron::Tarik)
        m_status.keadaan = Keadaan::Menerima;
    if (tahap == TahapSinkron::Tarik)
        hitung();
}

void SyncEngine::selesai()
{
    m_berjalan = false;
    m_kegagalan = 0;
    m_status.keadaan = m_putaran.perbarui() ? Keadaan::PerluDiperbarui : Keadaan::Tersambung;
    m_status.galat = m_putaran.tertolak();
    if (!m_putaran.perbarui() && !m_status.galat)
        m_status.terakhir = m_clock.now();
    if (!m_status.galat)
        m_status.galat = m_putaran.berkasTertolak();
    hitung();
    qint64 tidur = m_jeda.tidur(m_terlihat && !m_putaran.perbarui());
    if (m_putaran.jedaBerkas() > 0)
        tidur = std::min(tidur, m_putaran.jedaBerkas());
    m_bangun = -1;
    bangunkan(m_ulangi || m_putaran.lagiBerkas() ? 0 : tidur);
}

void SyncEngine::gagal(const Putusan &putusan)
{
    m_putaran.berhenti();
    m_putaran.perluSalam();
    m_berjalan = false;
    ++m_kegagalan;
    m_status.keadaan = keadaanSesudah(putusan);
    m_status.galat = putusan.galat;
    m_status.kemajuan = -1;
    hitung();
    m_bangun = -1;
    qint64 jeda = jedaSesudah(putusan);
    if (jeda < 0)
        return;
    if (m_ulangi) // the line came up, or somebody asked, while this run was failing
        jeda = std::min(jeda, m_jeda.dorongan());
    bangunkan(jeda);
    m_status.cobaLagi = m_clock.now().addMSecs(jeda);
}

qint64 SyncEngine::jedaSesudah(const Putusan &putusan)
{
    switch (putusan.jenis) {
    case Putusan::Jenis::PerluToken: return -1;
    case Putusan::Jenis::Perbarui:
    case Putusan::Jenis::Penuh: return m_jeda.tidur(false);
    case Putusan::Jenis::Ulangi:
    case Putusan::Jenis::BukanPusat: return m_jeda.mundur(m_kegagalan, putusan.cobaLagiDetik);
    default: break;
    }
    // What the store could not do it may do in a moment; what the hub refuses it will refuse again.
    return putusan.galat.kind == ErrorKind::Storage ? m_jeda.mundur(m_kegagalan, 0) : m_jeda.tidur(false);
}

void SyncEngine::hitung()
{
    m_pertukaran.kerja([this]() -> Result<void> {
        if (const auto menunggu = m_store.jumlahMenunggu())
            m_status.menunggu = *menunggu;
        return {}; // only shown: a count that fails is told by the step that needs the store
    });
}

QString SyncEngine::keadaan() const
{
    return u"%1; %2 terbang; gagal %3; bangun %4"_qs.arg(keyOf(m_putaran.tahap()))
        .arg(m_pertukaran.terbang())
        .arg(m_kegagalan)
        .arg(m_bangun < 0 ? qint64(-1) : m_bangun - m_detak.ms());
}

} // namespace lumbung
