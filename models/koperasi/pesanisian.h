// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/validation.h"

#include <QString>

#include <vector>

namespace lumbung {

/// One finding in words, shown under its field and, with the same words, in the summary on top.
struct PesanIsian {
    Keparahan keparahan = Keparahan::Info;
    Field field = Field::Nama;
    QString aturan;
    QString kalimat;
    bool lama = false; ///< was there before and nothing on its field changed: does not stop saving

    friend bool operator==(const PesanIsian &, const PesanIsian &) = default;
};

/// How far one section of the form is.
struct KeadaanSeksi {
    enum class Jenis { Kosong, Sebagian, Lengkap, Bermasalah } jenis = Jenis::Kosong;
    int terisi = 0;
    int jumlah = 0;
    int salah = 0;
    int dicek = 0;

    friend bool operator==(const KeadaanSeksi &, const KeadaanSeksi &) = default;
};

/// The form's sections in the order of the screen, and the fields each one asks for.
const std::vector<Section> &urutanSeksi();
const std::vector<Field> &isianSeksi(Section section);

/// `pesan` are all findings of the record.
KeadaanSeksi keadaanSeksi(Section section, const Record &isian, const std::vector<PesanIsian> &pesan);

} // namespace lumbung
