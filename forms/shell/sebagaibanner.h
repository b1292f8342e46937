// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace lumbung {

struct Desk;

/// The line over everything while somebody looks as another: through whose eyes, that nothing is saved, and the way
/// back.
class SebagaiBanner : public QWidget {
    Q_OBJECT
public:
    SebagaiBanner(const Desk &desk, QAction *kembali, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lumbung
