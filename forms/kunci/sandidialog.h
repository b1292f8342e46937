// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"

class QLineEdit;

namespace lumbung {

class PenjagaKantor;

/// Sets, changes or takes away the office's password. Stays open until that was done; says in place what is wrong.
class SandiDialog : public DialogTindakan {
    Q_OBJECT
public:
    enum class Maksud { Pasang, Ganti, Lepas };
    SandiDialog(PenjagaKantor &penjaga, Maksud maksud, QWidget *parent);

    void accept() override;

private:
    QLineEdit *addField(const QString &name);
    void follow();
    QString kurang() const;
    void say(const QString &sentence);

    PenjagaKantor &m_penjaga;
    Maksud m_maksud;
    QLineEdit *m_old = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
    TextLabel *m_state;
    bool m_busy = false;
};

} // namespace lumbung
