// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/charts/qtcharts/garischart.h"

#include "forms/widgets/charts/qtcharts/kanvasgrafik.h"
#include "models/laporan/sumbu.h"

#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr double tepiGaris = 14;
constexpr double ruangTitik = 6; ///< half a marker and its line
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
    const auto last =
        std::find_if(line.nilai.rbegin(), line.nilai.rend(), [](const auto &value) { return value.has_value(); });
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
    m_nilai = new QValueAxis;
    m_tahun = new QValueAxis;
    m_kanvas->chart()->addAxis(m_nilai, Qt::AlignLeft);
    m_kanvas->chart()->addAxis(m_tahun, Qt::AlignBottom);
    for (QValueAxis *axis : {m_nilai, m_tahun})
        axis->setVisible(false);
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
    for (const QString &text : teksSumbu(m_titik))
        labels = std::max(labels, metrics.horizontalAdvance(text));
    const double left = tepiGaris + labels + 12;
    const double top = metrics.height() / 2 + 4;
    const double width = m_kanvas->width() - left - ends - 16 - tepiGaris;
    const double height = m_kanvas->height() - top - metrics.height() - 14;
    const QRectF inner(left, top, std::max(40.0, width), std::max(30.0, height));
    fitAxes(inner);
    placeGrid(inner);
    placeEndLabels(inner);
}

/// Series are cut at the plot area, so it reaches a marker's size beyond the values on every side.
void GarisChart::fitAxes(const QRectF &inner)
{
    const double years = std::max<double>(1, double(m_grafik.label.size()) - 1);
    const double perYear = ruangTitik / inner.width() * years;
    const double perValue = ruangTitik / inner.height() * (m_titik.back() - m_titik.front());
    m_tahun->setRange(-perYear, years + perYear);
    m_nilai->setRange(m_titik.front() - perValue, m_titik.back() + perValue);
    m_kanvas->chart()->setPlotArea(inner.adjusted(-ruangTitik, -ruangTitik, ruangTitik, ruangTitik));
}

void GarisChart::placeGrid(const QRectF &inner)
{
    const QStringList texts = teksSumbu(m_titik);
    const QColor ink = m_kanvas->gaya().teksSumbu;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double y = inner.bottom() - inner.height() * double(i) / double(texts.size() - 1);
        m_kanvas->garis({inner.left(), y, inner.right(), y}, m_kanvas->gaya().garisBantu);
        QGraphicsSimpleTextItem *label = m_kanvas->tulis(texts.at(i), ink);
        label->setPos(inner.left() - 12 - label->boundingRect().width(), y - label->boundingRect().height() / 2);
    }
    const auto count = m_grafik.label.size();
    for (qsizetype i = 0; i < count; ++i) {
        QGraphicsSimpleTextItem *label = m_kanvas->tulis(m_grafik.label.at(i), ink);
        const double x = inner.left() + (count < 2 ? 0 : inner.width() * double(i) / double(count - 1));
        label->setPos(x - label->boundingRect().width() / 2, inner.bottom() + 8);
    }
}

void GarisChart::placeEndLabels(const QRectF &inner)
{
    const double span = m_titik.back() - m_titik.front();
    std::vector<std::pair<double, QGraphicsSimpleTextItem *>> ends;
    for (std::size_t i = 0; i < m_grafik.garis.size(); ++i) {
        const auto last = nilaiAkhir(m_grafik.garis[i]);
        if (!last)
            continue;
        const QColor &ink = m_kanvas->gaya().deret[i % m_kanvas->gaya().deret.size()];
        const double y = inner.bottom() - inner.height() * (*last - m_titik.front()) / span;
        ends.emplace_back(y, m_kanvas->tulis(teksAkhir(m_grafik.garis[i]), ink, i == 0));
    }
    std::sort(ends.begin(), ends.end());
    double free = -1e9; // labels of equal values stand below each other
    for (auto &[y, label] : ends) {
        const double height = label->boundingRect().height();
        const double at = std::max(y - height / 2, free);
        label->setPos(inner.right() + 14, at);
        free = at + height;
    }
}

} // namespace lumbung
