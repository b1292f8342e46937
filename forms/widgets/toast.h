// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace lumbung {

class TextLabel;
class VerbButton;

/// The one short-lived message: a change was made or taken back, with "Urungkan" for 10 seconds. It lies on the
/// status bar, clear of every page. Never for errors. The time stands still under pointer and focus.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);
    void showText(const QString &sentence, const QString &verb);
    /// Lies down on the left part of `lane`, a row of the window; a sentence too long for it is shortened.
    void place(const QRect &lane);

Q_SIGNALS:
    void verbTriggered();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_time;
    QString m_full;
    TextLabel *m_sentence;
    VerbButton *m_verb;
};

} // namespace lumbung
