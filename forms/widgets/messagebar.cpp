// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/messagebar.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace lumbung {

namespace {

IconTint messageTint(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Valid: return IconTint::Valid;
    case StatusKind::Perbaikan: return IconTint::Perbaikan;
    case StatusKind::Terlambat: return IconTint::Terlambat;
    case StatusKind::Menunggu:
    case StatusKind::Draf: return IconTint::Menunggu;
    case StatusKind::Info: break;
    }
    return IconTint::Info;
}

QString messageIcon(StatusKind kind)
{
    if (kind == StatusKind::Terlambat)
        return QStringLiteral("octagon-alert");
    return kind == StatusKind::Perbaikan ? QStringLiteral("triangle-alert") : iconNameOf(kind);
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel({})),
      m_sentence(new TextLabel(Letters::Body)),
      m_verb(new VerbButton(QString(), {}, VerbButton::Rank::Quiet))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_verb);
    auto *dismiss = new VerbButton(QString(), QStringLiteral("x"), VerbButton::Rank::Quiet);
    dismiss->setAccessibleName(tr("Tutup pesan"));
    dismiss->setToolTip(tr("Tutup pesan"));
    row->addWidget(dismiss);
    connect(m_verb, &QAbstractButton::clicked, this, &MessageBar::verbTriggered);
    connect(dismiss, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageBar::showMessage(StatusKind kind, const QString &sentence, const QString &verb)
{
    m_kind = kind;
    m_icon->setIcon(messageIcon(kind), messageTint(kind));
    m_sentence->setText(sentence);
    m_verb->setText(verb);
    m_verb->setAccessibleName(verb);
    m_verb->setVisible(!verb.isEmpty());
    m_verb->updateGeometry();
    setAccessibleName(sentence);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone &tone = Look::of(palette()).tone(m_kind);
    painter.fillRect(rect(), tone.tint);
    painter.fillRect(QRect(0, 0, 4, height()), tone.text);
}

} // namespace lumbung
