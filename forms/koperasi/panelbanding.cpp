// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/panelbanding.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

class ComparedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool head = index.data(BandingModel::KepalaRole).toBool();
        const int mark = index.column() == BandingModel::Beda    ? 40
                         : index.column() == BandingModel::Isian ? 22
                                                                 : 14;
        return {head ? 20 : option.fontMetrics.horizontalAdvance(index.data().toString()) + mark,
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
        QRect text = option.rect.adjusted(index.column() == 0 ? 14 : 4, 0,
                                          index.column() == BandingModel::Beda ? -14 : -4, 0);
        painter->setPen(head || index.column() == BandingModel::Lalu || index.column() == BandingModel::Beda
                            ? look.text2
                            : look.text);
        const QVariant severity = index.data(BandingModel::KeparahanRole);
        const QString words = index.data().toString();
        if (severity.isValid()) {
            const bool wrong = severity.toInt() == static_cast<int>(Keparahan::Salah);
            const QColor tone = look.tone(wrong ? StatusKind::Terlambat : StatusKind::Perbaikan).text;
            const double left = text.right() - painter->fontMetrics().horizontalAdvance(words) - 17.0;
            paintIcon(*painter, QRectF(left, text.center().y() - 6.5, 13, 13),
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
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
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
    m_note->setContentsMargins(14, 0, 14, 0);
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
    const QAbstractItemView *view = m_table; // asks the hints in public
    const QFontMetrics metrics = m_table->fontMetrics();
    const auto column = [&](int section, int typical) {
        return std::max(m_table->horizontalHeader()->sectionSizeHint(section), typical);
    };
    const int figure = metrics.horizontalAdvance(u"00.000,0"_qs) + 14;
    return view->sizeHintForColumn(BandingModel::Isian) + column(BandingModel::Lalu, figure) +
           column(BandingModel::Ini, figure) +
           column(BandingModel::Beda, metrics.horizontalAdvance(u"+00%"_qs) + 40);
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
