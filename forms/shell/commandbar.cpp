// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/commandbar.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"
#include "forms/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lumbung {

namespace {

enum CommandRole { IconRole = Qt::UserRole, DetailRole, HeadRole, HitRole };

/// Row of the command bar: icon, title, detail at the right; a small bold word above each group.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, option.fontMetrics.height() + (index.data(HeadRole).toBool() ? 10 : 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = Look::of(option.palette);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.data(HeadRole).toBool()) {
            painter->setFont(metaFont(option.font));
            painter->setPen(look.text3);
            painter->drawText(option.rect.adjusted(12, 4, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
            return;
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, look.accentTint);
        const int side = option.fontMetrics.height() - 2;
        QRect rest = option.rect.adjusted(12, 0, -12, 0);
        if (const QString name = index.data(IconRole).toString(); !name.isEmpty())
            paintIcon(*painter, QRectF(rest.left(), rest.center().y() - side / 2 + 1, side, side), name,
                      look.text2);
        rest.setLeft(rest.left() + side + 10);
        const QString detail = index.data(DetailRole).toString();
        painter->setFont(metaFont(option.font));
        painter->setPen(look.text3);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, detail);
        rest.setRight(rest.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);
        painter->setFont(option.font);
        painter->setPen(look.text);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
    }
};

QString groupTitle(CommandHit::Group group)
{
    switch (group) {
    case CommandHit::Group::Koperasi: return CommandBar::tr("Koperasi");
    case CommandHit::Group::Wilayah: return CommandBar::tr("Wilayah");
    case CommandHit::Group::Perintah: break;
    }
    return CommandBar::tr("Perintah dan halaman");
}

} // namespace

CommandBar::CommandBar(Desk &desk, QWidget *window)
    : QFrame(window),
      m_search(desk),
      m_field(new SearchField(tr("Cari semua: nama, nomor, perintah"), tr("Cari semua"))),
      m_list(new QListWidget)
{
    setProperty("peran", QStringLiteral("muncul"));
    setAccessibleName(tr("Cari semua"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setAccessibleName(tr("Hasil pencarian"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::textEdited, this, [this] { m_complete = m_chooseWhenComplete = false; });
    connect(m_field, &SearchField::searchChanged, &m_search, &CommandSearch::ask);
    connect(&m_search, &CommandSearch::answered, this, &CommandBar::showHits);
    connect(m_list, &QListWidget::itemClicked, this, &CommandBar::choose);
    hide();
}

void CommandBar::openAt(const QPoint &topRight, const QList<QAction *> &actions)
{
    m_focusBefore = window()->focusWidget();
    m_search.setActions(actions);
    m_field->clear();
    const int width = std::min(560 * fontMetrics().height() / 18, window()->width() - 32);
    const int height = std::min(420 * fontMetrics().height() / 18, window()->height() - 120);
    setGeometry(std::max(16, topRight.x() - width), topRight.y(), width, height);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_search.ask({});
}

void CommandBar::showHits(const QList<CommandHit> &hits, bool complete)
{
    m_hits = hits;
    m_complete = complete;
    m_list->clear();
    for (qsizetype i = 0; i < hits.size(); ++i) {
        if (i == 0 || hits[i].group != hits[i - 1].group) {
            auto *head = new QListWidgetItem(groupTitle(hits[i].group), m_list);
            head->setData(HeadRole, true);
            head->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(hits[i].title, m_list);
        item->setData(IconRole, hits[i].iconName);
        item->setData(DetailRole, hits[i].detail);
        item->setData(HitRole, i);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(hits[i].title, hits[i].detail));
    }
    if (hits.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Tidak ada yang cocok. Coba sebagian nama atau nomor."), m_list);
        none->setData(HeadRole, true);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(1);
    }
    if (m_chooseWhenComplete && complete)
        choose();
}

void CommandBar::accept()
{
    if (m_complete) {
        choose();
        return;
    }
    m_chooseWhenComplete = true;
    m_search.ask(m_field->text());
}

void CommandBar::step(int by)
{
    int row = m_list->currentRow();
    do
        row += by;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->data(HeadRole).toBool());
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void CommandBar::choose()
{
    m_chooseWhenComplete = false;
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(HitRole).isValid())
        return;
    const CommandHit hit = m_hits[item->data(HitRole).toInt()];
    dismiss();
    if (hit.action)
        hit.action->trigger();
    else if (!hit.link.page.isEmpty())
        Q_EMIT linkChosen(hit.link);
}

void CommandBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool CommandBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: accept(); return true;
        case Qt::Key_Escape: dismiss(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lumbung
