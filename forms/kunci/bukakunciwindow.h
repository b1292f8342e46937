// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLineEdit;
class QStackedWidget;

namespace lumbung {

class KunciIsian;
class MessageBar;
class PenjagaKantor;
class VerbButton;
struct Error;

/// Asks for the office's password: when the program starts, and before a screen that was locked. Whoever forgot it
/// opens with the recovery key.
class BukaKunciWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `kantor` is shown above the field: the office's name, or where its data lies while that is not known.
    BukaKunciWindow(PenjagaKantor &penjaga, const QString &kantor);

Q_SIGNALS:
    void dibuka();
    void sandiDihapus(); ///< opened by the recovery key; the password is gone
    void ditutup();      ///< somebody wants the program to end

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildPassword(const QString &kantor);
    QWidget *buildForgotten();
    void tryPassword();
    void tryKey();
    void refuse(const Error &error);
    void follow();
    void turnTo(int page);

    PenjagaKantor &m_penjaga;
    MessageBar *m_message;
    QStackedWidget *m_pages;
    QLineEdit *m_password;
    VerbButton *m_open;
    KunciIsian *m_key;
    VerbButton *m_openWithKey;
    bool m_waiting = false; ///< for an answer, or until the next try is allowed
};

} // namespace lumbung
