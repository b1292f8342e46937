// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"
#include "forms/widgets/look.h"
#include "models/sinkron/muatansinkron.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace lumbung {

class DaftarRinci;
class KonflikModel;
class Panel;
class PilihanIsian;
class PilihanJalan;
class PutusanSinkron;
class TextLabel;
struct Desk;

/// The inbox of conflicts: the list, and beside it what there is to choose.
class BagianKonflik : public QWidget {
    Q_OBJECT
public:
    BagianKonflik(Desk &desk, PutusanSinkron &putusan, QWidget *parent = nullptr);
    void tampilkan(const MuatanSinkron &muatan);
    /// Points at this conflict now or as soon as it is listed.
    void tunjukkan(const KonflikId &id);
    void setTerbuka(bool terbuka);
    QList<QAction *> verba() const;

Q_SIGNALS:
    void bukaDiminta(const lumbung::DeepLink &link);
    void pesan(lumbung::StatusKind kind, const QString &kalimat);

private:
    QWidget *buatRinci();
    void tunjuk(int row);
    void putuskan(const Record &pilihan, bool hapus);
    void berikutnya();

    Desk &m_desk;
    PutusanSinkron &m_putusan;
    KonflikModel *m_model;
    PilihanIsian *m_isian;
    PilihanJalan *m_jalan;
    TextLabel *m_keterangan; ///< why, who and when
    Panel *m_panel = nullptr;
    QStackedWidget *m_cara = nullptr;
    DaftarRinci *m_rinci = nullptr;
    KonflikId m_dicari;
    QString m_larangan;
    bool m_menyegarkan = false;
};

} // namespace lumbung
