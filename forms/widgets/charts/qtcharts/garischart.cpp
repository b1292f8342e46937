// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/charts/qtcharts/garischart.h"

#include "core/application/laporan/angka.h"
#include "forms/widgets/charts/qtcharts/kanvasgrafik.h"
#include "models/laporan/sumbu.h"

#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr double tepiGaris = 14;
constexpr std::array bentukTitik{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                 QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle};

QString teksAkhir(const Garis &line)
{
    for (auto i = qsizetype(line.nilai.size()) - 1; i >= 0; --i)
        if (line.nilai[std::size_t(i)])
            return line.nama + u' ' + line.teks.at(i);
    return {};
}

std::optional<double> nilaiAkhir(const Garis &line)
{
    const auto last = std::find_if(line.nilai.rbegin(), line.nilai.rend(), [](const auto &value) { return value.has_value(); });
    return last == line.nilai.rend() ? std::nullopt : *last;
}

std::vector<double> titikOf(const GrafikGaris &chart)
{
    std::vector<double> known;
    for (const Garis &line : chart.garis)
        for (const auto &value : line.nilai)
            if (value)
                known.push_back(*value);
    if (known.empty())
        known.push_back(0);
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    return titikSumbu(*low, *high);
}

} // namespace

GarisView *buatGarisView(QWidget *parent)
{
    return new GarisChart(parent);
}

GarisChart::GarisChart(QWidget *parent) : GarisView(parent), m_kanvas(new KanvasGrafik(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kanvas);
    connect(m_kanvas, &KanvasGrafik::ukuranBerubah, this, [this] { place(); });
}

void GarisChart::setGrafik(const GrafikGaris &grafik)
{
    if (grafik == m_grafik)
        return;
    m_grafik = grafik;
    rebuild();
}

void GarisChart::setGaya(const GayaGrafik &gaya)
{
    m_kanvas->setGaya(gaya);
    rebuild();
}

QSize GarisChart::minimumSizeHint() const
{
    return {240, int(QFontMetricsF(m_kanvas->gaya().huruf).height() * 7)};
}

void GarisChart::rebuild()
{
    m_kanvas->kosongkan();
    m_titik = titikOf(m_grafik);
    if (!m_grafik.garis.empty()) {
        addAxes();
        // The first line is the one that matters: drawn last, it lies on top.
        for (std::size_t i = m_grafik.garis.size(); i-- > 0;)
            addLine(i);
    }
    place();
}

void GarisChart::addAxes()
{
    auto *values = new QValueAxis;
    values->setRange(m_titik.front(), m_titik.back());
    values->setTickCount(int(m_titik.size()));
    values->setGridLinePen(QPen(m_kanvas->gaya().garisBantu, 1));
    values->setLinePen(Qt::NoPen);
    values->setLabelsVisible(false);
    auto *years = new QValueAxis;
    years->setRange(0, std::max<double>(1, double(m_grafik.label.size()) - 1));
    years->setGridLineVisible(false);
    years->setLinePen(QPen(m_kanvas->gaya().garisBantu, 1));
    years->setLabelsVisible(false);
    m_kanvas->chart()->addAxis(values, Qt::AlignLeft);
    m_kanvas->chart()->addAxis(years, Qt::AlignBottom);
}

void GarisChart::addLine(std::size_t position)
{
    const Garis &line = m_grafik.garis[position];
    const QColor ink = m_kanvas->gaya().deret[position % m_kanvas->gaya().deret.size()];
    QPen pen(ink, 2);
    if (position >= 2)
        pen.setStyle(position % 2 == 0 ? Qt::DashLine : Qt::DotLine);
    auto *markers = new QScatterSeries;
    markers->setMarkerShape(bentukTitik[position % bentukTitik.size()]);
    markers->setMarkerSize(8);
    markers->setColor(ink);
    markers->setBorderColor(ink);
    std::vector<QAbstractSeries *> parts;
    QLineSeries *run = nullptr;
    for (std::size_t i = 0; i < line.nilai.size(); ++i) {
        if (!line.nilai[i]) {
            run = nullptr; // a gap is a gap
            continue;
        }
        if (!run) {
            run = new QLineSeries;
            run->setPen(pen);
            parts.push_back(run);
        }
        run->append(double(i), *line.nilai[i]);
        markers->append(double(i), *line.nilai[i]);
    }
    parts.push_back(markers);
    for (QAbstractSeries *part : parts) {
        m_kanvas->chart()->addSeries(part);
        for (QAbstractAxis *axis : m_kanvas->chart()->axes())
            part->attachAxis(axis);
    }
}

void GarisChart::place()
{
    m_kanvas->hapusTulisan();
    if (m_grafik.garis.empty())
        return;
    QFont bold = m_kanvas->gaya().huruf;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double ends = 0;
    double labels = 0;
    for (const Garis &line : m_grafik.garis)
        ends = std::max(ends, metrics.horizontalAdvance(teksAkhir(line)));
    for (const double tick : m_titik)
        labels = std::max(labels, metrics.horizontalAdvance(teksAngka(tick, m_grafik.desimal)));
    const double left = tepiGaris + labels + 8;
    const double top = metrics.height() / 2 + 2;
    const double width = m_kanvas->width() - left - ends - 12 - tepiGaris;
    const double height = m_kanvas->height() - top - metrics.height() - 12;
    m_kanvas->chart()->setPlotArea({left, top, std::max(40.0, width), std::max(30.0, height)});
    placeAxisLabels();
    placeEndLabels();
}

void GarisChart::placeAxisLabels()
{
    const QRectF plot = m_kanvas->chart()->plotArea();
    const QColor ink = m_kanvas->gaya().teksSumbu;
    for (std::size_t i = 0; i < m_titik.size(); ++i) {
        QGraphicsSimpleTextItem *label = m_kanvas->tulis(teksAngka(m_titik[i], m_grafik.desimal), ink);
        const double y = plot.bottom() - plot.height() * double(i) / double(m_titik.size() - 1);
        label->setPos(plot.left() - 8 - label->boundingRect().width(), y - label->boundingRect().height() / 2);
    }
    const auto count = m_grafik.label.size();
    for (qsizetype i = 0; i < count; ++i) {
        QGraphicsSimpleTextItem *label = m_kanvas->tulis(m_grafik.label.at(i), ink);
        const double x = plot.left() + (count < 2 ? 0 : plot.width() * double(i) / double(count - 1));
        label->setPos(x - label->boundingRect().width() / 2, plot.bottom() + 6);
    }
}

void GarisChart::placeEndLabels()
{
    const QRectF plot = m_kanvas->chart()->plotArea();
    const double span = m_titik.back() - m_titik.front();
    std::vector<std::pair<double, QGraphicsSimpleTextItem *>> ends;
    for (std::size_t i = 0; i < m_grafik.garis.size(); ++i) {
        const auto last = nilaiAkhir(m_grafik.garis[i]);
        if (!last)
            continue;
        const QColor &ink = m_kanvas->gaya().deret[i % m_kanvas->gaya().deret.size()];
        const double y = plot.bottom() - plot.height() * (*last - m_titik.front()) / span;
        ends.emplace_back(y, m_kanvas->tulis(teksAkhir(m_grafik.garis[i]), ink, i == 0));
    }
    std::sort(ends.begin(), ends.end());
    double free = -1e9; // labels of equal values stand below each other
    for (auto &[y, label] : ends) {
        const double height = label->boundingRect().height();
        const double at = std::max(y - height / 2, free);
        label->setPos(plot.right() + 12, at);
        free = at + height;
    }
}

} // namespace lumbung
