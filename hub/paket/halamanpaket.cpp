// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/paket/halamanpaket.h"

#include "sync/wire/bagianpaket.h"

namespace lumbung::hub {

namespace {

constexpr int barisSehalaman = 500;
constexpr int barisTerkecil = 30; ///< below it a page that finds no room waits for the next package

} // namespace

HalamanUntukPaket::HalamanUntukPaket(PusatStore &store, const Salam &salam, IsiBalasan &isi,
                                     PenghitungPaket &jumlah)
    : m_store(store), m_salam(salam), m_isi(isi), m_jumlah(jumlah), m_baris(barisSehalaman)
{
}

Result<void> HalamanUntukPaket::isi(const IsiKirim &kirim, qsizetype ruang)
{
    // After a restore of the hub the desk's cursors speak of another feed: it begins anew, and so does the reply.
    const bool epochSama = kirim.epoch.isEmpty() || kirim.epoch == m_salam.epoch;
    if (epochSama) {
        m_kursor = kirim.kursor;
        m_isi.awal = kirim.awal;
    }
    for (const auto &[scope, head] : m_salam.scopes)
        if (m_kursor.emplace(scope, 0).first->second == 0)
            m_isi.awal.insert(scope);
    for (bool masih = !m_kursor.empty(); masih;) {
        const auto lagi = satuHalaman(ruang);
        if (!lagi)
            return lagi.error();
        masih = *lagi;
    }
    return cerna();
}

/// Whether another page follows.
Result<bool> HalamanUntukPaket::satuHalaman(qsizetype ruang)
{
    auto halaman = m_store.perubahan(m_salam.akun.value_or(Pemakai()), m_kursor, m_baris, m_isi.awal);
    if (!halaman) {
        if (halaman.error().code == u"sinkron.mulai-ulang" && dariAwal(halaman.error()))
            return true;
        return halaman.error();
    }
    if (halaman->kosong)
        return false;
    const qsizetype ukuran = ukuranBagian(halaman->json);
    if (m_terpakai + ukuran > ruang) {
        m_baris /= 4;
        m_isi.masih = m_baris < barisTerkecil;
        return !m_isi.masih;
    }
    const auto dibaca = bacaHalaman(halaman->json);
    if (!dibaca)
        return dibaca.error();
    m_terpakai += ukuran;
    m_jumlah.halaman(*dibaca);
    m_isi.halaman.push_back({m_kursor, std::move(halaman->json)});
    maju(*dibaca);
    return dibaca->masih;
}

/// A cursor is older than what is kept of removed records; false when none of ours is meant.
bool HalamanUntukPaket::dariAwal(const Error &terlaluLama)
{
    const std::size_t sebelum = m_isi.mulaiUlang.size();
    const QVariant disebut = terlaluLama.facts.value(u"scope"_qs);
    for (auto &[scope, seq] : m_kursor)
        if (seq > 0 && !m_isi.awal.contains(scope) &&
            (!disebut.isValid() || disebut.toLongLong() == numberOf(scope))) {
            m_isi.mulaiUlang[scope] = std::exchange(seq, 0);
            m_isi.awal.insert(scope);
        }
    return m_isi.mulaiUlang.size() > sebelum;
}

void HalamanUntukPaket::maju(const Halaman &halaman)
{
    for (const Scope scope : halaman.dicabut) {
        m_kursor.erase(scope);
        m_isi.awal.erase(scope);
    }
    for (const auto &[scope, seq] : halaman.berikut) {
        m_kursor[scope] = seq;
        const auto ujung = halaman.ujung.find(scope);
        if (ujung == halaman.ujung.end() || seq >= ujung->second)
            m_isi.awal.erase(scope);
    }
}

/// With the digests the desk knows whether it holds the same as the hub, once it stands where they were taken.
Result<void> HalamanUntukPaket::cerna()
{
    const auto kepala = m_store.kepala(m_salam.akun.value_or(Pemakai()));
    if (!kepala)
        return kepala.error();
    for (const auto &[scope, satu] : *kepala)
        m_isi.cerna[scope] = {satu.seq, satu.cerna, {}};
    return {};
}

} // namespace lumbung::hub
