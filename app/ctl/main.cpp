// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lumbungctl: the use cases of one office from the command line. The contract with scripts (commands, JSON, exit
// codes) is docs/lumbungctl.md; it does not change in the life of a major version.
#include "app/ctl/commandline.h"
#include "app/ctl/helptext.h"
#include "app/ctl/output.h"
#include "app/ctl/secretfile.h"
#include "app/ctl/session.h"
#include "app/wiring/officekey.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <memory>

using namespace lumbung;
using namespace lumbung::ctl;

namespace {

/// Printing a PDF needs fonts, and fonts need a QGuiApplication; everything else starts faster without one.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]).endsWith(".pdf")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            auto application = std::make_unique<QGuiApplication>(argc, argv);
            for (const char *font : {":/huruf/NotoSans-Regular.ttf", ":/huruf/NotoSans-Bold.ttf"})
                QFontDatabase::addApplicationFont(QString::fromLatin1(font));
            return application;
        }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Gives the password where one is set; without a file the command says itself that it needs one.
Result<void> unlock(const Wiring &wiring, const QString &passwordFile)
{
    if (passwordFile.isEmpty() || !wiring.officeKey().isLocked())
        return {};
    const auto password = readSecretFile(passwordFile);
    return password ? wiring.officeKey().unlock(*password) : password.error();
}

int run(const QStringList &words)
{
    const auto line = readCommandLine(words);
    if (!line)
        return printError(line.error(), wantsJson(words));
    if (line->version)
        return printText(u"lumbungctl %1\n"_qs.arg(QCoreApplication::applicationVersion()));
    if (line->help)
        return printText(helpText(line->command));
    const Wiring wiring{DataFolder(line->data)};
    if (const auto unlocked = unlock(wiring, line->passwordFile); !unlocked)
        return printError(unlocked.error(), line->json);
    Session session(wiring, line->arguments);
    const auto outcome = line->command->run(session);
    return outcome ? printOutcome(*outcome, line->json) : printError(outcome.error(), line->json);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"lumbung"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(LUMBUNG_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
