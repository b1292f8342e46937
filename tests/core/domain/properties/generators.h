// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"

#include <QString>

#include <rapidcheck.h>
#include <string>

namespace lumbung::cari {

/// Makes runs repeatable unless RC_PARAMS says otherwise; call it in initTestCase().
void fixSeed();

/// Any text at all: every code unit, lone surrogates included, mixed with what cells are made of.
rc::Gen<QString> anyText();
/// Text of the characters that numbers, dates and filters are made of.
rc::Gen<QString> cellText();
/// Text that a person could type into a name: letters, digits, marks, spaces.
rc::Gen<QString> nameText();
rc::Gen<Field> anyField();
/// A value that this field may hold, as readValue() would give it; sometimes empty.
rc::Gen<Value> valueOf(Field field);
/// The same, never empty.
rc::Gen<Value> filledValueOf(Field field);

} // namespace lumbung::cari

namespace rc {

template <>
struct Arbitrary<QString> {
    static Gen<QString> arbitrary() { return lumbung::cari::anyText(); }
};

} // namespace rc

inline void showValue(const QString &text, std::ostream &out)
{
    out << '"' << text.toStdString() << '"';
}
