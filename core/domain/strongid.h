// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace lumbung {

/// An identifier of one kind only: two ids of different things cannot be swapped by accident.
/// The text is a lower-case UUID with dashes (version 7 when made here, version 5 when derived).
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}

    const QString &text() const noexcept { return m_text; }
    bool isEmpty() const noexcept { return m_text.isEmpty(); }

    friend bool operator==(const StrongId &, const StrongId &) = default;
    friend auto operator<=>(const StrongId &a, const StrongId &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) noexcept { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using KoperasiId = StrongId<struct KoperasiTag>;
using KeragaanId = StrongId<struct KeragaanTag>;
/// One act of a person or a command: the unit of undo, of the audit line and of an import.
using TindakanId = StrongId<struct TindakanTag>;

} // namespace lumbung
