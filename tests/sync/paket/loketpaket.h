// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/sodiumchance.h"
#include "hub/paket/balasanpaket.h"
#include "sync/wire/pasanganpaket.h"
#include "tests/support/fixedclock.h"
#include "tests/support/hub/fakeakunstore.h"
#include "tests/support/sinkron/fakepusatstore.h"

namespace lumbung {

/// The hub's side of a test of packages: accounts, a database in memory, and who takes packages.
class LoketPaket {
public:
    explicit LoketPaket(char benih = 'p') : kunci(QByteArray(benihPaketBytes, benih)) {}

    /// Takes a package; empty, with its code in `kode`, when it is refused.
    QByteArray terima(const QByteArray &berkas);
    /// An account with one device that exchanged keys.
    Pemakai daftarkan(const QString &nama, Scope wilayah, const PerangkatId &perangkat, const KunciPaket &kunci);

    FixedClock clock;
    FakePusatStore pusat;
    FakeAkunStore akun{clock};
    hub::SodiumChance chance;
    PasanganPaket kunci;
    QString kode;
};

} // namespace lumbung
