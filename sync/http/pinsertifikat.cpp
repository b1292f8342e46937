// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/pinsertifikat.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

namespace lumbung {

QByteArray pinOf(const QSslCertificate &sertifikat)
{
    if (sertifikat.isNull())
        return {};
    return QCryptographicHash::hash(sertifikat.publicKey().toDer(), QCryptographicHash::Sha256).toBase64();
}

} // namespace lumbung
