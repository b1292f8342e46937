// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/koperasi.h"
#include "core/domain/record.h"
#include "core/domain/statusrat.h"

#include <QVariantMap>

#include <functional>
#include <vector>

namespace lumbung {

/// How much a finding weighs. Drafts may be saved with any of them.
enum class Keparahan {
    Salah,      ///< blocks saving as data
    PerluDicek, ///< asks a reason once
    Info
};

/// "salah", "perlu_dicek", "info".
QString keyOf(Keparahan keparahan);

/// One finding on one field; sentences are made in models/pesan from `aturan` and `fakta`.
struct TemuanIsian {
    Keparahan keparahan = Keparahan::Info;
    QString aturan; ///< stable code: "nik-koperasi.panjang", "rat.setelah-hari-ini", "aset.tidak-seimbang", …
    Field field = Field::Nama;
    QVariantMap fakta = {}; ///< never personal data

    friend bool operator==(const TemuanIsian &, const TemuanIsian &) = default;
};

/// What the rules need to know beside the record itself.
struct KonteksValidasi {
    QDate hariIni;
    const Record *tahunLalu = nullptr;                                   ///< keragaan of the year before, for jumps
    std::function<bool(const QString &nikKoperasi)> nikDipakaiLain = {}; ///< may be empty
    std::function<bool(const QString &badanHukum)> badanHukumDipakaiLain = {}; ///< may be empty
    BatasRat batasRat = {};
};

/// The one rule set of form, import and command (shared rules 5.1–5.6: identifiers, dates, sums, balance,
/// jumps). `profil` and `keragaan` are whole records, not sets of changes; each may be empty when only the other
/// is at hand. Findings come in the order of the rules; missing values are the completeness meter's matter, except
/// that a profil without a name is wrong.
std::vector<TemuanIsian> validate(const Record &profil, const Record &keragaan, const Periode &periode,
                                  const KonteksValidasi &konteks);

/// How many of the required fields are filled: the completeness meter. In all and per section.
struct Kelengkapan {
    int terisi = 0;
    int jumlah = 0;

    friend bool operator==(const Kelengkapan &, const Kelengkapan &) = default;
};
Kelengkapan kelengkapan(const Record &profil, const Record &keragaan);
Kelengkapan kelengkapan(const Record &profil, const Record &keragaan, Section section);

} // namespace lumbung
