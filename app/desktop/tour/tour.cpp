// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tour.h"

#include "app/desktop/session/desktopsession.h"
#include "app/desktop/tour/camera.h"
#include "app/desktop/tour/contohbukukerja.h"
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/tourscript.h"
#include "app/desktop/tour/tourstage.h"
#include "forms/shell/appearance.h"
#include "models/pesan/galat.h"
#include "translations/translators.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace lumbung {

namespace {

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

/// An empty folder for the results: old numbered pictures would lie about this run.
bool prepareFolder(const QString &path)
{
    QDir folder(path);
    if (!folder.exists() && !QDir().mkpath(path))
        return false;
    for (const QString &old : folder.entryList(
             {QStringLiteral("[0-9][0-9]-*.png"), QStringLiteral("ringkasan.*"), QStringLiteral("rekap*")}))
        folder.remove(old);
    return true;
}

} // namespace

int runTour(QApplication &app, const QString &path, const QString &workbook)
{
    const QString folder = QDir(path).absolutePath();
    const QTemporaryDir place;
    if (!place.isValid() || !prepareFolder(folder)) {
        say(QStringLiteral("tur: folder %1 tidak dapat ditulisi").arg(folder));
        return 1;
    }
    qputenv("LUMBUNG_RAHASIA", "berkas"); // its offices are gone in a minute and leave no key in the keychain
    installTranslators(app, Bahasa::Indonesia);
    TourStage stage(place.path(), folder, workbook);
    if (const auto ready = stage.prepare(); !ready) {
        say(QStringLiteral("tur: %1").arg(kalimat(ready.error())));
        return 1;
    }
    TourScript script;
    stage.write(script);
    QObject::connect(&script, &TourScript::finished, &app, [&] {
        if (const auto summed = stage.summarise(); !summed) {
            say(QStringLiteral("tur: %1").arg(kalimat(summed.error())));
            QApplication::exit(1);
            return;
        }
        say(QStringLiteral("tur: selesai, %1 gambar di %2").arg(stage.camera().pictures().size()).arg(folder));
        QApplication::exit(0);
    });
    QObject::connect(&script, &TourScript::failed, &app, [&](const QString &step) {
        stage.photographFailure();
        say(QStringLiteral("tur: langkah \"%1\" tidak dapat diselesaikan").arg(step));
        QApplication::exit(1);
    });
    script.start();
    return QApplication::exec();
}

} // namespace lumbung
