// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/panel.h"

#include "forms/widgets/letters.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int headSide = 14;

} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(Letters::Panel, title)), m_count(new TextLabel(Letters::Meta))
{
    setProperty("peran", QStringLiteral("panel"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(headSide, 10, headSide, 8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_count->setMinimumWidth(1); // gives way first: it can go below
    m_head->addStretch(1);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    if (!title.isEmpty())
        m_column->addLayout(m_head);
    m_column->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Panel::setCount(const QString &count)
{
    m_count->setText(count);
    fitCount();
}

VerbButton *Panel::addLink(const QString &text)
{
    auto *link = new VerbButton(text, {}, VerbButton::Rank::Quiet, this);
    m_head->addWidget(link);
    return link;
}

void Panel::addHeadWidget(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Panel::fitCount()
{
    if (!m_head->parentWidget())
        return; // a panel without a head
    int needed = 2 * headSide + 2 - m_head->spacing();
    for (int i = 0; i < m_head->count(); ++i)
        if (const QWidget *part = m_head->itemAt(i)->widget(); part && part != m_count)
            needed += part->sizeHint().width() + m_head->spacing();
    m_count->ensurePolished();
    const int words = m_count->fontMetrics().horizontalAdvance(m_count->text()) + 2;
    const bool beside = m_count->text().isEmpty() || needed + 2 * m_head->spacing() + words <= width();
    if (beside == (m_head->indexOf(m_count) >= 0))
        return;
    m_count->setWordWrap(!beside);
    m_count->setContentsMargins(beside ? QMargins() : QMargins(headSide, 0, headSide, 6));
    if (beside) {
        m_column->removeWidget(m_count);
        m_head->insertWidget(1, m_count);
    } else {
        m_head->removeWidget(m_count);
        m_column->insertWidget(1, m_count);
    }
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitCount();
}

bool Panel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words or another text scale
        fitCount();
    return QFrame::event(event);
}

} // namespace lumbung
