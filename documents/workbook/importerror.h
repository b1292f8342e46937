// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace lumbung {

/// The refusals of every reader of files from outside; the codes are listed at TableSource. `sebab` is a
/// stable word for the log and the tests, `jenis` names what the file really is.
inline Error damagedFile(const char *sebab)
{
    return {
        ErrorKind::Input, QStringLiteral("impor.rusak"), {{QStringLiteral("sebab"), QString::fromLatin1(sebab)}}};
}

inline Error tooLargeFile(const char *sebab, qint64 batas)
{
    return {ErrorKind::Input,
            QStringLiteral("impor.terlalu-besar"),
            {{QStringLiteral("sebab"), QString::fromLatin1(sebab)}, {QStringLiteral("batas"), batas}}};
}

inline Error refusedFile(const char *code, const char *jenis)
{
    return {ErrorKind::Input, QString::fromLatin1(code), {{QStringLiteral("jenis"), QString::fromLatin1(jenis)}}};
}

} // namespace lumbung
