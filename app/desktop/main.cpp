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

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("lumbung"));
    QCoreApplication::setOrganizationName(QStringLiteral("lumbung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUMBUNG_VERSION));
}

/// What stands behind the program's name, with the help in Indonesian.
class Pilihan {
public:
    explicit Pilihan(QCoreApplication &app)
    {
        installTranslators(app, Bahasa::Indonesia);
        m_parser.setApplicationDescription(QStringLiteral("Meja kerja Dinas Koperasi"));
        m_parser.addOptions({m_data, m_tour, m_workbook, m_ukur});
        m_parser.addPositionalArgument(QStringLiteral("tautan"),
                                       QStringLiteral("Halaman yang dibuka, misalnya lumbung:koperasi"),
                                       QStringLiteral("[tautan]"));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        m_parser.process(app);
    }
    bool wantsTour() const { return m_parser.isSet(m_tour); }
    QString tour() const { return m_parser.value(m_tour); }
    QString workbook() const { return m_parser.value(m_workbook); }
    bool wantsUkur() const { return m_parser.isSet(m_ukur); }
    QString ukur() const { return m_parser.value(m_ukur); }
    QString data() const { return m_parser.value(m_data); }
    QString tautan() const { return m_parser.positionalArguments().value(0); }

private:
    QCommandLineParser m_parser;
    QCommandLineOption m_data{QStringLiteral("data"), QStringLiteral("Folder data kantor"),
                              QStringLiteral("folder")};
    QCommandLineOption m_tour{QStringLiteral("tour"), QStringLiteral("Jalankan tur dan tulis gambarnya"),
                              QStringLiteral("folder")};
    QCommandLineOption m_ukur{QStringLiteral("ukur"),
                              QStringLiteral("Ukur kecepatan kantor di --data dan tulis hasilnya (JSON)"),
                              QStringLiteral("berkas")};
    QCommandLineOption m_workbook{QStringLiteral("workbook"), QStringLiteral("Buku kerja untuk tur"),
                                  QStringLiteral("berkas")};
};

/// Help and version need no screen: they are answered before one is looked for.
void answerWithoutScreen(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *asked : {"-h", "--help", "-v", "--version"})
            if (qstrcmp(argv[i], asked) == 0) {
                QCoreApplication app(argc, argv);
                nameApplication();
                const Pilihan answered(app); // ends the program
            }
}

} // namespace

int main(int argc, char **argv)
{
    answerWithoutScreen(argc, argv);
    QApplication app(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Lumbung"));
    QGuiApplication::setDesktopFileName(QStringLiteral("id.lumbung.Lumbung"));
    QApplication::setWindowIcon(applicationIcon());

    const Pilihan pilihan(app);
    if (pilihan.wantsTour())
        return runTour(app, pilihan.tour(), pilihan.workbook());
    if (pilihan.wantsUkur())
        return runUkur(app, pilihan.data(), pilihan.ukur());

    QSettings settings;
    Appearance appearance(settings);
    installTranslators(app, appearance.isEnglish() ? Bahasa::English : Bahasa::Indonesia);
    appearance.apply();
    DesktopSession session(settings, appearance, pilihan.data());
    session.start(DeepLink::parse(pilihan.tautan()));
    return QApplication::exec();
}
