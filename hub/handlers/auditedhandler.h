// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

#include <QJsonObject>

#include <functional>

namespace lumbung {
class Clock;
class JejakBaca;
} // namespace lumbung

namespace lumbung::hub {

/// An endpoint that hands out records: every answer with content stands in the audit of reading before it goes out,
/// or it does not go out.
class AuditedHandler final : public Handler {
public:
    /// What a call reads, for the audit; nothing when its answer can hold no record.
    using What = std::function<std::optional<QJsonObject>(const Call &call)>;

    struct Parts {
        std::shared_ptr<Handler> inner;
        JejakBaca &audit;
        const Clock &clock;
        QString how; ///< Bacaan::cara
        What what;
    };
    explicit AuditedHandler(Parts parts) : m_parts(std::move(parts)) {}
    HttpResponse handle(const Call &call) override;

private:
    const Parts m_parts;
};

/// What GET and POST /v1/changes, POST /v1/fetch, and GET of a snapshot or of a file read.
std::optional<QJsonObject> readByChanges(const Call &call);
std::optional<QJsonObject> readByFetch(const Call &call);
std::optional<QJsonObject> readOfSnapshot(const Call &call);
std::optional<QJsonObject> readOfBlob(const Call &call);

} // namespace lumbung::hub
