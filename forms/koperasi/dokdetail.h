// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/desk.h"
#include "models/koperasi/ringkasankoperasi.h"

#include <QFrame>

class QFormLayout;
class QStackedWidget;

namespace lumbung {

class BalokTahun;
class DaftarRiwayat;
class StatusLabel;
class TabDatar;
class TextLabel;
class VerbButton;

/// The dock beside the table (F4): figures of the current koperasi, its aset over five tahun buku, its history.
class DokDetail : public QFrame {
    Q_OBJECT

public:
    explicit DokDetail(Desk &desk, QWidget *parent = nullptr);

    /// Reads and shows this koperasi; empty = nothing chosen.
    void tampilkan(const KoperasiId &id, int tahunBuku);
    void setTerbuka(bool terbuka); ///< personal data may be seen
    const KoperasiId &koperasi() const { return m_id; }

Q_SIGNALS:
    void openRequested(const lumbung::KoperasiId &id);
    void revealRequested();
    void closeRequested();
    void undoRequested(const lumbung::TindakanId &tindakan, const QString &judul);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildSummary();
    QWidget *buildFoot();
    void show(const RingkasanKoperasi &summary);
    void showRows(const RingkasanKoperasi &summary, const Record &statement);
    void showStatus(const Record &statement);

    Desk &m_desk;
    KoperasiId m_id;
    int m_year = 0;
    bool m_open = false;
    quint64 m_generation = 0;
    TabDatar *m_tabs;
    QStackedWidget *m_pages;
    TextLabel *m_name;
    TextLabel *m_number;
    StatusLabel *m_active;
    StatusLabel *m_meeting;
    QFormLayout *m_rows;
    BalokTahun *m_bars;
    TextLabel *m_note;
    DaftarRiwayat *m_history;
    VerbButton *m_openButton;
    VerbButton *m_reveal;
};

} // namespace lumbung
