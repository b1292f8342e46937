// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lumbung {

/// One area as shown: "Kec. Cibinong, Kab. Bogor, Jawa Barat" with its code.
struct WilayahHit {
    KodeWilayah kode;
    QString nama;  ///< "Cibinong"
    QString jalur; ///< "Kec. Cibinong, Kab. Bogor, Jawa Barat"
};

/// Names given by a sheet or a person, any of them possibly empty or with local words (kapanewon, distrik,
/// gampong, "KAB.", …).
struct NamaWilayah {
    QString provinsi;
    QString kabupatenKota;
    QString kecamatan;
    QString desa;
};

/// The outcome of resolving names: the narrowest code that is sure, and whether anything was left over.
struct WilayahResolusi {
    KodeWilayah kode;                  ///< empty = tidak terpetakan
    bool lengkap = false;              ///< every given name was matched
    std::vector<KodeWilayah> kandidat; ///< when several areas fit equally
};

/// All areas of Indonesia, in memory, read-only; safe from any thread.
class WilayahDirectory {
public:
    virtual ~WilayahDirectory() = default;
    /// Any part of a name, several words narrow down ("cib bogor"); best first, at most `limit`.
    virtual std::vector<WilayahHit> search(const QString &text, int limit, const KodeWilayah &dalam = {}) const = 0;
    virtual QString nama(const KodeWilayah &kode) const = 0;  ///< "Cibinong"; empty when unknown
    virtual QString jalur(const KodeWilayah &kode) const = 0; ///< full path in words
    virtual bool contains(const KodeWilayah &kode) const = 0;
    virtual std::vector<KodeWilayah> children(const KodeWilayah &kode) const = 0; ///< of the empty code: provinsi
    /// `dalam` is the office's own area: it decides between equal names.
    virtual WilayahResolusi resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const = 0;
};

} // namespace lumbung
