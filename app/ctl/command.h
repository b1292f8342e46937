// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <span>

namespace lumbung::ctl {

class Session;

/// What was typed behind the command's name.
struct Arguments {
    QStringList positional;
    std::map<QString, QString> options; ///< flags with an empty text

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const
    {
        const auto found = options.find(name);
        return found == options.end() ? QString() : found->second;
    }
};

/// What a command found or did: one JSON object for scripts, lines for people.
struct Outcome {
    QJsonObject json;
    QString text;
    bool found = true; ///< false: the work was done and the answer is bad news (exit 1)
};

/// One option; texts are marked for translation in context "ctl".
struct OptionSpec {
    const char *name;
    const char *value; ///< what stands behind it; nullptr for a flag
    const char *help;
    bool required = false;
};

struct CommandSpec {
    const char *name;
    const char *arguments; ///< as shown in the help
    const char *summary;
    int fewest; ///< positional arguments
    int most;   ///< -1: any number
    std::span<const OptionSpec> options;
    Result<Outcome> (*run)(Session &session);
};

/// Wrong usage found while a command runs (exit 2): Input "perintah.salah" with facts {bagian}.
Error wrongUsage(const QString &bagian);

} // namespace lumbung::ctl
