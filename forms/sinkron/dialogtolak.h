// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"

class QLineEdit;

namespace lumbung {

/// Asks why a proposal is turned down; the sender reads it.
class DialogTolak : public DialogTindakan {
    Q_OBJECT
public:
    DialogTolak(const QString &pengusul, QWidget *parent);

Q_SIGNALS:
    void ditolak(const QString &alasan);

private:
    QLineEdit *m_alasan;
};

} // namespace lumbung
