// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/sop/tugas.h"

namespace lumbung {

class Clock;

/// Who may act at this desk, and as what.
struct PelakuMeja {
    bool berakun = false; ///< joined to a hub: the account decides
    QString akun;
    std::vector<Peran> peran; ///< to choose from; the account's own first
};

/// All that the page of tasks shows.
struct MuatanTugas {
    PelakuMeja meja;
    Peran sebagai = Peran::FrontOffice;
    std::vector<Tugas> tugas;
    std::vector<RingkasKasus> semua; ///< of the whole office, newest first
    KalenderKerja kalender;
    qint64 kini = 0;
    std::map<KoperasiId, QString> nama; ///< of the koperasi that cases are about
};

/// Who asks for it. Without `diminta` the role that was chosen at this desk before acts.
struct Penanya {
    std::optional<Peran> diminta;
    QString sebutan;
    const Clock &clock;
};

/// Errors of the store.
Result<MuatanTugas> muatTugas(Office &office, BukuKasus &buku, const Penanya &penanya);

/// All that the page of one case shows.
struct MuatanKasus {
    PelakuMeja meja;
    Peran sebagai = Peran::FrontOffice;
    Kasus kasus;
    RingkasKasus ringkas;
    KalenderKerja kalender;
    QString namaKoperasi;
    qint64 kini = 0;
    bool berhak = false; ///< the chosen role has the turn
};
/// Reads this case alone. Missing "kasus.tidak-ada"; errors of the store.
Result<MuatanKasus> muatKasusPage(Office &office, const KasusId &id, const Penanya &penanya);

} // namespace lumbung
