// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/verbbutton.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lumbung {

class IconLabel;
class TextLabel;

/// Top of a page, 52 high: title, facts beside it, verbs at the right with the main one first (at most five). Where
/// large text leaves no room for all, verbs and chips stand in rows of their own.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setFacts(const QString &facts); ///< "214 dari 1.284 cocok"
    VerbButton *addVerb(QAction *action, VerbButton::Rank rank = VerbButton::Rank::Normal);
    void addBeside(QWidget *widget); ///< directly after the facts: chips, breadcrumb, segments
    void addRight(QWidget *widget);  ///< left of the verbs: a progress bar

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void place(QHBoxLayout *part, int at, bool inFirst);
    QVBoxLayout *m_rows;
    QHBoxLayout *m_first;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_verbs;
    TextLabel *m_title;
    TextLabel *m_facts;
};

/// Bottom of a form: saved state at the left, the reason why a verb is not possible in words, verbs at the
/// right with the main one last.
class ActionBar : public QFrame {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setState(const QString &text, const QString &iconName = {});
    void setReason(const QString &reason);
    VerbButton *addVerb(QAction *action, VerbButton::Rank rank = VerbButton::Rank::Normal);
    void addLeft(QWidget *widget);

private:
    QHBoxLayout *m_left;
    QHBoxLayout *m_verbs;
    IconLabel *m_icon;
    TextLabel *m_state;
    TextLabel *m_reason;
};

} // namespace lumbung
