// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"

#include <QObject>
#include <QSet>

namespace lumbung {

/// The ticked rows: kept by key, so they outlive sorting, paging and a changed filter.
class PilihanBaris : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool berisi(RowKey key) const { return m_keys.contains(key); }
    int jumlah() const { return static_cast<int>(m_keys.size()); }
    std::vector<RowKey> keys() const { return {m_keys.begin(), m_keys.end()}; }
    void pilih(RowKey key, bool terpilih);
    void pilihSemua(const std::vector<RowKey> &keys);
    void kosongkan();

Q_SIGNALS:
    void berubah();

private:
    QSet<RowKey> m_keys;
};

} // namespace lumbung
