// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/penarik.h"

#include "sync/engine/halamanturun.h"
#include "sync/engine/scopediikuti.h"

#include <numeric>

namespace lumbung {

namespace {

constexpr qint64 muatAwalDari = 2000;   ///< rows from which loading without indexes pays
constexpr std::size_t vektorPendek = 8; ///< scopes up to which asking by hash saves nothing
constexpr qsizetype jalurMax = 1500;    ///< longer paths go as a body

qint64 jumlah(const VektorScope &vektor)
{
    return std::accumulate(vektor.begin(), vektor.end(), qint64(0),
                           [](qint64 sum, const auto &one) { return sum + one.second; });
}

} // namespace

void Penarik::mulai(const Salam &salam, const QString &epoch)
{
    m_salam = salam;
    m_epoch = epoch;
    m_dicabut = false;
    m_pertukaran.kerja([this] { return siapkan(); });
}

Result<void> Penarik::siapkan()
{
    auto kursor = m_pertukaran.store().kursor();
    if (!kursor)
        return kursor.error();
    if (auto done = samakanScope(m_pertukaran.store(), m_salam, *kursor); !done)
        return done;
    m_vektor.clear();
    m_ujung = m_salam.scopes;
    for (const auto &[scope, satu] : *kursor) {
        m_vektor[scope] = satu.seq;
        if (satu.seq == 0)
            m_dariAwal.insert(scope);
    }
    if (m_vektor.empty()) {
        m_acara.selesai();
        return {};
    }
    if (auto done = mulaiMuatAwal(); !done)
        return done;
    m_denganCerna = m_vektor.size() > vektorPendek && jumlah(m_vektor) > 0;
    minta();
    return {};
}

Result<void> Penarik::mulaiMuatAwal()
{
    if (m_muatAwal || jumlah(m_vektor) > 0 || jumlah(m_ujung) < muatAwalDari)
        return {};
    m_muatAwal = true;
    return m_pertukaran.store().mulaiMuatAwal();
}

Result<void> Penarik::akhiriMuatAwal()
{
    if (!std::exchange(m_muatAwal, false))
        return {};
    m_acara.kemajuan(-1);
    return m_pertukaran.store().selesaiMuatAwal();
}

void Penarik::minta()
{
    MintaPerubahan minta{m_vektor, {}, m_ukuran.baris(), epochPendek(m_epoch)};
    for (const Scope scope : m_dariAwal)
        if (const auto satu = m_vektor.find(scope); satu != m_vektor.end() && satu->second > 0)
            minta.awal.insert(scope);
    if (m_denganCerna)
        minta.h = cernaVektor(m_vektor);
    const qint64 sejak = m_pertukaran.sekarang();
    auto jawab = [this, sejak](const Putusan &putusan, const QByteArray &badan) { datang(putusan, badan, sejak); };
    const QString jalur = jalurPerubahan(minta);
    if (jalur.size() <= jalurMax)
        m_pertukaran.get(jalur, std::move(jawab));
    else
        m_pertukaran.post(u"/v1/changes"_qs, tulisMintaPerubahan(minta), std::move(jawab));
}

void Penarik::datang(const Putusan &putusan, const QByteArray &badan, qint64 sejak)
{
    const auto akhir = [this]() -> Result<void> {
        if (auto done = akhiriMuatAwal(); !done)
            return done;
        m_acara.selesai();
        return {};
    };
    switch (putusan.jenis) {
    case Putusan::Jenis::Kosong: m_pertukaran.kerja(akhir); return;
    case Putusan::Jenis::MulaiUlang: terlaluLama(putusan.galat); return;
    case Putusan::Jenis::TerlaluBesar:
        if (m_ukuran.terkecilSudah())
            break;
        m_ukuran.terlaluBesar();
        minta();
        return;
    case Putusan::Jenis::Bertentangan:
        if (putusan.galat.code != u"sinkron.epoch-lain")
            break;
        m_acara.epochLain(putusan.galat.facts.value(u"epoch"_qs).toString());
        return;
    case Putusan::Jenis::Berhasil: {
        auto halaman = bacaHalaman(badan);
        if (!halaman || (!m_denganCerna && !saring(*halaman))) {
            m_pertukaran.gagal(bukanPusat());
            return;
        }
        if (halaman->epoch != m_epoch) {
            m_acara.epochLain(halaman->epoch);
            return;
        }
        const bool masih = m_denganCerna || halaman->masih;
        pegang(std::move(*halaman), sejak);
        if (!masih)
            m_pertukaran.kerja(akhir);
        return;
    }
    default: break;
    }
    m_pertukaran.gagal(putusan);
}

/// Only rows of what was asked for come in, and only beyond what is known.
bool Penarik::saring(const Halaman &halaman)
{
    for (const BarisHalaman &baris : halaman.baris)
        if (const auto asked = m_vektor.find(baris.scope); asked == m_vektor.end())
            return false;
    return !halaman.masih || !halaman.baris.empty() || !halaman.dicabut.empty();
}

void Penarik::pegang(Halaman halaman, qint64 sejak)
{
    if (std::exchange(m_denganCerna, false)) {
        // Not the same as ours: the heads tell what to ask for.
        std::erase_if(m_vektor, [&](const auto &satu) {
            const auto head = halaman.ujung.find(satu.first);
            return head != halaman.ujung.end() && head->second == satu.second;
        });
        if (m_vektor.empty())
            m_acara.mulaiLagi();
        else
            minta();
        return;
    }
    const bool terus = majukan(halaman);
    if (halaman.masih && terus)
        minta();
    m_pertukaran.kerja([this, turun = halamanTurunOf(halaman), sejak] {
        auto done = terapkan(turun);
        std::size_t baris = 0;
        for (const auto &[scope, rows] : turun.rekam)
            baris = std::max(baris, rows.size());
        m_ukuran.selesai(m_pertukaran.sekarang() - sejak, static_cast<int>(baris));
        return done;
    });
    if (halaman.masih && !terus)
        m_pertukaran.kerja([this]() -> Result<void> {
            m_acara.mulaiLagi();
            return {};
        });
}

/// Moves the vector on; false when a scope has fewer rows than we know of, so that it has to begin anew.
bool Penarik::majukan(const Halaman &halaman)
{
    std::set<Scope> mundur;
    for (const Scope scope : halaman.dicabut) {
        m_dicabut = true;
        m_vektor.erase(scope);
    }
    for (const auto &[scope, seq] : halaman.berikut) {
        const auto kini = m_vektor.find(scope);
        if (kini == m_vektor.end())
            continue;
        const auto head = halaman.ujung.find(scope);
        if (seq < kini->second || (head != halaman.ujung.end() && head->second < kini->second))
            mundur.insert(scope);
        kini->second = std::max(kini->second, seq);
        if (head != halaman.ujung.end() && kini->second >= head->second)
            m_dariAwal.erase(scope);
    }
    for (const auto &[scope, head] : halaman.ujung)
        m_ujung[scope] = head;
    if (!mundur.empty())
        m_pertukaran.kerja([this, mundur]() -> Result<void> {
            if (auto done = ulangi(mundur); !done)
                return done;
            m_acara.mulaiLagi();
            return {};
        });
    return mundur.empty();
}

Result<void> Penarik::terapkan(const HalamanTurun &halaman)
{
    if (auto done = m_pertukaran.store().terapkan(halaman); !done)
        return done;
    for (const auto &[scope, rows] : halaman.rekam)
        m_berubah.insert(scope);
    if (const qint64 semua = jumlah(m_ujung); m_muatAwal && semua > 0)
        m_acara.kemajuan(std::min(1.0, static_cast<double>(jumlah(halaman.kursor)) / static_cast<double>(semua)));
    return {};
}

Result<void> Penarik::ulangi(const std::set<Scope> &scopes)
{
    for (const Scope scope : scopes) {
        if (auto done = m_pertukaran.store().mulaiUlang(scope); !done)
            return done;
        m_mengulang.insert(scope);
        m_dariAwal.insert(scope);
        m_berubah.insert(scope);
    }
    return {};
}

void Penarik::terlaluLama(const Error &galat)
{
    std::set<Scope> scopes;
    for (const auto &[scope, seq] : m_vektor)
        if (const QVariant named = galat.facts.value(u"scope"_qs);
            seq > 0 && (!named.isValid() || named.toLongLong() == numberOf(scope)))
            scopes.insert(scope);
    m_pertukaran.kerja([this, scopes]() -> Result<void> {
        if (auto done = ulangi(scopes); !done)
            return done;
        m_acara.mulaiLagi();
        return {};
    });
}

} // namespace lumbung
