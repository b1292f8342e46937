// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMessageAuthenticationCode>

namespace lumbung {

/// Eight bytes that tell whether two keys are the same and nothing else about them: a backup and a password file
/// carry them in the open. A key is 32 random bytes, so there is no guessing back.
inline QByteArray sidikKunci(const QByteArray &kunci)
{
    return QMessageAuthenticationCode::hash("lumbung/sidik/1", kunci, QCryptographicHash::Sha256).left(8);
}

} // namespace lumbung
