// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

namespace lumbung {

/// Statements before sqlPerubahan() in its transaction: rows are read along the index of seq. A table that has no
/// statistics yet (a scope of which all came within the last minute) would otherwise be read to its end and sorted
/// for each page.
QByteArray menurutUrutan();
/// SQL of whether any head differs from this vector: what an idle desk asks every minute. One row: yes or no.
QByteArray sqlAdaBaru(const Kursor &kursor);
/// SQL of a page of changes for this vector, at most `batas` rows: one statement, so one snapshot of all scopes;
/// each scope is an index scan behind its cursor, and the text is made by PostgreSQL. One row: JSON, whether there
/// is nothing new, whether a cursor is older than the tombstones, revoked scopes ("3271,3273").
QByteArray sqlPerubahan(const Kursor &kursor, int batas, const std::set<Scope> &awal = {});
/// SQL of a page with these records of one scope, whatever their seq; the same row.
QByteArray sqlAmbil(Scope scope, std::span<const KunciRekam> kunci);

} // namespace lumbung
