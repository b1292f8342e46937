// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>

class QAction;
class QPainter;

namespace lumbung {

/// One entry of the navigation: a page, its icon and its word.
struct NavEntry {
    QString page;
    QString iconName;
    QString title;
    bool atBottom = false;
};

class NavButton : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const NavEntry &entry, int number, QWidget *parent);
    void setCompact(bool compact);
    /// A number in text2 beside the word: what waits there; 0 = none. `arti` says it: "2 perlu diperiksa".
    void setHitungan(qint64 hitungan, const QString &arti);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lebarHitungan() const;
    void paintHitungan(QPainter &painter) const;
    NavEntry m_entry;
    qint64 m_hitungan = 0;
    bool m_compact = false;
};

/// The navigation at the left, 176 wide with words, 48 with icons only. Alt+1..9 choose from the top.
class NavBar : public QWidget {
    Q_OBJECT
public:
    NavBar(const QList<NavEntry> &entries, QWidget *parent = nullptr);
    void setCurrent(const QString &page);
    void setCompact(bool compact);
    void setHitungan(const QString &page, qint64 hitungan, const QString &arti);
    void fit(); ///< takes the width its words need at the present text scale
    /// One action for each entry, for the command bar.
    const QList<QAction *> &pageActions() const { return m_actions; }

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<NavEntry> m_entries;
    QList<NavButton *> m_buttons;
    QList<QAction *> m_actions;
    bool m_compact = false;
};

} // namespace lumbung
