// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

namespace lumbung {

/// What a hub holds, read through its ports as somebody of the ministry: for tests that must hold over every store.
class IsiPusat {
public:
    explicit IsiPusat(PusatStore &pusat) : m_pusat(pusat) {}

    /// The newest state; versi 0 when there is none. Aborts the test program when the store fails.
    RekamPusat rekam(const KunciRekam &kunci);
    Record isian(const KunciRekam &kunci) { return rekam(kunci).isi.isian; }
    Konflik konflik(const QString &id);
    Usulan usulan(const QString &id);
    KepalaScope kepala(Scope scope);
    /// The head's digest, computed anew from every record of the scope.
    QByteArray cerna(Scope scope);

private:
    PusatStore &m_pusat;
};

} // namespace lumbung
