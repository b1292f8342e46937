// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/alirbagan.h"
#include "core/application/sop/bagan/isibaris.h"
#include "core/application/sop/bagan/ukurteks.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>
#include <vector>

namespace lumbung {

/// The symbols of the SOP-AP form; arrows are lines.
enum class JenisSimbol { Terminator, Proses, Keputusan, Sambungan };

struct SimbolTata {
    JenisSimbol jenis = JenisSimbol::Proses;
    QRectF tempat;
    std::size_t baris = 0; ///< row of the chart; of a connector: the row that it leads to
    int lajur = 0;
    QString huruf = {}; ///< of a connector
    bool masuk = false; ///< a connector at which the flow goes on
};

struct GarisTata {
    std::optional<std::size_t> panah; ///< index in BaganAlir::panah; none from a connector on
    std::vector<QPointF> titik;       ///< corners, from the start to the end
    bool kepala = true;               ///< ends in an arrow head
    LabelPanah label = LabelPanah::Tanpa;
    QRectF tempatLabel = {};
    std::size_t keBaris = 0;
    QString huruf = {}; ///< of the connector that it begins or ends at
};

struct BarisTata {
    std::size_t baris = 0;
    double atas = 0, tinggi = 0;

    double bawah() const { return atas + tinggi; }
    double tengah() const { return atas + tinggi / 2; }
};

/// One printed page of the chart; everything in millimetres from the top left corner of the page's body.
struct HalamanTata {
    std::vector<BarisTata> baris;
    double atas = 0, bawah = 0; ///< of the table without its head, strips for connectors included
    std::vector<SimbolTata> simbol;
    std::vector<GarisTata> garis;
};

struct KolomTata {
    QString judul;
    double kiri = 0, lebar = 0;

    double kanan() const { return kiri + lebar; }
};

/// Where everything of a printed flow chart goes.
struct TataBagan {
    /// Columns beside the lanes, from the left; the lanes stand after Kegiatan.
    enum Kolom { No, Kegiatan, Kelengkapan, Waktu, Output, Keterangan, JumlahKolom };

    BaganAlir bagan;
    std::vector<IsiBarisSop> isi;
    QStringList catatan;
    std::array<KolomTata, JumlahKolom> kolom;
    std::vector<KolomTata> lajur;
    double skala = 1; ///< smaller than one when many lanes or a tall row would not fit; measures are before it
    QSizeF badan;     ///< of a page, measures before the scale
    double atasKepala = 0, tinggiKelompok = 0, tinggiKepala = 0; ///< the head's two levels: the first, both
    std::vector<HalamanTata> halaman;

    static constexpr double tepi = 1.1; ///< between a cell's line and its text
    const QString &teks(const IsiBarisSop &baris, Kolom yang) const;
};

/// Lays the chart of a definition out on pages whose body has this size (millimetres). Every arrow is drawn once;
/// one that leaves its page ends in a connector and goes on at the connector of the same letter. Nothing overlaps;
/// a step never breaks over a page. Nothing when a definition is beyond all paper (a hundred executors).
std::optional<TataBagan> tataBagan(const DefinisiSop &definisi, QSizeF badan, const UkurTeks &ukur);

} // namespace lumbung
