// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/tokenrahasia.h"

namespace lumbung {

namespace {

constexpr qint64 selisihAman = 30'000; ///< ms before its end from which a token is not used any more

} // namespace

QString TokenRahasia::namaOf(const PerangkatId &perangkat)
{
    return QStringLiteral("pusat-") + perangkat.text();
}

Result<void> TokenRahasia::muat(const PerangkatId &perangkat)
{
    pindah(perangkat);
    m_akses.clear();
    m_segar.clear();
    const auto kept = m_rahasia.read(m_nama);
    if (kept)
        m_segar = QString::fromLatin1(*kept);
    return kept || kept.error().kind == ErrorKind::Missing ? Result<void>() : kept.error();
}

bool TokenRahasia::adaAkses() const
{
    return !m_akses.isEmpty() && m_detak.ms() < m_berlakuSampai;
}

/// The refresh token is kept before it is used: whoever loses it has to be let in again by a person.
Result<void> TokenRahasia::simpan(const TokenPasangan &token)
{
    if (const auto kept = m_rahasia.write(m_nama, token.segar.toLatin1()); !kept)
        return kept;
    m_segar = token.segar;
    m_akses = token.akses;
    m_berlakuSampai = m_detak.ms() + token.berlaku * qint64(1000) - selisihAman;
    return {};
}

} // namespace lumbung
