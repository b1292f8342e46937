// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lumbung {

class ImporSesi;
class TextLabel;
class VerbButton;
struct HitunganImpor;

/// One figure with its word, several of them in one panel with rules between.
class BarisAngka : public QWidget {
    Q_OBJECT
public:
    explicit BarisAngka(QWidget *parent = nullptr);
    void tampilkan(const HitunganImpor &hitungan);

private:
    TextLabel *m_angka[5];
};

/// Step 5: what the import will do; rows that stay outside can be saved with their reasons.
class RingkasanLangkah : public QWidget {
    Q_OBJECT
public:
    explicit RingkasanLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();

Q_SIGNALS:
    void simpanTertolakDiminta();

private:
    ImporSesi &m_sesi;
    BarisAngka *m_angka;
    TextLabel *m_tentang;
    TextLabel *m_tertolak;
    VerbButton *m_simpan;
    QVBoxLayout *m_peringatan;
};

/// The end: what was done, and the way back.
class SelesaiLangkah : public QWidget {
    Q_OBJECT
public:
    explicit SelesaiLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();

Q_SIGNALS:
    void lihatDiminta();
    void urungkanDiminta();
    void lagiDiminta();

private:
    ImporSesi &m_sesi;
    BarisAngka *m_angka;
    TextLabel *m_judul;
    TextLabel *m_kalimat;
    VerbButton *m_lihat;
    VerbButton *m_urungkan;
    VerbButton *m_lagi;
};

} // namespace lumbung
