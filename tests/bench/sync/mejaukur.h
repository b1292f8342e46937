// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/pengendalihttp.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/temporaryoffice.h"

#include <QElapsedTimer>

namespace lumbung {

/// How long the parts of one run took, ms.
struct LamaPutaran {
    double semua = 0;
    double kirim = 0; ///< from the first op that goes up to the last answer that is kept
};

/// A desk in the process of the bench: the real encrypted store, the real engine over HTTP on its own thread.
class MejaUkur {
public:
    MejaUkur(const WilayahDirectory &wilayah, quint32 benih);

    TemporaryOffice &kantor() { return m_office; }
    /// Joins the hub, which begins a first run, and waits for its end.
    LamaPutaran gabung(const QString &alamat, const QString &kode);
    /// One run to its end, as somebody's writing wakes it; aborts when it does not get through.
    LamaPutaran sinkron();
    /// Called once in each run that sends, when the last answer is kept.
    std::function<void()> terkirim;
    const HitunganSinkron &hitungan() const { return m_hitungan; }

private:
    LamaPutaran tunggu(const std::function<void()> &mulai);

    TemporaryOffice m_office;
    FakeSecretStore m_rahasia;
    FixedClock m_clock;
    SeededChance m_chance, m_chanceStore;
    HitunganSinkron m_hitungan;
    std::unique_ptr<PengendaliHttp> m_jalan;
};

} // namespace lumbung
