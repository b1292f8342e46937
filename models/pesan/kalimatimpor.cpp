// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/kalimatimpor.h"

#include "models/pesan/temuan.h"

#include <algorithm>

namespace lumbung {

namespace {

QString kalimatKolom(const QString &kode, QVariantMap fakta, int kolom, const std::vector<KolomPeta> &peta)
{
    const auto satu =
        std::find_if(peta.begin(), peta.end(), [kolom](const KolomPeta &calon) { return calon.kolom == kolom; });
    if (satu == peta.end())
        return kalimatTemuan(kode, fakta);
    if (satu->sasaran.isian())
        return kalimatTemuan(kode, fakta, satu->sasaran.field);
    fakta.insert(QStringLiteral("isian"), satu->judul);
    return kalimatTemuan(kode, fakta);
}

} // namespace

QString kalimatImpor(const TemuanImpor &temuan, const std::vector<KolomPeta> &peta)
{
    QVariantMap fakta = temuan.fakta;
    if (!temuan.teks.isEmpty())
        fakta.insert(QStringLiteral("teks"), temuan.teks);
    return kalimatKolom(temuan.kode, std::move(fakta), temuan.kolom, peta);
}

QString kalimatImpor(const KelompokTemuan &kelompok, const std::vector<KolomPeta> &peta)
{
    return kalimatKolom(kelompok.kode, kelompok.contoh.empty() ? QVariantMap() : kelompok.contoh.front().fakta,
                        kelompok.kolom, peta);
}

} // namespace lumbung
