// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/paketkirim.h"
#include "sync/engine/syncstore.h"
#include "sync/wire/isibalasan.h"
#include "sync/wire/salam.h"

namespace lumbung {

/// One reply while it is applied.
class PenerapBalasan {
public:
    PenerapBalasan(SyncStore &store, const IsiBalasan &isi) : m_store(store), m_isi(isi) {}

    Result<HasilPaket> terapkan();

private:
    Result<void> kenali();
    Result<void> gantiEpoch();
    Result<void> jawaban(const JawabanPaket &satu);
    Result<void> tertolak(Scope scope, const Error &galat);
    Result<void> scopes();
    Result<void> halaman(const HalamanPaket &satu);
    Result<void> cerna();
    Result<void> catat();

    SyncStore &m_store;
    const IsiBalasan &m_isi;
    Salam m_salam;
    KeadaanPaket m_keadaan;
    HasilPaket m_hasil;
    bool m_baru = true; ///< no newer reply was opened before this one
};

} // namespace lumbung
