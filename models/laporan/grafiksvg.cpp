// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/grafiksvg.h"

#include "models/laporan/sumbu.h"

#include <QFontMetricsF>
#include <QXmlStreamWriter>

#include <algorithm>

namespace lumbung {

namespace {

/// The few shapes that a chart needs, written through Qt's XML writer so that names are always escaped.
class SvgPena {
public:
    SvgPena(QByteArray &into, double width, double height, const GayaGrafik &style) : m_xml(&into), m_style(style)
    {
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("svg"));
        m_xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        put("width", width);
        put("height", height);
        m_xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width).arg(height));
        m_xml.writeAttribute(QStringLiteral("font-family"), style.huruf.family());
        box(0, 0, width, height, style.dasar);
    }
    ~SvgPena() { m_xml.writeEndDocument(); }
    SvgPena(const SvgPena &) = delete;
    SvgPena &operator=(const SvgPena &) = delete;

    void box(double x, double y, double width, double height, const QColor &fill)
    {
        start("rect", {{"x", x}, {"y", y}, {"width", width}, {"height", height}}, "fill", fill.name());
        m_xml.writeEndElement();
    }
    /// Hollow with diagonal lines: a negative value, readable in a photocopy.
    void hatchedBox(double x, double y, double width, double height, const QColor &ink)
    {
        start("rect", {{"x", x}, {"y", y}, {"width", width}, {"height", height}}, "fill", QStringLiteral("none"));
        m_xml.writeAttribute(QStringLiteral("stroke"), ink.name());
        m_xml.writeEndElement();
        for (double at = x; at < x + width - 1; at += 5)
            line(at, y + height, std::min(at + height, x + width), y + std::max(0.0, at + height - x - width), ink,
                 1);
    }
    void line(double x1, double y1, double x2, double y2, const QColor &ink, double width, bool dashed = false)
    {
        start("line", {{"x1", x1}, {"y1", y1}, {"x2", x2}, {"y2", y2}, {"stroke-width", width}}, "stroke",
              ink.name());
        if (dashed)
            m_xml.writeAttribute(QStringLiteral("stroke-dasharray"), QStringLiteral("6 4"));
        m_xml.writeEndElement();
    }
    void dot(double x, double y, const QColor &ink)
    {
        start("circle", {{"cx", x}, {"cy", y}, {"r", 3.5}}, "fill", ink.name());
        m_xml.writeEndElement();
    }
    enum class At { Left, Middle, Right };
    void text(double x, double y, const QString &words, const QColor &ink, At at = At::Left, bool bold = false)
    {
        static constexpr const char *anchors[] = {"start", "middle", "end"};
        start("text", {{"x", x}, {"y", y}, {"font-size", QFontMetricsF(m_style.huruf).height() * 0.73}}, "fill",
              ink.name());
        m_xml.writeAttribute(QStringLiteral("text-anchor"), QLatin1String(anchors[static_cast<int>(at)]));
        if (bold)
            m_xml.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("bold"));
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

private:
    void put(const char *name, double value)
    {
        m_xml.writeAttribute(QLatin1String(name), QString::number(value, 'f', 1));
    }
    void start(const char *element, std::initializer_list<std::pair<const char *, double>> numbers,
               const char *colour, const QString &value)
    {
        m_xml.writeStartElement(QLatin1String(element));
        for (const auto &[name, number] : numbers)
            put(name, number);
        m_xml.writeAttribute(QLatin1String(colour), value);
    }

    QXmlStreamWriter m_xml;
    const GayaGrafik &m_style;
};

void judulSvg(SvgPena &pen, const GayaGrafik &style, const QString &title, const QString &unit)
{
    pen.text(12, 22, QStringLiteral("%1 (%2)").arg(title, unit), style.teks, SvgPena::At::Left, true);
}

struct RentangNilai {
    double rendah = 0;
    double tinggi = 0;
};

RentangNilai rentangOf(const GrafikGaris &chart)
{
    std::vector<double> known;
    for (const Garis &line : chart.garis)
        for (const auto &value : line.nilai)
            if (value)
                known.push_back(*value);
    if (known.empty())
        return {};
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    return {*low, *high};
}

} // namespace

QByteArray svg(const GrafikBatang &grafik, const GayaGrafik &gaya, int lebar)
{
    const QFontMetricsF metrics(gaya.huruf);
    const double row = metrics.height() + 6;
    double names = 0;
    double values = 0;
    double low = 0;
    double high = 0;
    for (const Batang &bar : grafik.batang) {
        names = std::max(names, metrics.horizontalAdvance(bar.nama));
        values = std::max(values, metrics.horizontalAdvance(bar.teks));
        low = std::min(low, bar.nilai.value_or(0));
        high = std::max(high, bar.nilai.value_or(0));
    }
    QByteArray out;
    {
        SvgPena pen(out, lebar, 40 + row * double(grafik.batang.size()), gaya);
        judulSvg(pen, gaya, grafik.judul, grafik.satuan);
        const double left = names + 24 + (low < 0 ? values + 8 : 0);
        const double scale = high > low ? (lebar - left - values - 24) / (high - low) : 0;
        const double zero = left - low * scale;
        double y = 34;
        for (const Batang &bar : grafik.batang) {
            const double length = bar.nilai.value_or(0) * scale;
            const double base = y + row * 0.7;
            pen.text(names + 12, base, bar.nama, gaya.teks, SvgPena::At::Right, bar.kode == grafik.terpilih);
            if (length >= 0) {
                pen.box(zero, y + row / 2 - 5, length, 10, gaya.deret[0]);
                pen.text(zero + length + 6, base, bar.teks, gaya.teks);
            } else {
                pen.hatchedBox(zero + length, y + row / 2 - 5, -length, 10, gaya.deret[1]);
                pen.text(zero + length - 6, base, bar.teks, gaya.teks, SvgPena::At::Right);
            }
            y += row;
        }
        pen.line(zero, 32, zero, y + 2, gaya.teksSumbu, 1);
    }
    return out;
}

QByteArray svg(const GrafikGaris &grafik, const GayaGrafik &gaya, int lebar, int tinggi)
{
    const QFontMetricsF metrics(gaya.huruf);
    const RentangNilai range = rentangOf(grafik);
    const std::vector<double> ticks = titikSumbu(range.rendah, range.tinggi);
    double labels = 0;
    const QStringList tickTexts = teksSumbu(ticks);
    for (const QString &text : tickTexts)
        labels = std::max(labels, metrics.horizontalAdvance(text));
    double ends = 0;
    for (const Garis &line : grafik.garis)
        ends = std::max(ends, metrics.horizontalAdvance(line.nama + QStringLiteral("  ") +
                                                        line.teks.value(line.teks.size() - 1)));
    const double left = labels + 22;
    const double right = lebar - ends - 24;
    const double top = 44;
    const double bottom = tinggi - metrics.height() - 12;
    const auto x = [&](std::size_t i) {
        return grafik.label.size() < 2 ? left : left + (right - left) * double(i) / double(grafik.label.size() - 1);
    };
    const auto y = [&](double value) {
        return bottom - (bottom - top) * (value - ticks.front()) / (ticks.back() - ticks.front());
    };
    QByteArray out;
    {
        SvgPena pen(out, lebar, tinggi, gaya);
        judulSvg(pen, gaya, grafik.judul, grafik.satuan);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            pen.line(left, y(ticks[i]), right, y(ticks[i]), gaya.garisBantu, 1);
            pen.text(left - 8, y(ticks[i]) + 4, tickTexts.at(qsizetype(i)), gaya.teksSumbu, SvgPena::At::Right);
        }
        for (qsizetype i = 0; i < grafik.label.size(); ++i)
            pen.text(x(std::size_t(i)), tinggi - 8, grafik.label.at(i), gaya.teksSumbu, SvgPena::At::Middle);
        for (std::size_t series = 0; series < grafik.garis.size(); ++series) {
            const Garis &line = grafik.garis[series];
            const QColor &ink = gaya.deret[series % gaya.deret.size()];
            for (std::size_t i = 0; i < line.nilai.size(); ++i) {
                if (!line.nilai[i])
                    continue;
                if (i > 0 && line.nilai[i - 1])
                    pen.line(x(i - 1), y(*line.nilai[i - 1]), x(i), y(*line.nilai[i]), ink, 2, series >= 2);
                pen.dot(x(i), y(*line.nilai[i]), ink);
            }
            if (!line.nilai.empty() && line.nilai.back())
                pen.text(right + 10, y(*line.nilai.back()) + 4, line.nama + u' ' + line.teks.last(), ink,
                         SvgPena::At::Left, true);
        }
    }
    return out;
}

} // namespace lumbung
