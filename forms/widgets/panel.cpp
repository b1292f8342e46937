// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/panel.h"

#include "forms/widgets/letters.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lumbung {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(Letters::Panel, title)), m_count(new TextLabel(Letters::Meta))
{
    setProperty("peran", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(14, 10, 14, 8);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch(1);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    if (!title.isEmpty())
        column->addLayout(m_head);
    column->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Panel::setCount(const QString &count)
{
    m_count->setText(count);
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

} // namespace lumbung
