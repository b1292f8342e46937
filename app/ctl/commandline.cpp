// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include "app/ctl/commands.h"

#include <QCommandLineParser>

#include <algorithm>

namespace lumbung::ctl {

namespace {

const QString passwordFile = QStringLiteral("password-file");

/// Whether the command means a password of its own by that name; the office's then comes from the environment.
bool takesPassword(const CommandSpec *command)
{
    return command && std::any_of(command->options.begin(), command->options.end(), [](const OptionSpec &option) {
               return passwordFile == QLatin1String(option.name);
           });
}

void addOption(QCommandLineParser &parser, const OptionSpec &option)
{
    const QString name = QString::fromLatin1(option.name);
    parser.addOption(option.value ? QCommandLineOption(name, {}, QString::fromUtf8(option.value))
                                  : QCommandLineOption(name));
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"data"_qs, {}, u"FOLDER"_qs));
    parser.addOption(QCommandLineOption(u"json"_qs));
    parser.addOption(QCommandLineOption(QStringList{u"h"_qs, u"help"_qs}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_qs, u"version"_qs}));
}

/// Position of the command's name: the first word that is neither an option nor the value of a global one.
qsizetype commandPosition(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--data" || words[i] == u"--password-file")
            ++i;
        else if (!words[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

/// The parser wants a program name first; it says in English what it does not understand, we say where.
QString wrongPart(const QCommandLineParser &parser, const QStringList &words)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return (unknown.first().size() == 1 ? u"-"_qs : u"--"_qs) + unknown.first();
    return words.isEmpty() ? QString() : words.last();
}

Result<Arguments> argumentsOf(const QCommandLineParser &parser, const CommandSpec &command)
{
    Arguments arguments;
    arguments.positional = parser.positionalArguments();
    for (const OptionSpec &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            arguments.options.emplace(name, option.value ? parser.value(name) : QString());
        else if (option.required)
            return wrongUsage(u"--"_qs + name);
    }
    const auto count = static_cast<int>(arguments.positional.size());
    if (count < command.fewest)
        return wrongUsage(QString::fromUtf8(command.arguments));
    if (command.most >= 0 && count > command.most)
        return wrongUsage(arguments.positional[command.most]);
    return arguments;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &words)
{
    CommandLine line;
    const qsizetype position = commandPosition(words);
    QStringList rest = words;
    if (position >= 0) {
        line.command = commandNamed(words[position]);
        if (!line.command)
            return wrongUsage(words[position]);
        rest.removeAt(position);
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    addGlobalOptions(parser);
    const bool ownPassword = takesPassword(line.command);
    if (!ownPassword)
        parser.addOption(QCommandLineOption(passwordFile, {}, u"BERKAS"_qs));
    if (line.command)
        for (const OptionSpec &option : line.command->options)
            addOption(parser, option);
    if (!parser.parse(QStringList(u"lumbungctl"_qs) + rest))
        return wrongUsage(wrongPart(parser, rest));
    line.data = parser.value(u"data"_qs);
    line.passwordFile = !ownPassword && parser.isSet(passwordFile) ? parser.value(passwordFile)
                                                                   : qEnvironmentVariable("LUMBUNG_SANDI_BERKAS");
    line.json = parser.isSet(u"json"_qs);
    line.help = parser.isSet(u"help"_qs);
    line.version = parser.isSet(u"version"_qs);
    if (line.help || line.version)
        return line;
    if (!line.command)
        return wrongUsage(QString());
    auto arguments = argumentsOf(parser, *line.command);
    if (!arguments)
        return arguments.error();
    line.arguments = std::move(arguments).value();
    return line;
}

bool wantsJson(const QStringList &words)
{
    return words.contains(u"--json"_qs);
}

} // namespace lumbung::ctl
