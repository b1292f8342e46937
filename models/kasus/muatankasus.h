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

/// The role that was chosen at this desk before; `diminta` overrides it. Errors of the store.
Result<MuatanTugas> muatTugas(Office &office, BukuKasus &buku, std::optional<Peran> diminta, const QString &sebutan,
                              const Clock &clock);

/// All that the page of one case shows.
struct MuatanKasus {
    PelakuMeja meja;
    Peran sebagai = Peran::FrontOffice;
    Kasus kasus;
    RingkasKasus ringkas;
    KalenderKerja kalender;
    std::vector<Delegasi> delegasi;
    QString namaKoperasi;
    qint64 kini = 0;
    bool berhak = false; ///< the chosen role has the turn
};
/// Missing "kasus.tidak-ada"; errors of the store.
Result<MuatanKasus> muatKasusPage(Office &office, BukuKasus &buku, const KasusId &id, std::optional<Peran> diminta,
                                  const QString &sebutan, const Clock &clock);

} // namespace lumbung
