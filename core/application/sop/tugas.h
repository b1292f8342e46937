// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bukukasus.h"

namespace lumbung {

/// Why a case is in somebody's list.
enum class KelompokTugas {
    Terlambat,  ///< one's turn, and past its time
    JatuhTempo, ///< one's turn, due by the end of today
    Giliran,    ///< one's turn, with time left or without a clock
    Dijeda,     ///< one's turn, standing still
    Menunggu,   ///< one took part, and somebody else has the turn
    Selesai     ///< over, one took part
};
/// "terlambat", "jatuh-tempo", "giliran", "dijeda", "menunggu", "selesai".
QString keyOf(KelompokTugas kelompok);

/// A case as lists show it; plain values, free of the book.
struct RingkasKasus {
    KasusId id;
    QString sop;   ///< code
    QString judul; ///< of the SOP
    int versi = 0;
    QString perihal;
    KoperasiId koperasi;
    StatusKasus status = StatusKasus::BelumDibuka;
    int langkah = 0; ///< current, or the last one
    int dariLangkah = 0;
    QString kegiatan;
    QStringList giliran; ///< names of the columns whose turn it is
    QStringList peran;   ///< keys of the roles that may act now
    qint64 dibuka = 0, masuk = 0;
    std::optional<qint64> berakhir = {};
    std::optional<qint64> tenggat = {}; ///< of the current step
    std::optional<qint64> tenggatHukum = {};
    qint64 terpakai = 0; ///< ms of work in the current step
    bool lewat = false;
    bool lewatHukum = false;
    QString alasanJeda = {};
    qsizetype diabaikan = 0; ///< events that could not stand
};
RingkasKasus ringkasan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

struct Tugas {
    KelompokTugas kelompok = KelompokTugas::Giliran;
    RingkasKasus kasus;
    DelegasiId mandat = {};            ///< the mandate by which it is one's turn
    std::optional<Peran> sebagai = {}; ///< the role that one acts in
};

/// Roles that an account acts in on a day: its own, then those lent by mandates.
std::vector<std::pair<Peran, DelegasiId>> peranPada(const LatarKasus &latar, const PelakuKasus &pelaku, QDate hari);

/// What waits for this account: late first, then by what is due; over ones of the last `hariSelesai` days at the
/// end.
std::vector<Tugas> tugasSaya(const BukuKasus &buku, const PelakuKasus &pelaku, qint64 kini, int hariSelesai = 14);

} // namespace lumbung
