// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/petarute.h"
#include "core/application/sop/bagan/tatabagan.h"

#include <optional>
#include <vector>

namespace lumbung {

/// A connector that a page needs: the flow to `keBaris` leaves here or goes on here.
struct RencanaSambungan {
    QString huruf;
    std::size_t keBaris = 0;
    bool masuk = false;
    bool diAtas = false; ///< in the strip above the rows; else below them
    int lajur = 0;       ///< the lane nearest to what it is joined with
};

/// What a page has to hold, before its symbols and arrows have a place.
struct RencanaHalaman {
    std::vector<BarisTata> baris;
    double atas = 0, bawah = 0;
    double pitaAtas = 0, pitaBawah = 0; ///< heights of the strips
    std::vector<RencanaSambungan> sambungan = {};
    std::vector<std::size_t> panah = {}; ///< that begin on this page
    QString hurufAwal = {};              ///< of the connectors back to where a path began
};

/// Places symbols, connectors and arrows of one page.
class PenataHalaman {
public:
    /// `sela`: how many arrows run side by side between two symbols.
    PenataHalaman(const TataBagan &tata, const RencanaHalaman &rencana, int sela);
    /// Nothing when an arrow found no way.
    std::optional<HalamanTata> tata();

private:
    struct Tugas {
        std::optional<std::size_t> panah;
        std::vector<UjungRute> dari, ke;
        int tujuan = 0;
        std::size_t keBaris = 0;
        QString huruf = {};
        LabelPanah label = LabelPanah::Tanpa;
        bool kepala = true;
        double urutan = 0; ///< what is easiest to see goes first
    };

    void letakkanBaris();
    void letakkanSambungan();
    void sisihkanLabel();
    void kumpulkanTugas();
    void tugasPanah(std::size_t nomor);
    bool gambar(const Tugas &tugas);
    bool gambarKeAwal();
    bool hubungkanAwal(const Tugas &dasar, bool masukKeBaris);
    std::vector<QRectF> calonSambungan(std::size_t baris) const;
    bool lowong(const QRectF &tempat) const;
    bool letakkanLabel(GarisTata &garis);
    std::vector<const SimbolTata *> simbolBaris(std::size_t baris) const;
    std::vector<UjungRute> keluar(const std::vector<const SimbolTata *> &simbol, LabelPanah label) const;
    std::vector<UjungRute> masuk(const std::vector<const SimbolTata *> &simbol) const;
    const BarisTata *cariBaris(std::size_t baris) const;
    const SimbolTata *cariSambungan(std::size_t keBaris, bool masuk) const;

    const TataBagan &m_tata;
    const RencanaHalaman &m_rencana;
    int m_sela;
    HalamanTata m_halaman;
    PetaRute m_peta;
    std::vector<Tugas> m_tugas;
};

} // namespace lumbung
