// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sinkron/pilihankonflikmodel.h"

#include <QWidget>

class QAction;

namespace lumbung {

class ActionBar;
class TabelBaris;

/// A conflict about values: a table of the fields with what each side says. 1 takes the sender's value, 2 the
/// hub's, 3 and F2 write another one; Ctrl+Enter saves once every field is chosen.
class PilihanIsian : public QWidget {
    Q_OBJECT
public:
    PilihanIsian(const WilayahDirectory &wilayah, QDate hariIni, QWidget *parent = nullptr);

    /// `larangan`: why this account may not decide, in words; empty when it may.
    void tampilkan(const Konflik &konflik, const QString &larangan);
    void setTerbuka(bool terbuka) { m_model->setTerbuka(terbuka); }
    /// The same keys while `widget` has the focus; they choose for every field.
    void ikutiTombol(QWidget *widget);
    QList<QAction *> verba() const;

Q_SIGNALS:
    void diputuskan(const lumbung::Record &pilihan);
    void ditunda();
    void tidakTerbaca(const QString &kalimat);

private:
    void buatTindakan();
    QWidget *buatTombol();
    void pilih(PilihanKonflikModel::Pilihan pilihan);
    void tulisSendiri();
    void periksa();

    PilihanKonflikModel *m_model;
    TabelBaris *m_tabel;
    ActionBar *m_bar;
    QString m_larangan;
    QAction *m_pengirim = nullptr;
    QAction *m_pusat = nullptr;
    QAction *m_tulis = nullptr;
    QAction *m_nanti = nullptr;
    QAction *m_simpan = nullptr;
};

} // namespace lumbung
