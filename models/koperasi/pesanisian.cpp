// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/pesanisian.h"

#include <array>

namespace lumbung {

const std::vector<Section> &urutanSeksi()
{
    static const std::vector<Section> order{Section::Profil,  Section::Legalitas, Section::Pengurus,
                                            Section::Anggota, Section::Rat,       Section::Keuangan,
                                            Section::Usaha,   Section::Sertifikat};
    return order;
}

const std::vector<Field> &isianSeksi(Section section)
{
    static const auto bySection = [] {
        std::array<std::vector<Field>, 8> fields;
        for (const FieldSpec &entry : fieldCatalogue())
            if (!entry.derived)
                fields[static_cast<std::size_t>(entry.section)].push_back(entry.field);
        return fields;
    }();
    return bySection[static_cast<std::size_t>(section)];
}

KeadaanSeksi keadaanSeksi(Section section, const Record &isian, const std::vector<PesanIsian> &pesan)
{
    KeadaanSeksi state;
    bool complete = true;
    for (const Field field : isianSeksi(section)) {
        const bool filled = !isian.value(field).isEmpty();
        ++state.jumlah;
        state.terisi += filled;
        complete = complete && (filled || !spec(field).required);
    }
    for (const PesanIsian &message : pesan) {
        if (spec(message.field).section != section)
            continue;
        state.salah += message.keparahan == Keparahan::Salah;
        state.dicek += message.keparahan == Keparahan::PerluDicek;
    }
    if (state.salah + state.dicek > 0)
        state.jenis = KeadaanSeksi::Jenis::Bermasalah;
    else if (state.terisi == 0)
        state.jenis = KeadaanSeksi::Jenis::Kosong;
    else
        state.jenis = complete ? KeadaanSeksi::Jenis::Lengkap : KeadaanSeksi::Jenis::Sebagian;
    return state;
}

} // namespace lumbung
