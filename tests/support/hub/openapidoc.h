// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hub/rawclient.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace lumbung {

/// docs/hub-openapi.json, as far as a test asks it: which routes there are and whether an answer is as documented.
class OpenApiDoc {
public:
    explicit OpenApiDoc(const QString &path);

    bool isEmpty() const { return m_root.isEmpty(); }
    QSet<QString> routes() const; ///< "GET /v1/hello"
    bool wantsToken(const QString &route) const;
    QList<int> statuses(const QString &route) const;
    /// What of an answer is not as documented; empty = all well.
    QStringList differences(const QString &route, const RawClient::Answer &answer) const;

private:
    QJsonObject operationOf(const QString &route) const;
    QJsonObject resolve(const QJsonObject &schema) const;
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &where, QStringList &found) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &where,
                     QStringList &found) const;

    QJsonObject m_root;
};

} // namespace lumbung
