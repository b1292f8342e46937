// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/paint.h"

#include <QAbstractButton>

namespace lumbung {

/// A row of a panel that opens something: icon, words, a second line or a chip at the right, a chevron.
class LinkRow : public QAbstractButton {
    Q_OBJECT
public:
    LinkRow(const QString &iconName, const QString &words, QWidget *parent = nullptr);
    void setDetail(const QString &detail); ///< second line in text2
    void setChip(const Chip &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< icon, words, chip and chevron in full

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_detail;
    Chip m_chip;
};

} // namespace lumbung
