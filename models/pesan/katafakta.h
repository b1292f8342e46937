// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// The words for a fact that is a key: cara "berkas" (kinds of files), "sebab" (causes), "bagian" (parts of a
/// filter text), "peran" (roles) or "status" (of a submission). A key without words is its own.
QString kataFakta(QStringView cara, const QString &kunci);

} // namespace lumbung
