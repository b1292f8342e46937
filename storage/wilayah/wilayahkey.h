// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace lumbung::wilayah {

/// What is packed and what is asked are brought to one spelling by the functions of this file, so the packer
/// and the directory can never disagree.

/// Lower-case ASCII letters, digits and single spaces: what search looks through ("sa dan", "bts ulu").
QByteArray searchKey(QStringView text);

/// The words of a search key with Roman numerals and number words as digits, abbreviations spelled out
/// (Kep. = Kepulauan, Tj. = Tanjung, Kp. = Kampung) and "administrasi", "dan" left out.
std::vector<QByteArray> canonicalWords(QStringView text);

/// Words without any space between them: "CI BINONG" and "Cibinong" are one.
QByteArray joined(const std::vector<QByteArray> &words, std::size_t from = 0);

/// 64 bits of a joined key (FNV-1a). The packer refuses data in which two keys of one level share a hash.
quint64 keyHash(const QByteArray &key);

/// The word for the kind of an area that may stand before its name.
enum class Sebutan { Provinsi, Kabupaten, Kota, Kecamatan, Desa, Kelurahan };

/// "kab", "kabupaten", "kapanewon", "gampong", … as `canonicalWords` gives them.
std::optional<Sebutan> sebutanOf(const QByteArray &word);

/// 1 … 4 as in TingkatWilayah.
int tingkatOf(Sebutan sebutan);

} // namespace lumbung::wilayah
