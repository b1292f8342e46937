// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/cirikolom.h"
#include "core/application/impor/kepalalembar.h"

#include <optional>
#include <vector>

namespace lumbung {

/// What is known about one column of the file and what it will become.
struct KolomPeta {
    int kolom = 0; ///< from 0
    QString judul;
    Sasaran sasaran;
    Keyakinan keyakinan = Keyakinan::Tanya;
    qint64 pengali = 1;        ///< numbers are multiplied by this (Rp juta)
    std::vector<Sasaran> usul; ///< what it may be, when unsure
    QStringList contoh;        ///< up to three values
    bool rusak = false;        ///< identifiers that lost digits were seen
    bool diingat = false;      ///< taken from an earlier import of this sender
};

/// Gives every column with a heading or with values its meaning. Headings decide; values choose between
/// meanings and may contradict (a "NIK" of 16 digits is not a Nomor Induk Koperasi): then it is asked.
std::vector<KolomPeta> cocokkanKolom(const KepalaLembar &kepala, const ContohLembar &contoh);

/// The column that becomes this field, or nullptr.
const KolomPeta *kolomUntuk(const std::vector<KolomPeta> &peta, const Sasaran &sasaran);

} // namespace lumbung
