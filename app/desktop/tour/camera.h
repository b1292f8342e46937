// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace lumbung {

/// Takes numbered pictures of the window with whatever popups and dialogs stand over it.
class Camera {
public:
    explicit Camera(const QString &folder) : m_folder(folder) {}
    /// "03-tabel.png"; false when the file cannot be written.
    bool take(QWidget *window, const QString &name, const QString &caption);

    struct Picture {
        QString file;
        QString caption;
    };
    const QList<Picture> &pictures() const { return m_pictures; }

private:
    QString m_folder;
    QList<Picture> m_pictures;
};

} // namespace lumbung
