// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

namespace lumbung {

/// One figure with its caption and what it means beside others; opens the rows behind it.
class FigureCell : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureCell(const QString &caption, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &detail, const QString &iconName = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< caption, figure and detail in full

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    QString m_detail;
    QString m_iconName;
};

/// Figures side by side in one panel with rules between them; they go on in a second row where large text leaves
/// no room for all beside each other.
class FigureStrip : public QFrame {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    FigureCell *addFigure(const QString &caption);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int columnsIn(int width) const;
    int rowHeight() const;
    void arrange();
    QList<FigureCell *> m_cells;
};

} // namespace lumbung
