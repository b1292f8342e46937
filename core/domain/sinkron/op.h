// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"
#include "core/domain/fieldchange.h"
#include "core/domain/sinkron/isiperistiwa.h"
#include "core/domain/sinkron/lampiran.h"
#include "core/domain/sinkron/rekam.h"
#include "core/domain/strongid.h"

#include <vector>

namespace lumbung {

using OpId = StrongId<struct OpTag>; ///< UUID version 7
using PerangkatId = StrongId<struct PerangkatTag>;
using KonflikId = StrongId<struct KonflikTag>; ///< follows from the op that disagreed: konflikIdOf()
using UsulanId = StrongId<struct UsulanTag>;   ///< follows from the op that was not allowed: usulanIdOf()

/// What an op intends.
enum class JenisOp {
    Buat,       ///< a new record; `isian` is all of it
    Ubah,       ///< fields of a record
    Hapus,      ///< a record, as it stood at `versi`
    Selesaikan, ///< decides a conflict: the fields' values; `rekam` names the konflik
    Putuskan,   ///< decides a proposal; `terima`; `rekam` names the usulan
    Transisi,   ///< a step of verification of a keragaan at exactly `versi`
    Catat       ///< an event: `peristiwa`; `rekam` is the event itself
};
QString keyOf(JenisOp jenis);
std::optional<JenisOp> jenisOpOfKey(QStringView key);

/// One intention of one person on one record: the unit that travels up. Never changed once it was sent.
struct Op {
    OpId id;
    qint64 dseq = 0; ///< 1, 2, 3 … without a gap in each device and scope
    JenisOp jenis = JenisOp::Ubah;
    KunciRekam rekam;
    /// Ubah: base and new value. An entry whose two values are equal is a guard: it changes nothing and says which
    /// value of the same field group the person saw (gabung.h). Buat: before is empty. Selesaikan: before is what
    /// the person saw at the hub.
    std::vector<FieldChange> isian = {};
    AsalIsian asal = {};      ///< of the new values; for Ubah only `bawaan`
    KoperasiId koperasi = {}; ///< of a keragaan
    Periode periode = {};     ///< of a keragaan
    /// Hapus, Transisi: the record's version as it will stand if nobody else touches it: the confirmed one plus one
    /// for each unconfirmed op of this record before this one. Selesaikan: the conflict's version that was seen.
    qint64 versi = 0;
    OpId setelah = {}; ///< the unconfirmed op of the same record that this one was made on top of
    StatusData dari = StatusData::Draf, ke = StatusData::Draf; ///< Transisi
    bool terima = false;  ///< Putuskan; Selesaikan of a conflict about a removal: the record goes
    QString catatan = {}; ///< Transisi, Putuskan: reason in words
    IsiPeristiwa peristiwa = {};
    qint64 pada = 0;         ///< the desk's clock, ms since 1970 UTC; shown to people, never used to order
    QJsonObject ekstra = {}; ///< values of fields that this program does not know
    std::optional<Lampiran> lampiran = {}; ///< Buat of a lampiran: all of it

    friend bool operator==(const Op &, const Op &) = default;
};

KonflikId konflikIdOf(const OpId &op);
UsulanId usulanIdOf(const OpId &op);

/// What the hub made of an op. Final: the same op gets the same answer for ever.
enum class HasilOp {
    Ok,      ///< applied as it was
    Gabung,  ///< applied beside somebody else's change of other fields
    Konflik, ///< disagrees: kept in a Konflik, the record stays as it was (fields that agreed were applied)
    Ditolak, ///< not allowed or not valid: `kode`; kept in an Usulan where the code says so
    Tertahan ///< built on an op that did not get in: kept with it
};
QString keyOf(HasilOp hasil);
std::optional<HasilOp> hasilOpOfKey(QStringView key);

/// Codes of Ditolak: "terkunci", "di-luar-wilayah", "peran" (these three keep an Usulan), "rekam-tidak-ada",
/// "versi-berubah", "sudah-selesai", "transisi", "aturan", "bentuk", "konflik-tidak-ada", "usulan-tidak-ada",
/// "pelaku" (an event that says somebody else did it), "berkas-tidak-ada" (a lampiran whose file the hub has not
/// got from this account).
struct JawabanOp {
    OpId id;
    HasilOp hasil = HasilOp::Ok;
    qint64 versi = 0;     ///< of the record afterwards; 0 when it was not touched
    qint64 seq = 0;       ///< of the feed row that shows the effect (record, konflik or usulan); 0 = none
    QString terkait = {}; ///< id of the Konflik or Usulan
    QString kode = {};

    friend bool operator==(const JawabanOp &, const JawabanOp &) = default;
};

/// Ops of one device and one scope, in order of dseq.
struct BatchOp {
    PerangkatId perangkat;
    Scope scope = Scope::Nasional;
    QString epoch;           ///< feed epoch that the device knows; empty = none yet
    qint64 diakuiSampai = 0; ///< every answer up to this dseq has arrived: the hub may forget its wording
    std::vector<Op> ops;
};
inline constexpr int batchOpMax = 500;
inline constexpr int batchBytesMax = 4 * 1024 * 1024;

} // namespace lumbung
