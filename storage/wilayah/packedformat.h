// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung::wilayah {

/// The packed file, little-endian, read in place and therefore byte by byte (no alignment is assumed):
///   header   6 quint32: magic, number of entries of the four levels, number of index entries
///   entries  entrySize bytes each: all provinces, then kabupaten/kota, kecamatan, desa, each level by code
///   index    indexSize bytes each, sorted by hash: quint64 hash of a joined key, quint32 entry, quint32 alias
///   keys     search keys in entry order, each closed by a line feed
///   names    UTF-8 names in entry order
inline constexpr quint32 packedMagic = 0x314c4957; // "WIL1"
inline constexpr int headerSize = 6 * 4;

/// One entry: quint32 name, quint32 key (offsets into their pools), quint32 first child (position in the next
/// level), quint16 parent (position in the level above), quint16 own number of the code, quint8 length of the
/// name, quint8 length of the key, quint8 kind, quint8 unused.
inline constexpr int entrySize = 20;
inline constexpr int indexSize = 16;

enum class Golongan : quint8 { Biasa, Kabupaten, Kota, KabupatenAdministrasi, KotaAdministrasi };

} // namespace lumbung::wilayah
