// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace lumbung::ctl {

/// All commands in the order of the help.
std::span<const CommandSpec> commands();
const CommandSpec *commandNamed(const QString &name);

Result<Outcome> runInit(Session &session);
Result<Outcome> runImport(Session &session);
Result<Outcome> runExport(Session &session);
Result<Outcome> runList(Session &session);
Result<Outcome> runShow(Session &session);
Result<Outcome> runHistory(Session &session);
Result<Outcome> runAdd(Session &session);
Result<Outcome> runSet(Session &session);
Result<Outcome> runDelete(Session &session);
Result<Outcome> runRekap(Session &session);
Result<Outcome> runGrowth(Session &session);
Result<Outcome> runGenerate(Session &session);
Result<Outcome> runEnrol(Session &session);
Result<Outcome> runSync(Session &session);
Result<Outcome> runSop(Session &session);
Result<Outcome> runCase(Session &session);
Result<Outcome> runVerify(Session &session);
Result<Outcome> runConflicts(Session &session);
Result<Outcome> runProposals(Session &session);
Result<Outcome> runCheck(Session &session);
Result<Outcome> runBackup(Session &session);
Result<Outcome> runRestore(Session &session);

} // namespace lumbung::ctl
