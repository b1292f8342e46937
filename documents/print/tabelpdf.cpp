// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/tabelpdf.h"

#include "documents/print/berkaspdf.h"
#include "documents/print/tatahalaman.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace lumbung {

namespace {

/// Draws the pages that TataHalaman has laid out. Printed reports are official and always Indonesian.
class PelukisTabel {
public:
    PelukisTabel(const TabelCetak &tabel, const TataHalaman &tata, QPainter &painter)
        : m_tabel(tabel), m_tata(tata), m_painter(painter)
    {
    }

    void page(std::size_t index)
    {
        const HalamanCetak &halaman = m_tata.pages()[index];
        m_band = &m_tata.bands()[halaman.band];
        m_top = m_tata.margin();
        const double width = std::accumulate(m_band->lebar.begin(), m_band->lebar.end(), 0.0);
        m_left = (m_tata.page().width() - width) / 2;
        if (halaman.pertama)
            title();
        head();
        for (const PotonganBaris &potongan : halaman.isi)
            row(potongan);
        rule(m_top, 1, Qt::black);
        footer(index + 1);
    }

private:
    double left(std::size_t position) const
    {
        double x = m_left;
        for (std::size_t at = 0; at < position; ++at)
            x += m_band->lebar[at];
        return x;
    }
    void rule(double y, double points, const QColor &colour, double from = -1, double to = -1)
    {
        m_painter.setPen(QPen(colour, m_tata.point(points), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(from < 0 ? m_left : from, y),
                           QPointF(to < 0 ? left(m_band->lebar.size()) : to, y));
        m_painter.setPen(Qt::black);
    }
    void title()
    {
        const auto block = [&](const TextMetrics &metrics, const QString &text) {
            const auto lines = metrics.lines(text, m_tata.bodyWidth());
            metrics.draw(m_painter, {m_tata.margin(), m_top, m_tata.bodyWidth(), 0}, lines, Perataan::Tengah);
            m_top += static_cast<double>(lines.size()) * metrics.lineHeight();
        };
        block(m_tata.title(), m_tabel.judul);
        if (!m_tabel.subjudul.isEmpty())
            block(m_tata.subtitle(), m_tabel.subjudul);
        m_top += m_tata.mm(4);
    }
    void headText(const QString &text, double x, double width, double top, double height, Perataan perataan)
    {
        const auto lines = m_tata.bold().lines(text, width - 2 * m_tata.padding());
        const double spare = height - static_cast<double>(lines.size()) * m_tata.bold().lineHeight();
        m_tata.bold().draw(m_painter, {x + m_tata.padding(), top + spare / 2, width - 2 * m_tata.padding(), 0},
                           lines, perataan);
    }
    void groups(double height)
    {
        for (std::size_t at = 0; at < m_band->kolom.size();) {
            const QString &group = m_tabel.kolom[m_band->kolom[at]].grup;
            const std::size_t start = at++;
            while (!group.isEmpty() && at < m_band->kolom.size() && m_tabel.kolom[m_band->kolom[at]].grup == group)
                ++at;
            if (group.isEmpty())
                continue;
            headText(group, left(start), left(at) - left(start), m_top, height, Perataan::Tengah);
            rule(m_top + height, 0.5, Qt::black, left(start) + m_tata.padding() / 2,
                 left(at) - m_tata.padding() / 2);
        }
    }
    void head()
    {
        const double height = m_tata.headHeight(*m_band);
        const double group = m_tata.groupHeight(*m_band);
        rule(m_top, 1, Qt::black);
        groups(group);
        for (std::size_t at = 0; at < m_band->kolom.size(); ++at) {
            const KolomCetak &column = m_tabel.kolom[m_band->kolom[at]];
            const double above = column.grup.isEmpty() ? 0 : group;
            headText(column.judul, left(at), m_band->lebar[at], m_top + above, height - above, column.perataan);
        }
        m_top += height;
        rule(m_top, 1, Qt::black);
    }
    void row(const PotonganBaris &potongan)
    {
        const bool sum = potongan.baris == m_tabel.baris.size();
        const bool bold = isBold(m_tabel, potongan.baris);
        const TextMetrics &metrics = bold ? m_tata.bold() : m_tata.text();
        const auto &cells = barisKe(m_tabel, potongan.baris);
        if (sum)
            rule(m_top, 1, Qt::black);
        for (std::size_t at = 0; at < m_band->kolom.size(); ++at) {
            const std::size_t column = m_band->kolom[at];
            if (column >= cells.size())
                continue;
            auto lines = m_tata.cellLines(*m_band, at, cells[column], bold);
            lines.erase(lines.begin(),
                        lines.begin() + static_cast<std::ptrdiff_t>(std::min(potongan.barisPertama, lines.size())));
            lines.resize(std::min(lines.size(), potongan.jumlahBaris));
            metrics.draw(m_painter,
                         {left(at) + m_tata.padding(), m_top + m_tata.padding(),
                          m_band->lebar[at] - 2 * m_tata.padding(), 0},
                         lines, m_tabel.kolom[column].perataan);
        }
        m_top += static_cast<double>(potongan.jumlahBaris) * metrics.lineHeight() + 2 * m_tata.padding();
        if (!sum)
            rule(m_top, 0.35, QColor(0xb3, 0xb3, 0xb3));
    }
    void footer(std::size_t number)
    {
        const double width = m_tata.bodyWidth();
        const double top = m_tata.page().height() - m_tata.margin() - m_tata.footerHeight() + m_tata.mm(3);
        m_tata.footer().draw(m_painter, {m_tata.margin(), top, width * 0.8, 0},
                             m_tata.footer().lines(m_tabel.kaki, width * 0.8), Perataan::Kiri);
        const QString page = QStringLiteral("Halaman %1 dari %2").arg(number).arg(m_tata.pages().size());
        m_tata.footer().draw(m_painter, {m_tata.margin(), top, width, 0}, {page}, Perataan::Kanan);
    }

    const TabelCetak &m_tabel;
    const TataHalaman &m_tata;
    QPainter &m_painter;
    const BandCetak *m_band = nullptr;
    double m_left = 0;
    double m_top = 0;
};

bool drawPages(QPagedPaintDevice &device, const TabelCetak &tabel)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const TataHalaman tata(tabel, &device, QSizeF(device.width(), device.height()));
    PelukisTabel pelukis(tabel, tata, painter);
    for (std::size_t index = 0; index < tata.pages().size(); ++index) {
        if (index > 0 && !device.newPage())
            return false;
        pelukis.page(index);
    }
    return true;
}

} // namespace

Result<void> paintPages(QPagedPaintDevice &device, const TabelCetak &tabel)
{
    if (drawPages(device, tabel))
        return {};
    return Error{ErrorKind::Storage, QStringLiteral("cetak.tidak-bisa-ditulis"), {}};
}

Result<void> writePdf(const QString &path, const TabelCetak &tabel, Kertas kertas)
{
    return tulisBerkasPdf(path, tabel.judul, tataKertas(kertas),
                          [&](QPagedPaintDevice &device) { return drawPages(device, tabel); });
}

} // namespace lumbung
