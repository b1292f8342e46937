// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/commands/outcome.h"
#include "hub/paket/balasanpaket.h"

namespace lumbung::hub {

/// paket lihat|terima: packages that offices without a line bring as a file.
/// Those of bukaKiriman() and jawabKiriman(); Missing "paket.berkas-tidak-ada" {berkas}, Storage "paket.tulis"
/// {berkas}.
class PaketCommands {
public:
    PaketCommands(AkunStore &akun, const PusatPaket &pusat) : m_akun(akun), m_pusat(pusat) {}

    /// What is inside and whom it is from, without doing anything of it.
    Result<Outcome> lihat(const QString &berkas);
    /// Takes it and writes the reply to `balas`.
    Result<Outcome> terima(const QString &berkas, const QString &balas);

private:
    Result<KirimanPaket> buka(const QString &berkas);

    AkunStore &m_akun;
    PusatPaket m_pusat;
};

} // namespace lumbung::hub
