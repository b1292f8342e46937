// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/rekam.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/sinkron/hubstates.h"

namespace lumbung {

/// What a row says, as a document of the feed; `koperasi` is the id of a keragaan's owner.
IsiRekam isiOf(Entity entity, const StoredRecord &record, const QString &koperasi);
/// The same as the hub's state of a record whose row goes away here.
HubState hubStateOf(Entity entity, const StoredRecord &confirmed, const QString &koperasi);
/// Takes over what a document of the feed says; fields and sources as the columns keep them.
void takeOver(StoredRecord &record, Entity entity, const IsiRekam &isi);

} // namespace lumbung
