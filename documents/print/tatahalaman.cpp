// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/tatahalaman.h"

#include <QPaintDevice>

#include <algorithm>
#include <numeric>

namespace lumbung {

namespace {

// shared/design: body 9, table 8.5 and never below 7.5, footer 7.5
constexpr double largestTable = 8.5;
constexpr double smallestTable = 7.5;
constexpr double widestStretch = 1.5; // a table of few columns stays readable across

QFont printFont(double points, bool bold)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

bool isRowCountNumber(const SelCetak &cell, const KolomCetak &column)
{
    return cell.angka.has_value() || column.perataan == Perataan::Kanan;
}

} // namespace

const std::vector<SelCetak> &barisKe(const TabelCetak &tabel, std::size_t index)
{
    return index < tabel.baris.size() ? tabel.baris[index] : tabel.barisJumlah;
}

bool isBold(const TabelCetak &tabel, std::size_t index)
{
    return index == tabel.baris.size() ||
           std::binary_search(tabel.barisTebal.begin(), tabel.barisTebal.end(), index);
}

TataHalaman::TataHalaman(const TabelCetak &tabel, QPaintDevice *device, QSizeF page)
    : m_tabel(tabel),
      m_device(device),
      m_page(page),
      m_dotsPerMm(device->logicalDpiX() / 25.4),
      m_text(printFont(largestTable, false), device),
      m_bold(printFont(largestTable, true), device),
      m_title(printFont(12, true), device),
      m_subtitle(printFont(9, false), device),
      m_footer(printFont(7.5, false), device)
{
    m_grouped = std::any_of(tabel.kolom.begin(), tabel.kolom.end(),
                            [](const KolomCetak &column) { return !column.grup.isEmpty(); });
    chooseFont();
    makeBands();
    for (std::size_t band = 0; band < m_bands.size(); ++band)
        paginate(band);
}

double TataHalaman::sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// What each column needs at least (numbers never wrap, words only when very long) and what it would like.
TataHalaman::Widths TataHalaman::measure(const TextMetrics &text, const TextMetrics &bold) const
{
    const std::size_t count = m_tabel.kolom.size();
    Widths widths{std::vector<double>(count), std::vector<double>(count)};
    for (std::size_t column = 0; column < count; ++column) {
        const KolomCetak &about = m_tabel.kolom[column];
        double least = bold.longestWord(about.judul);
        double wished = std::max(
            {least, std::min(bold.width(about.judul), mm(30)), about.lebar * text.width(QStringLiteral("0"))});
        for (std::size_t row = 0; row <= m_tabel.baris.size(); ++row) {
            const auto &cells = barisKe(m_tabel, row);
            if (column >= cells.size())
                continue;
            const TextMetrics &metrics = isBold(m_tabel, row) ? bold : text;
            const double whole = metrics.width(cells[column].teks);
            wished = std::max(wished, std::min(whole, mm(70)));
            least =
                std::max(least, isRowCountNumber(cells[column], about)
                                    ? whole
                                    : std::min(whole, std::min(mm(32), metrics.longestWord(cells[column].teks))));
        }
        widths.least[column] = std::min(least, bodyWidth() / 2) + 2 * padding();
        widths.wished[column] = std::max(widths.least[column], wished + 2 * padding());
    }
    return widths;
}

/// The largest size at which the table fits the width of the page; else the smallest.
void TataHalaman::chooseFont()
{
    for (double size = largestTable; size >= smallestTable; size -= 0.5) {
        m_text = TextMetrics(printFont(size, false), m_device);
        m_bold = TextMetrics(printFont(size, true), m_device);
        m_widths = measure(m_text, m_bold);
        if (sum(m_widths.least) <= bodyWidth())
            return;
    }
}

/// The columns up to the first text column (No, Wilayah) say what a row is: every band repeats them.
void TataHalaman::makeBands()
{
    const std::size_t count = m_tabel.kolom.size();
    std::size_t repeated = 0;
    while (repeated < count && m_tabel.kolom[repeated].perataan != Perataan::Kiri)
        ++repeated;
    repeated = std::min(repeated + 1, count);
    double used = 0;
    std::vector<std::size_t> columns;
    const auto begin = [&] {
        columns.resize(repeated);
        std::iota(columns.begin(), columns.end(), std::size_t(0));
        used = std::accumulate(m_widths.least.begin(),
                               m_widths.least.begin() + static_cast<std::ptrdiff_t>(repeated), 0.0);
        if (used > bodyWidth() / 2) { // nothing to repeat: the first columns fill the page
            columns.clear();
            used = 0;
        }
    };
    begin();
    for (std::size_t column = columns.size(); column < count; ++column) {
        if (used + m_widths.least[column] > bodyWidth() && columns.size() > 0 && columns.back() + 1 == column) {
            addBand(columns);
            begin();
        }
        columns.push_back(column);
        used += m_widths.least[column];
    }
    addBand(columns);
}

/// Shares the page's width: everybody gets the least, what is left goes to those who wish more, then to all.
void TataHalaman::addBand(const std::vector<std::size_t> &columns)
{
    BandCetak band{columns, {}};
    double least = 0;
    double wished = 0;
    for (const std::size_t column : columns) {
        least += m_widths.least[column];
        wished += m_widths.wished[column];
    }
    const double spare = bodyWidth() - least;
    const double wanted = wished - least;
    const double given = wanted > 0 ? std::clamp(spare / wanted, 0.0, 1.0) : 0;
    const double stretch = std::clamp(bodyWidth() / wished, 1.0, widestStretch);
    for (const std::size_t column : columns)
        band.lebar.push_back((m_widths.least[column] + (m_widths.wished[column] - m_widths.least[column]) * given) *
                             stretch);
    m_bands.push_back(band);
}

std::vector<QString> TataHalaman::cellLines(const BandCetak &band, std::size_t position, const SelCetak &cell,
                                            bool bold) const
{
    return (bold ? m_bold : m_text).lines(cell.teks, band.lebar[position] - 2 * padding());
}

double TataHalaman::titleHeight() const
{
    const double title =
        static_cast<double>(m_title.lines(m_tabel.judul, bodyWidth()).size()) * m_title.lineHeight();
    const double sub =
        m_tabel.subjudul.isEmpty()
            ? 0
            : static_cast<double>(m_subtitle.lines(m_tabel.subjudul, bodyWidth()).size()) * m_subtitle.lineHeight();
    return title + sub + mm(4);
}

double TataHalaman::groupHeight(const BandCetak &band) const
{
    if (!m_grouped)
        return 0;
    std::size_t most = 1;
    for (std::size_t at = 0; at < band.kolom.size();) {
        const QString &group = m_tabel.kolom[band.kolom[at]].grup;
        double width = 0;
        for (const std::size_t start = at;
             at < band.kolom.size() &&
             (at == start || (!group.isEmpty() && m_tabel.kolom[band.kolom[at]].grup == group));
             ++at)
            width += band.lebar[at];
        if (!group.isEmpty())
            most = std::max(most, m_bold.lines(group, width - 2 * padding()).size());
    }
    return static_cast<double>(most) * m_bold.lineHeight() + 2 * padding();
}

double TataHalaman::headHeight(const BandCetak &band) const
{
    const double group = groupHeight(band);
    double tallest = 0;
    for (std::size_t at = 0; at < band.kolom.size(); ++at) {
        const KolomCetak &column = m_tabel.kolom[band.kolom[at]];
        const double height =
            static_cast<double>(m_bold.lines(column.judul, band.lebar[at] - 2 * padding()).size()) *
                m_bold.lineHeight() +
            2 * padding();
        tallest = std::max(tallest, column.grup.isEmpty() ? height - group : height);
    }
    return group + std::max(tallest, m_grouped ? m_bold.lineHeight() + 2 * padding() : 0.0);
}

double TataHalaman::footerHeight() const
{
    const auto lines = m_footer.lines(m_tabel.kaki, bodyWidth() * 0.8);
    return static_cast<double>(std::max<std::size_t>(lines.size(), 1)) * m_footer.lineHeight() + mm(3);
}

std::size_t TataHalaman::linesOfRow(const BandCetak &band, std::size_t row) const
{
    std::size_t most = 1;
    const auto &cells = barisKe(m_tabel, row);
    for (std::size_t at = 0; at < band.kolom.size(); ++at)
        if (band.kolom[at] < cells.size())
            most = std::max(most, cellLines(band, at, cells[band.kolom[at]], isBold(m_tabel, row)).size());
    return most;
}

void TataHalaman::paginate(std::size_t index)
{
    const BandCetak &band = m_bands[index];
    const double body = m_page.height() - 2 * margin() - footerHeight() - headHeight(band);
    const double line = m_text.lineHeight();
    double left = 0;
    const auto newPage = [&] {
        const bool first = m_pages.empty();
        m_pages.push_back({index, first, {}});
        left = std::max(body - (first ? titleHeight() : 0), line + 2 * padding());
    };
    newPage();
    const std::size_t rows = m_tabel.baris.size() + (m_tabel.barisJumlah.empty() ? 0 : 1);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t lines = linesOfRow(band, row);
        for (std::size_t done = 0; done < lines;) {
            const double needed = static_cast<double>(lines - done) * line + 2 * padding();
            const bool tooTall = needed > body;
            if (needed > left && (!tooTall || left < 3 * line + 2 * padding()) && !m_pages.back().isi.empty())
                newPage();
            const auto fitting = static_cast<std::size_t>(std::max(1.0, (left - 2 * padding()) / line));
            const std::size_t count = std::min(lines - done, fitting);
            m_pages.back().isi.push_back({row, done, count});
            left -= static_cast<double>(count) * line + 2 * padding();
            done += count;
            if (done < lines)
                newPage();
        }
    }
}

} // namespace lumbung
