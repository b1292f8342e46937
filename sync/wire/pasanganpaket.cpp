// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/pasanganpaket.h"

#include <sodium.h>

namespace lumbung {

namespace {

static_assert(benihPaketBytes == crypto_kdf_KEYBYTES && benihPaketBytes == crypto_sign_SEEDBYTES &&
              benihPaketBytes == crypto_box_SEEDBYTES);
static_assert(tandaBytes == crypto_sign_BYTES && segelBytes == crypto_box_SEALBYTES);

constexpr char konteks[] = "lbpaket1"; // crypto_kdf_CONTEXTBYTES
enum class Guna : std::uint64_t { Tanda = 1, Segel = 2 };

unsigned char *u(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *u(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::size_t panjang(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

/// One secret, two purposes that know nothing of each other.
QByteArray turunan(const QByteArray &benih, Guna guna)
{
    QByteArray satu(benihPaketBytes, '\0');
    crypto_kdf_derive_from_key(u(satu), panjang(satu), static_cast<std::uint64_t>(guna), konteks, u(benih));
    return satu;
}

} // namespace

std::optional<KunciPaket> KunciPaket::dari(const QByteArray &bytes)
{
    if (bytes.size() != crypto_sign_PUBLICKEYBYTES + crypto_box_PUBLICKEYBYTES)
        return std::nullopt;
    return KunciPaket{bytes.left(crypto_sign_PUBLICKEYBYTES), bytes.mid(crypto_sign_PUBLICKEYBYTES)};
}

KunciPaket kunciPaketOf(const QByteArray &benih)
{
    return PasanganPaket(benih).publik();
}

QString teksKunci(const KunciPaket &kunci)
{
    return QString::fromLatin1(kunci.bytes().toBase64());
}

std::optional<KunciPaket> kunciOfTeks(const QString &teks)
{
    const auto read = QByteArray::fromBase64Encoding(teks.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return read ? KunciPaket::dari(read.decoded) : std::nullopt;
}

PasanganPaket::PasanganPaket(const QByteArray &benih)
    : m_publik{QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_PUBLICKEYBYTES, '\0')},
      m_tanda(crypto_sign_SECRETKEYBYTES, '\0'),
      m_segel(crypto_box_SECRETKEYBYTES, '\0')
{
    if (benih.size() != benihPaketBytes || sodium_init() < 0)
        qFatal("packages need a secret of %d bytes and libsodium", benihPaketBytes);
    QByteArray tanda = turunan(benih, Guna::Tanda), segel = turunan(benih, Guna::Segel);
    crypto_sign_seed_keypair(u(m_publik.tanda), u(m_tanda), u(tanda));
    crypto_box_seed_keypair(u(m_publik.segel), u(m_segel), u(segel));
    sodium_memzero(tanda.data(), panjang(tanda));
    sodium_memzero(segel.data(), panjang(segel));
}

PasanganPaket::~PasanganPaket()
{
    sodium_memzero(m_tanda.data(), panjang(m_tanda));
    sodium_memzero(m_segel.data(), panjang(m_segel));
}

QByteArray PasanganPaket::tandai(const QByteArray &isi) const
{
    QByteArray tanda(crypto_sign_BYTES, '\0');
    crypto_sign_detached(u(tanda), nullptr, u(isi), panjang(isi), u(m_tanda));
    return tanda;
}

std::optional<QByteArray> PasanganPaket::bukaSegel(const QByteArray &tersegel) const
{
    if (tersegel.size() < segelBytes)
        return std::nullopt;
    QByteArray isi(tersegel.size() - segelBytes, Qt::Uninitialized);
    if (crypto_box_seal_open(u(isi), u(tersegel), panjang(tersegel), u(m_publik.segel), u(m_segel)) != 0)
        return std::nullopt;
    return isi;
}

bool tandaCocok(const QByteArray &isi, const QByteArray &tanda, const QByteArray &kunciTanda)
{
    return tanda.size() == crypto_sign_BYTES && kunciTanda.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(u(tanda), u(isi), panjang(isi), u(kunciTanda)) == 0;
}

QByteArray segelkan(const QByteArray &isi, const QByteArray &kunciSegel)
{
    Q_ASSERT(kunciSegel.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray tersegel(isi.size() + segelBytes, Qt::Uninitialized);
    if (crypto_box_seal(u(tersegel), u(isi), panjang(isi), u(kunciSegel)) != 0)
        return {}; // no public key of this curve
    return tersegel;
}

} // namespace lumbung
