// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "sync/wire/scopejson.h"

#include <set>
#include <vector>

namespace lumbung {

/// What a desk puts into a package: what it would push, and where it stands, so that the reply brings the rest.
struct IsiKirim {
    QString nomor; ///< of the package: what is sealed belongs to no other head
    qint64 urut = 0;
    PerangkatId perangkat;
    QString epoch; ///< that this desk knows; empty = none yet
    VektorScope kursor;
    std::set<Scope> awal = {};          ///< of `kursor`: those that are being loaded from 0 (docs/sinkron.md, Page)
    std::vector<QByteArray> batch = {}; ///< bodies of POST /v1/push, tulisBatch()
};
QByteArray tulisIsiKirim(const IsiKirim &isi);
/// Input "paket.rusak", "paket.versi" (of another protocol), "sinkron.bentuk".
Result<IsiKirim> bacaIsiKirim(const QByteArray &isi);

} // namespace lumbung
