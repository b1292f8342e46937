// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/domain/validation.h"

#include <QString>

#include <optional>

namespace lumbung {

/// The sentence under a field: what is wrong and how to put it right.
QString kalimat(const TemuanIsian &temuan);

/// The same for findings of an import, whose codes are those of validate(), of readValue() and of the import
/// itself; `field` is what the column was mapped to, if anything.
QString kalimatTemuan(const QString &kode, const QVariantMap &fakta, std::optional<Field> field = std::nullopt);

/// What is wrong with a store, out of Office::check(), and what to do.
QString kalimat(const Temuan &temuan);

/// Whether the table of findings has a sentence for this code.
bool adaKalimatTemuan(const QString &kode);

/// "Salah", "Perlu dicek", "Info".
QString namaOf(Keparahan keparahan);

} // namespace lumbung
