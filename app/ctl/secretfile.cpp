// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/secretfile.h"

#include <QFile>

namespace lumbung::ctl {

namespace {

constexpr qint64 longestSecret = 16 * 1024; // a whole recovery sheet as text

} // namespace

Result<QString> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, u"berkas.tidak-ada"_qs, {{u"berkas"_qs, path}}};
    const QByteArray bytes = file.read(longestSecret + 1);
    if (bytes.size() > longestSecret)
        return Error{ErrorKind::Input, u"berkas.terlalu-besar"_qs, {{u"berkas"_qs, path}}};
    QString text = QString::fromUtf8(bytes);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace lumbung::ctl
