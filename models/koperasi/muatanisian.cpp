// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/muatanisian.h"

namespace lumbung {

namespace {

Result<void> readStored(Office &office, MuatanIsian &load, int wantedYear, int defaultYear)
{
    auto koperasi = office.koperasi().find(load.id);
    if (!koperasi)
        return koperasi.error();
    auto statements = office.koperasi().keragaan(load.id);
    if (!statements)
        return statements.error();
    load.dasar = koperasi->isian;
    load.asalProfil = koperasi->asal;
    for (const Keragaan &statement : *statements)
        if (statement.periode.jenis == JenisPeriode::Tahunan)
            load.tahunAda.push_back(statement.periode.tahunBuku);
    load.tahunBuku = wantedYear ? wantedYear : load.tahunAda.empty() ? defaultYear : load.tahunAda.front();
    for (const Keragaan &statement : *statements) {
        if (statement.periode == Periode{load.tahunBuku}) {
            load.dasar.apply(statement.isian);
            load.asalKeragaan = statement.asal;
            load.adaKeragaan = true;
        }
        if (statement.periode == Periode{load.tahunBuku - 1})
            load.lalu = statement.isian;
    }
    auto history = office.koperasi().riwayat(load.id);
    if (history && !history->empty()) {
        load.pengubah = history->front().pelaku;
        load.diubah = history->front().waktu;
    }
    return {};
}

} // namespace

Result<MuatanIsian> bacaIsian(Office &office, const KoperasiId &id, bool baru, int tahun, int tahunBawaan)
{
    MuatanIsian load;
    load.id = id;
    load.baru = baru;
    load.tahunBuku = tahun ? tahun : tahunBawaan;
    if (!baru)
        if (auto stored = readStored(office, load, tahun, tahunBawaan); !stored)
            return stored.error();
    auto draft = office.workspace().draf(id, load.tahunBuku);
    if (!draft)
        return draft.error();
    load.draf = *draft;
    return load;
}

Record bagian(const Record &isian, Entity entity)
{
    Record part;
    for (const auto &[field, value] : isian)
        if (spec(field).entity == entity)
            part.set(field, value);
    return part;
}

} // namespace lumbung
