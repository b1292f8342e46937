// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"
#include "forms/widgets/look.h"
#include "models/sinkron/muatansinkron.h"

#include <QWidget>

class QAction;

namespace lumbung {

class ActionBar;
class BukaDataPribadi;
class Clock;
class DaftarRinci;
class FigureCell;
class KeluarModel;
class MessageBar;
class Panel;
class PerubahanModel;
class PutusanSinkron;
class TextLabel;
struct Desk;

/// How syncing stands: figures, why it does not go on, and every change on its way with what became of it. What was
/// refused can be sent again, copied out or put away.
class BagianKeadaan : public QWidget {
    Q_OBJECT
public:
    BagianKeadaan(Desk &desk, PutusanSinkron &putusan, QWidget *parent = nullptr);
    void tampilkan(const MuatanSinkron &muatan);
    void tampilkanStatus(const StatusSinkron &status, const QDateTime &kini);
    void setTerbuka(bool terbuka);
    /// Points at the newest change that waits for a person; false when there is none.
    bool tunjukkanDitolak();
    QList<QAction *> verba() const { return {m_ajukan, m_singkirkan, m_salin}; }

Q_SIGNALS:
    void cobaDiminta();
    void hubungkanDiminta();     ///< the hub wants to be joined again
    void perluDiperiksaDibuka(); ///< the figure was opened
    void pesan(lumbung::StatusKind kind, const QString &kalimat);

private:
    QWidget *buatRinci();
    void tunjuk(int row);
    void ajukanLagi();
    void tanyaSingkirkan();
    void salin();
    void keClipboard(bool utuh);
    const BarisKeluar *baris() const;
    OpId terpilih() const;

    Desk &m_desk;
    PutusanSinkron &m_putusan;
    KeluarModel *m_model;
    PerubahanModel *m_perubahan;
    FigureCell *m_menunggu = nullptr;
    FigureCell *m_perlu = nullptr;
    FigureCell *m_terakhir = nullptr;
    MessageBar *m_kendala;
    QString m_kendalaTadi;
    bool m_perluMasuk = false;
    TextLabel *m_keadaan;
    ActionBar *m_bar;
    QAction *m_ajukan;
    QAction *m_singkirkan;
    QAction *m_salin;
    BukaDataPribadi *m_buka;
    bool m_bolehPribadi = false;
    Panel *m_panel = nullptr;
    DaftarRinci *m_rinci = nullptr;
};

} // namespace lumbung
