// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/navbar.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "forms/widgets/verbbutton.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lumbung {

NavButton::NavButton(const NavEntry &entry, int number, QWidget *parent) : QAbstractButton(parent), m_entry(entry)
{
    setText(entry.title);
    setAccessibleName(entry.title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(QStringLiteral("%1 (Alt+%2)").arg(entry.title).arg(number));
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

void NavButton::setHitungan(qint64 hitungan, const QString &arti)
{
    m_hitungan = hitungan;
    setAccessibleName(hitungan > 0 ? QStringLiteral("%1, %2").arg(m_entry.title, arti) : m_entry.title);
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    const int height = fontMetrics().height() + 14;
    const int words = fontMetrics().horizontalAdvance(text());
    return {m_compact ? height : 17 + fontMetrics().height() + 9 + words + 8 + lebarHitungan(), height};
}

int NavButton::lebarHitungan() const
{
    QFont used = metaFont(font());
    used.setBold(true);
    return m_hitungan > 0 ? QFontMetrics(used).horizontalAdvance(QString::number(m_hitungan)) + 8 : 0;
}

/// No bubble: a bold number at the right end, in the corner where there are only icons.
void NavButton::paintHitungan(QPainter &painter) const
{
    if (m_hitungan == 0)
        return;
    QFont used = metaFont(font());
    used.setBold(true);
    painter.setFont(used);
    painter.setPen(Look::of(palette()).text2);
    painter.drawText(rect().adjusted(0, m_compact ? 1 : 0, m_compact ? -2 : -8, 0),
                     Qt::AlignRight | (m_compact ? Qt::AlignTop : Qt::AlignVCenter), QString::number(m_hitungan));
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    const QRectF box(rect());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? look.surface : look.hover);
        painter.drawRoundedRect(box, 4, 4);
    }
    if (isChecked())
        painter.fillRect(QRectF(0, 7, 3, box.height() - 14), look.accent);
    const QColor ink = isChecked() ? look.accentText : look.text2;
    const qreal side = fontMetrics().height();
    const qreal left = m_compact ? (box.width() - side) / 2 : 8;
    paintIcon(painter, {left, (box.height() - side) / 2, side, side}, m_entry.iconName, ink);
    if (!m_compact) {
        QFont used = font();
        used.setBold(isChecked());
        painter.setFont(used);
        painter.setPen(ink);
        painter.drawText(box.adjusted(left + side + 9, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    paintHitungan(painter);
    if (hasFocus())
        paintFocus(painter, box, look);
}

NavBar::NavBar(const QList<NavEntry> &entries, QWidget *parent) : QWidget(parent), m_entries(entries)
{
    setAccessibleName(tr("Navigasi"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 8);
    column->setSpacing(2);
    int number = 0;
    bool stretched = false;
    for (const NavEntry &entry : entries) {
        if (entry.atBottom && !stretched) {
            column->addStretch(1);
            stretched = true;
        }
        auto *button = new NavButton(entry, ++number, this);
        connect(button, &QAbstractButton::clicked, this, [this, button, page = entry.page] {
            button->setChecked(true);
            Q_EMIT chosen(page);
        });
        column->addWidget(button);
        const QKeySequence keys =
            number <= 9 ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence();
        QAction *action = makeAction(this, tr("Buka %1").arg(entry.title), entry.iconName, keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, page = entry.page] { Q_EMIT chosen(page); });
        m_actions += action;
        m_buttons += button;
    }
    if (!stretched)
        column->addStretch(1);
    fit();
}

void NavBar::setCurrent(const QString &page)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_entries[i].page == page);
}

void NavBar::setHitungan(const QString &page, qint64 hitungan, const QString &arti)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_entries[i].page == page)
            m_buttons[i]->setHitungan(hitungan, arti);
    fit();
}

void NavBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (NavButton *button : m_buttons)
        button->setCompact(compact);
    fit();
}

void NavBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void NavBar::fit()
{
    const int line = fontMetrics().height();
    int words = 0;
    for (const NavButton *button : std::as_const(m_buttons))
        words = std::max(words, button->sizeHint().width() + 17 + 12); // the chosen one is bold
    setFixedWidth(m_compact ? line + 30 : std::max(176 * line / 18, words));
}

void NavBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.nav);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.line);
}

} // namespace lumbung
