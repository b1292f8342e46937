// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/simpansel.h"

#include "core/application/kontekskantor.h"
#include "core/domain/temuanakibat.h"

#include <map>

namespace lumbung {

namespace {

/// One koperasi with its statements before and the changes asked for.
struct CellChanges {
    Record profil;
    Record keragaan;
};

struct StoredBefore {
    Koperasi koperasi;
    std::optional<Keragaan> ini;
    std::optional<Keragaan> lalu;
};

Result<StoredBefore> readBefore(KoperasiQueries &queries, const KoperasiId &id, const Periode &periode)
{
    auto koperasi = queries.find(id);
    if (!koperasi)
        return koperasi.error();
    auto statements = queries.keragaan(id);
    if (!statements)
        return statements.error();
    StoredBefore before{std::move(*koperasi), {}, {}};
    for (const Keragaan &statement : *statements) {
        if (statement.periode == periode)
            before.ini = statement;
        if (statement.periode == Periode{periode.tahunBuku - 1, periode.jenis})
            before.lalu = statement;
    }
    return before;
}

std::vector<TemuanIsian> newRefusals(const StoredBefore &before, const CellChanges &changes, const Periode &periode,
                                     const KonteksValidasi &context)
{
    const Record oldStatement = before.ini ? before.ini->isian : Record();
    auto findings =
        temuanAkibat({before.koperasi.isian, oldStatement, changes.profil, changes.keragaan}, periode, context);
    std::erase_if(findings, [](const TemuanIsian &finding) { return finding.keparahan != Keparahan::Salah; });
    return findings;
}

Result<int> writeCells(UnitOfWork &unit, const KoperasiId &id, const StoredBefore &before,
                       const CellChanges &changes, const Periode &periode, const Asal &asal)
{
    int changed = 0;
    if (!changes.profil.isEmpty()) {
        auto done = unit.update(id, changes.profil, asal);
        if (!done)
            return done;
        changed += *done;
    }
    if (changes.keragaan.isEmpty())
        return changed;
    const KeragaanId statement = keragaanId(id, periode);
    if (!before.ini) {
        if (auto made = unit.create(Keragaan{statement, id, periode, changes.keragaan, AsalIsian{asal, {}}, 0});
            !made)
            return made.error();
        return changed + static_cast<int>(changes.keragaan.size());
    }
    auto done = unit.update(before.ini->id, changes.keragaan, asal);
    if (!done)
        return done;
    return changed + *done;
}

std::map<KoperasiId, CellChanges> byKoperasi(const std::vector<PerubahanSel> &changes)
{
    std::map<KoperasiId, CellChanges> sorted;
    for (const PerubahanSel &cell : changes) {
        CellChanges &own = sorted[cell.id];
        (spec(cell.field).entity == Entity::Koperasi ? own.profil : own.keragaan).set(cell.field, cell.nilai);
    }
    return sorted;
}

} // namespace

Result<HasilSimpanSel> simpanSel(Office &office, const std::vector<PerubahanSel> &perubahan, const Periode &periode,
                                 const QString &pelaku, const Clock &clock)
{
    HasilSimpanSel outcome;
    const auto sorted = byKoperasi(perubahan);
    std::map<KoperasiId, StoredBefore> stored;
    for (const auto &[id, changes] : sorted) {
        auto before = readBefore(office.koperasi(), id, periode);
        if (!before)
            return before.error();
        const auto context = konteksKantor(office, id, before->lalu ? &before->lalu->isian : nullptr, clock);
        for (const TemuanIsian &finding : newRefusals(*before, changes, periode, context))
            outcome.ditolak.push_back({id, finding});
        stored.emplace(id, std::move(*before));
    }
    if (!outcome.ditolak.empty() || sorted.empty())
        return outcome;
    const QString title = u"Ubah %1 sel di tabel"_qs.arg(perubahan.size());
    auto unit = office.work().begin({QStringLiteral("tabel.ubah"), pelaku, title});
    if (!unit)
        return unit.error();
    for (const auto &[id, changes] : sorted) {
        auto changed = writeCells(**unit, id, stored.at(id), changes, periode, {Sumber::Manual, clock.today()});
        if (!changed)
            return changed.error();
        outcome.diubah += *changed;
    }
    auto done = (*unit)->commit();
    if (!done)
        return done.error();
    outcome.tindakan = *done;
    return outcome;
}

} // namespace lumbung
