// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pemeriksa.h"

#include "core/domain/sinkron/cerna.h"
#include "sync/engine/halamanturun.h"
#include "sync/wire/batas.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int emberBits = 8;
constexpr std::size_t emberMax = 64; ///< buckets of one request

bool sama(QByteArray a, QByteArray b)
{
    gabungCerna(a, {});
    gabungCerna(b, {});
    return a == b;
}

} // namespace

void Pemeriksa::mulai(const std::set<Scope> &scopes)
{
    m_scopes.assign(scopes.begin(), scopes.end());
    m_percobaan = 0;
    lanjut();
}

void Pemeriksa::lanjut()
{
    if (m_scopes.empty())
        m_acara.selesai();
    else
        mintaCerna(0);
}

void Pemeriksa::berikutnya()
{
    m_scopes.pop_front();
    m_percobaan = 0;
    lanjut();
}

bool Pemeriksa::berhasil(const Putusan &putusan)
{
    if (putusan.jenis == Putusan::Jenis::Berhasil)
        return true;
    // Lost meanwhile: the next hello tells.
    if (putusan.jenis == Putusan::Jenis::Ditolak)
        berikutnya();
    else
        m_pertukaran.gagal(putusan);
    return false;
}

void Pemeriksa::mintaCerna(int bits)
{
    m_pertukaran.get(jalurCerna({m_scopes.front(), bits}),
                     [this, bits](const Putusan &putusan, const QByteArray &badan) {
                         if (!berhasil(putusan))
                             return;
                         const auto cerna = bacaCerna(badan);
                         if (!cerna || (bits != 0 && cerna->ember.size() != std::size_t(1) << bits)) {
                             m_pertukaran.gagal(bukanPusat());
                             return;
                         }
                         m_pertukaran.kerja([this, bits, cerna = *cerna] {
                             return bits == 0 ? banding(cerna) : bandingEmber(cerna);
                         });
                     });
}

Result<void> Pemeriksa::banding(const BalasanCerna &pusat)
{
    const Scope scope = m_scopes.front();
    const auto kursor = m_pertukaran.store().kursor();
    if (!kursor)
        return kursor.error();
    const auto punya = kursor->find(scope);
    if (punya == kursor->end() || punya->second.seq != pusat.seq) {
        berikutnya(); // somebody wrote meanwhile: nothing to compare; the change itself brings the next look
        return {};
    }
    if (sama(punya->second.cerna, pusat.cerna)) {
        m_acara.sama(scope);
        berikutnya();
    } else if (++m_percobaan > 2) {
        m_acara.muatUlang(scope);
    } else {
        mintaCerna(emberBits);
    }
    return {};
}

Result<void> Pemeriksa::bandingEmber(const BalasanCerna &pusat)
{
    const auto punya = m_pertukaran.store().cernaEmber(m_scopes.front(), emberBits);
    if (!punya)
        return punya.error();
    std::vector<int> beda;
    for (std::size_t i = 0; i < pusat.ember.size() && beda.size() < emberMax; ++i)
        if (!sama(i < punya->size() ? (*punya)[i] : QByteArray(), pusat.ember[i]))
            beda.push_back(static_cast<int>(i));
    if (beda.empty())
        lanjut();
    else
        mintaEmber(beda);
    return {};
}

void Pemeriksa::mintaEmber(const std::vector<int> &ember)
{
    m_pertukaran.get(jalurEmber({m_scopes.front(), emberBits, ember}), [this, ember](const Putusan &putusan,
                                                                                     const QByteArray &badan) {
        if (!berhasil(putusan))
            return;
        auto rekam = bacaEmber(badan);
        if (!rekam) {
            m_pertukaran.gagal(bukanPusat());
            return;
        }
        m_pertukaran.kerja([this, ember, rekam = std::move(*rekam)] { return bandingRekam(ember, rekam); });
    });
}

Result<void> Pemeriksa::bandingRekam(const std::vector<int> &ember, const std::vector<BarisEmber> &pusat)
{
    std::map<KunciRekam, std::pair<qint64, bool>> punya;
    for (const int satu : ember) {
        const auto isi = m_pertukaran.store().isiEmber(m_scopes.front(), emberBits, satu);
        if (!isi)
            return isi.error();
        for (const SyncStore::RingkasRekam &rekam : *isi)
            punya[rekam.kunci] = {rekam.versi, rekam.dihapus};
    }
    std::vector<KunciRekam> kurang;
    for (const BarisEmber &rekam : pusat) {
        const auto found = punya.find(rekam.kunci);
        if (found == punya.end() || found->second != std::pair(rekam.versi, rekam.dihapus))
            kurang.push_back(rekam.kunci);
        if (found != punya.end())
            punya.erase(found);
    }
    if (kurang.empty() || !punya.empty()) // the hub does not know what we hold: only loading anew puts that right
        m_acara.muatUlang(m_scopes.front());
    else
        ambil(std::move(kurang));
    return {};
}

void Pemeriksa::ambil(std::vector<KunciRekam> kunci)
{
    if (kunci.empty()) {
        ++m_diperbaiki;
        lanjut();
        return;
    }
    const auto count = std::min<std::size_t>(kunci.size(), ambilMax);
    MintaAmbil minta{m_scopes.front(), {kunci.begin(), kunci.begin() + static_cast<std::ptrdiff_t>(count)}};
    kunci.erase(kunci.begin(), kunci.begin() + static_cast<std::ptrdiff_t>(count));
    m_pertukaran.post(u"/v1/fetch"_qs, tulisMintaAmbil(minta),
                      [this, sisa = std::move(kunci)](const Putusan &putusan, const QByteArray &badan) {
                          if (putusan.jenis != Putusan::Jenis::Kosong && !berhasil(putusan))
                              return;
                          const auto halaman = badan.isEmpty() ? Result<Halaman>(Halaman()) : bacaHalaman(badan);
                          if (!halaman) {
                              m_pertukaran.gagal(bukanPusat());
                              return;
                          }
                          m_pertukaran.kerja([this, sisa, turun = perbaikanOf(*halaman)]() -> Result<void> {
                              if (auto done = m_pertukaran.store().terapkan(turun); !done)
                                  return done;
                              ambil(sisa);
                              return {};
                          });
                      });
}

} // namespace lumbung
