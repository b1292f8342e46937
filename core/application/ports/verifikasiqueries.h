// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/verifikasi/ringkasanpengajuan.h"
#include "core/domain/verifikasi/sampel.h"

#include <span>

namespace lumbung {

/// A row's number in the queue of this store.
using AntrianKey = qint64;

enum class TabAntrian { Baru, DiajukanUlang, LewatWaktu, Sampel, Semua };
/// "baru", "ulang", "lewat", "sampel", "semua".
QString keyOf(TabAntrian tab);
std::optional<TabAntrian> tabAntrianOfKey(QStringView key);

enum class UrutAntrian { Risiko, Tenggat, Nama };
/// "risiko", "tenggat", "nama".
QString keyOf(UrutAntrian urut);
std::optional<UrutAntrian> urutAntrianOfKey(QStringView key);

struct AntrianQuery {
    /// Whose turn it is; nothing = what lies with the koperasi: sent back or reopened. It has the tab Semua alone.
    std::optional<TingkatVerifikasi> tingkat = TingkatVerifikasi::KabKota;
    TabAntrian tab = TabAntrian::Semua;
    UrutAntrian urut = UrutAntrian::Risiko;
    qint64 kini = 0; ///< milliseconds UTC, for LewatWaktu

    friend bool operator==(const AntrianQuery &, const AntrianQuery &) = default;
};

struct HitungAntrian {
    qint64 baru = 0, ulang = 0, lewat = 0, sampel = 0, semua = 0;

    friend bool operator==(const HitungAntrian &, const HitungAntrian &) = default;
};

/// What waits to be told to a koperasi; sent when there is mail.
struct PemberitahuanVerifikasi {
    PeristiwaVerifikasiId peristiwa; ///< the verdict that it tells
    KeragaanId keragaan;
    bool valid = false;
    QString alamat;  ///< e-mail of the koperasi as handed in; may be empty
    QJsonObject isi; ///< {"koperasi","tahun","tingkat","kata","isian":[["aset","salah-ketik","…"],…]}

    friend bool operator==(const PemberitahuanVerifikasi &, const PemberitahuanVerifikasi &) = default;
};

/// Reads of verification. Synchronous; belongs on a worker thread.
class VerifikasiQueries {
public:
    virtual ~VerifikasiQueries() = default;

    /// Every event of one submission, as they came in; none when it was never handed in.
    virtual Result<std::vector<PeristiwaVerifikasi>> peristiwa(const KeragaanId &id) = 0;
    /// Which submissions this act took a step on, in order, with those steps; none for other acts.
    virtual Result<std::vector<std::pair<KeragaanId, PeristiwaVerifikasiId>>> langkahOf(const TindakanId &id) = 0;
    /// Every row of the list in order: keys for the page, which then asks for rows.
    virtual Result<std::vector<AntrianKey>> antrian(const AntrianQuery &query) = 0;
    virtual Result<HitungAntrian> hitung(std::optional<TingkatVerifikasi> tingkat, qint64 kini) = 0;
    /// Rows in the order of `keys`; rows that vanished meanwhile are left out.
    virtual Result<std::vector<RingkasanPengajuan>> baris(std::span<const AntrianKey> keys) = 0;
    /// Nothing when it was never handed in.
    virtual Result<std::optional<RingkasanPengajuan>> ringkasan(const KeragaanId &id) = 0;
    /// Draws on record, newest first.
    virtual Result<std::vector<PenarikanSampel>> penarikan() = 0;
    /// Oldest first.
    virtual Result<std::vector<PemberitahuanVerifikasi>> pemberitahuanMenunggu() = 0;
};

} // namespace lumbung
