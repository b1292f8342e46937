// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/verbbutton.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lumbung {

class TextLabel;

/// A white panel with 1 px line, radius 6: bold title, count in text3, link at the right, then its body.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Count or unit beside the title, below it where that has no room: "7", "TB 2024 ke TB 2025".
    void setCount(const QString &count);
    VerbButton *addLink(const QString &text);
    void addHeadWidget(QWidget *widget); ///< at the right, before the links
    /// The body; its margins are 0, so tables touch the lines.
    QVBoxLayout *body() const { return m_body; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitCount();
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    TextLabel *m_title;
    TextLabel *m_count;
};

} // namespace lumbung
