// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/cerna.h"

#include <QCryptographicHash>

namespace lumbung {

QByteArray cernaRekam(const KunciRekam &kunci, qint64 versi, bool dihapus)
{
    const QByteArray text = QByteArray::number(static_cast<int>(kunci.jenis)) + '|' + kunci.id.toLatin1() + '|' +
                            QByteArray::number(versi) + (dihapus ? "|1" : "|0");
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(cernaBytes);
}

void gabungCerna(QByteArray &digest, const QByteArray &part)
{
    if (digest.isEmpty())
        digest = QByteArray(cernaBytes, '\0');
    for (qsizetype i = 0; i < cernaBytes && i < part.size(); ++i)
        digest[i] = static_cast<char>(digest.at(i) ^ part.at(i));
}

int emberOf(const QString &id, int bits)
{
    return QStringView(id).left(2).toInt(nullptr, 16) >> (8 - bits);
}

} // namespace lumbung
