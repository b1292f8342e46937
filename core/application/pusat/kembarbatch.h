// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <map>

namespace lumbung {

/// Koperasi that already carry the numbers of those that a batch makes: the hub's are asked for once for each
/// scope, those that the batch itself made before are remembered.
class KembarBatch {
public:
    /// Asks for the creates among these ops; `lain` is the scope of one whose wilayah names none.
    Result<void> tanya(TransaksiPusat &transaksi, std::span<const Op> ops, Scope lain);
    bool ditanya(const Op &op) const { return m_diPusat.contains(op.id); }
    /// The other koperasi of this scope with one of the op's numbers; empty = none.
    KoperasiId kembaran(const Op &op, Scope scope) const;
    /// The op made its koperasi in this scope.
    void catat(const Op &op, Scope scope);

private:
    std::map<OpId, KoperasiId> m_diPusat;
    std::map<std::pair<Scope, QString>, KoperasiId> m_nik, m_badanHukum;
};

} // namespace lumbung
