// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class BerkasPusat;
}

namespace lumbung::hub {

class BlobFolder;
class DeviceLimit;

/// POST, PATCH and GET /v1/blob/{sha256}: files by their content; see docs/sinkron.md.
class BlobHandler final : public Handler {
public:
    BlobHandler(BerkasPusat &grants, BlobFolder &folder, DeviceLimit &limit)
        : m_grants(grants), m_folder(folder), m_limit(limit)
    {
    }
    HttpResponse handle(const Call &call) override;

private:
    HttpResponse begin(const Call &call, const QByteArray &sha256);
    HttpResponse append(const Call &call, const QByteArray &sha256);
    HttpResponse read(const Call &call, const QByteArray &sha256);
    HttpResponse complete(const Call &call, const QByteArray &sha256, qint64 size);

    BerkasPusat &m_grants;
    BlobFolder &m_folder;
    DeviceLimit &m_limit;
};

} // namespace lumbung::hub
