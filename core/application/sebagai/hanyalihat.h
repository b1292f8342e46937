// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/unitofwork.h"
#include "core/application/ports/workspace.h"

namespace lumbung {

/// What every write of somebody who only looks is answered: Refused "sebagai.hanya-lihat".
Error hanyaLihat();

/// No act begins.
class WorkHanyaLihat final : public UnitOfWorkFactory {
public:
    Result<std::unique_ptr<UnitOfWork>> begin(const Tindakan &) override { return hanyaLihat(); }
};

/// Remembers what this look needs (open tabs, columns) until it ends; begins empty, and drafts are refused.
class WorkspaceSesaat final : public Workspace {
public:
    Result<void> saveDraf(const Draf &) override { return hanyaLihat(); }
    Result<std::optional<Draf>> draf(const KoperasiId &, int) override { return std::optional<Draf>(); }
    Result<void> dropDraf(const KoperasiId &, int) override { return hanyaLihat(); }
    Result<std::vector<Draf>> semuaDraf() override { return std::vector<Draf>(); }
    Result<void> simpan(const QString &ruang, const QString &nama, const QString &isi) override;
    Result<std::optional<QString>> baca(const QString &ruang, const QString &nama) override;
    Result<QStringList> nama(const QString &ruang) override;
    Result<void> hapus(const QString &ruang, const QString &nama) override;

private:
    std::map<QString, std::map<QString, QString>> m_isi;
};

} // namespace lumbung
