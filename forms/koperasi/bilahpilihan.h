// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;

namespace lumbung {

class TextLabel;
class VerbButton;

/// The bar below the table: how many rows are ticked and what they sum up to, all matching rows in one click,
/// edited cells and "Simpan".
class BilahPilihan : public QFrame {
    Q_OBJECT

public:
    explicit BilahPilihan(QAction *save, QWidget *parent = nullptr);

    /// Ticked rows, or where none is ticked those that the cell selection touches, with their sums.
    void setSelection(int ticked, int touched, const QString &sums);
    /// Ticked rows that the filter hides; they are told, but nothing is done to them.
    void setHidden(int rows);
    /// "Pilih semua 214 yang cocok"; empty hides it.
    void setSelectAll(const QString &words);
    void setPending(int cells, int wrong);

Q_SIGNALS:
    void selectAllRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_rows;
    TextLabel *m_hidden;
    TextLabel *m_sums;
    VerbButton *m_all;
    VerbButton *m_clear;
    QWidget *m_dot;
    TextLabel *m_pending;
};

} // namespace lumbung
