// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/sop/waktusop.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lumbung {

/// One column of the flow chart: a jabatan, and which roles of the program hold it.
struct PelaksanaSop {
    QString kode; ///< "kabid"; steps refer to it
    QString nama; ///< as printed at the head of the column
    std::vector<Peran> peran = {};
    std::vector<Peran> dicatatOleh = {}; ///< may take down what a party outside the office did

    /// Whether this role does its steps, or takes them down.
    bool dipegang(Peran oleh) const;

    friend bool operator==(const PelaksanaSop &, const PelaksanaSop &) = default;
};

/// The symbol of a step in the official SOP-AP form.
enum class BentukLangkah { Mulai, Proses, Keputusan, Selesai };
QString keyOf(BentukLangkah bentuk);
std::optional<BentukLangkah> bentukLangkahOfKey(QStringView key);

/// How several executors share one step.
enum class CaraPelaksana {
    SalahSatu, ///< any of them does it
    Berurutan  ///< each in the order named (paraf, paraf, tanda tangan)
};
QString keyOf(CaraPelaksana cara);
std::optional<CaraPelaksana> caraPelaksanaOfKey(QStringView key);

/// Where a case goes: to the step of a number, to the end, or back to where its path began.
struct TujuanLangkah {
    enum class Jenis { Langkah, Selesai, Mulai };
    Jenis jenis = Jenis::Selesai;
    int no = 0;

    static TujuanLangkah langkah(int no) { return {Jenis::Langkah, no}; }

    friend bool operator==(const TujuanLangkah &, const TujuanLangkah &) = default;
};

/// A gate; returned cases go where `tidak` says.
struct KeputusanSop {
    QString tanya;
    TujuanLangkah ya, tidak;

    friend bool operator==(const KeputusanSop &, const KeputusanSop &) = default;
};

struct LangkahSop {
    int no = 0;
    QString kegiatan;
    BentukLangkah bentuk = BentukLangkah::Proses;
    QStringList pelaksana = {}; ///< codes of PelaksanaSop
    CaraPelaksana cara = CaraPelaksana::SalahSatu;
    bool dugaan = false; ///< the source lost its executor mark: "dugaan, mohon periksa"
    QStringList kelengkapan = {};
    WaktuSop waktu = {};
    QStringList output = {};
    QString keterangan = {};
    QString tempat = {};
    std::optional<KeputusanSop> keputusan = {};
    std::optional<TujuanLangkah> lanjut = {}; ///< without it: the next row, after the last one the end
    QString sopLanjutan = {};                 ///< code of the SOP that is opened from here
    bool pilihan = false;                     ///< may be left out, with a reason
    QString formulir = {};                    ///< the page that does the step; empty on an end

    friend bool operator==(const LangkahSop &, const LangkahSop &) = default;
};

/// One of several beginnings of an SOP (tingkat binaan; kind of aid).
struct JalurSop {
    QString kode;
    QString nama;
    int mulai = 1;

    friend bool operator==(const JalurSop &, const JalurSop &) = default;
};

/// A second clock beside the office's own: a limit that a law sets for a span of steps.
struct JamHukum {
    QString nama;
    QString dasar; ///< law and article
    int dari = 1, sampai = 1;
    int jumlah = 0;
    SatuanWaktu satuan = SatuanWaktu::HariKerja;
    int perpanjangan = 0; ///< once, in the same unit, with a written reason

    friend bool operator==(const JamHukum &, const JamHukum &) = default;
};

/// The identity page of the SOP-AP form (Permenpan RB 35/2012). Jabatan only, never a person's name.
struct IdentitasSop {
    QString nomor, tanggalPembuatan, tanggalRevisi, tanggalEfektif, disahkanOleh;
    QStringList dasarHukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan;

    friend bool operator==(const IdentitasSop &, const IdentitasSop &) = default;
};

/// A standard operating procedure as data. A case runs the version that was in force when it was opened.
struct DefinisiSop {
    QString kode; ///< "ods-5-verifikasi"
    int versi = 1;
    QString kelompok; ///< "ods", "opik", "ppid", "jf", "pemberdayaan", or the office's own
    QString judul;
    QDate berlaku; ///< in force from this day on
    QString sumber;
    IdentitasSop identitas;
    bool acara = false; ///< has an event day from which its times count
    std::vector<JalurSop> jalur;
    std::vector<JamHukum> jamHukum;
    std::vector<PelaksanaSop> pelaksana;
    std::vector<LangkahSop> langkah; ///< by number

    const LangkahSop *cari(int nomor) const;
    const PelaksanaSop *cariPelaksana(QStringView kodenya) const;
    const JalurSop *cariJalur(QStringView kodenya) const;
    /// Where a case on this path begins; 0 when there is no such path. No path is the first row.
    int awal(QStringView kodeJalur) const;

    friend bool operator==(const DefinisiSop &, const DefinisiSop &) = default;
};

} // namespace lumbung
