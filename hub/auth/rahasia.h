// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumbung {
class Chance;
}

namespace lumbung::hub {

/// SHA-256 of a token or of a one-time code: all that is ever stored. They carry at least 100 random bits, so a
/// slow hash would add nothing.
QByteArray cernaRahasia(const QByteArray &rahasia);

/// 256 random bits as 43 characters of base64url.
QByteArray tokenBaru(Chance &chance);
/// The token that follows from another one under the hub's own key: an exchange whose answer was lost gives the
/// same pair when it is asked again, without the pair being stored anywhere.
QByteArray tokenTurunan(const QByteArray &kunci, const QByteArray &guna, const QByteArray &token);

/// One-time code for people to type: five groups of four from an alphabet without I, L, O and U, 100 bits.
/// "7F3K-9QWM-…"
QString kodeDaftarBaru(Chance &chance);
/// As typed -> as hashed: upper case, no dashes or blanks, o as 0, i and l as 1.
QByteArray kodeDaftarPolos(const QString &ketikan);

} // namespace lumbung::hub
