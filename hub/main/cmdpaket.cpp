// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands/paketcommands.h"
#include "hub/main/commands.h"
#include "sync/wire/pasanganpaket.h"

namespace lumbung::hub {

namespace {

Result<Outcome> denganKunci(Wiring &wiring, const std::function<Result<Outcome>(PaketCommands &)> &kerja)
{
    if (const auto fits = wiring.checkSchema(); !fits)
        return fits.error();
    const auto benih = wiring.paketKey();
    if (!benih)
        return benih.error();
    const PasanganPaket kunci(*benih);
    PaketCommands perintah(wiring.akun, {wiring.pusat, wiring.clock, wiring.chance, kunci});
    return kerja(perintah);
}

} // namespace

Result<Outcome> runPaketLihat(Wiring &wiring, const CommandLine &, const QStringList &rest)
{
    return denganKunci(wiring, [&](PaketCommands &perintah) { return perintah.lihat(rest[0]); });
}

Result<Outcome> runPaketTerima(Wiring &wiring, const CommandLine &line, const QStringList &rest)
{
    return denganKunci(
        wiring, [&](PaketCommands &perintah) { return perintah.terima(rest[0], line.options.value(u"balas"_qs)); });
}

} // namespace lumbung::hub
