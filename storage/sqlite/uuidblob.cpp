// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/uuidblob.h"

#include <QUuid>

namespace lumbung {

QByteArray uuidBlob(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

QString uuidText(QByteArrayView blob)
{
    return blob.size() == 16 ? QUuid::fromRfc4122(blob).toString(QUuid::WithoutBraces) : QString();
}

} // namespace lumbung
