// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/opentabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

QString OpenTabs::toText() const
{
    QJsonArray list;
    for (const Tab &tab : tabs)
        list += QJsonObject{{QStringLiteral("tautan"), tab.link.text()},
                            {QStringLiteral("keadaan"), QString::fromLatin1(tab.state.toBase64())}};
    const QJsonObject root{{QStringLiteral("tab"), list}, {QStringLiteral("kini"), current}};
    return QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
}

std::optional<OpenTabs> OpenTabs::fromText(const QString &text)
{
    const QJsonObject root = QJsonDocument::fromJson(text.toUtf8()).object();
    OpenTabs open;
    for (const auto &value : root[QStringLiteral("tab")].toArray()) {
        const QJsonObject tab = value.toObject();
        if (const auto link = DeepLink::parse(tab[QStringLiteral("tautan")].toString()))
            open.tabs += {*link, QByteArray::fromBase64(tab[QStringLiteral("keadaan")].toString().toLatin1())};
    }
    if (open.tabs.isEmpty())
        return std::nullopt;
    open.current = std::clamp(root[QStringLiteral("kini")].toInt(), 0, static_cast<int>(open.tabs.size()) - 1);
    return open;
}

} // namespace lumbung
