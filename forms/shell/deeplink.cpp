// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/deeplink.h"

#include <QUrl>
#include <QUrlQuery>

namespace lumbung {

std::optional<DeepLink> DeepLink::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    if (url.scheme() != u"lumbung" || path.isEmpty())
        return std::nullopt;
    DeepLink link{path.section(u'/', 0, 0), path.section(u'/', 1)};
    for (const auto &[key, value] : QUrlQuery(url.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded))
        link.query.insert(key, value);
    return link;
}

QString DeepLink::text() const
{
    const auto encode = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    QString made = QStringLiteral("lumbung:") + encode(page);
    if (!item.isEmpty())
        made += u'/' + encode(item);
    QStringList pairs;
    for (auto it = query.begin(); it != query.end(); ++it)
        pairs += encode(it.key()) + u'=' + encode(it.value());
    return pairs.isEmpty() ? made : made + u'?' + pairs.join(u'&');
}

} // namespace lumbung
