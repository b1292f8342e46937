// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/tempeldialog.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int cellPad = 8;

/// What changes is tinted like an edited cell, what is left out carries the colour of a problem; words say it too.
class TempelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = Look::of(option.palette);
        const auto fate = static_cast<SelTempel::Nasib>(index.data(TempelModel::NasibRole).toInt());
        const bool changes = fate == SelTempel::Nasib::Berubah;
        painter->save();
        painter->fillRect(option.rect, changes && index.column() == TempelModel::Menjadi ? look.pending
                                       : option.state & QStyle::State_Selected           ? look.accentTint
                                                                                         : look.surface);
        painter->setPen(look.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setPen(colour(look, fate, index));
        const QRect rect = option.rect.adjusted(cellPad, 0, -cellPad, 0);
        painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * cellPad + 4,
                option.fontMetrics.height() + 12};
    }

private:
    static QColor colour(const Look &look, SelTempel::Nasib fate, const QModelIndex &index)
    {
        if (fate == SelTempel::Nasib::Sama)
            return look.text3;
        if (index.column() != TempelModel::Hasil)
            return fate == SelTempel::Nasib::Dilewati ? look.text2 : look.text;
        if (fate == SelTempel::Nasib::Dilewati)
            return look.tone(StatusKind::Terlambat).text;
        return index.data(TempelModel::PeringatanRole).toBool() ? look.tone(StatusKind::Perbaikan).text : look.text;
    }
};

} // namespace

TempelDialog::TempelDialog(PratinjauTempel pratinjau, const Letakan &letakan, const WilayahDirectory &wilayah,
                           QWidget *parent)
    : DialogTindakan(tr("Tempel ke tabel"), {}, tr("Tempel"), parent),
      m_model(std::move(pratinjau), wilayah),
      m_reason(new TextLabel(Letters::Meta, {}, this))
{
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QStringList sentence{m_model.ringkasan() + u'.'};
    if (letakan.tanpaJudul)
        sentence << tr("Baris judul tidak ikut ditempel.");
    if (letakan.barisLuar > 0)
        sentence << tr("%1 baris di bawah akhir tabel tidak ditempel.").arg(letakan.barisLuar);
    if (letakan.kolomLuar > 0)
        sentence << tr("%1 kolom di kanan akhir tabel tidak ditempel.").arg(letakan.kolomLuar);
    setSentence(sentence.join(u' '));
    buildTable();
    const int changes = m_model.pratinjau().jumlah(SelTempel::Nasib::Berubah);
    setVerb(changes > 0 ? tr("Tempel %1 sel").arg(changes) : tr("Tempel"), changes > 0);
}

void TempelDialog::buildTable()
{
    auto *table = new QTableView(this);
    table->setModel(&m_model);
    table->setItemDelegate(new TempelDelegate(table));
    table->setAccessibleName(tr("Pratinjau tempel"));
    table->setPalette(Look::of(palette()).itemViewPalette());
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *head = table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setStretchLastSection(true);
    body()->addWidget(table, 1);
    body()->addWidget(m_reason);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, m_reason,
            [this](const QModelIndex &line) {
                m_reason->setText(line.siblingAtColumn(TempelModel::Hasil).data().toString());
            });
    fitTo(*table);
    table->setCurrentIndex(m_model.index(0, 0));
    table->setFocus();
}

/// Inside the window whatever the text size; the outcome has the largest share.
void TempelDialog::fitTo(QTableView &table)
{
    constexpr int margin = 64;
    const QSize room = parentWidget()->window()->size() - QSize(margin, margin);
    const int rowHeight = fontMetrics().height() + 12;
    resize(std::min(fontMetrics().averageCharWidth() * 150, room.width()), std::min(rowHeight * 16, room.height()));
    table.setColumnWidth(TempelModel::Koperasi, width() * 23 / 100);
    table.setColumnWidth(TempelModel::Isian, width() * 11 / 100);
    for (const int column : {TempelModel::Semula, TempelModel::Menjadi})
        table.setColumnWidth(column, width() * 14 / 100);
    m_reason->setFixedHeight(2 * fontMetrics().height()); // the table stays in its place from line to line
}

} // namespace lumbung
