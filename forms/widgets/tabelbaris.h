// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace lumbung {

/// A table of whole rows beside a list or in a step: rows of our height, whole rows chosen, Tab leaves it, Enter
/// and F2 edit.
class TabelBaris : public QTableView {
    Q_OBJECT
public:
    explicit TabelBaris(const QString &accessibleName, QWidget *parent = nullptr);
    /// Columns share the width, texts wrap and rows grow with them: nothing is cut off in any text size. Needs a
    /// SelDelegate.
    void bungkus();
    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ukur();
    void sesuaikan();
    QTimer m_sesuaikan;
    bool m_bungkus = false;
};

} // namespace lumbung
