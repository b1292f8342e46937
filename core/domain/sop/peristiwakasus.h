// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/delegasi.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace lumbung {

using KasusId = StrongId<struct KasusTag>;
using PeristiwaId = StrongId<struct PeristiwaTag>;

enum class JenisPeristiwa {
    Buka,
    Kerjakan,   ///< does the step, or one's turn of it; at a gate with an answer
    Lewati,     ///< leaves out a step that may be left out
    Centang,    ///< ticks or unticks one kelengkapan
    Jeda,       ///< stops the clock, with a reason
    Lanjutkan,  ///< lets it run again
    Perpanjang, ///< uses the one extension of a legal clock, with a reason
    Catat,      ///< a comment
    Batalkan
};
/// "buka", "kerjakan", "lewati", "centang", "jeda", "lanjutkan", "perpanjang", "catat", "batalkan".
QString keyOf(JenisPeristiwa jenis);
std::optional<JenisPeristiwa> jenisPeristiwaOfKey(QStringView key);

/// Who acted, in which role, and by which mandate when the role is not the account's own.
struct PelakuKasus {
    QString akun;
    Peran peran = Peran::FrontOffice;
    DelegasiId delegasi = {};

    friend bool operator==(const PelakuKasus &, const PelakuKasus &) = default;
};

/// One thing that happened to a case. Never changed and never removed; the state of a case is what they add up to.
struct PeristiwaKasus {
    PeristiwaId id;
    std::vector<PeristiwaId> sesudah = {}; ///< what its maker had seen last: nothing it depends on comes after it
    qint64 pada = 0;                       ///< milliseconds UTC
    JenisPeristiwa jenis = JenisPeristiwa::Catat;
    PelakuKasus pelaku = {};
    int langkah = 0;    ///< the step it was made for; 0 when the case is opened
    bool ya = true;     ///< Kerjakan at a gate; Centang: ticked
    int butir = 0;      ///< Centang: which kelengkapan, from 0
    QString teks = {};  ///< reason or comment
    QString jalur = {}; ///< Buka: which beginning
    QDate acara = {};   ///< Buka: day of the event, when the SOP counts from one
    QString sop = {};   ///< Buka: which SOP, and the version of it that the case runs
    int versi = 0;
    QString definisi =
        {}; ///< Buka: UUID of the event that put the version into force; empty = as the program carries it
    QString perihal = {};      ///< Buka: what the case is about, as people name it
    QString koperasi = {};     ///< Buka: UUID of the koperasi it is about, if it is about one
    QJsonObject isian = {};    ///< Kerjakan: what the step's form took down, texts by name
    QStringList lampiran = {}; ///< Kerjakan, Catat: UUIDs of papers that go with it

    friend bool operator==(const PeristiwaKasus &, const PeristiwaKasus &) = default;
};

/// The same order on every computer, whatever order the events came in: what was seen before comes before, what
/// happened side by side goes by time and id. Doubles are dropped; what names an event that is not there stands
/// as if it named nothing.
std::vector<PeristiwaKasus> urutkanPeristiwa(std::vector<PeristiwaKasus> peristiwa);

} // namespace lumbung
