// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"

#include <QRandomGenerator>

namespace lumbung {

/// The same "random" bytes in every run.
class SeededChance final : public Chance {
public:
    explicit SeededChance(quint32 seed = 1) : m_generator(seed) {}

    QByteArray bytes(int count) override
    {
        QByteArray drawn(count, Qt::Uninitialized);
        for (char &byte : drawn)
            byte = static_cast<char>(m_generator.bounded(256));
        return drawn;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace lumbung
