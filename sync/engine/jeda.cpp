// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/jeda.h"

#include "core/application/ports/chance.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 detik = 1000;
constexpr qint64 menit = 60 * detik;
constexpr qint64 mundurMax = 15 * menit;

} // namespace

qint64 Jeda::antara(qint64 bawah, qint64 atas)
{
    const QByteArray bytes = m_chance.bytes(4);
    quint64 number = 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return bawah + static_cast<qint64>(number % static_cast<quint64>(atas - bawah + 1));
}

qint64 Jeda::tidur(bool terlihat)
{
    const qint64 tengah = terlihat ? menit : 15 * menit;
    return antara(tengah * 8 / 10, tengah * 12 / 10);
}

qint64 Jeda::mundur(int kegagalan, int cobaLagiDetik)
{
    const qint64 atas = std::min(mundurMax, detik << std::clamp(kegagalan, 1, 20));
    return std::max(antara(detik, atas), std::min<qint64>(cobaLagiDetik * detik, 60 * menit));
}

qint64 Jeda::dorongan()
{
    return antara(detik, 5 * detik);
}

} // namespace lumbung
