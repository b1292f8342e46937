// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldchange.h"
#include "core/domain/koperasi.h"

#include <QJsonObject>

#include <vector>

namespace lumbung {

/// What was handed in: profil and keragaan as they stood, frozen.
struct Cuplikan {
    KoperasiId koperasi;
    Periode periode;
    Record profil;
    Record keragaan;

    const Value &value(Field field) const;
    void set(Field field, Value value);

    friend bool operator==(const Cuplikan &, const Cuplikan &) = default;
};

/// {"keragaan":{"aset":"7"},"koperasi":"…","periode":"tahunan","profil":{…},"tahun":2025}. Each value in its one
/// spelling (Value::canonical()), empty ones left out.
QJsonObject cuplikanToJson(const Cuplikan &cuplikan);
/// What does not fit the catalogue is left out: then the hash does not fit either.
Cuplikan cuplikanOfJson(const QJsonObject &json);
/// SHA-256 of the canonical JSON (members sorted by name, no blanks, UTF-8: RFC 8785), 64 hex digits.
QString cernaCuplikan(const Cuplikan &cuplikan);

/// Fields that differ, in the order of the catalogue; without a base all that are filled.
std::vector<FieldChange> bedaCuplikan(const Cuplikan *dasar, const Cuplikan &kini);

} // namespace lumbung
