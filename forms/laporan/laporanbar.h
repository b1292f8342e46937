// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QMenu;

namespace lumbung {

class FilterChipRow;
class TextLabel;
class VerbButton;

/// The row that chooses what a report shows: ukuran, menurut, tahun buku, keadaan per, saring with its chips.
class LaporanBar : public QWidget {
    Q_OBJECT
public:
    LaporanBar(const WilayahDirectory &wilayah, const Clock &clock, QWidget *parent = nullptr);

    /// Shows a choice without announcing it.
    void setPilihan(const PilihanLaporan &pilihan, const std::vector<int> &tahunAda);

Q_SIGNALS:
    void diubah(const lumbung::PilihanLaporan &pilihan);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QWidget *labelled(const QString &text, QWidget *field);
    void buildFilterMenu();
    void fillMenurut();
    void fillTahun(const std::vector<int> &tahunAda);
    void fillChips();
    void toggleValue(Field field, const QString &value, bool on);
    void announce();

    const WilayahDirectory &m_wilayah;
    const Clock &m_clock;
    PilihanLaporan m_pilihan;
    QComboBox *m_besaran;
    QComboBox *m_menurut;
    QComboBox *m_tahun;
    QDateEdit *m_keadaan;
    VerbButton *m_saring;
    QMenu *m_menu;
    FilterChipRow *m_chips;
    QWidget *m_besaranBox;
    QWidget *m_menurutBox;
    QWidget *m_tahunBox;
};

/// A whole filter in words, for chips, foot of reports and file notes.
QStringList kataSaringan(const Filter &filter, const WilayahDirectory &wilayah);

} // namespace lumbung
