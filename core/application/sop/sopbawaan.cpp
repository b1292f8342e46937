// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/sopbawaan.h"

#include "core/domain/sop/definisijson.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

namespace lumbung {

namespace {

constexpr std::array kodeBawaan{
    "ods-1-registrasi", "ods-2-reset-sandi",    "ods-3-ubah-email", "ods-4-input-data", "ods-5-verifikasi",
    "opik-kegiatan",    "ppid-permintaan-data", "jf-program",       "jf-pelatihan",     "jf-nib",
    "pemberdayaan"};

/// What is built into the program and tested with it is there and whole.
DefinisiSop bacaBawaan(const char *kode)
{
    QFile file(QStringLiteral(":/sop/%1.json").arg(QLatin1String(kode)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no definition %s in this program", kode);
    auto definisi = definisiSopOfFile(file.readAll());
    if (!definisi)
        qFatal("definition %s of this program: %s", kode, qPrintable(definisi.error().code));
    return std::move(*definisi);
}

} // namespace

std::span<const DefinisiSop> sopBawaan()
{
    static const std::vector<DefinisiSop> semua = [] {
        std::vector<DefinisiSop> hasil;
        std::ranges::transform(kodeBawaan, std::back_inserter(hasil), bacaBawaan);
        return hasil;
    }();
    return semua;
}

const DefinisiSop *sopBawaan(QStringView kode)
{
    const auto semua = sopBawaan();
    const auto found = std::ranges::find(semua, kode, &DefinisiSop::kode);
    return found == semua.end() ? nullptr : &*found;
}

} // namespace lumbung
