// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/rencanaimpor.h"
#include "core/application/ports/koperasiqueries.h"

#include <QHash>

#include <span>
#include <vector>

namespace lumbung {

/// The keys by which a koperasi is recognised, as numbers: 0 = unknown. About 60 bytes a koperasi, so that all
/// of a province fit in memory. The numbers are the same on every PC.
struct KunciKoperasi {
    quint64 nik = 0;
    quint64 badanHukum = 0; ///< hash of the normalised number
    quint64 nama = 0;       ///< hash of the normalised name
    quint64 wilayah = 0;    ///< the digits of the code

    static KunciKoperasi dari(const Record &profil);
    static KunciKoperasi dari(const KoperasiQueries::KunciBaris &baris);
};

/// Finds the koperasi that a row speaks of, by Nomor Induk Koperasi, then badan hukum, then name and area.
class IndeksKunci {
public:
    struct Entri {
        KunciKoperasi kunci;
        RowKey key = 0;                                              ///< 0 = made by this import
        int baris = 0;                                               ///< row of the file that made it
        quint32 lanjutNik = 0, lanjutBadanHukum = 0, lanjutNama = 0; ///< next entry + 1 with the same hash
    };
    struct Cocok {
        quint32 entri = 0;
        PasanganKembar::Cara cara = PasanganKembar::Cara::Nik;
        bool ragu = false; ///< a person should look
        PutusanKembar bawaan = PutusanKembar::Perbarui;
    };

    explicit IndeksKunci(KunciCocok kunci = KunciCocok::Otomatis) : m_kunci(kunci) {}

    quint32 tambah(const KunciKoperasi &kunci, RowKey key, int baris);
    using Kecuali = std::span<const quint32>;

    /// The best match among all entries but those of `kecuali`.
    std::optional<Cocok> cari(const KunciKoperasi &kunci, Kecuali kecuali = {}) const;
    const Entri &entri(quint32 nomor) const { return m_entri[nomor]; }
    std::size_t size() const noexcept { return m_entri.size(); }

private:
    using Kepala = QHash<quint64, quint32>;
    template <typename Tugas>
    void telusuri(const Kepala &kepala, quint64 hash, quint32 Entri::*lanjut, Kecuali kecuali, Tugas tugas) const;
    std::optional<Cocok> cariNik(const KunciKoperasi &kunci, Kecuali kecuali) const;
    std::optional<Cocok> cariBadanHukum(const KunciKoperasi &kunci, Kecuali kecuali) const;
    std::optional<Cocok> cariNama(const KunciKoperasi &kunci, Kecuali kecuali) const;

    bool menurut(KunciCocok kunci) const { return m_kunci == KunciCocok::Otomatis || m_kunci == kunci; }

    KunciCocok m_kunci;
    std::vector<Entri> m_entri;
    Kepala m_nik;
    Kepala m_badanHukum;
    Kepala m_nama;
};

} // namespace lumbung
