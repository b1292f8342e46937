// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/shortcutsheet.h"

#include "forms/widgets/letters.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

/// A key that does nothing here is not taught here.
bool worksHere(const QAction *action)
{
    return action->isEnabled() && action->isVisible() && !action->shortcut().isEmpty();
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window) : QFrame(window)
{
    setProperty("peran", QStringLiteral("muncul"));
    setAccessibleName(tr("Pintasan layar ini"));
    setFocusPolicy(Qt::StrongFocus);
    new QVBoxLayout(this);
    layout()->setContentsMargins(24, 16, 24, 16);
    hide();
}

int ShortcutSheet::fill(QGridLayout *grid, int row, int column, const QString &title,
                        const QList<QAction *> &actions)
{
    grid->addWidget(new TextLabel(Letters::Panel, title), row++, column, 1, 2);
    for (const QAction *action : actions) {
        if (!worksHere(action))
            continue;
        grid->addWidget(new TextLabel(Letters::Strong, action->shortcut().toString(QKeySequence::NativeText)), row,
                        column);
        grid->addWidget(new TextLabel(Letters::Body, QString(action->text()).remove(u'&')), row++, column + 1);
    }
    return row;
}

void ShortcutSheet::open(const QString &pageTitle, const QList<QAction *> &page, const QList<QAction *> &pages,
                         const QList<QAction *> &general)
{
    m_focusBefore = window()->focusWidget();
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    if (std::ranges::any_of(page, worksHere))
        row = fill(grid, row, 0, pageTitle, page);
    row = fill(grid, row, 0, tr("Halaman"), pages);
    grid->setColumnMinimumWidth(2, 24);
    grid->setRowStretch(std::max(row, fill(grid, 0, 3, tr("Di mana saja"), general)), 1);
    grid->addWidget(new TextLabel(Letters::Hint, tr("Tekan tombol apa saja untuk menutup.")), grid->rowCount(), 0,
                    1, 5);
    layout()->addWidget(m_content);
    adjustSize();
    const QWidget *frame = parentWidget();
    move((frame->width() - width()) / 2, std::max(0, (frame->height() - height()) / 2));
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    event->accept();
}

void ShortcutSheet::focusOutEvent(QFocusEvent *)
{
    hide();
}

} // namespace lumbung
