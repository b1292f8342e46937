// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/verbbutton.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

namespace {

constexpr char iconProperty[] = "ikon";
constexpr int sidePadding = 12;
constexpr int partGap = 9;

QString plainText(QString text)
{
    text.remove(u'&');
    return text;
}

} // namespace

QAction *makeAction(QObject *parent, const QString &text, const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, parent);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setProperty(iconProperty, iconName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

VerbButton::VerbButton(const QString &text, const QString &iconName, Rank rank, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName), m_rank(rank)
{
    setText(text);
    setAccessibleName(plainText(text));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (rank == Rank::Quiet)
        setCursor(Qt::PointingHandCursor);
}

VerbButton::VerbButton(QAction *action, Rank rank, QWidget *parent)
    : VerbButton(action->text(), action->property(iconProperty).toString(), rank, parent)
{
    m_action = action;
    connect(action, &QAction::changed, this, &VerbButton::followAction);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    followAction();
}

void VerbButton::followAction()
{
    setText(m_action->text());
    setAccessibleName(plainText(m_action->text()));
    setToolTip(m_action->toolTip() == plainText(m_action->text()) ? QString() : m_action->toolTip());
    setEnabled(m_action->isEnabled());
    if (m_action->isVisible() == isHidden() && (parentWidget() || !isHidden()))
        setVisible(m_action->isVisible()); // without a parent yet it would open a window of its own
    setHint(m_action->shortcut().toString(QKeySequence::NativeText));
}

void VerbButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void VerbButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void VerbButton::setMenuMark(bool shown)
{
    m_menuMark = shown;
    updateGeometry();
}

void VerbButton::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QFont VerbButton::textFont() const
{
    QFont made = m_rank == Rank::Meta ? metaFont(font()) : font();
    made.setBold(m_rank == Rank::Main);
    return made;
}

QSize VerbButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const QString shown = plainText(text());
    int width = isBare() ? 4 : 2 * sidePadding;
    if (!shown.isEmpty())
        width += metrics.horizontalAdvance(shown);
    if (!m_iconName.isEmpty())
        width += metrics.height() - 2 + (shown.isEmpty() ? 0 : partGap);
    width += hintWidth();
    if (m_menuMark)
        width += metrics.height();
    return {width, metrics.height() + (m_rank == Rank::Small ? 8 : isBare() ? 6 : 12)};
}

QSize VerbButton::minimumSizeHint() const
{
    return sizeHint() - QSize(hintWidth(), 0);
}

int VerbButton::hintWidth() const
{
    if (m_hint.isEmpty() || isBare())
        return 0;
    return partGap + QFontMetrics(metaFont(font())).horizontalAdvance(m_hint);
}

QColor VerbButton::ink() const
{
    const Look &look = Look::of(palette());
    if (!isEnabled())
        return look.disabled;
    switch (m_rank) {
    case Rank::Main: return look.onAccent;
    case Rank::Quiet: return look.accentText;
    case Rank::Meta: return look.text2;
    default: return look.text;
    }
}

void VerbButton::paintGround(QPainter &painter) const
{
    const Look &look = Look::of(palette());
    if (isBare()) {
        if (m_rank != Rank::Quiet && underMouse())
            painter.fillRect(rect(), look.hover);
        return;
    }
    if (m_rank == Rank::Main && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? look.accentPress : underMouse() ? look.accentHover : look.accent);
        painter.drawRoundedRect(rect(), 4, 4);
        return;
    }
    const bool tinted = m_selected || isChecked();
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(!isEnabled()               ? look.window
                     : tinted                   ? look.accentTint
                     : isDown() || underMouse() ? look.hover
                                                : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void VerbButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QFontMetrics metrics(textFont());
    QRectF rest = QRectF(rect()).adjusted(isBare() ? 2 : sidePadding, 0, isBare() ? -2 : -sidePadding, 0);
    const int side = metrics.height() - 2;
    const Look &look = Look::of(palette());
    if (!m_iconName.isEmpty()) {
        const QColor tint = m_rank == Rank::Normal && isEnabled() ? look.text2 : ink();
        paintIcon(painter, {rest.left(), rest.center().y() - side / 2.0, qreal(side), qreal(side)}, m_iconName,
                  tint);
        rest.setLeft(rest.left() + side + partGap);
    }
    painter.setFont(textFont());
    painter.setPen(ink());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
    if (m_menuMark) {
        paintIcon(painter, {rest.right() - side + 4, rest.center().y() - side / 2.0, qreal(side), qreal(side)},
                  QStringLiteral("chevron-down"), ink());
        rest.setRight(rest.right() - metrics.height());
    }
    if (hintWidth() > 0 && width() >= sizeHint().width()) {
        painter.setFont(metaFont(font()));
        painter.setPen(m_rank == Rank::Main || !isEnabled() ? ink() : look.text3);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }
    if (hasFocus())
        paintFocus(painter, rect(), look);
}

void VerbButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void VerbButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void VerbButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lumbung
