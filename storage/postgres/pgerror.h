// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

namespace lumbung {

/// Where in a transaction a failure met us: decides whether it is safe to send the same again.
enum class PgTahap { Kerja, Commit };

/// What PostgreSQL said, as the ports' errors (TransaksiPusat): Storage "pusat.sibuk", "pusat.putus",
/// "pusat.tak-pasti", "pusat.penuh", "pusat.urutan" (a seq that is not beyond its head), "pusat.gagal";
/// Refused "pusat.ditolak" (row-level security or a missing grant). Fact {keadaan}: the SQLSTATE. No SQL and no
/// value goes into the facts.
Error pgError(const QByteArray &keadaan, bool terputus, PgTahap tahap = PgTahap::Kerja);

/// An error of this store that PostgreSQL does not know.
Error pusatError(const char *kode, ErrorKind jenis = ErrorKind::Storage);

/// The SQLSTATE that an error carries; empty when it has none.
QString keadaanOf(const Error &error);

/// Whether this SQLSTATE means that the server of this connection is not the one to write to any more.
bool bukanPrimer(const QByteArray &keadaan);

} // namespace lumbung
