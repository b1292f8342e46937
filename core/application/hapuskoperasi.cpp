// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/hapuskoperasi.h"

namespace lumbung {

Result<TindakanId> hapusKoperasi(Office &office, const KoperasiId &id, const QString &pelaku)
{
    const auto koperasi = office.koperasi().find(id);
    if (!koperasi)
        return koperasi.error();
    const QString judul = u"Hapus "_qs + koperasi->isian.value(Field::Nama).text();
    const auto unit = office.work().begin({u"koperasi.hapus"_qs, pelaku, judul});
    if (!unit)
        return unit.error();
    const auto dihapus = (*unit)->remove(id);
    if (!dihapus)
        return dihapus.error();
    return (*unit)->commit();
}

} // namespace lumbung
