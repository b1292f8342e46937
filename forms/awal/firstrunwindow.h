// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/awal/pendirikantor.h"

#include <QMainWindow>

class QProgressBar;
class QStackedWidget;

namespace lumbung {

class ActionBar;
class Clock;
class LangkahKantor;
class MessageBar;
class TextLabel;
class VerbButton;
class WilayahDirectory;

/// The first steps on a PC without an office: choose, name the office, keep the recovery key, import or start
/// empty. One window, nothing modal; every step that can be left out says so.
class FirstRunWindow : public QMainWindow {
    Q_OBJECT
public:
    FirstRunWindow(PendiriKantor &pendiri, const WilayahDirectory &wilayah, const Clock &clock);

Q_SIGNALS:
    /// The office stands; `tautan` is what to open first ("lumbung:impor", "lumbung:sinkron?bagian=gabung" or
    /// nothing).
    void finished(const QString &tautan);

private:
    enum Step { Choose, Office, Working, Key, Begin };
    QWidget *framed(const QString &title, const QString &sentence, QWidget *content);
    QWidget *buildChoice();
    QWidget *buildWorking();
    QWidget *buildKey();
    QWidget *buildBegin();
    void go(Step step);
    void startPractice();
    void found();
    void fail(const Error &error, Step back);
    void saveKey();
    void next();
    void followOffice();

    PendiriKantor &m_pendiri;
    const Clock &m_clock;
    QStackedWidget *m_steps;
    MessageBar *m_message;
    ActionBar *m_bar;
    QAction *m_back;
    QAction *m_next;
    LangkahKantor *m_office;
    TextLabel *m_work;
    QProgressBar *m_progress;
    TextLabel *m_key;
    Kantor m_kantor;
    bool m_gabung = false; ///< the new office joins a hub at once
    QString m_recoveryKey;
};

} // namespace lumbung
