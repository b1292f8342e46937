// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sebagai/sudutpandang.h"
#include "forms/widgets/dialogtindakan.h"

class QComboBox;

namespace lumbung {

struct Desk;

/// Asks through whose eyes to look: a role with what it may do, and an area.
class DialogSebagai : public DialogTindakan {
    Q_OBJECT
public:
    DialogSebagai(const Desk &desk, const IdentitasPerangkat &identitas, QWidget *parent);

Q_SIGNALS:
    void dipilih(const lumbung::SudutPandang &sudut);

private:
    void tampilkanPeran();

    QComboBox *m_peran;
    QComboBox *m_wilayah;
    TextLabel *m_boleh;
};

} // namespace lumbung
