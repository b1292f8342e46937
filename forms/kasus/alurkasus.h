// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/kasus/tatalayar.h"
#include "models/kasus/muatankasus.h"

#include <QAbstractScrollArea>

namespace lumbung {

struct Look;

/// The steps of a case as a swim lane: what is done is ticked, the current step is lit, with mutu baku and what
/// really happened beside it. Up and Down walk the rows.
class AlurKasus : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AlurKasus(QWidget *parent = nullptr);
    void tampilkan(const MuatanKasus &muatan);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    enum class Rupa { Nanti, Sudah, Kini };
    struct Baris {
        int no = 0;
        QString kegiatan, waktu, realisasi;
        Rupa rupa = Rupa::Nanti;
        bool lewat = false;
    };
    struct Kolom {
        double no = 0, kegiatan = 0, lajur = 0, waktu = 0, realisasi = 0, kanan = 0;
    };

    void susunBaris();
    void tata();
    void ukur();
    double lebarKegiatan() const;
    double atasBaris(std::size_t at) const;
    double tinggiKepala() const;
    Kolom kolom() const;
    void pilih(std::size_t at);
    void paintKepala(QPainter &painter, const Look &look) const;
    void paintBaris(QPainter &painter, const Look &look, std::size_t at) const;
    void paintAlur(QPainter &painter, const Look &look) const;
    void paintSimbol(QPainter &painter, const Look &look, const SimbolTata &simbol) const;

    std::optional<MuatanKasus> m_muatan;
    std::vector<Baris> m_baris;
    std::optional<TataLayar> m_tata;
    std::size_t m_terpilih = 0;
    int m_permintaan = 0; ///< layouts that were asked for; late answers of earlier ones are dropped
};

} // namespace lumbung
