// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"

#include <QString>

#include <optional>
#include <span>

namespace lumbung {

/// Which record a field belongs to.
enum class Entity { Koperasi, Keragaan };

/// The form's sections, in their order.
enum class Section { Profil, Legalitas, Usaha, Pengurus, Anggota, Rat, Keuangan, Sertifikat };

/// The unit of a number; shown inside fields and in column heads.
enum class Unit { None, Orang, Kali, Rupiah, Derajat };

/// Fields that must agree with each other merge and conflict as one.
enum class FieldGroup { None, Wilayah, Anggota, Pengurus, Pengawas, Manajer, Karyawan, Neraca, Hasil };

/// Everything the product knows about one field. `key` is the column name in the store, the name in
/// lumbungctl and in JSON; it never changes. `label` is Indonesian and translated in context "Field".
struct FieldSpec {
    Field field;
    const char *key;
    const char *label;
    Entity entity;
    FieldType type;
    Section section;
    Unit unit = Unit::None;
    FieldGroup group = FieldGroup::None;
    bool required = false; ///< must be filled before the data counts as complete
    bool personal = false; ///< personal data under UU 27/2022: masked in lists, never logged
    bool derived = false;  ///< computed, never stored
};

/// All fields in the order of `Field`.
std::span<const FieldSpec> fieldCatalogue();
const FieldSpec &spec(Field field);
/// The field of this key, if there is one.
std::optional<Field> fieldOfKey(QStringView key);
inline QString keyOf(Field field)
{
    return QString::fromLatin1(spec(field).key);
}
/// Indonesian label, untranslated: for exports and official forms, which are always Indonesian.
inline QString labelOf(Field field)
{
    return QString::fromUtf8(spec(field).label);
}
/// Stored fields of one record kind, in catalogue order.
std::span<const Field> storedFields(Entity entity);

} // namespace lumbung
