// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/kuncipaket.h"

namespace lumbung {

/// Both halves of the pairs that a secret makes. Wiped when it goes.
class PasanganPaket {
public:
    explicit PasanganPaket(const QByteArray &benih);
    ~PasanganPaket();
    PasanganPaket(const PasanganPaket &) = delete;
    PasanganPaket &operator=(const PasanganPaket &) = delete;

    const KunciPaket &publik() const { return m_publik; }
    /// Ed25519 signature, 64 bytes.
    QByteArray tandai(const QByteArray &isi) const;
    /// What was sealed to publik().segel; nothing when it was sealed to somebody else or changed.
    std::optional<QByteArray> bukaSegel(const QByteArray &tersegel) const;

private:
    KunciPaket m_publik;
    QByteArray m_tanda, m_segel;
};

inline constexpr int tandaBytes = 64;
inline constexpr int segelBytes = 48; ///< that sealing adds

bool tandaCocok(const QByteArray &isi, const QByteArray &tanda, const QByteArray &kunciTanda);
QByteArray segelkan(const QByteArray &isi, const QByteArray &kunciSegel);

} // namespace lumbung
