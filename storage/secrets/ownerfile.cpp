// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/ownerfile.h"

#include <QSaveFile>

namespace lumbung {

Result<void> writeOwnerFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Closed to others before the first byte is in it.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{ErrorKind::Storage, QStringLiteral("rahasia.tidak-tersimpan"), {{QStringLiteral("berkas"), path}}};
}

} // namespace lumbung
