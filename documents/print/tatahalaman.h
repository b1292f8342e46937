// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/print/tabelcetak.h"
#include "documents/print/wrappedtext.h"

#include <QSizeF>

#include <vector>

QT_BEGIN_NAMESPACE
class QPaintDevice;
QT_END_NAMESPACE

namespace lumbung {

/// One band of columns that fits side by side on a page, with their widths.
struct BandCetak {
    std::vector<std::size_t> kolom;
    std::vector<double> lebar; ///< in device units, paddings included
};

/// A row, or some lines of a row too tall for one page.
struct PotonganBaris {
    std::size_t baris; ///< the index of the row; the number of rows stands for the sum row
    std::size_t barisPertama = 0;
    std::size_t jumlahBaris = 0; ///< lines
};

struct HalamanCetak {
    std::size_t band;
    bool pertama; ///< carries the title
    std::vector<PotonganBaris> isi;
};

/// Where everything of a table goes; all measures in device units.
class TataHalaman {
public:
    TataHalaman(const TabelCetak &tabel, QPaintDevice *device, QSizeF page);

    double mm(double millimetres) const { return millimetres * m_dotsPerMm; }
    double point(double points) const { return points * m_dotsPerMm * 25.4 / 72; }
    double padding() const { return point(3); }
    QSizeF page() const { return m_page; }
    double margin() const { return mm(12); }
    double bodyWidth() const { return m_page.width() - 2 * margin(); }

    const TextMetrics &text() const { return m_text; }
    const TextMetrics &bold() const { return m_bold; }
    const TextMetrics &title() const { return m_title; }
    const TextMetrics &subtitle() const { return m_subtitle; }
    const TextMetrics &footer() const { return m_footer; }

    bool grouped() const { return m_grouped; }
    double titleHeight() const;
    double groupHeight(const BandCetak &band) const;
    double headHeight(const BandCetak &band) const; ///< both levels
    double footerHeight() const;
    /// The lines of one cell in its column's width.
    std::vector<QString> cellLines(const BandCetak &band, std::size_t position, const SelCetak &cell,
                                   bool bold) const;

    const std::vector<BandCetak> &bands() const { return m_bands; }
    const std::vector<HalamanCetak> &pages() const { return m_pages; }

private:
    struct Widths {
        std::vector<double> least, wished;
    };
    Widths measure(const TextMetrics &text, const TextMetrics &bold) const;
    static double sum(const std::vector<double> &widths);
    void chooseFont();
    void makeBands();
    void addBand(const std::vector<std::size_t> &columns);
    void paginate(std::size_t band);
    std::size_t linesOfRow(const BandCetak &band, std::size_t row) const;

    const TabelCetak &m_tabel;
    QPaintDevice *m_device;
    QSizeF m_page;
    double m_dotsPerMm;
    TextMetrics m_text, m_bold, m_title, m_subtitle, m_footer;
    bool m_grouped = false;
    Widths m_widths;
    std::vector<BandCetak> m_bands;
    std::vector<HalamanCetak> m_pages;
};

/// The sum row counts as the row after the last.
const std::vector<SelCetak> &barisKe(const TabelCetak &tabel, std::size_t index);
/// Heads of groups and the sum row.
bool isBold(const TabelCetak &tabel, std::size_t index);

} // namespace lumbung
