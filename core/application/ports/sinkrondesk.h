// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/konflik.h"

#include <QDateTime>

#include <map>
#include <span>
#include <vector>

namespace lumbung {

/// An op that waits or has been answered.
struct BarisKeluar {
    Op op;
    Scope scope = Scope::Nasional;
    QString koperasi; ///< name of the koperasi it is about, shown
    enum class Keadaan { Antre, Kirim, Diakui, Konflik, Ditolak, Tertahan, Batal } keadaan = Keadaan::Antre;
    int percobaan = 0;
    /// JawabanOp::kode, or why it was refused at this desk: "wilayah-dilepas" (the account lost the scope before
    /// the hub took anything of it), "tak-terbaca", "terlalu-besar".
    QString kode;
    QString terkait; ///< id of its Konflik or Usulan
    QString mentah =
        {}; ///< the text as it is kept, of an op that this program cannot read; then `op` has no fields
};

/// What people see and decide about syncing; reads and writes the office's own store, never the network.
class SinkronDesk {
public:
    virtual ~SinkronDesk() = default;

    virtual Result<IdentitasPerangkat> identitas() = 0;
    virtual Result<qint64> jumlahMenunggu() = 0;
    /// Conflicts, proposals and refused ops that wait for a person.
    virtual Result<qint64> jumlahPerluDiperiksa() = 0;
    /// Newest first, with the hub's values as they are now. One whose decision is on its way is not open.
    virtual Result<std::vector<Konflik>> konflik(bool terbukaSaja) = 0;
    virtual Result<std::vector<Usulan>> usulan(bool terbukaSaja) = 0;
    /// What was refused and is kept nowhere else first, then newest first; what was applied more than a week ago
    /// and what was given up is left out.
    virtual Result<std::vector<BarisKeluar>> keluar(int maks) = 0;
    /// Names for the lists, also of koperasi that are removed; unknown ones are left out.
    virtual Result<std::map<KoperasiId, QString>> namaKoperasi(std::span<const KoperasiId> id) = 0;

    /// Queues the decision of a conflict: the value of each field as it shall be; what is not named stays as the
    /// hub has it. `hapus`: of a conflict about a removal, that the record shall go. Missing "konflik.tidak-ada",
    /// Conflict "konflik.sudah-selesai".
    virtual Result<OpId> selesaikan(const KonflikId &id, const Record &pilihan, const Asal &asal,
                                    bool hapus = false) = 0;
    /// Missing "usulan.tidak-ada", Conflict "usulan.sudah-diputus".
    virtual Result<OpId> putuskan(const UsulanId &id, bool terima, const QString &catatan) = 0;
    /// Gives up an op that was refused or held: it stays in history and leaves the list. Missing "op.tidak-ada",
    /// Conflict "op.tidak-ditolak" while it waits or when it was taken.
    virtual Result<void> singkirkan(const OpId &op) = 0;
    /// Queues a refused op's values once more, on top of what the hub says now; the old one is given up. Empty when
    /// the record holds them already. Errors of singkirkan(), of UnitOfWork, and Refused "op.tidak-bisa-diulang"
    /// for decisions and steps of verification.
    virtual Result<OpId> ajukanLagi(const OpId &op) = 0;
};

} // namespace lumbung
