// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lumbung-hub: the hub that desks sync with. See docs/hub.md.
#include "hub/commands/kalimat.h"
#include "hub/main/commands.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace lumbung;
using namespace lumbung::hub;

namespace {

enum ExitCode { Done = 0, NotDone = 1, WrongUsage = 2 };

const QString systemConfig = QStringLiteral("/etc/lumbung-hub/hub.conf");

void write(std::FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

void writeJson(const QJsonObject &json)
{
    write(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
}

int fail(const Error &error, bool json, ExitCode code)
{
    const QString message = kalimatOf(error);
    write(stderr, message + u'\n');
    if (json)
        writeJson({{u"error"_qs, QJsonObject{{u"code"_qs, error.code},
                                             {u"message"_qs, message},
                                             {u"facts"_qs, QJsonObject::fromVariantMap(error.facts)}}}});
    return code;
}

QMap<QString, QString> environment()
{
    QMap<QString, QString> all;
    for (char **entry = environ; *entry; ++entry) {
        const QString text = QString::fromLocal8Bit(*entry);
        all.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
    }
    return all;
}

/// From weakest to strongest: built in, file, environment, flags.
Result<HubConfig> configOf(const CommandLine &line)
{
    const auto given = environment();
    HubConfig config;
    config.hub.dataFolder = given.value(u"STATE_DIRECTORY"_qs, u"/var/lib/lumbung-hub"_qs); // systemd sets it
    QString file = line.configFile.isEmpty() ? given.value(u"LUMBUNG_HUB_CONFIG"_qs) : line.configFile;
    if (file.isEmpty() && QFileInfo::exists(systemConfig))
        file = systemConfig;
    std::vector<Settings> layers;
    if (!file.isEmpty()) {
        auto read = readSettingsFile(file);
        if (!read)
            return read.error();
        layers.push_back(std::move(*read));
    }
    layers.push_back(settingsOfEnvironment(given));
    layers.push_back(line.settings);
    for (const Settings &layer : layers)
        if (const auto applied = apply(config, layer); !applied)
            return applied.error();
    return config;
}

int run(const QStringList &arguments)
{
    const bool json = arguments.contains(u"--json"_qs);
    const auto line = readCommandLine(arguments, commandOptions());
    if (!line)
        return fail(line.error(), json, WrongUsage);
    if (line->version || line->help) {
        write(stdout, line->help ? helpText() : u"lumbung-hub %1\n"_qs.arg(QStringLiteral(LUMBUNG_VERSION)));
        return Done;
    }
    const Command *command = findCommand(line->words);
    if (!command)
        return fail({ErrorKind::Input, u"hub.perintah"_qs, {{u"perintah"_qs, line->words.join(u' ')}}}, json,
                    WrongUsage);
    const QStringList rest = line->words.mid(QString::fromLatin1(command->words).split(u' ').size());
    if (rest.size() != command->positional)
        return fail({ErrorKind::Input,
                     u"hub.kurang"_qs,
                     {{u"cara"_qs, u"lumbung-hub %1 %2"_qs.arg(QString::fromLatin1(command->words),
                                                               QString::fromLatin1(command->arguments))}}},
                    json, WrongUsage);
    const auto config = configOf(*line);
    if (!config)
        return fail(config.error(), json, WrongUsage);
    Wiring wiring(*config);
    const auto outcome = command->run(wiring, *line, rest);
    if (!outcome)
        return fail(outcome.error(), json, NotDone);
    if (json)
        writeJson(outcome->json);
    else
        write(stdout, outcome->text);
    return outcome->good ? Done : NotDone;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments().mid(1));
}
