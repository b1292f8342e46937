// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/paket.h"
#include "sync/wire/halaman.h"

namespace lumbung {

/// Counts what goes into a package, for its head; who opens one counts again and compares.
class PenghitungPaket {
public:
    void batch(const BatchOp &batch);
    void jawaban(Scope scope, const JawabanOp &jawaban);
    void tolakan(Scope scope, const QString &kode); ///< of a whole batch
    void halaman(const Halaman &halaman);

    /// One row a scope, ascending.
    std::vector<BarisPaket> isi() const;

private:
    BarisPaket &baris(Scope scope);

    std::map<Scope, BarisPaket> m_baris;
};

} // namespace lumbung
