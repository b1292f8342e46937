// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"
#include "forms/widgets/dialogtindakan.h"

class QLineEdit;

namespace lumbung {

class KunciPemulihanPane;
class MessageBar;
class PenjagaKantor;

/// Shows the recovery key again and prints its sheet; the reason goes into the audit trail first.
class CetakKunciDialog : public DialogTindakan {
    Q_OBJECT
public:
    /// `lembar` without its key.
    CetakKunciDialog(PenjagaKantor &penjaga, LembarKunciPrinter &printer, const LembarKunci &lembar,
                     QWidget *parent);

    void accept() override;

private:
    void showKey(const QString &kunci);

    PenjagaKantor &m_penjaga;
    LembarKunci m_lembar;
    QLineEdit *m_reason;
    KunciPemulihanPane *m_pane;
    MessageBar *m_message;
};

} // namespace lumbung
