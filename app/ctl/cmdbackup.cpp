// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands backup and restore.
#include "app/ctl/commands.h"
#include "app/ctl/secretfile.h"
#include "app/ctl/session.h"
#include "core/application/catatancadangan.h"
#include "core/domain/kuncipemulihan.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lumbung::ctl {

namespace {

/// Of --kunci-file; empty when it was not given.
Result<QByteArray> recoveryKeyOf(const Session &session)
{
    if (!session.arguments().has(u"kunci-file"_qs))
        return QByteArray();
    const auto text = readSecretFile(session.option(u"kunci-file"_qs));
    return text ? bacaKunciPemulihan(*text) : text.error();
}

} // namespace

Result<Outcome> runBackup(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const QString path = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto written = (*office)->backup(path);
    if (!written)
        return written.error();
    const qint64 bytes = QFileInfo(path).size();
    // A copy is a copy even where the note of it cannot be written, as on a read-only disk.
    (void)catatSalinan(**office, {session.wiring().clock().now(), path, bytes});
    return Outcome{{{u"path"_qs, path}, {u"bytes"_qs, bytes}},
                   QCoreApplication::translate("ctl", "Cadangan ditulis dan diperiksa: %1").arg(path)};
}

Result<Outcome> runRestore(Session &session)
{
    const QString path = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto key = recoveryKeyOf(session);
    if (!key)
        return key.error();
    const auto restored = session.wiring().restore(path, *key);
    if (!restored)
        return restored.error();
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto koperasi = (*office)->koperasi().count({});
    if (!koperasi)
        return koperasi.error();
    return Outcome{{{u"path"_qs, path}, {u"koperasi"_qs, *koperasi}},
                   QCoreApplication::translate("ctl", "Cadangan dipulihkan: %1 koperasi.").arg(*koperasi)};
}

} // namespace lumbung::ctl
