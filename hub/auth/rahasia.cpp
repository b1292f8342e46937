// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/rahasia.h"

#include "core/application/ports/chance.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace lumbung::hub {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr auto tokenForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray cernaRahasia(const QByteArray &rahasia)
{
    return QCryptographicHash::hash(rahasia, QCryptographicHash::Sha256);
}

QByteArray tokenBaru(Chance &chance)
{
    return chance.bytes(32).toBase64(tokenForm);
}

QByteArray tokenTurunan(const QByteArray &kunci, const QByteArray &guna, const QByteArray &token)
{
    return QMessageAuthenticationCode::hash(guna + '|' + token, kunci, QCryptographicHash::Sha256)
        .toBase64(tokenForm);
}

QString kodeDaftarBaru(Chance &chance)
{
    const QByteArray random = chance.bytes(20);
    QString code;
    for (int i = 0; i < random.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[static_cast<uchar>(random[i]) % 32]);
    }
    return code;
}

QByteArray kodeDaftarPolos(const QString &ketikan)
{
    QByteArray plain;
    for (const QChar typed : ketikan.toUpper()) {
        if (typed == u'-' || typed.isSpace())
            continue;
        if (typed == u'O')
            plain += '0';
        else if (typed == u'I' || typed == u'L')
            plain += '1';
        else
            plain += QString(typed).toUtf8();
    }
    return plain;
}

} // namespace lumbung::hub
