// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/camera.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QWidget>

namespace lumbung {

bool Camera::take(QWidget *window, const QString &name, const QString &caption)
{
    QPixmap picture = window->grab();
    QPainter painter(&picture);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over == window || !over->isVisible() || over->windowType() == Qt::ToolTip)
            continue;
        painter.drawPixmap(over->mapToGlobal(QPoint()) - window->mapToGlobal(QPoint()), over->grab());
    }
    painter.end();
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    m_pictures += {file, caption};
    return picture.save(QDir(m_folder).filePath(file));
}

} // namespace lumbung
