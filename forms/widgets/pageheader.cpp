// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/pageheader.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"

#include <QAction>
#include <QHBoxLayout>

namespace lumbung {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Letters::Page, title)), m_facts(new TextLabel(Letters::Quiet))
{
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_facts);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(8);
    row->addLayout(m_beside);
    row->addStretch(1);
    m_verbs = new QHBoxLayout;
    m_verbs->setSpacing(8);
    row->addLayout(m_verbs);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

VerbButton *PageHeader::addVerb(QAction *action, VerbButton::Rank rank)
{
    auto *button = new VerbButton(action, rank, this);
    m_verbs->addWidget(button);
    return button;
}

void PageHeader::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addRight(QWidget *widget)
{
    m_verbs->insertWidget(0, widget);
}

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel({})),
      m_state(new TextLabel(Letters::Meta)),
      m_reason(new TextLabel(Letters::Meta))
{
    setProperty("peran", QStringLiteral("bilah"));
    setMinimumHeight(52);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_left = new QHBoxLayout;
    m_left->setSpacing(6);
    m_left->addWidget(m_icon);
    m_left->addWidget(m_state);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addWidget(m_reason);
    m_verbs = new QHBoxLayout;
    m_verbs->setSpacing(8);
    row->addLayout(m_verbs);
    m_icon->hide();
}

void ActionBar::setState(const QString &text, const QString &iconName)
{
    m_state->setText(text);
    m_icon->setIcon(iconName, IconTint::Text2);
    m_icon->setVisible(!iconName.isEmpty());
}

void ActionBar::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

VerbButton *ActionBar::addVerb(QAction *action, VerbButton::Rank rank)
{
    auto *button = new VerbButton(action, rank, this);
    m_verbs->addWidget(button);
    return button;
}

void ActionBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
}

} // namespace lumbung
