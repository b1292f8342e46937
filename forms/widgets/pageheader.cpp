// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/pageheader.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int barHeight = 52; ///< at 100 %; larger text makes it higher
constexpr int barSide = 16;
constexpr int barEdge = 10;

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Letters::Page, title)), m_facts(new TextLabel(Letters::Quiet))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(barSide, barEdge, barSide, barEdge);
    m_rows->setSpacing(8);
    m_first = new QHBoxLayout;
    m_first->setSpacing(12);
    m_first->addStrut(barHeight - 2 * barEdge);
    m_first->addWidget(m_title);
    m_first->addWidget(m_facts);
    m_facts->hide();
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(8);
    m_first->addLayout(m_beside);
    m_first->addStretch(1);
    m_verbs = new QHBoxLayout;
    m_verbs->setSpacing(8);
    m_first->addLayout(m_verbs);
    m_rows->addLayout(m_first);
}

void PageHeader::fit()
{
    const int gap = m_first->spacing();
    const int words = m_title->sizeHint().width() + (m_facts->isHidden() ? 0 : m_facts->sizeHint().width() + gap);
    const int marks = m_beside->minimumSize().width() + gap;
    const int verbs = m_verbs->minimumSize().width() + 2 * gap;
    const int room = width() - 2 * barSide;
    place(m_beside, 2, words + marks <= room);
    place(m_verbs, -1, words + (words + marks <= room ? marks : 0) + verbs <= room);
}

void PageHeader::place(QHBoxLayout *part, int at, bool inFirst)
{
    if (inFirst == (m_first->indexOf(part) >= 0))
        return;
    if (inFirst) {
        m_rows->removeItem(part);
        m_first->insertLayout(at, part);
        return;
    }
    const bool verbs = part == m_verbs;
    m_first->removeItem(part);
    m_rows->insertLayout(verbs ? -1 : 1, part);
    m_rows->setAlignment(part, verbs ? Qt::AlignRight : Qt::AlignLeft);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words or another text scale
        fit();
    return QWidget::event(event);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(barSide, barEdge, barSide, barEdge);
    row->setSpacing(8);
    row->addStrut(barHeight - 2 * barEdge);
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
