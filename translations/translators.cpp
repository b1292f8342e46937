// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"

#include <QTranslator>

void initTranslationResources()
{
    Q_INIT_RESOURCE(lumbung_i18n);
}

namespace lumbung {

namespace {

const QLatin1String translatorName("lumbung-translator");

} // namespace

void installTranslators(QCoreApplication &application, Bahasa bahasa)
{
    initTranslationResources();
    const auto installed = application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    auto *translator = new QTranslator(&application);
    translator->setObjectName(translatorName);
    const QString file =
        bahasa == Bahasa::English ? QStringLiteral(":/i18n/lumbung_en.qm") : QStringLiteral(":/i18n/qt_id.qm");
    const bool loaded = translator->load(file);
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
    QCoreApplication::installTranslator(translator);
}

} // namespace lumbung
