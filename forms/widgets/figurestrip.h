// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;

namespace lumbung {

/// One figure with its caption and what it means beside others; opens the rows behind it.
class FigureCell : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCell(const QString &caption, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &detail, const QString &iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    QString m_detail;
    QString m_iconName;
};

/// Figures side by side in one panel with vertical rules between them.
class FigureStrip : public QFrame {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    FigureCell *addFigure(const QString &caption);

private:
    QHBoxLayout *m_row;
};

} // namespace lumbung
