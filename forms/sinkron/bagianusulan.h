// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "models/sinkron/muatansinkron.h"

#include <QWidget>

class QAction;

namespace lumbung {

class ActionBar;
class DaftarRinci;
class Panel;
class PerubahanModel;
class PutusanSinkron;
class TextLabel;
class UsulanModel;

/// Changes that their sender was not allowed to make, for somebody who is.
class BagianUsulan : public QWidget {
    Q_OBJECT
public:
    BagianUsulan(const WilayahDirectory &wilayah, PutusanSinkron &putusan, QWidget *parent = nullptr);
    void tampilkan(const MuatanSinkron &muatan);
    void setTerbuka(bool terbuka);
    QList<QAction *> verba() const { return {m_terima, m_tolak}; }

private:
    QWidget *buatRinci();
    void tunjuk(int row);
    void putuskan(bool terima, const QString &catatan);
    void tanyaTolak();

    PutusanSinkron &m_putusan;
    UsulanModel *m_model;
    PerubahanModel *m_perubahan;
    TextLabel *m_siapa;
    ActionBar *m_bar;
    QAction *m_terima;
    QAction *m_tolak;
    Panel *m_panel = nullptr;
    DaftarRinci *m_rinci = nullptr;
};

} // namespace lumbung
