// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace lumbung {

/// Column heads whose sort arrow stands beside the words instead of over them: left of right-aligned heads,
/// right of the others.
class KepalaKolom : public QHeaderView {
    Q_OBJECT
public:
    explicit KepalaKolom(QWidget *parent);
    /// Room that the arrow of the sorted column takes.
    int lebarPanah() const { return fontMetrics().height(); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace lumbung
