// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace lumbung {

/// Widgets side by side that go on in a further row when the width is used up: at 150 % text or on a small
/// screen nothing is cut off.
class AlirLayout : public QLayout {
    Q_OBJECT
public:
    explicit AlirLayout(QWidget *parent = nullptr);
    ~AlirLayout() override;

    /// The last part stands at the right end of its row.
    void setUjungKanan(bool ujungKanan) { m_ujungKanan = ujungKanan; }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    bool m_ujungKanan = false;
    QList<QLayoutItem *> m_items;
};

} // namespace lumbung
