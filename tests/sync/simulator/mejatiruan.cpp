// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/mejatiruan.h"

namespace lumbung::simulasi {

MejaTiruan::MejaTiruan(Antrean &antrean, PusatTiruan &pusat, int nomor, int akun, quint64 benih)
    : m_antrean(antrean),
      m_pusat(pusat),
      m_nomor(nomor),
      m_akun(akun),
      m_dadu(benih),
      m_jaringan(antrean, pusat, benih + 7)
{
    IdentitasPerangkat identitas;
    identitas.perangkat = PerangkatId(uuid());
    identitas.alamat = QStringLiteral("https://pusat.contoh");
    (void)m_store.simpanIdentitas(identitas);
    pusat.daftarkan(identitas.perangkat, akun);
    m_segar = pusat.masuk(identitas.perangkat);
    m_store.gangguan = [this](FakeSyncStore::Titik titik) { return gangguan(titik); };
}

MejaTiruan::MejaTiruan(const MejaTiruan &asal, int nomor, quint64 benih)
    : m_antrean(asal.m_antrean),
      m_pusat(asal.m_pusat),
      m_nomor(nomor),
      m_akun(asal.m_akun),
      m_dadu(benih),
      m_jaringan(asal.m_antrean, asal.m_pusat, benih + 7),
      m_segar(asal.m_segar)
{
    m_store.ganti(asal.m_store.isi());
    m_store.gangguan = [this](FakeSyncStore::Titik titik) { return gangguan(titik); };
}

Result<void> MejaTiruan::simpan(const TokenPasangan &token)
{
    m_akses = token.akses;
    m_segar = token.segar;
    return {};
}

QDateTime MejaTiruan::now() const
{
    return QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC).addDays(m_hari).addMSecs(m_antrean.ms());
}

/// Ends the program at a numbered point, or tells that the disk is full.
Result<void> MejaTiruan::gangguan(FakeSyncStore::Titik titik)
{
    if (m_matiPada > 0 && --m_matiPada == 0)
        throw MejaMati();
    if (titik == FakeSyncStore::Titik::SebelumCommit && m_antrean.ms() < m_penuhSampai)
        return Error{ErrorKind::Storage, QStringLiteral("penyimpanan.penuh"), {}};
    return {};
}

void MejaTiruan::nyalakan()
{
    ++m_jalan;
    m_akses.clear();
    m_engine = std::make_unique<SyncEngine>(m_store, *this, *this, m_antrean, m_dadu);
    m_engine->potonganBerkas(64);
    m_engine->mulai();
    putar();
}

void MejaTiruan::matikan(qint64 lama)
{
    ++m_jalan;
    m_engine.reset();
    m_antrean.sesudah(lama, [this, jalan = m_jalan] {
        if (jalan == m_jalan)
            nyalakan();
    });
}

void MejaTiruan::sinkronSekarang()
{
    if (!m_engine)
        return;
    m_engine->sinkronSekarang();
    putar();
}

void MejaTiruan::pulih()
{
    m_jaringan.pulih();
    m_penuhSampai = 0;
    m_matiPada = 0;
    if (!m_engine)
        nyalakan();
}

/// A file that is wanted and may be had.
bool MejaTiruan::adaTurun() const
{
    return std::ranges::any_of(m_store.isi().berkas, [this](const auto &satu) {
        return !satu.second.utuh() &&
               m_pusat.store().berkasTerbaca(m_pusat.akun[static_cast<std::size_t>(m_akun)], satu.first);
    });
}

bool MejaTiruan::tenang() const
{
    if (!m_engine || m_engine->berjalan() || m_engine->status().keadaan != StatusSinkron::Keadaan::Tersambung)
        return false;
    const bool naik = std::ranges::any_of(m_store.isi().lampiran, [](const auto &satu) {
        return satu.second.keadaan == BarisLampiran::Keadaan::Menunggu && !satu.second.diantrekan;
    });
    if (naik || adaTurun())
        return false;
    return !m_engine->status().galat && std::ranges::all_of(m_store.isi().keluar, [](const auto &keluar) {
        return keluar.keadaan == FakeSyncStore::Keluar::Keadaan::Dijawab;
    });
}

QString MejaTiruan::keadaan() const
{
    if (!m_engine)
        return QStringLiteral("meja %1 mati").arg(m_nomor);
    const StatusSinkron &status = m_engine->status();
    return QStringLiteral("meja %1: %2; keadaan %3; menunggu %4; galat %5")
        .arg(m_nomor)
        .arg(m_engine->keadaan())
        .arg(int(status.keadaan))
        .arg(status.menunggu)
        .arg(status.galat ? status.galat->code : QStringLiteral("-"));
}

/// The driver: does what the engine says until it only waits.
void MejaTiruan::putar()
{
    if (!m_engine)
        return;
    try {
        satuPutaran();
    } catch (const MejaMati &) {
        matikan(1 + m_dadu.sampai(4000));
    }
    if (sesudahKerja)
        sesudahKerja(*this);
    mintaMasuk();
}

/// The session ended: after a while a person gets a code and lets this store in again, under the name it has.
void MejaTiruan::mintaMasuk()
{
    if (m_dimintaMasuk || !m_engine || m_engine->status().keadaan != StatusSinkron::Keadaan::PerluMasuk)
        return;
    m_dimintaMasuk = true;
    m_antrean.sesudah(5000, [this] {
        m_dimintaMasuk = false;
        m_segar = m_pusat.masuk(perangkat());
        m_akses.clear();
        if (!m_engine)
            return;
        m_engine->sudahMasuk();
        putar();
    });
}

/// What was written here since then is gone, and numbers that the hub knows are given out once more.
void MejaTiruan::kembaliLama()
{
    if (!m_lama)
        return;
    matikan(1000);
    m_store.ganti(*std::exchange(m_lama, std::nullopt));
    m_dilampirkan.clear();
    m_segar = m_pusat.masuk(perangkat());
}

void MejaTiruan::satuPutaran()
{
    for (;;) {
        const Langkah langkah = m_engine->berikut();
        for (const Permintaan &permintaan : langkah.kirim)
            m_jaringan.kirim(permintaan, m_akses, [this, jalan = m_jalan](const Tanggapan &tanggapan) {
                if (jalan != m_jalan)
                    return;
                m_engine->terima(tanggapan);
                putar();
            });
        if (!langkah.kerja) {
            if (langkah.tungguMs >= 0)
                jadwalkanBangun(langkah.tungguMs);
            return;
        }
        m_engine->kerjakan();
    }
}

void MejaTiruan::jadwalkanBangun(qint64 ms)
{
    m_antrean.sesudah(ms + 1, [this, jalan = m_jalan, alarm = ++m_bangun] {
        if (jalan == m_jalan && alarm == m_bangun)
            putar();
    });
}

} // namespace lumbung::simulasi
