// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/pilihanbaris.h"

namespace lumbung {

void PilihanBaris::pilih(RowKey key, bool terpilih)
{
    const auto before = m_keys.size();
    if (terpilih)
        m_keys.insert(key);
    else
        m_keys.remove(key);
    if (m_keys.size() != before)
        Q_EMIT berubah();
}

void PilihanBaris::pilihSemua(const std::vector<RowKey> &keys)
{
    m_keys.reserve(static_cast<qsizetype>(keys.size()));
    for (const RowKey key : keys)
        m_keys.insert(key);
    Q_EMIT berubah();
}

void PilihanBaris::kosongkan()
{
    if (m_keys.isEmpty())
        return;
    m_keys.clear();
    Q_EMIT berubah();
}

} // namespace lumbung
