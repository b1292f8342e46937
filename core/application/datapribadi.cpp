// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/datapribadi.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

constexpr qsizetype alasanTerpendek = 5;

} // namespace

Result<void> catatBukaDataPribadi(Office &office, const QString &pelaku, const QString &alasan,
                                  const QString &judul)
{
    if (alasan.trimmed().size() < alasanTerpendek)
        return Error{ErrorKind::Input, u"pribadi.tanpa-alasan"_qs, {}};
    const QByteArray keterangan =
        QJsonDocument(QJsonObject{{u"alasan"_qs, alasan.trimmed()}}).toJson(QJsonDocument::Compact);
    const auto unit = office.work().begin({u"pribadi.buka"_qs, pelaku, judul, QString::fromUtf8(keterangan)});
    if (!unit)
        return unit.error();
    const auto dicatat = (*unit)->commit();
    return dicatat ? Result<void>() : dicatat.error();
}

} // namespace lumbung
