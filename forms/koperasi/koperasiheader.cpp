// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/koperasiheader.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "models/koperasi/koperasitablemodel.h"

#include <QApplication>
#include <QPainter>

namespace lumbung {

KoperasiHeader::KoperasiHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setMinimumSectionSize(34);
    setMouseTracking(true);
    setAccessibleName(tr("Kepala tabel"));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == 0)
            Q_EMIT tickRequested();
        else
            Q_EMIT menuRequested(column);
    });
}

void KoperasiHeader::setTanda(const Tanda &tanda)
{
    m_marks = tanda;
    viewport()->update();
}

void KoperasiHeader::setTerbuka(int column)
{
    m_open = column;
    viewport()->update();
}

QSize KoperasiHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void KoperasiHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Look &look = Look::of(palette());
    painter->save();
    painter->fillRect(rect, column == m_open ? look.accentTint : look.header);
    painter->setPen(look.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (column == m_marks.kolomBeku) {
        painter->setPen(look.lineStrong);
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
    if (column == 0) {
        QStyleOptionButton box;
        box.palette = palette();
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
        box.rect = QRect(0, 0, side, side);
        box.rect.moveCenter(rect.center());
        box.state = QStyle::State_Enabled;
        box.state |= m_marks.semua == Qt::Checked            ? QStyle::State_On
                     : m_marks.semua == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                             : QStyle::State_Off;
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        painter->restore();
        return;
    }
    QRect rest = rect.adjusted(8, 0, -8, 0);
    paintMarks(*painter, rest, model()->headerData(column, orientation(), KoperasiTableModel::FieldRole).toInt());
    QFont bold = metaFont(QApplication::font());
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(look.text2);
    const QString words = painter->fontMetrics().elidedText(model()->headerData(column, orientation()).toString(),
                                                            Qt::ElideRight, rest.width());
    painter->drawText(
        rest, model()->headerData(column, orientation(), Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
        words);
    painter->restore();
}

void KoperasiHeader::paintMarks(QPainter &painter, QRect &rest, int field) const
{
    const Look &look = Look::of(palette());
    const auto mark = [&](const QString &name, const QColor &color) {
        const QRectF box(rest.right() - 13, rest.center().y() - 7.0, 14, 14);
        paintIcon(painter, box, name, color);
        rest.setRight(rest.right() - 18);
    };
    if (m_marks.tersaring.contains(field))
        mark(QStringLiteral("list-filter"), look.accentText);
    for (const SortKey &key : m_marks.urut)
        if (static_cast<int>(key.field) == field && &key == &m_marks.urut.front())
            mark(key.descending ? QStringLiteral("arrow-down") : QStringLiteral("arrow-up"), look.accentText);
    const int column = m_marks.kolomBeku;
    if (column > 0 && model()->headerData(column, orientation(), KoperasiTableModel::FieldRole).toInt() == field)
        mark(QStringLiteral("pin"), look.text3);
}

} // namespace lumbung
