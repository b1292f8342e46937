// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands backup and restore.
#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lumbung::ctl {

Result<Outcome> runBackup(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const QString path = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto written = (*office)->backup(path);
    if (!written)
        return written.error();
    return Outcome{{{u"path"_qs, path}, {u"bytes"_qs, QFileInfo(path).size()}},
                   QCoreApplication::translate("ctl", "Cadangan ditulis dan diperiksa: %1").arg(path)};
}

Result<Outcome> runRestore(Session &session)
{
    const QString path = QFileInfo(session.argument(0)).absoluteFilePath();
    const auto restored = session.wiring().restore(path);
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
