// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lumbung {

/// A UUID text as 16 bytes; empty when it is not one.
QByteArray uuidBlob(const QString &text);
/// Lower-case UUID text of 16 bytes; empty otherwise.
QString uuidText(QByteArrayView blob);

} // namespace lumbung
