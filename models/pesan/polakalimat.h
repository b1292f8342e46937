// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>
#include <span>

namespace lumbung {

/// One sentence for one code, with places for facts: {teks}. A form after a colon tells how the fact is written:
/// {posisi:ke} counts from one, {aset:rp} is rupiah, {batas:n} has dots between thousands, {field:isian} is a
/// field's name, {maks:besar} a size of a file, {jenis:berkas} a kind of file, {sebab:sebab} a cause,
/// {bagian:bagian} a part of a filter, {peran:peran} a role, {status:status} where a submission stands. A code may
/// have several sentences; the first one whose facts are all there is taken, otherwise the last one with an
/// ellipsis for what is missing.
struct PolaKalimat {
    const char *kode;
    const char *pola;
};

/// The sentence of this code in the language of the program; nothing when there is none.
std::optional<QString> kalimatDari(std::span<const PolaKalimat> tabel, const char *konteks, const QString &kode,
                                   const QVariantMap &fakta);

/// Whether the table has a sentence for this code.
bool adaPola(std::span<const PolaKalimat> tabel, const QString &kode);

/// The name of the field with this key, as forms show it.
QString namaIsian(const QString &key);

/// "Rp900 jt" when that is exact, otherwise all digits: "Rp900.250.001".
QString rupiahSingkat(double rupiah);

/// "12,4 MB", "64 MB": a size as people say it.
QString besarBerkas(qint64 bytes);

} // namespace lumbung
