// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/bacabadan.h"

#include "core/domain/sinkron/bacaobjek.h"
#include "sync/wire/batas.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

/// Offset of the bracket that goes too deep, -1 when none does. Texts are skipped.
qsizetype terlaluDalam(const QByteArray &badan)
{
    int depth = 0;
    bool text = false;
    for (qsizetype i = 0; i < badan.size(); ++i) {
        const char c = badan[i];
        if (c == '"')
            text = !text;
        else if (text)
            i += c == '\\' ? 1 : 0;
        else if ((c == '{' || c == '[') && ++depth > kedalamanMax)
            return i;
        else if (c == '}' || c == ']')
            --depth;
    }
    return -1;
}

Error badanRusak(qsizetype pada)
{
    Error error = galatBentuk(QStringLiteral("badan"));
    error.facts.insert(QStringLiteral("pada"), qint64(pada));
    return error;
}

} // namespace

Result<QJsonObject> bacaBadan(const QByteArray &badan)
{
    if (badan.size() > badanMax)
        return Error{ErrorKind::Input,
                     QStringLiteral("sinkron.terlalu-besar"),
                     {{QStringLiteral("maks"), qint64(badanMax)}}};
    if (const qsizetype pada = terlaluDalam(badan); pada >= 0)
        return badanRusak(pada);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(badan, &error);
    if (error.error != QJsonParseError::NoError)
        return badanRusak(error.offset);
    if (!document.isObject())
        return badanRusak(0);
    return document.object();
}

QByteArray tulisBadan(const QJsonObject &objek)
{
    return QJsonDocument(objek).toJson(QJsonDocument::Compact);
}

} // namespace lumbung
