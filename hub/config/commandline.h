// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/config/hubconfig.h"

#include <QStringList>

namespace lumbung::hub {

/// What stood on the command line: lumbung-hub [--key value …] COMMAND [words and options of the command].
struct CommandLine {
    QStringList words;  ///< "user", "add", "kabid.bogor"
    Settings settings;  ///< --database, --listen, …
    Settings options;   ///< the command's own: --role, --scope
    QString configFile; ///< --config
    bool json = false, help = false, version = false;
};
/// Input "hub.pilihan" {pilihan} for an unknown one, "hub.pilihan-kosong" for one without its value.
Result<CommandLine> readCommandLine(const QStringList &arguments, const QStringList &commandOptions);

} // namespace lumbung::hub
