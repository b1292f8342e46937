// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// How a text of the printed SOP is set.
enum class HurufSop { Isi, Kepala, Label, Catatan, Identitas, JudulIdentitas, Instansi };

/// Measures texts for a layout that knows no font; millimetres.
class UkurTeks {
public:
    virtual ~UkurTeks() = default;
    /// Height of the text, broken into lines of this width.
    virtual double tinggi(const QString &teks, double lebar, HurufSop huruf) const = 0;
    /// Width of the widest line, unbroken.
    virtual double lebar(const QString &teks, HurufSop huruf) const = 0;
    /// Width of the longest word: a narrower column would break it.
    virtual double kata(const QString &teks, HurufSop huruf) const = 0;
};

} // namespace lumbung
