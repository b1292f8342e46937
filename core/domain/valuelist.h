// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace lumbung {

/// The canonical values of an Enumeration field, in their official order; empty for other fields.
/// Sources: Permenkop 9/2018 (jenis), ODS lists (bentuk, kelompok, sektor, status, grade).
const QStringList &valuesOf(Field field);

/// The canonical spelling of a text as offices write it ("Kop. Serba Usaha", "Non Aktif", "Sudah
/// Bersetifikat"), or nothing when no value of the list is meant.
std::optional<QString> canonicalValue(Field field, QStringView text);

/// True for texts that say that there is no value yet, in this field only: "Belum dinilai", "Tidak dapat dinilai".
bool meansUnknown(Field field, QStringView text);

/// Canonical values that rules and sums ask for by name.
namespace nilai {
inline constexpr QStringView aktif = u"Aktif";
inline constexpr QStringView tidakAktif = u"Tidak Aktif";
inline constexpr QStringView sudahRat = u"Sudah RAT";
inline constexpr QStringView belumRat = u"Belum RAT";
inline constexpr QStringView sudahBersertifikat = u"Sudah Bersertifikat";
inline constexpr QStringView sehat = u"Sehat";
inline constexpr QStringView simpanPinjam = u"Simpan Pinjam";
} // namespace nilai

} // namespace lumbung
