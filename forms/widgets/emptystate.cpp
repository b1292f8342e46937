// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/emptystate.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QVBoxLayout>

namespace lumbung {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel({}, IconTint::Text3, 40)),
      m_line(new TextLabel(Letters::Panel)),
      m_sentence(new TextLabel(Letters::Quiet)),
      m_verb(new VerbButton(QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_verb, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    connect(m_verb, &QAbstractButton::clicked, this, &EmptyState::verbTriggered);
}

void EmptyState::setContent(const QString &iconName, const QString &line, const QString &sentence,
                            const QString &verb)
{
    m_icon->setIcon(iconName, IconTint::Text3);
    m_line->setText(line);
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setAccessibleName(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(line + QStringLiteral(". ") + sentence);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words and verb first: the picture needs room that large text on a small screen does not leave.
    const int words = m_line->sizeHint().height() + m_sentence->heightForWidth(width()) + 8 * layout()->spacing() +
                      (m_verb->isHidden() ? 0 : m_verb->sizeHint().height());
    m_icon->setVisible(height() >= words + m_icon->sizeHint().height());
}

} // namespace lumbung
