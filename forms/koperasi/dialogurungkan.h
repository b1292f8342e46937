// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/dialogtindakan.h"

namespace lumbung {

/// Asks before an act is taken back that changed other koperasi too.
class DialogUrungkan : public DialogTindakan {
    Q_OBJECT

public:
    DialogUrungkan(const QString &judul, QWidget *parent);
};

} // namespace lumbung
