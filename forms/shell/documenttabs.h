// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QPainter;

namespace lumbung {

/// The tabs of open pages: icon, title, x. The first one (Beranda) has no x. Middle click closes too.
class DocumentTabs : public QTabBar {
    Q_OBJECT
public:
    explicit DocumentTabs(QWidget *parent = nullptr);
    int insertPage(int at, const QString &iconName, const QString &title, bool closable);
    bool isClosable(int index) const;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Entry {
        QString iconName;
        bool closable = true;
    };
    Entry entry(int index) const;
    QRect closeRect(int index) const;
    void paintTab(QPainter &painter, int index) const;
    QPoint m_pointer{-1, -1};
};

} // namespace lumbung
