// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace lumbung {

/// A field to search as you type: magnifier at the left, its shortcut at the right while it is empty.
/// searchChanged comes 200 ms after the last key, at once on Enter; Esc clears.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);
    void setHint(const QString &hint);      ///< "Ctrl+F"
    QSize sizeHint() const override;        ///< placeholder and shortcut beside each other
    QSize minimumSizeHint() const override; ///< the placeholder in full

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void announce();
    QTimer m_pause;
    QString m_hint;
    QString m_announced;
};

} // namespace lumbung
