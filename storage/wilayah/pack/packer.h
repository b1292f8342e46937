// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/wilayah/packedformat.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace lumbung::wilayah {

/// Collects the areas level by level and writes the packed form.
class Packer {
public:
    /// Rows of one level (1 … 4) as code and name, in any order. False with a reason in `complaint()` when a
    /// code has no parent or does not fit the format.
    bool addLevel(int level, const std::vector<QStringList> &rows, int nameColumn);
    /// The file's bytes; empty when two different keys of one level share a hash.
    QByteArray packed();
    const QString &complaint() const { return m_complaint; }

private:
    struct Area {
        QString code;
        QString name;
        Golongan golongan = Golongan::Biasa;
        quint16 parent = 0;
        quint32 firstChild = 0;
    };
    struct IndexEntry {
        quint64 hash;
        quint32 entry;
        quint32 alias;
    };

    bool linkToParents(int level);
    bool addKeys(const QString &name, int level, quint32 entry);
    bool addKey(const QByteArray &key, int level, quint32 entry, bool alias);

    std::array<std::vector<Area>, 4> m_levels;
    std::vector<IndexEntry> m_index;
    QHash<quint64, QByteArray> m_keyOfHash;
    QString m_complaint;
};

} // namespace lumbung::wilayah
