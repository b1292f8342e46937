// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/toast.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>

namespace lumbung {

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_sentence(new TextLabel(Letters::Body)),
      m_verb(new VerbButton(QString(), {}, VerbButton::Rank::Quiet))
{
    setProperty("peran", QStringLiteral("toast"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_verb);
    m_time.setSingleShot(true);
    m_time.setInterval(10000);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_verb, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT verbTriggered();
    });
    hide();
}

void Toast::showText(const QString &sentence, const QString &verb)
{
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setAccessibleName(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(sentence);
    adjustSize();
    resize(std::max(320, sizeHint().width()), sizeHint().height());
    show();
    raise();
    m_time.start();
}

void Toast::place(const QPoint &bottomLeft)
{
    move(bottomLeft.x(), bottomLeft.y() - height());
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_time.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_time.start();
}

} // namespace lumbung
