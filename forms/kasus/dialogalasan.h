// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"

class QLineEdit;

namespace lumbung {

/// Asks for the reason of something that stands in the case for ever.
class DialogAlasan : public DialogTindakan {
    Q_OBJECT
public:
    struct Kata {
        QString judul;  ///< the act
        QString akibat; ///< what follows from it
        QString tombol;
        QString contoh; ///< shown in the empty field
    };
    DialogAlasan(const Kata &kata, QWidget *parent);

Q_SIGNALS:
    void beralasan(const QString &alasan);

private:
    QLineEdit *m_alasan;
};

} // namespace lumbung
