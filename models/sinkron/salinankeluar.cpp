// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/salinankeluar.h"

#include "core/domain/fieldcatalogue.h"
#include "models/koperasi/teksisian.h"
#include "models/sinkron/katasinkron.h"

#include <algorithm>

namespace lumbung {

bool memuatDataPribadi(const BarisKeluar &baris)
{
    return !baris.mentah.isEmpty() || std::ranges::any_of(baris.op.isian, [](const FieldChange &change) {
        return spec(change.field).personal && !(change.before == change.after);
    });
}

QString salinanKeluar(const BarisKeluar &baris, const WilayahDirectory &wilayah, bool utuh)
{
    QStringList teks{judulKeluar(baris), kataDaftar({keadaanKeluar(baris), kataWaktu(baris.op.pada)})};
    if (!baris.op.catatan.isEmpty())
        teks += baris.op.catatan;
    if (utuh && !baris.mentah.isEmpty())
        teks += baris.mentah;
    for (const FieldChange &change : baris.op.isian)
        if (!(change.before == change.after))
            teks += u"%1: %2 → %3"_qs.arg(namaIsian(change.field),
                                          kataNilai(change.field, change.before, wilayah, utuh),
                                          kataNilai(change.field, change.after, wilayah, utuh));
    return teks.join(u'\n');
}

} // namespace lumbung
