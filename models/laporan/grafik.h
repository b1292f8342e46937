// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lumbung {

/// One bar; `nilai` is in the chart's unit, `teks` is how it is written.
struct Batang {
    QString kode;
    QString nama;
    std::optional<double> nilai;
    QString teks;

    friend bool operator==(const Batang &, const Batang &) = default;
};

/// Bars of one measure, in the order in which they are drawn from the top.
struct GrafikBatang {
    QString judul;
    QString satuan;
    QString golongan; ///< what one bar is, in lower case: "kecamatan"
    std::vector<Batang> batang;
    QString terpilih; ///< code of the selected bar; empty = none

    friend bool operator==(const GrafikBatang &, const GrafikBatang &) = default;
};

/// One line; one value a label of the chart, nothing where it is unknown.
struct Garis {
    QString nama;
    std::vector<std::optional<double>> nilai;
    QStringList teks; ///< how each value is written

    friend bool operator==(const Garis &, const Garis &) = default;
};

/// Lines over the tahun buku.
struct GrafikGaris {
    QString judul;
    QString satuan;
    QStringList label;
    std::vector<Garis> garis;

    friend bool operator==(const GrafikGaris &, const GrafikGaris &) = default;
};

/// The charts of a report. The bars show the chosen measure of every area, highest first; the lines show its
/// run over the years: the selected area against the whole (for shares) or against the mean of all areas
/// (for amounts, where the whole would flatten the line), or the whole alone when nothing is selected.
GrafikBatang grafikBatang(const HasilLaporan &hasil, const WilayahDirectory &wilayah);
GrafikGaris grafikGaris(const HasilLaporan &hasil, const QString &namaSeluruh, const WilayahDirectory &wilayah);

/// What the chart shows in a sentence or two: read aloud by screen readers and written under the chart.
QString ringkasan(const GrafikBatang &grafik);
QString ringkasan(const GrafikGaris &grafik);

/// A measure's name and unit on screen, translated.
QString namaBesaran(Besaran besaran);
QString namaSatuan(Besaran besaran);
/// A label of core/application/laporan in the language of the screen.
QString terjemahLaporan(const QString &label);

} // namespace lumbung
