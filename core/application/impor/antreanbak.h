// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/barisimpor.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace lumbung {

/// Hands batches of read rows from the reading thread to the storing one; at most a few wait, so that memory
/// stays flat whichever side is slower.
class AntreanBak {
public:
    using Bak = std::vector<BarisImpor>;

    /// Waits for room; false once the taker has closed.
    bool masuk(Bak bak);
    /// Waits for a batch; nothing once the giver has ended and all is taken.
    std::optional<Bak> keluar();
    void selesai(); ///< the giver has no more
    void tutup();   ///< the taker wants no more

private:
    static constexpr std::size_t terbanyak = 4;
    std::mutex m_mutex;
    std::condition_variable m_berubah;
    std::deque<Bak> m_bak;
    bool m_selesai = false;
    bool m_tutup = false;
};

} // namespace lumbung
