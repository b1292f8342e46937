// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"

#include <QHeaderView>
#include <QSet>

namespace lumbung {

/// The table's head: bold words, sort arrow, funnel of a filtered column, pin of the last frozen one, and the
/// tick of all matching rows. A click opens the column's menu.
class KoperasiHeader : public QHeaderView {
    Q_OBJECT

public:
    struct Tanda {
        std::vector<SortKey> urut;
        QSet<int> tersaring; ///< int(Field)
        int kolomBeku = 0;   ///< last frozen column
        Qt::CheckState semua = Qt::Unchecked;
    };

    explicit KoperasiHeader(QWidget *parent = nullptr);
    void setTanda(const Tanda &tanda);
    /// The column whose menu is open, tinted; -1 for none.
    void setTerbuka(int column);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(int column);
    void tickRequested();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    void paintMarks(QPainter &painter, QRect &rest, int field) const;

    Tanda m_marks;
    int m_open = -1;
};

} // namespace lumbung
