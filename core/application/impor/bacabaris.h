// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/bacasel.h"
#include "core/application/impor/bacawilayah.h"
#include "core/application/impor/koreksiimpor.h"
#include "core/application/impor/rencanaimpor.h"

#include <array>
#include <span>

namespace lumbung {

/// Turns the rows of a sheet into records by a plan and a person's corrections. Rows must come in order: merged
/// cells and group lines ("Kecamatan Contoh") hold for the rows below them. One reader for one pass.
class PembacaBaris {
public:
    PembacaBaris(const RencanaImpor &rencana, const KoreksiImpor &koreksi, const WilayahDirectory &wilayah,
                 const KodeWilayah &dalam, QDate hariIni);

    void gabung(std::vector<SelGabung> gabung);
    void simpanMentah(bool simpan) { m_simpanMentah = simpan; }

    /// Nothing for heading, blank, group, sum and signature rows.
    std::optional<BarisImpor> baca(int baris, std::span<const Sel> sel);

private:
    struct Kolom {
        int kolom;
        Sasaran sasaran;
        PembacaSel pembaca;
    };
    std::span<const Sel> bukaGabung(int baris, std::span<const Sel> sel);
    bool bukanData(std::span<const Sel> sel);
    void bacaIsian(Kolom &kolom, const Sel &sel, BarisImpor &hasil);
    void bacaKhusus(const Kolom &kolom, const Sel &sel, BarisImpor &hasil);
    void bacaNomorTanggal(const Kolom &kolom, const QString &teks, BarisImpor &hasil);
    void kumpulkanWilayah(Field field, const QString &teks);
    void catat(BarisImpor &hasil, const Kolom &kolom, const PembacaSel::Hasil &baca, const QString &teks);
    void lengkapi(BarisImpor &hasil) const;
    void periksa(BarisImpor &hasil) const;
    Sel terkoreksi(int baris, int kolom, const Sel &sel) const;
    int kolomField(Field field) const;

    const RencanaImpor &m_rencana;
    const KoreksiImpor &m_koreksi;
    PembacaWilayah m_wilayah;
    QDate m_hariIni;
    std::vector<Kolom> m_kolom;                 ///< in the order of fields, so that records are built by appending
    std::array<int, fieldCount> m_kolomField{}; ///< column by field, -1 = none
    std::vector<SelGabung> m_gabung;            ///< regions that go down over several rows
    std::vector<Sel> m_isiGabung;               ///< their values
    std::vector<Sel> m_terbuka;
    NamaWilayah m_nama;
    int m_kolomWilayah = -1;
    KonteksBerkas m_konteks;
    bool m_simpanMentah = false;
};

} // namespace lumbung
