// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/rekapqueries.h"
#include "core/domain/koperasi.h"

#include <map>

namespace lumbung {

/// An office's data as plain records in memory, and the slow, obvious answers to the store's questions: what the
/// real store is compared with.
class OfficeModel {
public:
    struct Entry {
        Record profil;
        std::map<int, Record> tahunan;
    };

    std::map<KoperasiId, Entry> &entries() { return m_entries; }
    const std::map<KoperasiId, Entry> &entries() const { return m_entries; }

    Rekap rekap(const RekapQuery &query) const;

private:
    std::map<KoperasiId, Entry> m_entries;
};

} // namespace lumbung
