// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/koperasi/koperasitablemodel.h"

#include <QObject>

namespace lumbung {

/// Saves the table's edited cells in one act and takes edits back before saving.
class PenyuntingTabel : public QObject {
    Q_OBJECT

public:
    PenyuntingTabel(KoperasiTableModel &model, StoreThread &tulis, const Clock &clock, const QString &pelaku,
                    QObject *parent = nullptr);
    void setPelaku(const QString &pelaku) { m_actor = pelaku; }

    bool sibuk() const { return m_busy; }
    /// Commits every edited cell; refused as a whole when one of them cannot be saved.
    void simpan();
    /// Takes back the last edit that was not saved; false when there is none.
    bool urungkanSel();
    void buangSemua();

Q_SIGNALS:
    void tersimpan(const lumbung::TindakanId &tindakan, int jumlah);
    /// `jumlah` cells stand in the way; they are marked and carry their reason.
    void ditolak(int jumlah);
    void gagal(const lumbung::Error &galat);
    void sibukBerubah();

private:
    void accept(const Result<HasilSimpanSel> &outcome);
    void setBusy(bool busy);

    KoperasiTableModel &m_model;
    StoreThread &m_writer;
    const Clock &m_clock;
    QString m_actor;
    bool m_busy = false;
};

} // namespace lumbung
