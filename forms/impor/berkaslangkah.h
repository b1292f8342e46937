// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/templatimpor.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace lumbung {

class ContohModel;
class ImporSesi;
class TextLabel;

/// Step 1: which file, which sheet, which heading rows, which tahun buku, from whom.
class BerkasLangkah : public QWidget {
    Q_OBJECT
public:
    explicit BerkasLangkah(ImporSesi &sesi, QWidget *parent = nullptr);
    void segarkan();

Q_SIGNALS:
    void berkasDiminta(); ///< the person wants to choose a file
    void templatDiminta(lumbung::JenisTemplat jenis);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buatKosong();
    QWidget *buatTemplat();
    QWidget *buatIsi();
    void ikat();
    void kirim();
    QString asalTahunTeks() const;

    ImporSesi &m_sesi;
    QStackedWidget *m_tumpuk;
    ContohModel *m_contoh;
    TextLabel *m_nama;
    QComboBox *m_lembar;
    QSpinBox *m_kepalaAwal;
    QSpinBox *m_kepalaAkhir;
    QSpinBox *m_tahun;
    TextLabel *m_asalTahun;
    QComboBox *m_pengirim;
    QTimer m_sebentar; ///< spin boxes are turned step by step: ask the file once
    bool m_menyegarkan = false;
    bool m_kepalaDipilih = false;
    bool m_tahunDipilih = false;
};

} // namespace lumbung
