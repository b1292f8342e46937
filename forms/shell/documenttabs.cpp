// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/documenttabs.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QMouseEvent>
#include <QPainter>

namespace lumbung {

namespace {

constexpr int tabPadding = 12;
constexpr int tabGap = 8;

} // namespace

DocumentTabs::DocumentTabs(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Halaman yang terbuka"));
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the page
}

int DocumentTabs::insertPage(int at, const QString &iconName, const QString &title, bool closable)
{
    const int index = insertTab(at, title);
    setTabData(index, QStringList{iconName, closable ? QStringLiteral("x") : QString()});
    return index;
}

DocumentTabs::Entry DocumentTabs::entry(int index) const
{
    const QStringList kept = tabData(index).toStringList();
    return {kept.value(0), !kept.value(1).isEmpty()};
}

bool DocumentTabs::isClosable(int index) const
{
    return entry(index).closable;
}

QSize DocumentTabs::tabSizeHint(int index) const
{
    const QFontMetrics metrics = fontMetrics();
    int width = tabPadding + metrics.height() - 2 + tabGap + metrics.horizontalAdvance(tabText(index)) + tabPadding;
    if (entry(index).closable)
        width += tabGap + metrics.height();
    return {std::min(width, metrics.height() * 15), metrics.height() + 15};
}

QSize DocumentTabs::minimumTabSizeHint(int index) const
{
    return {std::min(tabSizeHint(index).width(), fontMetrics().height() * 7), tabSizeHint(index).height()};
}

QRect DocumentTabs::closeRect(int index) const
{
    const QRect tab = tabRect(index);
    const int side = fontMetrics().height();
    return {tab.right() - tabPadding + 2 - side, tab.center().y() - side / 2 + 1, side, side};
}

void DocumentTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.nav);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
    if (hasFocus() && currentIndex() >= 0)
        paintFocus(painter, tabRect(currentIndex()).adjusted(1, 2, -1, 0), look);
}

void DocumentTabs::paintTab(QPainter &painter, int index) const
{
    const Look &look = Look::of(palette());
    const QRect tab = tabRect(index);
    const bool active = index == currentIndex();
    if (active) {
        painter.fillRect(tab, look.window);
        painter.fillRect(QRect(tab.left(), tab.top(), tab.width(), 2), look.accent);
    } else if (tab.contains(m_pointer)) {
        painter.fillRect(tab.adjusted(0, 0, 0, -1), look.hover);
    }
    painter.fillRect(QRect(tab.right(), tab.top(), 1, tab.height()), look.line);
    const int side = fontMetrics().height() - 2;
    const QColor ink = active ? look.text : look.text2;
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QRectF(tab.left() + tabPadding, tab.center().y() - side / 2 + 1, side, side),
              entry(index).iconName, ink);
    QRect text = tab.adjusted(tabPadding + side + tabGap, 1, -tabPadding + 2, 0);
    if (entry(index).closable) {
        const QRect close = closeRect(index);
        text.setRight(close.left() - 4);
        const bool over = close.contains(m_pointer);
        if (over)
            painter.fillRect(close, look.line);
        paintIcon(painter, QRectF(close).adjusted(2, 2, -2, -2), QStringLiteral("x"),
                  over ? look.text : look.text2);
    }
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(tabText(index), Qt::ElideRight, text.width()));
}

void DocumentTabs::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->pos());
    const bool onClose = event->button() == Qt::LeftButton && index >= 0 && closeRect(index).contains(event->pos());
    QTabBar::mouseReleaseEvent(event);
    if (index >= 0 && isClosable(index) && (onClose || event->button() == Qt::MiddleButton))
        Q_EMIT tabCloseRequested(index);
}

void DocumentTabs::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->pos();
    update();
    QTabBar::mouseMoveEvent(event);
}

void DocumentTabs::leaveEvent(QEvent *event)
{
    m_pointer = {-1, -1};
    update();
    QTabBar::leaveEvent(event);
}

} // namespace lumbung
