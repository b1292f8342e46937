// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/selsekoperasi.h"

#include "core/application/kontekskantor.h"
#include "core/domain/temuanakibat.h"

namespace lumbung {

void SelSekoperasi::set(Field field, const Value &nilai)
{
    (spec(field).entity == Entity::Koperasi ? profil : keragaan).set(field, nilai);
}

Value KoperasiTersimpan::nilai(Field field) const
{
    if (spec(field).entity == Entity::Koperasi)
        return koperasi.isian.value(field);
    return ini ? ini->isian.value(field) : Value();
}

Result<KoperasiTersimpan> bacaTersimpan(KoperasiQueries &queries, const KoperasiId &id, const Periode &periode)
{
    auto koperasi = queries.find(id);
    if (!koperasi)
        return koperasi.error();
    auto statements = queries.keragaan(id);
    if (!statements)
        return statements.error();
    KoperasiTersimpan stored{std::move(*koperasi), {}, {}};
    for (const Keragaan &statement : *statements) {
        if (statement.periode == periode)
            stored.ini = statement;
        if (statement.periode == Periode{periode.tahunBuku - 1, periode.jenis})
            stored.lalu = statement;
    }
    return stored;
}

std::vector<TemuanIsian> temuanSel(Office &office, const KoperasiTersimpan &tersimpan, const SelSekoperasi &ubah,
                                   const Periode &periode, const Clock &clock)
{
    const Record *before = tersimpan.lalu ? &tersimpan.lalu->isian : nullptr;
    const Record statement = tersimpan.ini ? tersimpan.ini->isian : Record();
    return temuanAkibat({tersimpan.koperasi.isian, statement, ubah.profil, ubah.keragaan}, periode,
                        konteksKantor(office, tersimpan.koperasi.id, before, clock));
}

} // namespace lumbung
