// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace lumbung {

enum class ArahRute { Kanan, Bawah, Kiri, Atas };

/// A line along which arrows may run, at a place on the other axis; millimetres.
struct LintasanRute {
    double di = 0;
    double biaya = 1;    ///< per millimetre
    bool dilalui = true; ///< else only crossed: the edge of a symbol
};

/// A place where an arrow leaves or arrives, and in which direction it goes there.
struct UjungRute {
    QPointF titik;
    ArahRute arah = ArahRute::Bawah;
    double biaya = 0;
};

struct Rute {
    std::vector<QPointF> titik; ///< corners, start and end
    double biaya = 0;
};

/// Finds orthogonal ways between symbols: the shortest with few corners and crossings. Ways never lie on each
/// other; one that goes where another goes may end on it.
class PetaRute {
public:
    PetaRute(std::vector<LintasanRute> tegak, std::vector<LintasanRute> datar);

    /// Nothing runs through here. Its edges may be touched.
    void halangi(const QRectF &tempat);
    /// A way from one of `dari` to one of `ke`, or to a way of the same `tujuan`. All ends lie on lines.
    std::optional<Rute> cari(std::span<const UjungRute> dari, std::span<const UjungRute> ke, int tujuan) const;
    /// Takes the way; from now on others go around it.
    void pasang(const Rute &rute, int tujuan);

private:
    static constexpr int bebas = -1;
    static constexpr int buntu = -2;
    struct Simpul {
        int kanan = bebas, bawah = bebas; ///< who has the stretch to the next line; `buntu` when blocked
        bool sudut = false;               ///< a way bends or ends here
    };
    struct Pencarian;

    int indeks(int i, int j) const { return j * static_cast<int>(m_tegak.size()) + i; }
    std::optional<int> simpulDi(QPointF titik) const;
    QPointF titikDi(int simpul) const;
    std::optional<int> tetangga(int simpul, ArahRute arah) const;
    int milik(int simpul, ArahRute arah) const;
    void isiMilik(int simpul, ArahRute arah, int tujuan);
    bool ada(int simpul, int tujuan) const;
    bool adaLain(int simpul, int tujuan) const;
    bool terbuka(int simpul, ArahRute arah) const;
    double biayaLangkah(int dari, int ke, ArahRute arah) const;

    std::vector<LintasanRute> m_tegak, m_datar;
    std::vector<Simpul> m_simpul;
};

} // namespace lumbung
