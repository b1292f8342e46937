// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"
#include "forms/awal/pendirikantor.h"

#include <QMainWindow>

class QProgressBar;
class QStackedWidget;

namespace lumbung {

class ActionBar;
class Clock;
class KunciPemulihanPane;
class LangkahKantor;
class LangkahPulih;
class MessageBar;
class TextLabel;
class VerbButton;
class WilayahDirectory;

/// The first steps on a PC without an office: choose, name the office, print the recovery key, import or start
/// empty; or bring an office back from its backup. One window, nothing modal; every step that can be left out says
/// so.
class FirstRunWindow : public QMainWindow {
    Q_OBJECT
public:
    FirstRunWindow(PendiriKantor &pendiri, const WilayahDirectory &wilayah, const Clock &clock,
                   LembarKunciPrinter &printer);
    /// Goes to the step of restoring at once: after a store that cannot be opened.
    void showRestore();

Q_SIGNALS:
    /// The office stands; `tautan` is what to open first ("lumbung:impor", "lumbung:sinkron?bagian=gabung" or
    /// nothing).
    void finished(const QString &tautan);

private:
    enum Step { Choose, Office, Working, Key, Begin, Restore };
    QWidget *framed(const QString &title, const QString &sentence, QWidget *content);
    QWidget *buildChoice();
    QWidget *buildWorking();
    QWidget *buildKey();
    QWidget *buildBegin();
    void go(Step step);
    void startPractice();
    void found();
    void fail(const Error &error, Step back);
    void restore();
    QString stepWords(Step step) const;
    void next();
    void followOffice();

    PendiriKantor &m_pendiri;
    const WilayahDirectory &m_wilayah;
    const Clock &m_clock;
    QStackedWidget *m_steps;
    MessageBar *m_message;
    ActionBar *m_bar;
    QAction *m_back;
    QAction *m_next;
    LangkahKantor *m_office;
    LangkahPulih *m_restore;
    TextLabel *m_work;
    QProgressBar *m_progress;
    KunciPemulihanPane *m_key;
    Kantor m_kantor;
    bool m_gabung = false; ///< the new office joins a hub at once
};

} // namespace lumbung
