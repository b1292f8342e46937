// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace lumbung {

/// A choice of a few, side by side in one border; arrow keys move, the chosen one is tinted and bold.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);

    void addSegment(const QString &text);
    void setSegmentText(int index, const QString &text); ///< "Baru 8"
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace lumbung
