// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/panelbanding.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int comparedPad = 8; ///< as the head's, so that words and figures stand under their titles

class ComparedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool head = index.data(BandingModel::KepalaRole).toBool();
        const int mark = index.column() == BandingModel::Beda ? option.fontMetrics.height() : 0;
        return {head ? 20
                     : option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * comparedPad + 1 + mark,
                option.fontMetrics.height() + 7};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = Look::of(option.palette);
        const bool head = index.data(BandingModel::KepalaRole).toBool();
        painter->save();
        painter->fillRect(option.rect,
                          option.state & QStyle::State_Selected && !head ? look.accentTint : look.surface);
        painter->setPen(look.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QFont font = head ? metaFont(option.font) : option.font;
        font.setBold(head);
        painter->setFont(font);
        const QRect text = option.rect.adjusted(comparedPad, 0, -comparedPad, 0);
        painter->setPen(head || index.column() == BandingModel::Lalu || index.column() == BandingModel::Beda
                            ? look.text2
                            : look.text);
        const QVariant severity = index.data(BandingModel::KeparahanRole);
        const QString words = index.data().toString();
        if (severity.isValid()) {
            const bool wrong = severity.toInt() == static_cast<int>(Keparahan::Salah);
            const QColor tone = look.tone(wrong ? StatusKind::Terlambat : StatusKind::Perbaikan).text;
            const double side = painter->fontMetrics().height() - 5.0;
            const double left = text.right() - painter->fontMetrics().horizontalAdvance(words) - side - 4.0;
            paintIcon(*painter, QRectF(left, text.center().y() - side / 2, side, side),
                      wrong ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"), tone);
            painter->setPen(tone);
        }
        painter->drawText(text, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

PanelBanding::PanelBanding(const KoperasiEditorModel &editor, QWidget *parent)
    : QFrame(parent), m_model(editor), m_table(new QTableView(this)), m_note(new TextLabel(Letters::Meta, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ComparedDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    fitRows();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BandingModel::Isian, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row, 0).data(BandingModel::KepalaRole).toBool())
            m_table->setSpan(row, 0, 1, BandingModel::jumlahKolom);
    m_table->setAccessibleName(tr("Angka tahun lalu dan tahun ini"));
    m_note->setContentsMargins(comparedPad, 0, comparedPad, 0);
    m_note->setWordWrap(true);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    connect(&editor, &KoperasiEditorModel::dimuat, this, [this, &editor] {
        const int before = editor.muatan().tahunBuku - 1;
        m_note->setText(editor.muatan().lalu ? QString() : tr("Keragaan TB %1 belum ada.").arg(before));
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const int field = index.data(BandingModel::FieldRole).toInt(); field >= 0)
            Q_EMIT fieldRequested(static_cast<Field>(field));
    });
}

int PanelBanding::lebarPas() const
{
    // Asked of the model: the view only knows the rows that it has room for just now.
    const QFontMetrics metrics = m_table->fontMetrics();
    int width = 0;
    for (int column = 0; column < BandingModel::jumlahKolom; ++column) {
        int widest = metrics.horizontalAdvance(column == BandingModel::Beda    ? u"+00%"_qs
                                               : column == BandingModel::Isian ? QString()
                                                                               : u"00.000,0"_qs);
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (const QModelIndex cell = m_model.index(row, column); !cell.data(BandingModel::KepalaRole).toBool())
                widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
        const int mark = column == BandingModel::Beda ? metrics.height() : 0;
        width +=
            std::max(m_table->horizontalHeader()->sectionSizeHint(column), widest + 2 * comparedPad + 1 + mark);
    }
    return width + 1;
}

void PanelBanding::fitRows()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
}

void PanelBanding::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_note)
        fitRows();
}

void PanelBanding::setField(Field field)
{
    const int row = m_model.rowOf(field);
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(row);
}

} // namespace lumbung
