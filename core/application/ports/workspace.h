// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/koperasi.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace lumbung {

/// Half-typed form content: survives a crash, belongs to this PC, never travels.
struct Draf {
    KoperasiId koperasi; ///< a fresh id for a koperasi that does not exist yet
    int tahunBuku = 0;
    Record isian;                    ///< both entities' fields as typed so far
    std::map<Field, QString> mentah; ///< texts that could not be read as a value yet
    std::map<Field, QString> alasan; ///< reasons given for "Perlu dicek"
    QDateTime waktu = {};
};

/// What this desk remembers for its user; each call is its own small durable transaction.
class Workspace {
public:
    virtual ~Workspace() = default;

    virtual Result<void> saveDraf(const Draf &draf) = 0;
    virtual Result<std::optional<Draf>> draf(const KoperasiId &id, int tahunBuku) = 0;
    virtual Result<void> dropDraf(const KoperasiId &id, int tahunBuku) = 0;
    virtual Result<std::vector<Draf>> semuaDraf() = 0;

    /// Small named texts (JSON by convention): table views, open tabs, column mappings by sender, settings.
    /// `ruang` is a name space: "tampilan", "tab", "pemetaan", "setelan", "bukan-kembar". "tampilan-dinas" and
    /// "tampilan-unit" are shared with others, everything else belongs to this desk.
    virtual Result<void> simpan(const QString &ruang, const QString &nama, const QString &isi) = 0;
    virtual Result<std::optional<QString>> baca(const QString &ruang, const QString &nama) = 0;
    virtual Result<QStringList> nama(const QString &ruang) = 0;
    virtual Result<void> hapus(const QString &ruang, const QString &nama) = 0;
};

} // namespace lumbung
