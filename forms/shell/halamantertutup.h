// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"
#include "forms/shell/page.h"

namespace lumbung {

/// In the place of a page that only writes, while somebody looks as another.
class HalamanTertutup : public Page {
    Q_OBJECT
public:
    explicit HalamanTertutup(const DeepLink &link, QWidget *parent = nullptr);

    QString title() const override { return tr("Tidak tersedia"); }
    QString iconName() const override { return QStringLiteral("eye"); }
    DeepLink link() const override { return m_link; }

private:
    DeepLink m_link;
};

} // namespace lumbung
