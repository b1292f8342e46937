// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QMenuBar;

namespace lumbung {

class VerbButton;

/// Looks like a search field and opens the command bar.
class SearchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< the first words and the shortcut

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textLeft() const;
    int widthFor(const QString &words) const;
};

/// First row of the window, 34 high: menus, the search box, who works here.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    QMenuBar *menus() const { return m_menus; }
    QWidget *searchBox() const { return m_search; }
    void setRole(const QString &role);

Q_SIGNALS:
    void searchRequested();
    void roleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenuBar *m_menus;
    SearchButton *m_search;
    VerbButton *m_role;
};

} // namespace lumbung
