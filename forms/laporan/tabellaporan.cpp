// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/tabellaporan.h"

#include "forms/laporan/kepalakolom.h"
#include "forms/laporan/laporandelegate.h"
#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int leastNameWidth = 100;

} // namespace

TabelLaporan::TabelLaporan(const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_rows(new LaporanTableModel(LaporanTableModel::Bagian::Isi, this)),
      m_closing(new LaporanTableModel(LaporanTableModel::Bagian::Kaki, this)),
      m_body(new QTableView(this)),
      m_head(new KepalaKolom(m_body)),
      m_foot(new QTableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_foot);
    m_body->setHorizontalHeader(m_head);
    setUpView(m_body, m_rows);
    setUpView(m_foot, m_closing);
    m_body->setAccessibleName(accessibleName);
    m_foot->setAccessibleName(tr("%1, baris penutup").arg(accessibleName));
    m_body->setSortingEnabled(true);
    m_body->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_foot->horizontalHeader()->hide();
    m_foot->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the foot's bar moves both
    connect(m_foot->horizontalScrollBar(), &QScrollBar::valueChanged, m_body->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_body->horizontalScrollBar(), &QScrollBar::valueChanged, m_foot->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_body->horizontalHeader(), &QHeaderView::sectionResized, m_foot,
            [this](int section, int, int width) { m_foot->setColumnWidth(section, width); });
    connect(m_body->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { fitColumns(); });
    connect(m_body->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (!m_quiet && now.isValid())
                    Q_EMIT dipilih(now.data(LaporanTableModel::KodeRole).toString());
            });
    setFocusProxy(m_body);
    dress();
}

void TabelLaporan::setUpView(QTableView *view, LaporanTableModel *model)
{
    view->setModel(model);
    view->setItemDelegate(new LaporanDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setMouseTracking(true);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setMinimumSectionSize(24);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(LaporanTableModel::NilaiRole).isValid())
            openNumber(index);
        else
            activate(index);
    });
}

void TabelLaporan::setLaporan(const Laporan &laporan)
{
    m_quiet = true;
    m_rows->setLaporan(laporan);
    m_closing->setLaporan(laporan);
    m_quiet = false;
    fitColumns();
}

const Laporan &TabelLaporan::laporan() const
{
    return m_rows->laporan();
}

void TabelLaporan::setTerpilih(const QString &kode)
{
    const int row = m_rows->rowOf(kode);
    const QModelIndex current = m_body->currentIndex();
    m_quiet = true;
    if (row < 0)
        m_body->selectionModel()->clear();
    else if (current.row() != row || !m_body->selectionModel()->isRowSelected(row))
        m_body->setCurrentIndex(
            m_rows->index(row, current.isValid() ? current.column() : int(laporan().kolomNama)));
    m_quiet = false;
}

void TabelLaporan::sortBy(int column, Qt::SortOrder order)
{
    m_body->sortByColumn(column, order);
}

std::optional<SelLaporan> TabelLaporan::selSekarang() const
{
    const QTableView *view = m_foot->hasFocus() ? m_foot : m_body;
    const QModelIndex index = view->currentIndex();
    return index.isValid() ? std::optional(cellOf(index)) : std::nullopt;
}

SelLaporan TabelLaporan::cellOf(const QModelIndex &index) const
{
    const QVariant measure = index.data(LaporanTableModel::BesaranRole);
    const KolomLaporan &column = laporan().kolom[static_cast<std::size_t>(index.column())];
    return {static_cast<JenisBaris>(index.data(LaporanTableModel::JenisBarisRole).toInt()),
            index.data(LaporanTableModel::KodeRole).toString(),
            measure.isValid() ? std::optional(static_cast<Besaran>(measure.toInt())) : std::nullopt, column.tahun,
            column.syarat};
}

void TabelLaporan::activate(const QModelIndex &index)
{
    const QString code = index.data(LaporanTableModel::KodeRole).toString();
    if (code.isEmpty())
        openNumber(index);
    else
        Q_EMIT didalami(code);
}

void TabelLaporan::openNumber(const QModelIndex &index)
{
    Q_EMIT angkaDibuka(cellOf(index));
}

bool TabelLaporan::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    auto *view = qobject_cast<QTableView *>(watched);
    if (view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && view->currentIndex().isValid()) {
            if (key->modifiers() & Qt::ControlModifier)
                openNumber(view->currentIndex());
            else
                activate(view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TabelLaporan::dress()
{
    const Look &look = Look::of(palette());
    for (QTableView *view : {m_body, m_foot}) {
        view->setPalette(look.itemViewPalette());
        view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
        view->verticalHeader()->setMinimumSectionSize(view->fontMetrics().height() + 8);
    }
    m_body->horizontalHeader()->setFont(metaFont(font()));
    fitColumns();
}

/// Room for the head (its sort arrow too), every row and the closing rows; names stay below a third of the view.
int TabelLaporan::widthOf(int column) const
{
    constexpr int headMargin = 16;
    QFont headFont = metaFont(font());
    headFont.setBold(true);
    const bool sorted = m_body->horizontalHeader()->sortIndicatorSection() == column;
    int width = QFontMetrics(headFont).horizontalAdvance(m_rows->headerData(column, Qt::Horizontal).toString()) +
                headMargin + (sorted ? m_head->lebarPanah() : 0);
    QStyleOptionViewItem option;
    option.font = font();
    for (const LaporanTableModel *model : {m_rows, m_closing})
        for (int row = 0; row < model->rowCount(); ++row)
            width = std::max(width, m_body->itemDelegate()->sizeHint(option, model->index(row, column)).width());
    return column == int(laporan().kolomNama) ? std::min(width, std::max(180, this->width() / 3)) : width;
}

void TabelLaporan::fitColumns()
{
    const int count = m_rows->columnCount();
    if (count == 0 || m_fitting)
        return;
    m_fitting = true;
    std::vector<int> widths;
    int total = 0;
    for (int column = 0; column < count; ++column) {
        widths.push_back(widthOf(column));
        total += widths.back();
    }
    // What is left over goes to all columns but the running number, most of it to the name.
    const auto name = static_cast<std::size_t>(laporan().kolomNama);
    if (const int missing = total - m_body->viewport()->width();
        missing > 0 && widths[name] - missing >= leastNameWidth) {
        widths[name] -= missing; // a name may be elided, a number never
        total -= missing;
    }
    const int spare = m_body->viewport()->width() - total;
    for (int column = 0; column < count; ++column) {
        int &width = widths[std::size_t(column)];
        if (spare > 0 && column >= int(laporan().kolomNama))
            width += column == int(laporan().kolomNama)
                         ? spare - spare / 2
                         : spare / 2 / std::max(1, count - 1 - int(laporan().kolomNama));
        m_body->setColumnWidth(column, width);
        m_foot->setColumnWidth(column, width);
    }
    fitFoot();
    m_fitting = false;
}

void TabelLaporan::fitFoot()
{
    const bool scrolls = m_foot->horizontalHeader()->length() > m_foot->viewport()->width();
    m_foot->setFixedHeight(m_closing->rowCount() * m_foot->verticalHeader()->defaultSectionSize() +
                           (scrolls ? m_foot->horizontalScrollBar()->sizeHint().height() : 0));
    m_foot->setVisible(m_closing->rowCount() > 0 || scrolls);
    if (m_rapat)
        m_body->setFixedHeight(m_head->sizeHint().height() +
                               m_rows->rowCount() * m_body->verticalHeader()->defaultSectionSize());
}

void TabelLaporan::setRapat()
{
    m_rapat = true;
    m_body->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitFoot();
}

void TabelLaporan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace lumbung
