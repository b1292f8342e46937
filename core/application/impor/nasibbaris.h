// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/barisimpor.h"
#include "core/application/impor/indekskunci.h"

#include <optional>

namespace lumbung {

/// What becomes of one row.
struct NasibBaris {
    enum class Jenis { Baru, Perbarui, Sama, Ditolak, Dilewati };
    Jenis jenis = Jenis::Baru;
    quint32 entri = 0; ///< the koperasi in the index; for a new one its fresh entry
    bool buatKoperasi = false;
    bool buatKeragaan = false;
    KoperasiId id; ///< of a stored koperasi
    Record profil; ///< values to write: all for a new koperasi, else what differs
    Record keragaan;
    std::optional<IndeksKunci::Cocok> ragu; ///< a doubtful match, for the page "Kembar"
    RowKey kembaran = 0;                    ///< the stored koperasi of a doubtful match
    int barisLain = 0;     ///< earlier row of the file with the same koperasi and period, or of a doubtful match
    bool berulang = false; ///< that row has the same period too
    bool diingat = false;  ///< a person said in an earlier import that these are two koperasi
    QString pasangan;      ///< under which a decision about the doubtful match is remembered
};

} // namespace lumbung
