// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/pack/csvrows.h"

#include <QFile>

namespace lumbung::wilayah {

namespace {

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && quoted && i + 1 < line.size() && line.at(i + 1) == u'"')
            fields.back() += line.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.back() += c;
    }
    return fields;
}

} // namespace

std::optional<std::vector<QStringList>> csvRows(const QString &path, const QStringList &header)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::vector<QStringList> rows;
    bool first = true;
    while (!file.atEnd()) {
        const QStringList fields = fieldsOf(QString::fromUtf8(file.readLine()).trimmed());
        if (first ? fields != header : fields.size() != header.size())
            return std::nullopt;
        if (!first)
            rows.push_back(fields);
        first = false;
    }
    return rows;
}

} // namespace lumbung::wilayah
