// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

/// JSON without a blank, as it is kept and sent.
inline QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
/// What is not an object reads as an empty one.
inline QJsonObject objectOfJson(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace lumbung
