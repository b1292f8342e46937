// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/charts/qtcharts/batangchart.h"

#include "forms/widgets/charts/qtcharts/kanvasgrafik.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr double tepiBatang = 14; ///< left and right of the plot
constexpr double jarakTeks = 6;   ///< between a bar and its value
constexpr double tinggiBatang = 10;

} // namespace

BatangView *buatBatangView(QWidget *parent)
{
    return new BatangChart(parent);
}

BatangChart::BatangChart(QWidget *parent)
    : BatangView(parent),
      m_scroll(new QScrollArea(this)),
      m_kanvas(new KanvasGrafik(this)),
      m_mark(new QGraphicsRectItem(m_kanvas->chart()))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_kanvas);
    m_mark->setPen(Qt::NoPen);
    m_mark->setZValue(0);
    connect(m_kanvas, &KanvasGrafik::ukuranBerubah, this, [this] { place(); });
    connect(m_kanvas, &KanvasGrafik::ditekan, this, [this](const QPointF &at) {
        setFocus(Qt::MouseFocusReason);
        if (const int row = rowAt(at.y()); row >= 0)
            Q_EMIT dipilih(m_grafik.batang[std::size_t(row)].kode);
    });
    connect(m_kanvas, &KanvasGrafik::ditekanDua, this, [this](const QPointF &at) {
        if (const int row = rowAt(at.y()); row >= 0)
            Q_EMIT dibuka(m_grafik.batang[std::size_t(row)].kode);
    });
}

void BatangChart::setGrafik(const GrafikBatang &grafik)
{
    const bool onlySelection = grafik.batang == m_grafik.batang && grafik.judul == m_grafik.judul;
    m_grafik = grafik;
    if (onlySelection && !m_grafik.batang.empty())
        place();
    else
        rebuild();
    showSelection();
}

void BatangChart::showSelection()
{
    if (const int row = selectedRow(); row >= 0)
        m_scroll->ensureVisible(0, int((row + 0.5) * rowHeight()), 0, int(rowHeight()));
}

void BatangChart::setGaya(const GayaGrafik &gaya)
{
    m_kanvas->setGaya(gaya);
    m_scroll->setStyleSheet({});
    QPalette ground = m_scroll->palette();
    ground.setColor(QPalette::Window, gaya.dasar);
    m_scroll->setPalette(ground);
    rebuild();
}

QSize BatangChart::minimumSizeHint() const
{
    return {220, int(rowHeight() * 4)};
}

double BatangChart::rowHeight() const
{
    return std::max(18.0, QFontMetricsF(m_kanvas->gaya().huruf).height() + 5);
}

BatangChart::Rentang BatangChart::rentang() const
{
    Rentang range;
    for (const Batang &bar : m_grafik.batang) {
        range.rendah = std::min(range.rendah, bar.nilai.value_or(0));
        range.tinggi = std::max(range.tinggi, bar.nilai.value_or(0));
    }
    if (range.rendah == range.tinggi)
        range.tinggi = 1;
    return range;
}

void BatangChart::rebuild()
{
    m_kanvas->kosongkan();
    m_kanvas->setMinimumHeight(int(std::ceil(rowHeight() * double(m_grafik.batang.size()))));
    if (!m_grafik.batang.empty())
        buildSeries();
    place();
}

void BatangChart::buildSeries()
{
    const GayaGrafik &style = m_kanvas->gaya();
    auto *above = new QBarSet(QString());
    auto *below = new QBarSet(QString());
    above->setBrush(style.deret[0]);
    above->setPen(Qt::NoPen);
    below->setBrush(QBrush(style.deret[1], Qt::BDiagPattern));
    below->setPen(QPen(style.deret[1], 1));
    QStringList names;
    // A category axis counts from the bottom, people read from the top.
    for (auto bar = m_grafik.batang.rbegin(); bar != m_grafik.batang.rend(); ++bar) {
        names << QString::number(names.size());
        above->append(std::max(0.0, bar->nilai.value_or(0)));
        below->append(std::min(0.0, bar->nilai.value_or(0)));
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->append(above);
    series->append(below);
    series->setBarWidth(tinggiBatang / rowHeight());
    QChart *chart = m_kanvas->chart();
    chart->addSeries(series);
    auto *rows = new QBarCategoryAxis;
    rows->append(names);
    rows->setVisible(false);
    auto *values = new QValueAxis;
    const Rentang range = rentang();
    values->setRange(range.rendah, range.tinggi);
    values->setVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(values);
}

void BatangChart::place()
{
    m_kanvas->hapusTulisan();
    markSelection();
    if (m_grafik.batang.empty())
        return;
    const GayaGrafik &style = m_kanvas->gaya();
    QFont boldFont = style.huruf;
    boldFont.setBold(true);
    const QFontMetricsF metrics(boldFont);
    double names = 0;
    double texts = 0;
    for (const Batang &bar : m_grafik.batang) {
        names = std::max(names, metrics.horizontalAdvance(bar.nama));
        texts = std::max(texts, metrics.horizontalAdvance(bar.teks));
    }
    const double width = m_kanvas->width();
    names = std::min(names, width * 0.38);
    const Rentang range = rentang();
    const double left = tepiBatang + names + 8 + (range.rendah < 0 ? texts + jarakTeks : 0);
    const double plot = std::max(20.0, width - left - tepiBatang - texts - jarakTeks);
    const double height = rowHeight() * double(m_grafik.batang.size());
    m_kanvas->chart()->setPlotArea({left, 0, plot, height});
    const double scale = plot / (range.tinggi - range.rendah);
    const double zero = left - range.rendah * scale;
    m_kanvas->garis({zero, 0, zero, height}, style.teksSumbu);
    const int selected = selectedRow();
    for (std::size_t row = 0; row < m_grafik.batang.size(); ++row) {
        const bool chosen = int(row) == selected;
        const QString name = metrics.elidedText(m_grafik.batang[row].nama, Qt::ElideRight, names);
        QGraphicsSimpleTextItem *label = m_kanvas->tulis(name, style.teks, chosen);
        const QRectF box = label->boundingRect();
        label->setPos(tepiBatang + names - box.width(), (double(row) + 0.5) * rowHeight() - box.height() / 2);
        placeValue(row, zero, scale);
    }
}

void BatangChart::placeValue(std::size_t row, double zero, double scale)
{
    const Batang &bar = m_grafik.batang[row];
    const bool chosen = int(row) == selectedRow();
    QGraphicsSimpleTextItem *text = m_kanvas->tulis(bar.teks, m_kanvas->gaya().teks, chosen);
    const QRectF box = text->boundingRect();
    const double length = bar.nilai.value_or(0) * scale;
    const double x = length < 0 ? zero + length - jarakTeks - box.width() : zero + length + jarakTeks;
    text->setPos(x, (double(row) + 0.5) * rowHeight() - box.height() / 2);
}

void BatangChart::markSelection()
{
    const int row = selectedRow();
    m_mark->setVisible(row >= 0);
    m_mark->setBrush(m_kanvas->gaya().pilihan);
    m_mark->setRect(0, row * rowHeight(), m_kanvas->width(), rowHeight());
    frameFocus();
}

int BatangChart::selectedRow() const
{
    for (std::size_t row = 0; row < m_grafik.batang.size(); ++row)
        if (!m_grafik.terpilih.isEmpty() && m_grafik.batang[row].kode == m_grafik.terpilih)
            return int(row);
    return -1;
}

int BatangChart::rowAt(double y) const
{
    const int row = int(std::floor(y / rowHeight()));
    return row >= 0 && row < int(m_grafik.batang.size()) ? row : -1;
}

void BatangChart::moveSelection(int step)
{
    const int count = int(m_grafik.batang.size());
    if (count == 0)
        return;
    const int now = selectedRow();
    const int next = now < 0 ? 0 : std::clamp(now + step, 0, count - 1);
    Q_EMIT dipilih(m_grafik.batang[std::size_t(next)].kode);
}

void BatangChart::frameFocus()
{
    const bool ring = hasFocus() && selectedRow() >= 0;
    m_mark->setPen(ring ? QPen(m_kanvas->gaya().deret[0], 2) : QPen(Qt::NoPen));
}

void BatangChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: moveSelection(-1); return;
    case Qt::Key_Down: moveSelection(1); return;
    case Qt::Key_Home: moveSelection(-int(m_grafik.batang.size())); return;
    case Qt::Key_End: moveSelection(int(m_grafik.batang.size())); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selectedRow() >= 0)
            Q_EMIT dibuka(m_grafik.terpilih);
        return;
    default: BatangView::keyPressEvent(event);
    }
}

void BatangChart::focusInEvent(QFocusEvent *event)
{
    BatangView::focusInEvent(event);
    frameFocus();
}

void BatangChart::focusOutEvent(QFocusEvent *event)
{
    BatangView::focusOutEvent(event);
    frameFocus();
}

void BatangChart::resizeEvent(QResizeEvent *event)
{
    BatangView::resizeEvent(event);
    place();
    QMetaObject::invokeMethod(
        this, [this] { showSelection(); }, Qt::QueuedConnection); // once the rows have their height
}

} // namespace lumbung
