// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verifikasi/cuplikan.h"
#include "core/domain/verifikasi/risiko.h"
#include "core/domain/verifikasi/statuspengajuan.h"

#include <QStringList>

#include <vector>

namespace lumbung {

using PeristiwaVerifikasiId = StrongId<struct PeristiwaVerifikasiTag>;

enum class JenisPeristiwaVerifikasi {
    Ajukan,      ///< hands a frozen snapshot in
    Putuskan,    ///< an office's verdict on exactly the snapshot it saw
    BukaKembali, ///< what was declared valid is open again, with a reason
    Batalkan,    ///< taken back before it was valid, with a reason
    Urungkan,    ///< takes back one's own last step
    Komentar
};
/// "ajukan", "putuskan", "buka-kembali", "batalkan", "urungkan", "komentar".
QString keyOf(JenisPeristiwaVerifikasi jenis);
std::optional<JenisPeristiwaVerifikasi> jenisPeristiwaVerifikasiOfKey(QStringView key);

/// Why a field is rejected; Lainnya needs words.
enum class AlasanTolak {
    SalahKetik,
    TidakSesuaiBerkas,
    BerkasKurang,
    LonjakanTanpaPenjelasan,
    TidakWajar,
    Lainnya
};
/// "salah-ketik", "tidak-sesuai-berkas", "berkas-kurang", "lonjakan-tanpa-penjelasan", "tidak-wajar", "lainnya".
QString keyOf(AlasanTolak alasan);
std::optional<AlasanTolak> alasanTolakOfKey(QStringView key);
std::span<const AlasanTolak> semuaAlasanTolak();

struct PutusanIsian {
    Field field = Field::Nama;
    bool terima = true;
    AlasanTolak alasan = AlasanTolak::Lainnya; ///< when rejected
    QString kata = {};                         ///< when rejected: more words

    friend bool operator==(const PutusanIsian &, const PutusanIsian &) = default;
};

struct PelakuVerifikasi {
    QString akun; ///< account name; never a personal number
    Peran peran = Peran::FrontOffice;

    friend bool operator==(const PelakuVerifikasi &, const PelakuVerifikasi &) = default;
};

/// One thing that happened to the submission of a keragaan. Never changed and never removed; where a submission
/// stands is what its events add up to.
struct PeristiwaVerifikasi {
    PeristiwaVerifikasiId id;
    std::vector<PeristiwaVerifikasiId> sesudah = {}; ///< what its maker had seen last
    qint64 pada = 0;                                 ///< milliseconds UTC
    JenisPeristiwaVerifikasi jenis = JenisPeristiwaVerifikasi::Komentar;
    PelakuVerifikasi pelaku = {};
    QString cerna = {};                     ///< Ajukan: of its snapshot. Putuskan: of the one that was seen
    Cuplikan cuplikan = {};                 ///< Ajukan
    QStringList pengisi = {};               ///< Ajukan: accounts that entered what it says
    Risiko risiko = {};                     ///< Ajukan: as weighed when it was handed in
    int bobot = 0;                          ///< Ajukan: version of the weights
    std::vector<PutusanIsian> putusan = {}; ///< Putuskan
    bool valid = false;                     ///< Putuskan
    QString sampel = {};                    ///< Putuskan: the sample draw by which it passes without being read
    QString kata = {};                      ///< reason or comment
    PeristiwaVerifikasiId sasaran = {};     ///< Urungkan

    friend bool operator==(const PeristiwaVerifikasi &, const PeristiwaVerifikasi &) = default;
};

/// As it is kept and sent; members without content are left out.
QJsonObject peristiwaVerifikasiToJson(const PeristiwaVerifikasi &peristiwa);
/// Nothing when it is not an event or names a kind, role, field or reason that this program does not know.
std::optional<PeristiwaVerifikasi> peristiwaVerifikasiOfJson(const QJsonObject &json);

} // namespace lumbung
