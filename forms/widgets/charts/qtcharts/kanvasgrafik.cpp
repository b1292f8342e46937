// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/charts/qtcharts/kanvasgrafik.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QMouseEvent>

namespace lumbung {

KanvasGrafik::KanvasGrafik(QWidget *parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setDropShadowEnabled(false);
    chart()->setMargins({});
}

void KanvasGrafik::setGaya(const GayaGrafik &gaya)
{
    m_gaya = gaya;
    setBackgroundBrush(gaya.dasar);
    chart()->setBackgroundBrush(gaya.dasar);
    chart()->setBackgroundPen(Qt::NoPen);
}

void KanvasGrafik::kosongkan()
{
    hapusTulisan();
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
}

QGraphicsSimpleTextItem *KanvasGrafik::tulis(const QString &text, const QColor &ink, bool bold)
{
    auto item = std::make_unique<QGraphicsSimpleTextItem>(text, chart());
    QFont font = m_gaya.huruf;
    font.setBold(bold);
    item->setFont(font);
    item->setBrush(ink);
    item->setZValue(20);
    QGraphicsSimpleTextItem *made = item.get();
    m_tulisan.push_back(std::move(item));
    return made;
}

void KanvasGrafik::garis(const QLineF &line, const QColor &ink)
{
    auto item = std::make_unique<QGraphicsLineItem>(line, chart());
    item->setPen(QPen(ink, 1));
    item->setZValue(1);
    m_tulisan.push_back(std::move(item));
}

void KanvasGrafik::hapusTulisan()
{
    m_tulisan.clear();
}

void KanvasGrafik::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    Q_EMIT ukuranBerubah();
}

void KanvasGrafik::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT ditekan(event->position());
    event->ignore(); // the view around it takes the focus
}

void KanvasGrafik::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_EMIT ditekanDua(event->position());
    event->ignore();
}

void KanvasGrafik::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls the rows, not the chart
}

} // namespace lumbung
