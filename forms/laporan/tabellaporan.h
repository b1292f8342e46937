// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/laporan/laporantablemodel.h"

#include <QWidget>

class QTableView;

namespace lumbung {

class KepalaKolom;

/// One cell of a report, as a person means it: the row by code and kind, and what the column counts.
struct SelLaporan {
    JenisBaris jenis = JenisBaris::Isi;
    QString kode;
    std::optional<Besaran> besaran;
    int tahun = 0;                        ///< 0 = the report's own
    std::optional<Condition> syarat = {}; ///< what the column counts only
};

/// A report table: rows that scroll and sort, and below them the closing rows that always stay in sight.
/// Enter drills into the current row, Ctrl+Enter (or a double click on a number) opens the rows behind the
/// current number.
class TabelLaporan : public QWidget {
    Q_OBJECT
public:
    explicit TabelLaporan(const QString &accessibleName, QWidget *parent = nullptr);

    void setLaporan(const Laporan &laporan);
    const Laporan &laporan() const;
    void setTerpilih(const QString &kode);
    void sortBy(int column, Qt::SortOrder order);
    /// The cell under the cursor, if there is one.
    std::optional<SelLaporan> selSekarang() const;
    /// The rows take the height they need and the closing rows follow at once: for short tables.
    void setRapat();
    QTableView *isi() const { return m_body; }
    QTableView *kaki() const { return m_foot; }

Q_SIGNALS:
    void dipilih(const QString &kode);
    void didalami(const QString &kode);               ///< Enter, double click on a name
    void angkaDibuka(const lumbung::SelLaporan &sel); ///< Ctrl+Enter, double click on a number

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpView(QTableView *view, LaporanTableModel *model);
    void dress();
    int widthOf(int column) const;
    void fitColumns();
    void fitFoot();
    void activate(const QModelIndex &index);
    void openNumber(const QModelIndex &index);
    SelLaporan cellOf(const QModelIndex &index) const;

    LaporanTableModel *m_rows;
    LaporanTableModel *m_closing;
    QTableView *m_body;
    KepalaKolom *m_head;
    QTableView *m_foot;
    bool m_quiet = false; ///< a selection that we set ourselves
    bool m_fitting = false;
    bool m_rapat = false;
};

} // namespace lumbung
