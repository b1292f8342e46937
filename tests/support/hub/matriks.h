// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub/testhub.h"

#include <array>

namespace lumbung {

/// The same table of endpoints, roles and areas, asked of a hub over whatever stores.

/// Where an account works, and whether that lets it read Bogor (3201).
struct DaerahMatriks {
    Scope sendiri;
    bool bacaBogor;
};
inline constexpr std::array daerahMatriks{DaerahMatriks{scopeOf(3201), true}, DaerahMatriks{scopeOf(3276), false},
                                          DaerahMatriks{scopeOf(3200), true}, DaerahMatriks{scopeOf(3300), false},
                                          DaerahMatriks{Scope::Nasional, true}};

/// A request that asks for something of Bogor wherever the endpoint is about an area.
struct PermintaanMatriks {
    QByteArray target, body, fields;
    bool tentangBogor = false;
};
PermintaanMatriks permintaanMatriks(const hub::Route &route);

/// What came of asking everything: how many were allowed, and refused for the role and for the area; `keluhan`
/// tells the first answer that the table does not say, empty = none.
struct HasilMatriks {
    int boleh = 0, tanpaPeran = 0, luarWilayah = 0;
    QString keluhan;
};
/// Every role in every area asks every endpoint that wants a token.
HasilMatriks tanyaMatriks(RunningHub &hub);

/// A koperasi of Bogor comes to the hub; then everybody who may not read Bogor asks every endpoint. Empty when no
/// answer holds its id or its name.
QString bocorMatriks(RunningHub &hub);

} // namespace lumbung
