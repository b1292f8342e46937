// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class BandingKembarModel;
class DaftarDuaBaris;
class DaftarRinci;
class ImporSesi;
class KembarModel;
class SegmentedControl;
class TextLabel;
class VerbButton;
struct PasanganKembar;

/// Step 4: rows that may be a koperasi which exists already, side by side with it; a person decides.
class KembarLangkah : public QWidget {
    Q_OBJECT
public:
    explicit KembarLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buatBanding();
    void tunjuk(int row);
    void putuskan(int pilihan);
    void tunjukLain(const PasanganKembar &pasangan);
    void lewatiLain();

    ImporSesi &m_sesi;
    KembarModel *m_model;
    BandingKembarModel *m_banding;
    SegmentedControl *m_putusan;
    TextLabel *m_judul;
    VerbButton *m_lain; ///< leaves out the earlier one of two rows of the file
    DaftarRinci *m_rinci = nullptr;
    DaftarDuaBaris *m_daftar = nullptr;
    bool m_menyegarkan = false;
};

} // namespace lumbung
