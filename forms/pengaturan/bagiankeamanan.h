// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"

#include <QWidget>

namespace lumbung {

class MessageBar;
class Panel;
class PenjagaKantor;
class SegmentedControl;
class TextLabel;
class VerbButton;
struct Desk;

/// The office's password and screen lock, and the recovery key to be printed again.
class BagianKeamanan : public QWidget {
    Q_OBJECT
public:
    BagianKeamanan(Desk &desk, PenjagaKantor &penjaga, LembarKunciPrinter &printer, QWidget *parent = nullptr);

private:
    Panel *buildPassword();
    Panel *buildKey();
    void follow();
    void openPassword(int maksud, const QString &done);
    void openKey();

    Desk &m_desk;
    PenjagaKantor &m_penjaga;
    LembarKunciPrinter &m_printer;
    MessageBar *m_message;
    TextLabel *m_state;
    VerbButton *m_set;
    VerbButton *m_change;
    VerbButton *m_remove;
    VerbButton *m_lockNow;
    QWidget *m_idle;
};

} // namespace lumbung
