// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

/// Version, and whose work is inside with its licence.
class BagianTentang : public QWidget {
    Q_OBJECT
public:
    explicit BagianTentang(QWidget *parent = nullptr);

private:
    void showLicence(const QString &title, const QString &path);
};

} // namespace lumbung
