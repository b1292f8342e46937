// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/desktopsession.h"
#include "app/desktop/tour/tour.h"
#include "app/desktop/ukur/ukur.h"
#include "forms/shell/appearance.h"
#include "translations/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

using namespace lumbung;

namespace {

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/gambar/lumbung-%1.png").arg(size));
    return icon;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lumbung"));
    QApplication::setOrganizationName(QStringLiteral("lumbung"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lumbung"));
    QApplication::setApplicationVersion(QStringLiteral(LUMBUNG_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("id.lumbung.Lumbung"));
    QApplication::setWindowIcon(applicationIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Meja kerja Dinas Koperasi"));
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Folder data kantor"),
                                  QStringLiteral("folder"));
    const QCommandLineOption tour(QStringLiteral("tour"), QStringLiteral("Jalankan tur dan tulis gambarnya"),
                                  QStringLiteral("folder"));
    const QCommandLineOption workbook(QStringLiteral("workbook"), QStringLiteral("Buku kerja untuk tur"),
                                      QStringLiteral("berkas"));
    const QCommandLineOption ukur(QStringLiteral("ukur"),
                                  QStringLiteral("Ukur kecepatan kantor di --data dan tulis hasilnya (JSON)"),
                                  QStringLiteral("berkas"));
    parser.addOptions({data, tour, workbook, ukur});
    parser.addPositionalArgument(QStringLiteral("tautan"),
                                 QStringLiteral("Halaman yang dibuka, misalnya lumbung:koperasi"),
                                 QStringLiteral("[tautan]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    if (parser.isSet(tour))
        return runTour(app, parser.value(tour), parser.value(workbook));
    if (parser.isSet(ukur))
        return runUkur(app, parser.value(data), parser.value(ukur));

    QSettings settings;
    Appearance appearance(settings);
    installTranslators(app, appearance.isEnglish() ? Bahasa::English : Bahasa::Indonesia);
    appearance.apply();
    DesktopSession session(settings, appearance, parser.value(data));
    session.start(DeepLink::parse(parser.positionalArguments().value(0)));
    return QApplication::exec();
}
