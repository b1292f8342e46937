// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QDateTime>

#include <optional>

namespace lumbung {

/// A copy of the store that was made.
struct SalinanCadangan {
    QDateTime waktu; ///< UTC
    QString berkas;
    qint64 ukuran = 0; ///< bytes
};

/// A backup that was opened as a restore would open it.
struct UjiPulih {
    QDateTime waktu; ///< UTC
    QString berkas;
    bool utuh = false; ///< it opened and check() found nothing
};

/// What this desk knows of its backups; remembered in the Workspace.
struct CatatanCadangan {
    std::optional<SalinanCadangan> salinan; ///< the last one
    std::optional<UjiPulih> uji;            ///< the last one

    /// No copy, or none in the last three days.
    bool perluDisalin(const QDateTime &sekarang) const;
    /// The last test did not go well, or the last copy was made after it.
    bool perluDiuji() const;
};

/// Days after which a copy is old.
constexpr int hariCadanganLama = 3;

Result<void> catatSalinan(Office &office, const SalinanCadangan &salinan);
Result<void> catatUjiPulih(Office &office, const UjiPulih &uji);
Result<CatatanCadangan> bacaCatatanCadangan(Office &office);

} // namespace lumbung
