// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ukur/ukur.h"

#include "app/desktop/ukur/panggungukur.h"
#include "translations/translators.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace lumbung {

namespace {

bool writeJson(const QString &path, const QJsonObject &object)
{
    QFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

int runUkur(QApplication &app, const QString &folder, const QString &hasil)
{
    const QTemporaryDir place;
    installTranslators(app, Bahasa::Indonesia);
    PanggungUkur panggung(place.path(), folder);
    TourScript script;
    panggung.write(script);
    QObject::connect(&script, &TourScript::finished, &app,
                     [&] { QApplication::exit(writeJson(hasil, panggung.hasil()) ? 0 : 1); });
    QObject::connect(&script, &TourScript::failed, &app, [](const QString &step) {
        std::fprintf(stderr, "ukur: langkah \"%s\" tidak dapat diselesaikan\n", qUtf8Printable(step));
        QApplication::exit(1);
    });
    script.start();
    return QApplication::exec();
}

} // namespace lumbung
