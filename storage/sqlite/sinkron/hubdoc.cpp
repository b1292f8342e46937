// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/hubdoc.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/keragaankey.h"

#include <QJsonDocument>

namespace lumbung {

IsiRekam isiOf(Entity entity, const StoredRecord &record, const QString &koperasi)
{
    IsiRekam isi;
    isi.isian = record.isian;
    isi.asal = record.asal;
    isi.ekstra = QJsonDocument::fromJson(record.ekstra.toUtf8()).object();
    if (entity == Entity::Keragaan) {
        isi.koperasi = KoperasiId(koperasi);
        isi.periode = periodeOf(record.key);
        isi.status = record.status;
    }
    return isi;
}

HubState hubStateOf(Entity entity, const StoredRecord &confirmed, const QString &koperasi)
{
    HubState state;
    state.jenis = jenisRekamOf(entity);
    state.id = confirmed.id;
    state.scope = confirmed.scope;
    state.version = confirmed.version;
    state.seq = confirmed.seq;
    state.doc = docOf(state.jenis, isiOf(entity, confirmed, koperasi));
    return state;
}

void takeOver(StoredRecord &record, Entity entity, const IsiRekam &isi)
{
    record.isian = storable(isi.isian, entity);
    record.asal = isi.asal;
    record.status = isi.status;
    record.ekstra = isi.ekstra.isEmpty()
                        ? QString()
                        : QString::fromUtf8(QJsonDocument(isi.ekstra).toJson(QJsonDocument::Compact));
}

} // namespace lumbung
