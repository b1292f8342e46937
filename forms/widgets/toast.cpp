// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/toast.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int toastWidth = 320;
constexpr int toastEdge = 8; ///< from the window's edges

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent),
      m_sentence(new TextLabel(Letters::Body)),
      m_verb(new VerbButton(QString(), {}, VerbButton::Rank::Quiet))
{
    setProperty("peran", QStringLiteral("toast"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 3, 10, 3);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_verb);
    m_time.setSingleShot(true);
    m_time.setInterval(10000);
    m_verb->installEventFilter(this);
    connect(&m_time, &QTimer::timeout, this, &QWidget::hide);
    connect(m_verb, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT verbTriggered();
    });
    hide();
}

void Toast::showText(const QString &sentence, const QString &verb)
{
    m_full = sentence;
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setAccessibleName(verb);
    m_verb->setVisible(!verb.isEmpty());
    m_verb->updateGeometry();
    setAccessibleName(sentence);
    setToolTip(sentence);
    show();
    raise();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place(const QRect &lane)
{
    if (isHidden())
        return;
    m_sentence->setText(m_full);
    layout()->activate();
    const QSize needed = sizeHint();
    const int room = lane.width() - 2 * toastEdge;
    if (needed.width() > room) {
        m_sentence->ensurePolished();
        const int words = m_sentence->sizeHint().width() - (needed.width() - room);
        m_sentence->setText(m_sentence->fontMetrics().elidedText(m_full, Qt::ElideRight, words));
    }
    resize(std::clamp(needed.width(), std::min(toastWidth, room), room), std::max(needed.height(), lane.height()));
    move(lane.left() + toastEdge, lane.bottom() - height());
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

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_time.stop();
    else if (event->type() == QEvent::FocusOut && isVisible())
        m_time.start();
    return QFrame::eventFilter(watched, event);
}

} // namespace lumbung
