// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QHBoxLayout;

namespace lumbung {

/// One filter in words with an x at the right; Enter, Space and Delete remove it.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Chips in a row, then "Hapus semua" as a link when there is more than one.
class FilterChipRow : public QWidget {
    Q_OBJECT
public:
    explicit FilterChipRow(QWidget *parent = nullptr);
    void setChips(const QStringList &words);

Q_SIGNALS:
    void removeRequested(int index);
    void clearRequested();

private:
    QHBoxLayout *m_row;
};

} // namespace lumbung
