// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tour/camera.h"
#include "core/domain/result.h"

namespace lumbung {

/// ringkasan.md and ringkasan.pdf: what the tour did, in one page. `files` are the exports beside the pictures.
Result<void> tulisRingkasan(const QString &folder, const QList<Camera::Picture> &pictures,
                            const QStringList &files);

} // namespace lumbung
