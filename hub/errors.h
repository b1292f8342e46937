// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace lumbung::hub {

/// Errors that many parts of the hub give.
inline Error refused(const char *code)
{
    return {ErrorKind::Refused, QString::fromLatin1(code), {}};
}
inline Error malformed(const QString &where)
{
    return {ErrorKind::Input, u"sinkron.bentuk"_qs, {{u"di"_qs, where}}};
}
/// Nothing is lost and nothing was done: ask again in a moment.
inline Error busyError()
{
    return {ErrorKind::Storage, u"pusat.sibuk"_qs, {}};
}
inline Error diskError()
{
    return {ErrorKind::Storage, u"pusat.cakram"_qs, {}};
}
inline Error fullError()
{
    return {ErrorKind::Storage, u"pusat.penuh"_qs, {}};
}

} // namespace lumbung::hub
