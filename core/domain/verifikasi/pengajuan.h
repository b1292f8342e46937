// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/verifikasi/peristiwaverifikasi.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lumbung {

/// A version that an office declared valid.
struct VersiSah {
    int versi = 0;
    Cuplikan cuplikan;
    QString cerna;
    qint64 pada = 0;
    QString oleh; ///< account

    friend bool operator==(const VersiSah &, const VersiSah &) = default;
};

/// What an office said about a version.
struct Pemeriksaan {
    PeristiwaVerifikasiId id;
    TingkatVerifikasi tingkat = TingkatVerifikasi::KabKota;
    int versi = 0;
    PelakuVerifikasi pelaku;
    qint64 pada = 0;
    bool valid = false;
    std::vector<PutusanIsian> putusan;
    QString sampel;
    QString kata;

    friend bool operator==(const Pemeriksaan &, const Pemeriksaan &) = default;
};

struct KomentarVerifikasi {
    PelakuVerifikasi pelaku;
    qint64 pada = 0;
    QString kata;

    friend bool operator==(const KomentarVerifikasi &, const KomentarVerifikasi &) = default;
};

struct PeristiwaTertolak {
    PeristiwaVerifikasiId id;
    Error sebab;

    friend bool operator==(const PeristiwaTertolak &, const PeristiwaTertolak &) = default;
};

/// What the events of one submission add up to.
struct KeadaanPengajuan {
    StatusPengajuan status = StatusPengajuan::Draf;
    Binaan binaan = Binaan::KabKota; ///< of the version handed in last
    int versi = 0;                   ///< how many snapshots were handed in
    int ulang = 0;                   ///< how many of them were corrections of the same submission
    std::optional<Cuplikan> cuplikan = {};
    QString cerna = {};
    Risiko risiko = {};  ///< as weighed when it was handed in
    qint64 diajukan = 0; ///< when the version was handed in
    qint64 masuk = 0;    ///< since when it lies where it lies
    QString pengaju = {};
    std::set<QString> pengisi = {}; ///< accounts that entered or handed in any part of this submission
    /// Last valid version of each office. Reports of an office go on showing it while a newer one is on its way.
    std::map<TingkatVerifikasi, VersiSah> sah = {};
    /// Fields that an office accepted beside others that it rejected: not asked again while they keep the value.
    std::map<TingkatVerifikasi, Record> diterima = {};
    bool semuaTerbuka = true;     ///< any field may be corrected
    std::set<Field> terbuka = {}; ///< otherwise these
    std::vector<Pemeriksaan> pemeriksaan = {};
    std::vector<KomentarVerifikasi> komentar = {};
    int penolakan = 0;                            ///< how often an office sent it back
    PeristiwaVerifikasiId terakhir = {};          ///< the step that counts last; comments are none
    QString akunTerakhir = {};                    ///< whose step that was
    std::vector<PeristiwaTertolak> tertolak = {}; ///< events that could not stand

    std::optional<TingkatVerifikasi> giliran() const { return giliranVerifikasi(binaan, status); }
    /// The last version valid at this office or, where none is, nothing.
    const VersiSah *sahPada(TingkatVerifikasi tingkat) const;

    friend bool operator==(const KeadaanPengajuan &, const KeadaanPengajuan &) = default;
};

/// What this office has to look at: fields that changed since its last valid version, without those that it has
/// accepted already with this value. Without a valid version all filled fields.
std::vector<FieldChange> isianDiperiksa(const KeadaanPengajuan &keadaan, TingkatVerifikasi tingkat);

/// Fields that come open with a rejected one: those it must agree with.
std::set<Field> terbukaBersama(Field field);

/// Whether the step may happen now. Refused "verifikasi.peran" {peran, status}, "verifikasi.milik-sendiri",
/// "verifikasi.sampel"; Conflict "verifikasi.bukan-giliran" {status}, "verifikasi.versi-lain",
/// "verifikasi.tidak-berubah", "verifikasi.tidak-bisa-diurungkan"; Input "verifikasi.cuplikan",
/// "verifikasi.isian-tertutup" {isian}, "verifikasi.isian-lain" {isian}, "verifikasi.belum-diputus" {jumlah},
/// "verifikasi.alasan" {isian}, "verifikasi.ada-ditolak" {jumlah}.
Result<void> periksaPeristiwa(const KeadaanPengajuan &keadaan, const PeristiwaVerifikasi &peristiwa);

/// The state after all events, in urutanSebab()'s order; what may not happen is put aside with its reason.
KeadaanPengajuan lipatPengajuan(std::vector<PeristiwaVerifikasi> peristiwa);

} // namespace lumbung
