// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/validation.h"

#include <span>

namespace lumbung {

/// Everything a rule may look at.
struct IsianDiperiksa {
    const Record &profil;
    const Record &keragaan;
    const Periode &periode;
    const KonteksValidasi &konteks;

    const Value &nilai(Field field) const
    {
        return (spec(field).entity == Entity::Koperasi ? profil : keragaan).value(field);
    }
    bool terisi(Field field) const { return !nilai(field).isEmpty(); }
};

using DaftarTemuan = std::vector<TemuanIsian>;

/// One rule: adds a finding for what it dislikes, says nothing otherwise.
using Aturan = void (*)(const IsianDiperiksa &isian, DaftarTemuan &temuan);

// The rules by subject; validate() runs them all in this order.
std::span<const Aturan> aturanNomor();      ///< 5.1, 5.3, 5.4, 5.5: identifiers, contacts, place
std::span<const Aturan> aturanBadanHukum(); ///< 5.2
std::span<const Aturan> aturanRat();        ///< 5.6, 6.1: RAT and tahun buku
std::span<const Aturan> aturanOrang();      ///< 5.6: counts of people
std::span<const Aturan> aturanUang();       ///< 5.6: amounts, balance, jumps
std::span<const Aturan> aturanSertifikat(); ///< 6.3, 6.4, 7: lists, certificate, KUK, score

} // namespace lumbung
