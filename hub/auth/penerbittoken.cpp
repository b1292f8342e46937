// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/penerbittoken.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/pusat/akunstore.h"
#include "hub/auth/rahasia.h"
#include "hub/errors.h"

namespace lumbung::hub {

namespace {

TokenTersimpan tersimpan(const QString &token, const PerangkatId &perangkat, const QString &pemakai,
                         TokenTersimpan::Jenis jenis, const QDateTime &sampai)
{
    return {cernaRahasia(token.toLatin1()), perangkat, pemakai, jenis, sampai};
}

struct Simpanan {
    TokenTersimpan akses, segar;
};

Simpanan simpananOf(const TokenPasangan &pasangan, const PerangkatId &perangkat, const QDateTime &now)
{
    const QString &pemakai = pasangan.akun.id;
    return {tersimpan(pasangan.akses, perangkat, pemakai, TokenTersimpan::Jenis::Akses,
                      now.addSecs(PenerbitToken::aksesDetik)),
            tersimpan(pasangan.segar, perangkat, pemakai, TokenTersimpan::Jenis::Segar,
                      now.addDays(PenerbitToken::segarHari))};
}

} // namespace

PenerbitToken::PenerbitToken(AkunStore &store, const Clock &clock, Chance &chance, QByteArray kunci)
    : m_store(store), m_clock(clock), m_chance(chance), m_kunci(std::move(kunci))
{
}

Result<TokenPasangan> PenerbitToken::terbitkan(const Pemakai &pemakai, const PerangkatId &perangkat)
{
    const TokenPasangan pasangan{QString::fromLatin1(tokenBaru(m_chance)), QString::fromLatin1(tokenBaru(m_chance)),
                                 aksesDetik, pemakai};
    const Simpanan simpanan = simpananOf(pasangan, perangkat, m_clock.now());
    if (const auto kept = m_store.simpanToken(simpanan.akses); !kept)
        return kept.error();
    if (const auto kept = m_store.simpanToken(simpanan.segar); !kept)
        return kept.error();
    return pasangan;
}

Result<TokenPasangan> PenerbitToken::tukar(const QByteArray &segar, const PerangkatId &perangkat)
{
    const auto dikenal = m_store.token(cernaRahasia(segar));
    if (!dikenal)
        return dikenal.error();
    if (!*dikenal || (*dikenal)->token.jenis != TokenTersimpan::Jenis::Segar ||
        (*dikenal)->token.perangkat != perangkat)
        return refused("sinkron.masuk-lagi");
    const AkunStore::TokenDikenal &lama = **dikenal;
    if (lama.perangkatDicabut)
        return refused("sinkron.perangkat-dicabut");
    if (lama.pemakaiNonaktif)
        return refused("sinkron.akun-nonaktif");
    if (lama.token.berlakuSampai <= m_clock.now())
        return refused("sinkron.masuk-lagi");
    const TokenPasangan pasangan{QString::fromLatin1(tokenTurunan(m_kunci, "akses", segar)),
                                 QString::fromLatin1(tokenTurunan(m_kunci, "segar", segar)), aksesDetik,
                                 lama.pemakai};
    if (lama.token.terpakai)
        return ulang(pasangan, perangkat);
    const Simpanan simpanan = simpananOf(pasangan, perangkat, m_clock.now());
    const auto ditukar = m_store.tukar(lama.token.cerna, simpanan.akses, simpanan.segar);
    if (!ditukar)
        return ditukar.error();
    return *ditukar ? Result<TokenPasangan>(pasangan) : ulang(pasangan, perangkat);
}

Result<TokenPasangan> PenerbitToken::ulang(const TokenPasangan &pasangan, const PerangkatId &perangkat)
{
    const auto penerus = m_store.token(cernaRahasia(pasangan.segar.toLatin1()));
    if (!penerus)
        return penerus.error();
    if (*penerus && !(*penerus)->token.terpakai) {
        const qint64 umur = (*penerus)->token.berlakuSampai.addDays(-segarHari).secsTo(m_clock.now());
        if (umur >= 0 && umur <= ulangDetik) {
            TokenPasangan sama = pasangan;
            sama.berlaku = aksesDetik - static_cast<int>(umur);
            return sama;
        }
    }
    if (const auto dicabut = m_store.cabut(perangkat); !dicabut)
        return dicabut.error();
    return refused("sinkron.perangkat-dicabut");
}

} // namespace lumbung::hub
