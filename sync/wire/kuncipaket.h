// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lumbung {

/// The public half of who makes and opens packages: exchanged once, when a desk joins its hub.
struct KunciPaket {
    QByteArray tanda; ///< Ed25519, 32 bytes: shows who made a package
    QByteArray segel; ///< X25519, 32 bytes: packages for its owner are sealed to it

    bool ada() const { return !tanda.isEmpty(); }
    /// Both one after the other, 64 bytes; empty when there is none. The inverse takes nothing else.
    QByteArray bytes() const { return tanda + segel; }
    static std::optional<KunciPaket> dari(const QByteArray &bytes);

    friend bool operator==(const KunciPaket &, const KunciPaket &) = default;
};

inline constexpr int benihPaketBytes = 32; ///< the secret that both pairs are made of

/// The public keys that belong to a secret of benihPaketBytes bytes.
KunciPaket kunciPaketOf(const QByteArray &benih);

/// Base64 of bytes(), as it travels in JSON; the inverse answers nothing for anything else.
QString teksKunci(const KunciPaket &kunci);
std::optional<KunciPaket> kunciOfTeks(const QString &teks);

} // namespace lumbung
