// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/barisimpor.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QHash>

namespace lumbung {

/// Turns the area names of rows into codes; every different set of names is looked up once.
class PembacaWilayah {
public:
    PembacaWilayah(const WilayahDirectory &direktori, const KodeWilayah &dalam)
        : m_direktori(direktori), m_dalam(dalam)
    {
    }

    /// Sets Wilayah, and WilayahTeks when a name could not be placed; notes why in the row's findings, at `kolom`.
    void baca(const NamaWilayah &nama, int kolom, BarisImpor &baris);

private:
    const WilayahResolusi &cari(const NamaWilayah &nama, const QString &teks);

    const WilayahDirectory &m_direktori;
    KodeWilayah m_dalam;
    QHash<QString, WilayahResolusi> m_ingatan;
    WilayahResolusi m_lewat; ///< the last answer beyond the bounded memory
};

} // namespace lumbung
