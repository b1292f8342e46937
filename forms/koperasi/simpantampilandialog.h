// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"
#include "models/koperasi/daftartampilan.h"

class QComboBox;
class QLineEdit;

namespace lumbung {

/// Asks under which name and for whom the present view is kept; a view of that name is replaced, and it says so and
/// for whom.
class SimpanTampilanDialog : public DialogTindakan {
    Q_OBJECT

public:
    SimpanTampilanDialog(const DaftarTampilan &views, const Tampilan &view, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name, lumbung::MilikTampilan milik);

private:
    void judge();
    MilikTampilan owner() const;

    const DaftarTampilan &m_views;
    QLineEdit *m_name;
    QComboBox *m_owner;
};

} // namespace lumbung
