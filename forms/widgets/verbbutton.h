// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;
class QPainter;

namespace lumbung {

/// A button for a verb: icon, word and, small beside it, its shortcut. One filled one (Main) a page.
class VerbButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Rank {
        Main,
        Normal,
        Small, ///< 26 high, in rows and popups
        Quiet, ///< a link: no border
        Plain, ///< no border, text colour: in the menu row
        Meta   ///< no border, 9 pt text2: in the status bar
    };

    explicit VerbButton(const QString &text, const QString &iconName = {}, Rank rank = Rank::Normal,
                        QWidget *parent = nullptr);
    /// Follows the action's text, icon name (property "ikon"), shortcut, state and visibility, and triggers it.
    explicit VerbButton(QAction *action, Rank rank = Rank::Normal, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setHint(const QString &hint); ///< "F9", "Ctrl+Enter"
    void setMenuMark(bool shown);      ///< chevron at the right: opens a menu
    void setSelected(bool selected);   ///< tinted: the dock it opens is shown
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< without the shortcut, which is left out when room is short

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAction();
    int hintWidth() const;
    bool isBare() const { return m_rank >= Rank::Quiet; }
    QFont textFont() const;
    QColor ink() const;
    void paintGround(QPainter &painter) const;

    QAction *m_action = nullptr;
    QString m_iconName;
    QString m_hint;
    Rank m_rank;
    bool m_menuMark = false;
    bool m_selected = false;
};

/// Makes an action with icon name and shortcut; menus show the icon tinted, VerbButton reads the name.
QAction *makeAction(QObject *parent, const QString &text, const QString &iconName,
                    const QKeySequence &shortcut = {});

} // namespace lumbung
