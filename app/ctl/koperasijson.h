// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QJsonObject>

namespace lumbung::ctl {

/// A value as JSON: numbers as numbers, dates as ISO text, empty as null; personal data masked unless `terbuka`.
QJsonValue nilaiJson(Field field, const Value &nilai, bool terbuka);

/// {id, nik_koperasi, nama, …, jalur_wilayah, keragaan: [{tahun_buku, periode, status_aktif, …}]}: every field of
/// the catalogue by its key, null when empty.
QJsonObject koperasiJson(const Koperasi &koperasi, const std::vector<Keragaan> &keragaan,
                         const WilayahDirectory &wilayah, bool terbuka);

/// {tindakan, waktu, pelaku, judul, entity, tahun_buku, periode, jenis, fields: [{field, sebelum, sesudah}]}
QJsonObject riwayatJson(const RiwayatBaris &baris, bool terbuka);

} // namespace lumbung::ctl
