// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sop/definisisop.h"

#include <QJsonObject>

namespace lumbung {

/// Reads a definition as the files of `resources/sop` hold it (`sop.schema.json`). Only its shape is judged here:
/// Input "sop.bentuk" with the fact `di`, "langkah[3].waktu.jumlah". Whether it makes sense is `periksaDefinisi`.
Result<DefinisiSop> definisiSopOfJson(const QJsonObject &json);
/// The same from the bytes of a file; Input "sop.json" with the fact `letak` (byte) when it is no JSON object.
Result<DefinisiSop> definisiSopOfFile(const QByteArray &isi);

/// A draft, as far as a person got: empty titles, unreadable times and targets that lead nowhere are kept. Only
/// Input "sop.json".
Result<DefinisiSop> definisiSopOfDraf(const QByteArray &isi);

QJsonObject toJson(const DefinisiSop &definisi);

} // namespace lumbung
