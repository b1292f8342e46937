// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/sudutpandang.h"

#include "core/application/ports/office.h"

#include <algorithm>

namespace lumbung {

namespace {

bool lebihSempit(Peran peran, Peran sendiri)
{
    return std::ranges::all_of(semuaWewenang(),
                               [&](Wewenang satu) { return !boleh(peran, satu) || boleh(sendiri, satu); });
}

KodeWilayah kodeOf(Scope scope)
{
    const int number = numberOf(scope);
    const QString text = QString::number(isProvinsi(scope) ? number / 100 : number);
    return number == 0 ? KodeWilayah() : KodeWilayah::parse(text).value_or(KodeWilayah());
}

} // namespace

std::vector<Peran> peranBolehDilihat(const IdentitasPerangkat &identitas)
{
    const bool semua = identitas.alamat.isEmpty() || identitas.peran == Peran::Admin;
    std::vector<Peran> hasil;
    for (const Peran peran : semuaPeran())
        if (boleh(peran, Wewenang::BacaData) && (semua || lebihSempit(peran, identitas.peran)))
            hasil.push_back(peran);
    return hasil;
}

KodeWilayah wilayahBolehDilihat(const IdentitasPerangkat &identitas, const Kantor &kantor)
{
    return identitas.alamat.isEmpty() ? kantor.wilayah : kodeOf(identitas.wilayah);
}

Result<void> periksaSudutPandang(const SudutPandang &sudut, const IdentitasPerangkat &identitas,
                                 const Kantor &kantor)
{
    const auto peran = peranBolehDilihat(identitas);
    if (std::ranges::find(peran, sudut.peran) == peran.end())
        return Error{ErrorKind::Refused, QStringLiteral("sebagai.peran"), {}};
    if (!wilayahBolehDilihat(identitas, kantor).contains(sudut.wilayah))
        return Error{ErrorKind::Refused, QStringLiteral("sebagai.wilayah"), {}};
    return {};
}

} // namespace lumbung
