// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "hub/handlers/handler.h"

#include <memory>
#include <vector>

namespace lumbung::hub {

/// Which threads do a route's work.
enum class Room {
    Network,  ///< at once: nothing that waits
    Database, ///< the ordinary one
    Password, ///< few: each holds 64 MiB while it hashes
    Files     ///< large files and long builds, apart so that they do not hold up the others
};

struct Route {
    enum class Token { None, Optional, Needed };

    HttpMethod method = HttpMethod::Get;
    QByteArray pattern; ///< "/v1/blob/{sha256}"
    Token token = Token::Needed;
    std::optional<Wewenang> wewenang = {}; ///< what the account must be allowed
    qint64 bodyMax = 0;                    ///< bytes on the wire
    Room room = Room::Database;
    bool anySchema = false; ///< also for programs whose field schema is too old: nothing stays caught in them
    std::shared_ptr<Handler> handler = {};
};

/// The table of endpoints.
class Router {
public:
    void add(Route route) { m_routes.push_back(std::move(route)); }
    const std::vector<Route> &routes() const { return m_routes; }

    struct Match {
        const Route *route = nullptr; ///< null: no such path, or not this method
        QByteArrayList captured = {};
        QByteArrayList allowed = {}; ///< methods of the path, when only the method does not fit
    };
    Match find(HttpMethod method, const QByteArray &path) const;

private:
    std::vector<Route> m_routes;
};

QByteArray nameOf(HttpMethod method);

} // namespace lumbung::hub
