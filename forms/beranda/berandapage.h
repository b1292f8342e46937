// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/page.h"
#include "models/beranda/ringkasan.h"

class QStackedLayout;
class QBoxLayout;
class QVBoxLayout;

namespace lumbung {

class BarList;
class EmptyState;
class FigureCell;
class MessageBar;
class PageHeader;
class Panel;
struct Desk;

/// The first page: figures of the newest tahun buku, growth by area, what asks for work. Every number opens
/// the rows behind it.
class BerandaPage : public Page {
    Q_OBJECT
public:
    BerandaPage(Desk &desk, QWidget *parent);

    QString title() const override;
    QString iconName() const override;
    DeepLink link() const override;
    /// Asks at once when the page is seen, else when it comes to the front: its counts walk through much of a
    /// store.
    void refresh() override;
    QList<QAction *> verbs() const override { return {m_koperasiBaru, m_impor}; }

Q_SIGNALS:
    void filled(); ///< the figures stand

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The two columns beside each other where both stand in full, else the second below the first.
    void arrange();
    void ask();
    QWidget *buildFull();
    void buildStrip(QVBoxLayout *column);
    void showRead(const Result<Ringkasan> &read);
    void showFigures();
    void showAttention();
    void showGrowth();
    void showKinds();

    Desk &m_desk;
    Ringkasan m_read;
    quint64 m_question = 0;
    bool m_stale = true; ///< to be asked anew when it is seen
    QAction *m_koperasiBaru;
    QAction *m_impor;
    PageHeader *m_header;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    FigureCell *m_aktif, *m_rat, *m_anggota, *m_volume, *m_belum;
    QBoxLayout *m_columns;
    QVBoxLayout *m_second;
    Panel *m_attention;
    Panel *m_growth;
    BarList *m_growthBars;
    QList<DeepLink> m_growthLinks;
    Panel *m_kinds;
    BarList *m_kindBars;
    QList<DeepLink> m_kindLinks;
};

} // namespace lumbung
