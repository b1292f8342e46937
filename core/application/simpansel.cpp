// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/simpansel.h"

#include <map>

namespace lumbung {

namespace {

Result<int> writeCells(UnitOfWork &unit, const KoperasiTersimpan &before, const SelSekoperasi &changes,
                       const Periode &periode, const Asal &asal)
{
    const KoperasiId &id = before.koperasi.id;
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

std::map<KoperasiId, SelSekoperasi> byKoperasi(const std::vector<PerubahanSel> &changes)
{
    std::map<KoperasiId, SelSekoperasi> sorted;
    for (const PerubahanSel &cell : changes)
        sorted[cell.id].set(cell.field, cell.nilai);
    return sorted;
}

} // namespace

Result<HasilSimpanSel> simpanSel(Office &office, const std::vector<PerubahanSel> &perubahan, const Periode &periode,
                                 const Tindakan &tindakan, const Clock &clock)
{
    HasilSimpanSel outcome;
    const auto sorted = byKoperasi(perubahan);
    std::map<KoperasiId, KoperasiTersimpan> stored;
    for (const auto &[id, changes] : sorted) {
        auto before = bacaTersimpan(office.koperasi(), id, periode);
        if (!before)
            return before.error();
        for (const TemuanIsian &finding : temuanSel(office, *before, changes, periode, clock))
            if (finding.keparahan == Keparahan::Salah)
                outcome.ditolak.push_back({id, finding});
        stored.emplace(id, std::move(*before));
    }
    if (!outcome.ditolak.empty() || sorted.empty())
        return outcome;
    auto unit = office.work().begin(tindakan);
    if (!unit)
        return unit.error();
    for (const auto &[id, changes] : sorted) {
        auto changed = writeCells(**unit, stored.at(id), changes, periode, {Sumber::Manual, clock.today()});
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

Result<HasilSimpanSel> simpanSel(Office &office, const std::vector<PerubahanSel> &perubahan, const Periode &periode,
                                 const QString &pelaku, const Clock &clock)
{
    const QString title = u"Ubah %1 sel di tabel"_qs.arg(perubahan.size());
    return simpanSel(office, perubahan, periode, Tindakan{QStringLiteral("tabel.ubah"), pelaku, title}, clock);
}

} // namespace lumbung
