// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace lumbung {

/// One line of a bar list.
struct BarEntry {
    QString label;
    double value = 0;    ///< length of the bar; negative ones are hollow, hatched and grow to the left
    QString figure;      ///< the value in words, at the end of the bar
    QString detail = {}; ///< at the right, quiet
};

/// Short list of bars from zero with label and figure, one keyboard stop a row; opens what stands behind it.
/// Figures stand at the end of their bars (growth) or in a column of their own (shares).
class BarList : public QWidget {
    Q_OBJECT
public:
    enum class Figures { AtBarEnd, InColumn };

    explicit BarList(Figures figures, QWidget *parent = nullptr);
    void setEntries(const QList<BarEntry> &entries);

Q_SIGNALS:
    void opened(int index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    QList<BarEntry> m_entries;
    Figures m_figures;
    QVBoxLayout *m_column;
};

} // namespace lumbung
