// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lumbung {

/// A line under each row, our colours for chosen and current: the cells of TabelBaris.
class SelDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Cells whose `tebalRole` is true are drawn bold (differences), those of `kepalaRole` tinted (headings).
    explicit SelDelegate(int tebalRole = -1, int kepalaRole = -1, QObject *parent = nullptr);
    /// Long texts take more lines instead of an ellipsis.
    void setBungkus(bool bungkus) { m_bungkus = bungkus; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    static void paintAlas(QPainter &painter, const QStyleOptionViewItem &option, const QColor &ground);
    static void paintTeks(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                          const QColor &ink, bool bold);
    static void paintBungkus(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                             const QColor &ink, bool bold);

private:
    bool tebal(const QModelIndex &index) const;
    int m_tebalRole;
    int m_kepalaRole;
    bool m_bungkus = false;
};

} // namespace lumbung
