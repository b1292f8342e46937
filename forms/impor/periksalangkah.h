// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace lumbung {

class DaftarDuaBaris;
class DaftarRinci;
class ImporSesi;
class KelompokModel;
class SelModel;
class TabelBaris;
class TextLabel;
class VerbButton;

/// Step 3: what is wrong or doubtful, by cause; put right cell by cell, or once for all cells with the same text.
class PeriksaLangkah : public QWidget {
    Q_OBJECT
public:
    explicit PeriksaLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();

private:
    QWidget *buatRinci();
    QWidget *buatSemua();
    void tunjuk(int row);
    void isiPilihan();
    void terapkanSemua();
    void kosongkanSemua();
    void lewatiBaris();

    ImporSesi &m_sesi;
    KelompokModel *m_kelompok;
    SelModel *m_sel;
    TabelBaris *m_tabel;
    TextLabel *m_sebab;
    QComboBox *m_lama;
    QComboBox *m_baru;
    VerbButton *m_terapkan;
    VerbButton *m_kosongkan;
    VerbButton *m_lewati;
    DaftarRinci *m_rinci = nullptr;
    DaftarDuaBaris *m_daftar = nullptr;
    QWidget *m_semua = nullptr;
    int m_baris = -1;
};

} // namespace lumbung
