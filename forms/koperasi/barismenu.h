// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lumbung {

/// One line of a popup menu made of widgets: icon and words, 26 high; arrow keys move between the lines.
class BarisMenu : public QAbstractButton {
    Q_OBJECT

public:
    BarisMenu(const QString &text, const QString &iconName, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
};

} // namespace lumbung
