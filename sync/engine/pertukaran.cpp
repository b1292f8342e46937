// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pertukaran.h"

namespace lumbung {

namespace {

constexpr qint64 tungguMax = 90'000; ///< the driver's own deadline is 60 s

Putusan masukLagi()
{
    return {Putusan::Jenis::PerluToken, {ErrorKind::Refused, u"sinkron.masuk-lagi"_qs, {}}};
}

} // namespace

Pertukaran::Pertukaran(SyncStore &store, SumberToken &token, const Detak &detak)
    : m_store(store), m_token(token), m_detak(detak)
{
}

void Pertukaran::minta(Permintaan permintaan, Jawab jawab)
{
    Terbang terbang{std::move(permintaan), std::move(jawab)};
    if (!terbang.permintaan.berotorisasi || m_token.adaAkses()) {
        kirim(std::move(terbang));
        return;
    }
    m_tertunda.push_back(std::move(terbang));
    segarkan();
}

void Pertukaran::get(const QString &jalur, Jawab jawab)
{
    minta({0, Permintaan::Cara::Get, jalur, {}}, std::move(jawab));
}

void Pertukaran::post(const QString &jalur, const QByteArray &badan, Jawab jawab)
{
    minta({0, Permintaan::Cara::Post, jalur, badan}, std::move(jawab));
}

void Pertukaran::kirim(Terbang terbang)
{
    terbang.permintaan.nomor = ++m_nomor;
    if (terbang.permintaan.cara != Permintaan::Cara::Get)
        terbang.permintaan.kepala.append({QByteArrayLiteral("X-Device"), perangkat.text().toLatin1()});
    terbang.sejak = m_detak.ms();
    m_kirim.push_back(terbang.permintaan);
    m_terbang.emplace(m_nomor, std::move(terbang));
}

void Pertukaran::segarkan()
{
    if (m_menyegarkan)
        return;
    if (m_token.segar().isEmpty()) {
        gagal(masukLagi());
        return;
    }
    m_menyegarkan = true;
    Permintaan permintaan{0, Permintaan::Cara::Post, u"/v1/token"_qs, tulisMintaToken({m_token.segar(), perangkat}),
                          false};
    kirim({std::move(permintaan),
           [this](const Putusan &putusan, const QByteArray &badan) { tokenDatang(putusan, badan); }});
}

void Pertukaran::tokenDatang(const Putusan &putusan, const QByteArray &badan)
{
    m_menyegarkan = false;
    if (putusan.jenis != Putusan::Jenis::Berhasil) {
        gagal(putusan);
        return;
    }
    const auto token = bacaToken(badan);
    if (!token) {
        gagal(bukanPusat());
        return;
    }
    if (const auto kept = m_token.simpan(*token); !kept) {
        gagal({Putusan::Jenis::Salah, kept.error()});
        return;
    }
    for (Terbang &terbang : std::exchange(m_tertunda, {}))
        kirim(std::move(terbang));
}

void Pertukaran::terima(const Tanggapan &tanggapan)
{
    const auto found = m_terbang.find(tanggapan.nomor);
    if (found == m_terbang.end())
        return;
    Terbang terbang = std::move(found->second);
    m_terbang.erase(found);
    const Putusan putusan = putuskan(tanggapan);
    const bool tokenHabis = putusan.jenis == Putusan::Jenis::PerluToken && terbang.permintaan.berotorisasi;
    if (tokenHabis && terbang.ulangan) {
        gagal(putusan);
    } else if (tokenHabis) {
        m_token.lupakanAkses();
        terbang.ulangan = true;
        m_tertunda.push_back(std::move(terbang));
        segarkan();
    } else {
        terbang.jawab(putusan, tanggapan.badan);
    }
}

void Pertukaran::kerjakan()
{
    if (m_kerja.empty())
        return;
    const Kerja kerja = std::move(m_kerja.front());
    m_kerja.pop_front();
    if (const auto done = kerja(); !done)
        gagal({Putusan::Jenis::Salah, done.error()});
}

qint64 Pertukaran::batasTunggu() const
{
    return m_terbang.empty() ? -1 : m_terbang.begin()->second.sejak + tungguMax;
}

void Pertukaran::buangYangLama()
{
    while (!m_terbang.empty() && m_terbang.begin()->second.sejak + tungguMax <= m_detak.ms())
        terima({m_terbang.begin()->first, SebabGagal::Lama, 0, {}, 0});
}

void Pertukaran::batal()
{
    m_terbang.clear();
    m_tertunda.clear();
    m_kirim.clear();
    m_kerja.clear();
    m_menyegarkan = false;
}

} // namespace lumbung
