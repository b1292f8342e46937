// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/snapshothandler.h"

#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "hub/files/snapshotfolder.h"
#include "hub/http/fileanswer.h"
#include "sync/wire/scopejson.h"

namespace lumbung::hub {

HttpResponse SnapshotHandler::handle(const Call &call)
{
    const auto scope = scopeOfTeks(QString::fromLatin1(call.captured.first()));
    if (!scope)
        return errorAnswer(malformed(u"scope"_qs));
    if (!call.pemakai().bolehBaca(*scope))
        return errorAnswer(refused("sinkron.di-luar-wilayah"));
    const auto snapshot = m_folder.current(m_store, call.pemakai(), *scope);
    if (!snapshot)
        return errorAnswer(snapshot.error());
    if (snapshot->path.isEmpty())
        return emptyAnswer();
    return fileAnswer(call.request, snapshot->path, snapshot->etag, "application/zstd");
}

} // namespace lumbung::hub
