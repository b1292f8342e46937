// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"
#include "models/koperasi/daftartampilan.h"

class QLineEdit;

namespace lumbung {

/// Asks the name under which the present view is kept; an own view of that name is replaced, and it says so.
class SimpanTampilanDialog : public DialogTindakan {
    Q_OBJECT

public:
    SimpanTampilanDialog(const DaftarTampilan &views, const QString &name, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void judge();

    const DaftarTampilan &m_views;
    QLineEdit *m_name;
};

} // namespace lumbung
