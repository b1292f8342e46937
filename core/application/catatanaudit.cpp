// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/catatanaudit.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

constexpr qsizetype alasanTerpendek = 5;

} // namespace

Result<void> catatAudit(Office &office, const Tindakan &tindakan)
{
    const auto unit = office.work().begin(tindakan);
    if (!unit)
        return unit.error();
    const auto dicatat = (*unit)->commit();
    return dicatat ? Result<void>() : dicatat.error();
}

Result<void> catatDenganAlasan(Office &office, Tindakan tindakan, const QString &alasan,
                               const QString &kodeTanpaAlasan)
{
    if (alasan.trimmed().size() < alasanTerpendek)
        return Error{ErrorKind::Input, kodeTanpaAlasan, {}};
    const QJsonObject keterangan{{u"alasan"_qs, alasan.trimmed()}};
    tindakan.keterangan = QString::fromUtf8(QJsonDocument(keterangan).toJson(QJsonDocument::Compact));
    return catatAudit(office, tindakan);
}

} // namespace lumbung
