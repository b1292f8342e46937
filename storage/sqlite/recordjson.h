// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"
#include "core/domain/koperasi.h"
#include "core/domain/record.h"

#include <QJsonObject>

#include <vector>

namespace lumbung {

/// One field that changed.
struct FieldChange {
    Field field;
    Value before;
    Value after;
};

/// {"aset":{"b":5,"v":7}}: what history and outbox keep of an edit.
QString changesToJson(const std::vector<FieldChange> &changes);
std::vector<FieldChange> changesOfJson(const QString &json);

/// {"isian":{…},"sumber":…,"tgl":…,"asal":{…},"versi":n}: a whole record, for deletions.
QString recordToJson(const Record &isian, const AsalIsian &asal, qint64 versi);
struct RecordJson {
    Record isian;
    AsalIsian asal;
    qint64 versi = 0;
};
RecordJson recordOfJson(const QString &json);

/// {"aset":7}
QJsonObject valuesToJson(const Record &isian);
Record valuesOfJson(const QJsonObject &json);

/// The exceptions of a record's sources; empty when there is none.
QString exceptionsToJson(const std::map<Field, Asal> &exceptions);
std::map<Field, Asal> exceptionsOfJson(const QString &json);

} // namespace lumbung
