// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/koperasidelegate.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/statuskoperasi.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "models/koperasi/koperasitablemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace lumbung {

namespace {

constexpr int cellPad = 8;

void paintTick(QPainter &painter, const QStyleOptionViewItem &option, bool ticked)
{
    QStyleOptionButton box;
    box.palette = option.widget ? option.widget->palette() : option.palette;
    const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    box.rect = QRect(0, 0, side, side);
    box.rect.moveCenter(option.rect.center());
    box.state = QStyle::State_Enabled | (ticked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

} // namespace

KoperasiDelegate::KoperasiDelegate(const KoperasiTable *table)
    : QStyledItemDelegate(const_cast<KoperasiTable *>(table)), m_table(table)
{
}

void KoperasiDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    painter->save();
    paintGround(*painter, option.rect, look, index, option.state & QStyle::State_Selected);
    if (index.data(KoperasiTableModel::KepalaRole).toBool())
        paintHead(*painter, option, look, index);
    else if (!index.data(KoperasiTableModel::TermuatRole).toBool())
        painter->fillRect(
            QRectF(option.rect.left() + cellPad, option.rect.center().y() - 3.0, option.rect.width() * 0.6, 6.0),
            look.hover);
    else if (index.column() == 0)
        paintTick(*painter, option, index.data(KoperasiTableModel::TerpilihRole).toBool());
    else
        paintCell(*painter, option, look, index);
    if (m_table->currentIndex() == index && m_table->currentIndex().column() > 0)
        paintFocus(*painter, QRectF(option.rect), look);
    painter->restore();
}

void KoperasiDelegate::paintGround(QPainter &painter, const QRect &rect, const Look &look, const QModelIndex &index,
                                   bool selected) const
{
    QColor ground = look.surface;
    if (index.data(KoperasiTableModel::KepalaRole).toBool())
        ground = look.header;
    else if (index.data(KoperasiTableModel::TertundaRole).toBool())
        ground = look.pending;
    else if (selected || index.data(KoperasiTableModel::TerpilihRole).toBool())
        ground = look.accentTint;
    else if (index.row() == m_table->hoveredRow())
        ground = look.hover;
    painter.fillRect(rect, ground);
    painter.setPen(look.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (index.column() == m_table->lastFrozenColumn()) {
        painter.setPen(look.lineStrong);
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

void KoperasiDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const Look &look,
                                 const QModelIndex &index) const
{
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(look.text2);
    QRect text = option.rect.adjusted(cellPad, 0, -cellPad, 0);
    if (index.column() == 0) {
        const QString chevron = index.data(KoperasiTableModel::TerlipatRole).toBool()
                                    ? QStringLiteral("chevron-right")
                                    : QStringLiteral("chevron-down");
        QRectF box(0, 0, 16, 16);
        box.moveCenter(QRectF(option.rect).center());
        paintIcon(painter, box, chevron, look.text2);
        return;
    }
    const QString words = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter.drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, words);
}

void KoperasiDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Look &look,
                                 const QModelIndex &index) const
{
    paintMarks(painter, option.rect, look, index);
    const QRect rect = option.rect.adjusted(cellPad, 0, -cellPad, 0);
    const QString words = index.data().toString();
    const auto field = static_cast<Field>(index.data(KoperasiTableModel::FieldRole).toInt());
    if (words.isEmpty()) {
        painter.setPen(look.text3);
        painter.drawText(rect, index.data(Qt::TextAlignmentRole).toInt(), tr("(kosong)"));
        return;
    }
    if (const auto status = statusKoperasi(field, words)) {
        paintChip(painter, QRectF(rect.adjusted(-2, 0, 0, 0)), look, option.font, {*status, words, {}, true});
        return;
    }
    painter.setPen(look.text);
    painter.setFont(option.font);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine;
    painter.drawText(rect, alignment, painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

void KoperasiDelegate::paintMarks(QPainter &painter, const QRect &rect, const Look &look,
                                  const QModelIndex &index) const
{
    if (index.data(KoperasiTableModel::SalahRole).toBool()) {
        const QColor wrong = look.tone(StatusKind::Terlambat).text;
        painter.setPen(QPen(wrong, 2));
        painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
        paintIcon(painter, QRectF(rect.left() + 3, rect.center().y() - 6.5, 13, 13),
                  QStringLiteral("octagon-alert"), wrong);
    } else if (index.data(KoperasiTableModel::TertundaRole).toBool()) {
        paintPendingDot(painter, QRectF(rect), look);
    }
}

QSize KoperasiDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 2 * cellPad + 4, option.fontMetrics.height() + 12};
}

QWidget *KoperasiDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const auto field = static_cast<Field>(index.data(KoperasiTableModel::FieldRole).toInt());
    if (spec(field).type != FieldType::Enumeration) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString());
        return editor;
    }
    auto *choice = new QComboBox(parent);
    choice->addItem(QString());
    choice->addItems(valuesOf(field));
    choice->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString());
    return choice;
}

void KoperasiDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), std::min(editor->sizeHint().width(), 260)));
    editor->setGeometry(rect);
}

} // namespace lumbung
