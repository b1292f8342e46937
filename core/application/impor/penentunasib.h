// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/bukankembar.h"
#include "core/application/impor/koreksiimpor.h"
#include "core/application/impor/nasibbaris.h"
#include "core/application/ports/office.h"

#include <map>
#include <set>

namespace lumbung {

/// Decides row by row, in order, whether a row is new, changes something, says nothing new or must stay outside.
/// Holds the keys of the whole store and of the rows seen; looks at stored values only in batches.
class PenentuNasib {
public:
    PenentuNasib(Office &kantor, const RencanaImpor &rencana, const KoreksiImpor &koreksi);

    Result<void> muat();
    /// Adds findings to the rows of `bak` where it decides against them.
    Result<std::vector<NasibBaris>> tentukan(std::vector<BarisImpor> &bak);

    const IndeksKunci &indeks() const noexcept { return m_indeks; }

private:
    Result<NasibBaris> cocokkan(BarisImpor &baris);
    Result<std::optional<IndeksKunci::Cocok>> cari(const KunciKoperasi &kunci, NasibBaris &nasib) const;
    Result<QString> pasangan(const KunciKoperasi &kunci, quint32 entri) const;
    Result<bool> bukanKembar(const KunciKoperasi &kunci, quint32 entri, QString &nama) const;
    void jadiBaru(BarisImpor &baris, const KunciKoperasi &kunci, NasibBaris &nasib);
    bool berulang(BarisImpor &baris, NasibBaris &nasib, bool diputuskan);
    Result<void> bandingkan(std::vector<BarisImpor> &bak, std::vector<NasibBaris> &nasib);
    Result<void> bandingkanTahun(int tahun, std::vector<BarisImpor> &bak, std::vector<NasibBaris> &nasib,
                                 const std::vector<std::size_t> &anggota);
    Result<void> periksaLompatan(int tahun, std::vector<BarisImpor> &bak, const std::vector<NasibBaris> &nasib,
                                 const std::vector<std::size_t> &anggota);
    void catatLompatan(BarisImpor &baris, const Record &tahunLalu) const;
    void bandingkanSatu(const BarisImpor &baris, const DaftarBaris &tersimpan, NasibBaris &nasib) const;
    Result<bool> berkeragaan(RowKey key, const Periode &periode);
    static quint64 isiHash(const BarisImpor &baris);

    struct Terlihat {
        int baris = 0;
        quint64 isi = 0;
    };

    Office &m_kantor;
    const KoreksiImpor &m_koreksi;
    const std::vector<KolomPeta> &m_peta;
    bool m_tanpaNama; ///< the file has no column for names
    IndeksKunci m_indeks;
    BukanKembar m_bukanKembar;
    QHash<quint64, Terlihat> m_terlihat; ///< by entry and period
    std::map<Periode, std::vector<RowKey>> m_berkeragaan;
    std::vector<Field> m_field; ///< fields that the file may change
};

} // namespace lumbung
