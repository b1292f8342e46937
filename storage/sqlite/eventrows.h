// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/peristiwaqueries.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Rows of the table peristiwa.
class EventRows : public PeristiwaQueries {
public:
    explicit EventRows(Connection &connection) : m_connection(connection) {}

    Result<void> sejak(Aliran aliran, qint64 no,
                       const std::function<bool(const PeristiwaTersimpan &)> &sink) override;
    Result<std::vector<PeristiwaTersimpan>> milik(Aliran aliran, const QString &pokok) override;
    Result<qint64> yangHilang() override;

    /// Adds an event; false when it is here already.
    Result<bool> add(const QByteArray &id, qint64 scope, const IsiPeristiwa &isi);
    Result<void> drop(const QByteArray &id);
    /// The subject of an event of this stream; nothing when it is of another one, or not here.
    Result<std::optional<QString>> subjectOf(Aliran aliran, const QByteArray &id);
    /// Events of a scope that the hub no longer says and no op is to bring there. Answers the statements whose
    /// verification lost some.
    Result<std::vector<QString>> dropUnknown(qint64 scope);
    /// The scope of a subject's first event; `otherwise` when it has none.
    Result<qint64> scopeOfSubject(const IsiPeristiwa &isi, qint64 otherwise);

private:
    Connection &m_connection;
};

} // namespace lumbung
