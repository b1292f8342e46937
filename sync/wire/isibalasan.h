// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "sync/wire/ember.h"
#include "sync/wire/scopejson.h"

#include <vector>

namespace lumbung {

/// The answer to one batch of a package, as it would have come over the line.
struct JawabanPaket {
    Scope scope = Scope::Nasional;
    int status = 200;
    QByteArray badan;

    friend bool operator==(const JawabanPaket &, const JawabanPaket &) = default;
};

/// A page of changes and from where on it was asked for.
struct HalamanPaket {
    VektorScope dari;
    QByteArray badan;

    friend bool operator==(const HalamanPaket &, const HalamanPaket &) = default;
};

/// What the hub answers to a package.
struct IsiBalasan {
    QString nomor; ///< of this package
    QString untuk; ///< of the one that it answers
    qint64 urut = 0;
    PerangkatId perangkat;
    QString epochMinta;                     ///< that the desk knew when it asked
    QByteArray salam;                       ///< body of GET /v1/hello: account, scopes and heads, epoch
    std::vector<JawabanPaket> jawaban = {}; ///< one a batch; those behind a refused one of their scope have none
    std::vector<HalamanPaket> halaman = {}; ///< in order
    VektorScope mulaiUlang = {};            ///< cursors that were too old: pages of these scopes begin at 0
    std::set<Scope> awal = {};              ///< loaded from 0 and not yet whole
    std::map<Scope, BalasanCerna> cerna = {};
    bool masih = false; ///< more changes than found room

    friend bool operator==(const IsiBalasan &, const IsiBalasan &) = default;
};
QByteArray tulisIsiBalasan(const IsiBalasan &isi);
/// Input "paket.rusak", "paket.versi", "sinkron.bentuk".
Result<IsiBalasan> bacaIsiBalasan(const QByteArray &isi);

} // namespace lumbung
