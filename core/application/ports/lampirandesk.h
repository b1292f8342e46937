// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/lampiran.h"

#include <vector>

class QIODevice;

namespace lumbung {

/// An attachment as it stands at this desk.
struct BarisLampiran {
    Lampiran lampiran;
    enum class Keadaan {
        Menunggu,  ///< only here: its file, or the word of it, has still to reach the hub
        Tersimpan, ///< the hub has it
        Ditolak    ///< the hub did not take it: `kode` (JawabanOp::kode or an error's code)
    } keadaan = Keadaan::Menunggu;
    QString kode = {};
    qint64 ada = 0; ///< bytes of the file that are here

    bool dapatDibuka() const { return ada == lampiran.ukuran; }
};

/// Attached files of the office. Every call is one durable transaction; the bytes lie in the office's own store,
/// encrypted with it, and are compared with their SHA-256 whenever they are read whole.
/// Errors: Storage as in UnitOfWork.
class LampiranDesk {
public:
    virtual ~LampiranDesk() = default;

    /// Of one record, oldest first; what was removed here is left out.
    virtual Result<std::vector<BarisLampiran>> daftar(const KunciRekam &pemilik) = 0;
    /// Missing "lampiran.tidak-ada".
    virtual Result<BarisLampiran> cari(const LampiranId &id) = 0;
    /// Keeps the bytes that `isi` gives and attaches them: id, size, hash, time and koperasi are filled in here,
    /// everything else is the caller's. `judul` is what the audit line says. Missing "lampiran.tanpa-pemilik";
    /// Input "lampiran.kosong", "lampiran.terlalu-besar" {maks}, "lampiran.tak-terbaca"; Conflict
    /// "lampiran.sudah-ada" when this record has the same file already.
    virtual Result<Lampiran> tambah(Lampiran baru, QIODevice &isi, const QString &judul) = 0;
    /// Removes it, here at once and at the hub with the next sync. Missing "lampiran.tidak-ada".
    virtual Result<void> lepas(const LampiranId &id, const QString &pelaku, const QString &judul) = 0;
    /// Writes the file to `tujuan`. Missing "lampiran.tidak-ada"; Conflict "lampiran.belum-turun" when its bytes
    /// are not here: they are asked for and come with the next sync; Storage "lampiran.rusak" when they are not
    /// what they were (asked for again where the hub has them), "lampiran.tak-tertulis".
    virtual Result<void> baca(const LampiranId &id, QIODevice &tujuan) = 0;
    /// Sends one that was refused once more. Missing "lampiran.tidak-ada".
    virtual Result<void> ajukanLagi(const LampiranId &id) = 0;
};

} // namespace lumbung
