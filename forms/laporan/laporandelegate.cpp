// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/laporandelegate.h"

#include "core/application/laporan/laporan.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "models/laporan/laporantablemodel.h"

#include <QPainter>

namespace lumbung {

namespace {

constexpr int tepiSel = 8;
constexpr int lebarBatangSel = 84;

bool barisJumlah(const QModelIndex &index)
{
    return index.data(LaporanTableModel::JenisBarisRole).toInt() == int(JenisBaris::Jumlah);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Look &look)
{
    QColor ground = look.surface;
    if (option.state & QStyle::State_Selected)
        ground = look.accentTint;
    else if (barisJumlah(index))
        ground = look.header;
    else if (option.state & QStyle::State_MouseOver)
        ground = look.hover;
    painter.fillRect(option.rect, ground);
    painter.setPen(look.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool closing = index.data(LaporanTableModel::JenisBarisRole).toInt() != int(JenisBaris::Isi);
    if (closing && index.row() == 0) // sets the closing rows apart from what scrolls above them
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
}

/// Arrow before a difference: its shape says the direction, its tint only repeats it.
void paintBeda(QPainter &painter, const QRectF &text, double value, const Look &look)
{
    if (qFuzzyIsNull(value))
        return;
    const bool up = value > 0;
    const double side = QFontMetricsF(painter.font()).height() * 0.75;
    const QRectF at(text.left() - side - 4, text.center().y() - side / 2, side, side);
    paintIcon(painter, at, up ? QStringLiteral("trending-up") : QStringLiteral("trending-down"),
              up ? look.text2 : look.tone(StatusKind::Perbaikan).text);
}

void paintShare(QPainter &painter, const QRect &cell, double share, const Look &look)
{
    const QRectF bar(cell.left() + tepiSel, cell.top(), lebarBatangSel, cell.height());
    if (share >= 0)
        paintBar(painter, bar, look, share, look.accent);
    else
        paintNegativeBar(painter, QRectF(bar.left(), bar.center().y() - 4, bar.width() * qMin(1.0, -share), 8),
                         look);
}

} // namespace

void LaporanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    painter->save();
    paintGround(*painter, option, index, look);
    QFont font = option.font;
    font.setBold(barisJumlah(index));
    painter->setFont(font);
    const QVariant share = index.data(LaporanTableModel::ShareRole);
    if (share.isValid())
        paintShare(*painter, option.rect, share.toDouble(), look);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QRect box = option.rect.adjusted(tepiSel + (share.isValid() ? lebarBatangSel + 6 : 0), 0, -tepiSel, 0);
    const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width());
    const QVariant difference = index.data(LaporanTableModel::BedaRole);
    const bool down = difference.isValid() && difference.toDouble() < 0;
    const bool outside = index.data(LaporanTableModel::JenisBarisRole).toInt() == int(JenisBaris::TidakTerpetakan);
    painter->setPen(down ? look.tone(StatusKind::Perbaikan).text : outside ? look.text2 : look.text);
    QRect drawn;
    painter->drawText(box, int(alignment), text, &drawn);
    if (difference.isValid())
        paintBeda(*painter, drawn, difference.toDouble(), look);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option.rect, look);
    painter->restore();
}

QSize LaporanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(true); // a sum row never clips what its column shows
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(index.data().toString()) + 2 * tepiSel + 1;
    if (index.data(LaporanTableModel::ShareRole).isValid())
        width += lebarBatangSel + 6;
    if (index.data(LaporanTableModel::BedaRole).isValid())
        width += metrics.height();
    return {width, metrics.height() + 8};
}

} // namespace lumbung
