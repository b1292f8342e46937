// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"
#include "core/domain/fieldchange.h"
#include "core/domain/koperasi.h"
#include "core/domain/record.h"

#include <QJsonObject>

#include <vector>

namespace lumbung {

/// {"aset":{"b":5,"v":7}}: what history and outbox keep of an edit.
QJsonObject changesObject(const std::vector<FieldChange> &changes);
std::vector<FieldChange> changesOfObject(const QJsonObject &object);
QString changesToJson(const std::vector<FieldChange> &changes);
QByteArray changesText(const std::vector<FieldChange> &changes);
std::vector<FieldChange> changesOfJson(const QString &json);

/// {"isian":{…},"sumber":…,"tgl":…,"asal":{…},"versi":n}: a whole record, for deletions.
QString recordToJson(const Record &isian, const AsalIsian &asal, qint64 versi);
struct RecordJson {
    Record isian;
    AsalIsian asal;
    qint64 versi = 0;
};
RecordJson recordOfJson(const QString &json);

/// {"aset":7}; the texts here are compactJson() of the objects.
QJsonObject valuesToJson(const Record &isian);
Record valuesOfJson(const QJsonObject &json);
QByteArray valuesText(const Record &isian);
void appendValues(QByteArray &out, const Record &isian);

/// {"aset":["ods","2026-02-01"]}: sources that differ from the record's own.
QJsonObject exceptionsObject(const std::map<Field, Asal> &exceptions);
std::map<Field, Asal> exceptionsOfObject(const QJsonObject &object);
void appendExceptions(QByteArray &out, const std::map<Field, Asal> &exceptions);
/// The same as text; empty when there is none.
QString exceptionsToJson(const std::map<Field, Asal> &exceptions);
std::map<Field, Asal> exceptionsOfJson(const QString &json);

} // namespace lumbung
