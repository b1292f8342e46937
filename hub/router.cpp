// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/router.h"

namespace lumbung::hub {

namespace {

/// What stands at the places of the pattern; nothing when the path does not have its form.
std::optional<QByteArrayList> capture(const QByteArray &pattern, const QByteArray &path)
{
    const QByteArrayList wanted = pattern.split('/'), given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QByteArrayList captured;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith('{')) {
            if (given[i].isEmpty())
                return std::nullopt;
            captured << given[i];
        } else if (wanted[i] != given[i]) {
            return std::nullopt;
        }
    }
    return captured;
}

} // namespace

QByteArray nameOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get: return "GET";
    case HttpMethod::Post: return "POST";
    case HttpMethod::Patch: return "PATCH";
    case HttpMethod::Other: break;
    }
    return "-";
}

Router::Match Router::find(HttpMethod method, const QByteArray &path) const
{
    Match match;
    for (const Route &route : m_routes) {
        const auto captured = capture(route.pattern, path);
        if (!captured)
            continue;
        if (route.method == method)
            return {&route, *captured, {}};
        match.allowed << nameOf(route.method);
    }
    return match;
}

} // namespace lumbung::hub
