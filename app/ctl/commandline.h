// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace lumbung::ctl {

/// The whole command line: what was asked for and with which arguments.
struct CommandLine {
    const CommandSpec *command = nullptr; ///< nullptr: help about everything
    Arguments arguments;
    QString data;         ///< --data
    QString passwordFile; ///< --password-file, or what LUMBUNG_SANDI_BERKAS names
    bool json = false;
    bool help = false;
    bool version = false;
};

/// Reads the words behind the program's name. Error Input "perintah.salah" with facts {bagian}: the word that is
/// not understood or the option that is missing.
Result<CommandLine> readCommandLine(const QStringList &words);

/// True when --json is among the words, even if the rest is wrong: errors then go out as JSON too.
bool wantsJson(const QStringList &words);

} // namespace lumbung::ctl
