// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lumbung {

/// A big choice: icon, title and what it means in one or two sentences. Enter chooses it.
class PilihanKartu : public QAbstractButton {
    Q_OBJECT
public:
    PilihanKartu(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    QString m_sentence;
};

} // namespace lumbung
