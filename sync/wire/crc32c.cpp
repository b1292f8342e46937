// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/crc32c.h"

#include <array>

namespace lumbung {

namespace {

constexpr quint32 polynomial = 0x82f63b78; // reflected

constexpr std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? polynomial : 0);
        table[i] = value;
    }
    return table;
}

constexpr std::array<quint32, 256> table = makeTable();

} // namespace

quint32 crc32c(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ table[(crc ^ static_cast<uchar>(byte)) & 0xff];
    return ~crc;
}

QByteArray teksCrc32c(const QByteArray &bytes)
{
    return QByteArray::number(crc32c(bytes), 16).rightJustified(8, '0');
}

} // namespace lumbung
