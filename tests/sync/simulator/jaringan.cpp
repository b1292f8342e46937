// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/jaringan.h"

#include "sync/wire/batas.h"
#include "sync/wire/padat.h"

#include <memory>

namespace lumbung::simulasi {

namespace {

constexpr qint64 batasWaktu = 60'000;
const QByteArray portal = "<!doctype html><html><body>Silakan masuk ke Wi-Fi tamu</body></html>";

} // namespace

void Jaringan::kirim(const Permintaan &permintaan, const QString &token, const Sampai &sampai)
{
    const auto terbuka = std::make_shared<bool>(true);
    const Jawab jawab = [terbuka, sampai, nomor = permintaan.nomor](Tanggapan tanggapan) {
        if (!std::exchange(*terbuka, false))
            return;
        tanggapan.nomor = nomor;
        sampai(tanggapan);
    };
    const auto gagal = [](SebabGagal sebab) { return Tanggapan{0, sebab, 0, {}, 0}; };
    m_antrean.sesudah(batasWaktu, [jawab, gagal] { jawab(gagal(SebabGagal::Lama)); });
    // Even in a bad hour some requests come through.
    const bool terganggu = m_antrean.ms() < m_sampai && m_dadu.sampai(4) != 0;
    if (!terganggu) {
        bawa(permintaan, token, jawab, false, false);
        return;
    }
    switch (m_gangguan) {
    case Gangguan::Luring: m_antrean.sesudah(1, [jawab, gagal] { jawab(gagal(SebabGagal::Luring)); }); break;
    case Gangguan::Hilang: m_antrean.sesudah(500, [jawab, gagal] { jawab(gagal(SebabGagal::Putus)); }); break;
    case Gangguan::BalasanHilang: bawa(permintaan, token, jawab, false, true); break;
    case Gangguan::Ganda:
        bawa(permintaan, token, jawab, false, false);
        m_antrean.sesudah(m_dadu.sampai(20'000), [=, this] { bawa(permintaan, token, jawab, false, false); });
        break;
    case Gangguan::Lambat:
        m_antrean.sesudah(m_dadu.sampai(90'000), [=, this] { bawa(permintaan, token, jawab, false, false); });
        break;
    case Gangguan::Potong: bawa(permintaan, token, jawab, true, false); break;
    case Gangguan::Portal:
        // Bytes of a file carry no shape that a portal's page could fail: the line itself knows the hub by its
        // head.
        if (permintaan.cara == Permintaan::Cara::Get && permintaan.jalur.startsWith(u"/v1/blob/")) {
            m_antrean.sesudah(20, [jawab, gagal] { jawab(gagal(SebabGagal::BukanPusat)); });
            break;
        }
        m_antrean.sesudah(20, [jawab, n = m_dadu.sampai(3)] {
            jawab({0, {}, n == 0 ? 200 : n == 1 ? 403 : 409, portal, 0});
        });
        break;
    case Gangguan::Gerbang:
        m_antrean.sesudah(20, [jawab, n = m_dadu.sampai(2)] { jawab({0, {}, n == 0 ? 502 : 429, portal, n * 3}); });
        break;
    }
}

void Jaringan::bawa(const Permintaan &permintaan, const QString &token, const Jawab &jawab, bool potong, bool buang)
{
    Permintaan dibawa = permintaan;
    // A part of a file that was cut on its way up, by somebody who made it whole again below.
    if (potong && dibawa.cara == Permintaan::Cara::Patch && m_dadu.sampai(2) == 0)
        dibawa.badan.truncate(m_dadu.sampai(static_cast<int>(dibawa.badan.size())));
    m_antrean.sesudah(1 + m_dadu.sampai(40), [=, this] {
        m_pusat.tangani(dibawa, token, [=, this](int status, const QByteArray &badan) {
            if (buang) {
                m_antrean.sesudah(300, [jawab] { jawab({0, SebabGagal::Putus, 0, {}, 0}); });
                return;
            }
            const Tanggapan tanggapan = pulang(status, badan, potong);
            m_antrean.sesudah(1 + m_dadu.sampai(40), [jawab, tanggapan] { jawab(tanggapan); });
        });
    });
}

/// The body as bytes on the line: now and then packed, cut at a byte when the line breaks.
Tanggapan Jaringan::pulang(int status, const QByteArray &badan, bool potong)
{
    const Padat padat = m_dadu.sampai(8) == 0 ? Padat::Zstd : Padat::Polos;
    QByteArray bytes = padatkan(padat, badan);
    if (potong && !bytes.isEmpty()) {
        bytes.truncate(m_dadu.sampai(static_cast<int>(bytes.size())));
        if (padat == Padat::Polos && m_dadu.sampai(2) == 0) // the cut was noticed by nobody below
            return {0, {}, status, bytes, 0};
    }
    const auto utuh = kembangkan(padat, bytes, badanMax);
    if (!utuh || (potong && !badan.isEmpty()))
        return {0, SebabGagal::Putus, 0, {}, 0};
    return {0, {}, status, *utuh, 0};
}

} // namespace lumbung::simulasi
