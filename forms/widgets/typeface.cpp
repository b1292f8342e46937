// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/typeface.h"

#include <QFontDatabase>

namespace lumbung {

void loadTypeface()
{
    for (const auto *path : {":/huruf/NotoSans-Regular.ttf", ":/huruf/NotoSans-Bold.ttf"})
        QFontDatabase::addApplicationFont(QString::fromLatin1(path));
}

QFont bodyFont(int scalePercent)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(10.0 * scalePercent / 100.0);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace lumbung
