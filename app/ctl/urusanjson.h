// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/konflik.h"

#include <QJsonObject>

namespace lumbung::ctl {

/// {id, koperasi, nama, entity, record, sebab, aturan, pelaku, pelaku_pusat, waktu, waktu_pusat,
/// fields: [{field, semula, pengirim, pusat}]}; personal data masked unless `terbuka`.
QJsonObject konflikJson(const Konflik &konflik, const QString &nama, bool terbuka);

/// {id, koperasi, nama, entity, record, jenis, kode, pelaku, waktu, fields: [{field, semula, usulan}]}
QJsonObject usulanJson(const Usulan &usulan, const QString &nama, bool terbuka);

/// The same for people: a line that names the case, then one line for each field.
QString konflikText(const Konflik &konflik, const QString &nama, bool terbuka);
QString usulanText(const Usulan &usulan, const QString &nama, bool terbuka);

} // namespace lumbung::ctl
