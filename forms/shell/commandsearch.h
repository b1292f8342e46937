// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

namespace lumbung {

struct Desk;

/// One answer of the command bar: a page or record to open, or an action to trigger.
struct CommandHit {
    enum class Group { Perintah, Koperasi, Wilayah };
    Group group = Group::Perintah;
    QString iconName;
    QString title;
    QString detail; ///< shortcut, number or path, at the right
    DeepLink link = {};
    QPointer<QAction> action = {};
};

/// Finds commands and areas at once and koperasi through the store's thread. A late answer to an older
/// question is dropped.
class CommandSearch : public QObject {
    Q_OBJECT
public:
    CommandSearch(Desk &desk, QObject *parent = nullptr);
    /// Actions that can be found now; disabled ones are left out when searching.
    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    void ask(const QString &text);

Q_SIGNALS:
    /// May come twice for one question: first what is known here, then, complete, with the store's koperasi.
    void answered(const QList<lumbung::CommandHit> &hits, bool complete);

private:
    QList<CommandHit> commands(const QString &text) const;
    QList<CommandHit> areas(const QString &text) const;
    void askStore(const QString &text, const QList<CommandHit> &before);

    Desk &m_desk;
    QList<QAction *> m_actions;
    quint64 m_question = 0;
};

} // namespace lumbung
