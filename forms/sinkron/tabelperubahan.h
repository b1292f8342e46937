// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/tabelbaris.h"

namespace lumbung {

class PerubahanModel;

/// A table of changes field by field; without the column of what is now where nobody has to compare.
class TabelPerubahan : public TabelBaris {
    Q_OBJECT
public:
    TabelPerubahan(const QString &accessibleName, PerubahanModel *model, bool denganSekarang,
                   QWidget *parent = nullptr);
};

} // namespace lumbung
