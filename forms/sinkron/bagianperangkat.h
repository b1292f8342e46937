// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"

#include <QWidget>

class QAction;

namespace lumbung {

class ActionBar;
class MessageBar;
class Panel;
class PerangkatModel;
class TabelBaris;

/// Computers with a session at the hub, asked for when the part is shown; ending one of them.
class BagianPerangkat : public QWidget {
    Q_OBJECT
public:
    explicit BagianPerangkat(PengendaliSinkron &sinkron, QWidget *parent = nullptr);
    QList<QAction *> verba() const { return {m_muat, m_cabut}; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void muat();
    void periksa();
    void tanyaCabut();
    void cabut(const PerangkatId &id, const QString &nama);

    PengendaliSinkron &m_sinkron;
    PerangkatModel *m_model;
    MessageBar *m_pesan;
    Panel *m_panel;
    TabelBaris *m_tabel;
    ActionBar *m_bar;
    QAction *m_muat;
    QAction *m_cabut;
};

} // namespace lumbung
