// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/rantaijejak.h"

#include <QCryptographicHash>

namespace lumbung {

QByteArray cernaJejak(const QByteArray &sebelum, Scope scope, qint64 no, const JejakPusat &jejak, qint64 pada)
{
    const QByteArray pelaku = jejak.pelaku.toUtf8();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(sebelum);
    // The length of the only free text before the last part keeps the parts apart.
    hash.addData(QByteArray::number(numberOf(scope)) + '|' + QByteArray::number(no) + '|' +
                 QByteArray::number(static_cast<int>(jejak.kunci.jenis)) + '|' +
                 jejak.kunci.id.toLatin1().toLower() + '|' + QByteArray::number(jejak.versi) + '|' +
                 jejak.op.text().toLatin1().toLower() + '|' + QByteArray::number(pada) + '|' +
                 QByteArray::number(pelaku.size()) + '|' + pelaku + '|' + jejak.rinci);
    return hash.result();
}

} // namespace lumbung
