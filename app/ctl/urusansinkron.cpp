// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/urusansinkron.h"

#include <QCoreApplication>

namespace lumbung::ctl {

Result<void> periksaWewenang(SinkronDesk &desk, Wewenang wewenang)
{
    const auto identitas = desk.identitas();
    if (!identitas)
        return identitas.error();
    if (!boleh(identitas->peran, wewenang))
        return Error{ErrorKind::Refused, u"sinkron.peran"_qs, {}};
    return {};
}

Outcome putusanTersimpan(const QString &id, const OpId &op)
{
    return {{{u"id"_qs, id}, {u"op"_qs, op.text()}},
            QCoreApplication::translate("ctl", "Putusan tersimpan; lumbungctl sync mengirimnya ke pusat.\n")};
}

} // namespace lumbung::ctl
