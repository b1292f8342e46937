// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace lumbung {

/// A list with two lines a row: what it is, and facts in small letters.
class DaftarDuaBaris : public QListView {
    Q_OBJECT
public:
    explicit DaftarDuaBaris(const QString &accessibleName, QWidget *parent = nullptr);

Q_SIGNALS:
    void barisDipilih(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace lumbung
