// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "storage/wilayah/packedtable.h"
#include "storage/wilayah/wilayahkey.h"

#include <vector>

namespace lumbung::wilayah {

/// From names as offices write them to codes. Nothing is guessed: what is not certain becomes a candidate.
class Resolver {
public:
    explicit Resolver(const PackedTable &table) : m_table(table) {}

    WilayahResolusi resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const;

private:
    using Position = PackedTable::Position;
    using Positions = std::vector<Position>;
    struct Jejak; ///< what is known while going from province to desa

    void stepProvinsi(Jejak &jejak, const QString &text) const;
    void stepKabupatenKota(Jejak &jejak, const QString &text) const;
    void stepBelow(Jejak &jejak, int level, const QString &text, const KodeWilayah &dalam) const;
    void accept(Jejak &jejak, int level, const QString &text, const Positions &found) const;

    Positions named(int level, const QString &text, const Positions &scope) const;
    Positions keyed(int level, const QByteArray &key, bool alias, const Positions &scope) const;
    Positions similar(int level, const QString &text, const Positions &scope) const;
    bool isInside(Position position, const Positions &scope) const;
    void preferKind(Positions &positions, int level, Sebutan sebutan) const;
    void preferArea(Positions &positions, const KodeWilayah &dalam) const;
    KodeWilayah common(const Positions &positions) const;

    const PackedTable &m_table;
};

} // namespace lumbung::wilayah
