// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/isiperistiwa.h"

#include <functional>
#include <vector>

namespace lumbung {

/// An event as this desk has it.
struct PeristiwaTersimpan {
    qint64 no = 0; ///< counts in the order of arrival here; says nothing about which came first
    QString id;    ///< UUID of the event
    QString pokok; ///< UUID of what it happened to
    QJsonObject isi;
};

/// What happened, from here and from other desks. Appended through UnitOfWork::catat().
class PeristiwaQueries {
public:
    virtual ~PeristiwaQueries() = default;

    /// Events of a stream that arrived after number `no`, in their order; `sink` returns false to stop.
    virtual Result<void> sejak(Aliran aliran, qint64 no,
                               const std::function<bool(const PeristiwaTersimpan &)> &sink) = 0;
    virtual Result<std::vector<PeristiwaTersimpan>> milik(Aliran aliran, const QString &pokok) = 0;
    /// Grows when events went away here (the hub refused one, a scope was left): what was added up before is stale.
    virtual Result<qint64> yangHilang() = 0;
};

} // namespace lumbung
