// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kasus/muatankasus.h"

#include <QComboBox>

namespace lumbung {

/// "Bekerja sebagai": the role that acts at this desk. Hidden where the account leaves nothing to choose.
class PilihanPeran : public QComboBox {
    Q_OBJECT
public:
    explicit PilihanPeran(QWidget *parent = nullptr);
    void tampilkan(const PelakuMeja &meja, Peran sebagai);

Q_SIGNALS:
    void dipilih(lumbung::Peran peran);
};

} // namespace lumbung
