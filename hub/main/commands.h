// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/commands/outcome.h"
#include "hub/config/commandline.h"
#include "hub/main/wiring.h"

#include <span>

namespace lumbung::hub {

struct Command {
    const char *words;     ///< "user add"
    const char *arguments; ///< "NAMA --role PERAN --scope KODE"
    const char *help;
    int positional; ///< words that it needs behind its own
    Result<Outcome> (*run)(Wiring &wiring, const CommandLine &line, const QStringList &rest);
};

std::span<const Command> commands();
/// Options that belong to a command and not to the hub.
QStringList commandOptions();
/// The command that these words begin with; null when there is none.
const Command *findCommand(const QStringList &words);
QString helpText();

Result<Outcome> runServe(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runMigrate(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runDoctor(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runBackup(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runReads(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runPaketLihat(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runPaketTerima(Wiring &wiring, const CommandLine &line, const QStringList &rest);
Result<Outcome> runRestored(Wiring &wiring, const CommandLine &line, const QStringList &rest);

} // namespace lumbung::hub
