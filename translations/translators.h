// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace lumbung {

/// The languages of the screen. Exports and official forms are Indonesian in both.
enum class Bahasa { Indonesia, English };

/// Installs the translators of a language on the application, replacing those installed before.
/// Indonesian is the source language: only Qt's own strings are translated.
void installTranslators(QCoreApplication &application, Bahasa bahasa);

} // namespace lumbung
