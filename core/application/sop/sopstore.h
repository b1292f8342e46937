// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sop/definisisop.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace lumbung {

/// A version that the office published. It never changes: cases that run it keep it.
struct TerbitanSop {
    DefinisiSop definisi;
    QByteArray cerna = {}; ///< SHA-256 of its JSON, see `cernaSop`
    QDateTime pada;        ///< when it was published
    QString oleh;          ///< role or account name

    friend bool operator==(const TerbitanSop &, const TerbitanSop &) = default;
};

/// What somebody is writing; as typed, so it may be wrong or half.
struct DrafSop {
    DefinisiSop definisi;
    QDateTime pada;
    QString oleh;

    friend bool operator==(const DrafSop &, const DrafSop &) = default;
};

/// The office's own definitions. Errors of every function: Storage, as in unitofwork.h.
class SopStore {
public:
    virtual ~SopStore() = default;

    /// All published versions of one code, or of every code when it is empty; by code, newest version first.
    virtual Result<std::vector<TerbitanSop>> terbitan(const QString &kode = {}) = 0;
    /// By code.
    virtual Result<std::vector<DrafSop>> semuaDraf() = 0;
    virtual Result<std::optional<DrafSop>> draf(const QString &kode) = 0;
    /// Takes the place of the draft of its code.
    virtual Result<void> simpanDraf(const DrafSop &draf) = 0;
    virtual Result<void> buangDraf(const QString &kode) = 0;
    /// Keeps a version for good, drops the draft of its code and writes the audit line, all or nothing.
    /// Conflict "sop.versi" {kode, versi, terbaru} when a version as new is there.
    virtual Result<void> terbitkan(const TerbitanSop &terbitan) = 0;
};

/// SHA-256 of the definition's JSON without blanks, keys in alphabetical order.
QByteArray cernaSop(const DefinisiSop &definisi);

} // namespace lumbung
