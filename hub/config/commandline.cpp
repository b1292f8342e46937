// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/config/commandline.h"

#include <algorithm>

namespace lumbung::hub {

namespace {

bool isSetting(const QString &key)
{
    const auto known = settingsHelp();
    return std::any_of(known.begin(), known.end(), [&](const auto &setting) { return setting.first == key; });
}

/// Where the value of an option belongs; null for one that nobody knows.
QString *placeOf(CommandLine &line, const QString &key, const QStringList &commandOptions)
{
    if (key == u"config")
        return &line.configFile;
    if (commandOptions.contains(key))
        return &line.options[key];
    return isSetting(key) ? &line.settings[key] : nullptr;
}

/// Options without a value.
bool readSwitch(CommandLine &line, const QString &key)
{
    line.json = line.json || key == u"json";
    line.help = line.help || key == u"help" || key == u"h";
    line.version = line.version || key == u"version";
    return key == u"json" || key == u"help" || key == u"h" || key == u"version";
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments, const QStringList &commandOptions)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (!word.startsWith(u'-')) {
            line.words << word;
            continue;
        }
        const QString key = word.mid(word.startsWith(u"--"_qs) ? 2 : 1).section(u'=', 0, 0);
        if (readSwitch(line, key))
            continue;
        QString *place = placeOf(line, key, commandOptions);
        if (!place)
            return Error{ErrorKind::Input, u"hub.pilihan"_qs, {{u"pilihan"_qs, word}}};
        if (word.contains(u'='))
            *place = word.section(u'=', 1);
        else if (++i < arguments.size())
            *place = arguments[i];
        else
            return Error{ErrorKind::Input, u"hub.pilihan-kosong"_qs, {{u"pilihan"_qs, word}}};
    }
    return line;
}

} // namespace lumbung::hub
