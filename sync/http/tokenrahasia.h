// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/secretstore.h"
#include "sync/engine/detak.h"
#include "sync/engine/sumbertoken.h"

namespace lumbung {

/// The desk's tokens: the refresh token lies in the secret store, the access token in memory only. Lives on the
/// sync thread.
class TokenRahasia final : public SumberToken {
public:
    TokenRahasia(SecretStore &rahasia, const Detak &detak) : m_rahasia(rahasia), m_detak(detak) {}

    /// Reads the refresh token that is kept for this device; none is no error.
    Result<void> muat(const PerangkatId &perangkat);
    /// The device got another name: its tokens are kept under that one from now on.
    void pindah(const PerangkatId &perangkat) override { m_nama = namaOf(perangkat); }
    QByteArray akses() const { return adaAkses() ? m_akses.toLatin1() : QByteArray(); }

    QString segar() const override { return m_segar; }
    bool adaAkses() const override;
    void lupakanAkses() override { m_akses.clear(); }
    Result<void> simpan(const TokenPasangan &token) override;

private:
    static QString namaOf(const PerangkatId &perangkat);

    SecretStore &m_rahasia;
    const Detak &m_detak;
    QString m_nama, m_segar, m_akses;
    qint64 m_berlakuSampai = 0; ///< by m_detak
};

} // namespace lumbung
