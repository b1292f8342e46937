// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/koreksiimpor.h"
#include "core/application/impor/petakolom.h"
#include "core/application/impor/sumbertegak.h"
#include "core/application/impor/temuanimpor.h"
#include "core/application/ports/koperasiqueries.h"
#include "core/domain/koperasi.h"

#include <map>
#include <memory>
#include <optional>

namespace lumbung {

/// By what a row is joined with a koperasi that exists already. Otomatis asks the three one after the other; with
/// one of them chosen, rows without it are new.
enum class KunciCocok { Otomatis, Nik, BadanHukum, NamaWilayah };
constexpr KunciCocok semuaKunciCocok[] = {KunciCocok::Otomatis, KunciCocok::Nik, KunciCocok::BadanHukum,
                                          KunciCocok::NamaWilayah};
/// "otomatis", "nik_koperasi", "no_badan_hukum", "nama".
QString keyOf(KunciCocok kunci);
std::optional<KunciCocok> kunciCocokOfKey(QStringView key);

/// What is asked of an import; everything left open is found out.
struct PermintaanImpor {
    QString berkas;                                 ///< file name as people know it: "keragaan-2025.xlsx"
    std::optional<int> lembar;                      ///< index of the sheet
    std::optional<std::pair<int, int>> barisKepala; ///< first and last row of the heading
    std::optional<int> tahunBuku;                   ///< for rows that do not tell theirs
    QString pengirim;                               ///< whose mapping is remembered; empty = nobody's
    std::map<int, Sasaran> kolom;                   ///< meanings chosen by a person, by column
    std::map<QString, Sasaran> judul;               ///< meanings by heading (a mapping file)
    KunciCocok kunci = KunciCocok::Otomatis;
};

/// Where the tahun buku of a file comes from.
enum class AsalTahun { Kolom, Diminta, Judul, NamaLembar, NamaBerkas, Dianggap };

/// Words above the table that hold for every row.
struct KonteksBerkas {
    QString provinsi;
    QString kabupatenKota;
    QString kecamatan;
    QString desa;
};

/// A row that may be a koperasi that exists already, in the store or earlier in the file.
struct PasanganKembar {
    enum class Cara { Nik, BadanHukum, NamaWilayah };
    int baris = 0;
    Record berkas;     ///< profil of the row
    RowKey kunci = 0;  ///< the stored koperasi, or
    int barisLain = 0; ///< the earlier row of the same file
    Record pembanding; ///< its profil
    Cara cara = Cara::Nik;
    PutusanKembar putusan = PutusanKembar::Perbarui; ///< what happens when nobody decides
    bool diingat = false; ///< decided "koperasi lain" in an earlier import: shown, not asked
    QString nama;         ///< under which a decision about the pair is remembered (bukankembar.h); empty = not
};

/// Rows by what becomes of them. dibaca = baru + diperbarui + sama + ditolak + dilewati.
struct HitunganImpor {
    qint64 dibaca = 0;
    qint64 baru = 0;
    qint64 diperbarui = 0;
    qint64 sama = 0;
    qint64 ditolak = 0;
    qint64 dilewati = 0; ///< left out by a person's decision

    friend bool operator==(const HitunganImpor &, const HitunganImpor &) = default;
};

/// Everything known about a file before it is imported.
struct RencanaImpor {
    QString berkas;
    QString pengirim;
    int lembar = 0;
    QString namaLembar;
    KepalaLembar kepala;
    std::shared_ptr<SumberTegak> tegak; ///< set for a sheet of labels with values beside them
    std::vector<KolomPeta> peta;
    QString sidik; ///< fingerprint of the headings, the key of the remembered mapping
    Periode periode;
    AsalTahun asalTahun = AsalTahun::Dianggap;
    KonteksBerkas konteks;
    KunciCocok kunci = KunciCocok::Otomatis;

    HitunganImpor hitungan;
    std::vector<KelompokTemuan> temuan;
    std::vector<PasanganKembar> kembar; ///< the first 500
    qint64 jumlahKembar = 0;            ///< those that a person should decide

    /// Columns nobody could give a meaning: they are left out unless a person chooses.
    int belumJelas() const;
    /// True when rows give data of a tahun buku, not only profil.
    bool adaKeragaan() const;
    /// Where a cell of the table stands in the sheet (differs only for label sheets).
    SumberTegak::Alamat alamat(int baris, int kolom) const;
};

} // namespace lumbung
