// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/indekskunci.h"
#include "core/application/ports/workspace.h"

#include <QSet>

namespace lumbung {

/// Decisions "bukan kembar": a row of some file and a koperasi that looks like it but is another one. Each is a
/// pair under a name of its own in the workspace (name space "bukan-kembar"), so that it outlives an undo of the
/// import in which it was made; pairs name no row numbers of this store, so that they can travel.
class BukanKembar {
public:
    explicit BukanKembar(Workspace &workspace) : m_workspace(workspace) {}

    Result<void> muat();

    /// The name of a pair: the row by its keys, the other one by its id or, when it is a row of the same file, by
    /// its keys as well.
    static QString pasangan(const KunciKoperasi &baris, const KoperasiId &lain);
    static QString pasangan(const KunciKoperasi &baris, const KunciKoperasi &lain);

    /// Whether anything was decided about a row with these keys: nearly always no, and then nothing is asked.
    bool mengenal(const KunciKoperasi &baris) const;
    bool berisi(const QString &pasangan) const { return m_pasangan.contains(pasangan); }

    Result<void> ingat(const PasanganKembar &pasangan);
    Result<void> lupakan(const PasanganKembar &pasangan);

private:
    Workspace &m_workspace;
    QSet<QString> m_pasangan;
    QSet<QString> m_baris;
};

} // namespace lumbung
