// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace lumbung {

/// The sentence that a person reads: what is wrong, where, how to put it right. Made from code and facts by a table
/// (kalimatgalat.cpp); a code without a sentence gives "Terjadi kendala yang tidak terduga …" with a help code.
QString kalimat(const Error &galat);

/// Short code that a person can read out to the help desk: "K-7F3A". Always the same for the same error code.
QString kodeBantuan(const Error &galat);

/// Whether the table has a sentence of its own for this code.
bool adaKalimatGalat(const QString &kode);

} // namespace lumbung
