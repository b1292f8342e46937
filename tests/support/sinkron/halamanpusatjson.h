// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

namespace lumbung {

/// Writes a page as docs/sinkron.md says, the way the database does: documents go in as they are.
class HalamanPusatJson {
public:
    explicit HalamanPusatJson(const QString &epoch) : m_epoch(epoch) {}

    void scope(Scope scope, const std::vector<const RekamPusat *> &rekam, qint64 berikut, qint64 ujung);
    void dicabut(Scope scope) { m_dicabut.push_back(scope); }
    /// Empty when no row and no revoked scope was added.
    HalamanPusat jadi() const;

private:
    QString m_epoch;
    QByteArrayList m_baris, m_berikut, m_ujung;
    std::vector<Scope> m_dicabut;
    bool m_lagi = false;
};

} // namespace lumbung
