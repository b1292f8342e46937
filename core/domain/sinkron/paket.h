// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/op.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace lumbung {

/// What a package says of one scope.
struct BarisPaket {
    Scope scope = Scope::Nasional;
    qint64 dari = 0, sampai = 0; ///< numbers (dseq) of its ops, first and last; 0 = none
    /// How many of what. Ops: "koperasi.ubah"; answers: "jawab.konflik"; rows: "baris.keragaan"; refused batches:
    /// "tolak.sinkron.celah".
    std::map<QString, qint64> jumlah = {};

    friend bool operator==(const BarisPaket &, const BarisPaket &) = default;
};

/// What stands open at the front of a paket kirim, under its maker's signature: from whom, from when, how many of
/// what. No value of any record.
struct KepalaPaket {
    enum class Jenis { Kirim, Balasan } jenis = Jenis::Kirim;
    QString nomor;         ///< UUID of this package
    qint64 urut = 0;       ///< of this desk's packages: 1, 2, 3 …; a reply carries the number of what it answers
    QString untuk = {};    ///< Balasan: `nomor` of the package it answers
    PerangkatId perangkat; ///< the desk that it is from, or for
    QString akun = {};     ///< account name
    QString kantor = {};   ///< name of the office, as its desk calls it
    qint64 pada = 0;       ///< the maker's clock, ms since 1970 UTC; shown, never used to order
    std::vector<BarisPaket> isi = {};
    bool masih = false; ///< not everything found room: another package follows

    friend bool operator==(const KepalaPaket &, const KepalaPaket &) = default;
};
QString keyOf(KepalaPaket::Jenis jenis);
std::optional<KepalaPaket::Jenis> jenisPaketOfKey(QStringView key);
/// Counts whose key begins with `awalan`, over all scopes. "" = ops of a Kirim.
qint64 jumlahPaket(const KepalaPaket &kepala, const QString &awalan);

} // namespace lumbung
