// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/nyata/mejanyata.h"
#include "tests/sync/nyata/pusatnyata.h"

#include <memory>
#include <vector>

namespace lumbung {

/// A hub and the PCs that join it, for tests with real processes.
class PanggungNyata {
public:
    PusatNyata pusat;

    /// A PC of an account of its own, joined through `alamat` (of the hub itself when empty).
    std::unique_ptr<MejaNyata> meja(const QString &peran, const QString &wilayah, const QString &alamat = {});
    /// What a person does whose session ended: another code from the administrator.
    bool masukLagi(MejaNyata &meja, const QString &alamat = {});
    /// Syncs all of them, twice around: what the last one sent must reach the first one. Answers what is wrong with
    /// them then ("" = each is sound and all hold the same).
    QString samakan(const std::vector<MejaNyata *> &meja);
    bool pusatSehat();

private:
    int m_akun = 0;
};

/// Copies a folder whole, as somebody does who takes the store to another PC.
bool salinFolder(const QString &dari, const QString &ke);

} // namespace lumbung
