// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"

#include <vector>

namespace lumbung {

/// One set of values for many koperasi.
struct UbahMassal {
    std::vector<KoperasiId> koperasi;
    Record perubahan; ///< an entry with an empty value makes the field empty
    Periode periode;  ///< of the keragaan fields; koperasi without a statement of it get one
    QString pelaku;
};

/// What a mass edit would do; `gagal` are left out when it is applied.
struct PratinjauMassal {
    struct Gagal {
        KoperasiId id;
        QString kode; ///< of an Error or the rule that weighs Salah
        Field field = Field::Nama;
        QString nama = {}; ///< of the koperasi; empty when it is gone
        QVariantMap fakta = {};
        bool aturan = false; ///< `kode` is a rule's, not an Error's
    };
    int akanBerubah = 0; ///< koperasi
    int sudahSama = 0;
    std::vector<Gagal> gagal;
};

struct HasilMassal {
    TindakanId tindakan; ///< one act, one undo; empty when nothing changed
    int berubah = 0;
    int sudahSama = 0;
    std::vector<PratinjauMassal::Gagal> gagal;
};

Result<PratinjauMassal> pratinjauMassal(Office &office, const UbahMassal &ubah, const Clock &clock);
Result<HasilMassal> ubahMassal(Office &office, const UbahMassal &ubah, const Clock &clock);

} // namespace lumbung
