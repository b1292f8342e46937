// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "models/koperasi/nilaikolommodel.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace lumbung {

class SearchField;
class TextLabel;
class VerbButton;

/// The menu of a column's head: sort, group, freeze, hide; then the ticked values with counts, or a range for
/// numbers and dates; "Terapkan" filters.
class MenuKolom : public QFrame {
    Q_OBJECT

public:
    MenuKolom(Field field, StoreThread &baca, const WilayahDirectory &wilayah, const Clock &clock, QWidget *parent);
    void muat(const DaftarQuery &query, bool dikelompokkan);
    /// Opens below this corner; the list is as long as the screen allows.
    void bukaDi(const QPoint &corner, const QRect &available);

Q_SIGNALS:
    void sortRequested(bool descending);
    void groupRequested();
    void freezeRequested();
    void hideRequested();
    /// The column's new condition, or none.
    void filterRequested(const std::optional<lumbung::Condition> &condition);
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildVerbs(QVBoxLayout *column);
    void buildValues(QVBoxLayout *column);
    void buildRange(QVBoxLayout *column);
    void buildFoot(QVBoxLayout *column);
    void countChosen();
    std::optional<Condition> condition(bool *understood) const;
    void apply();
    void fitList();

    Field m_field;
    const Clock &m_clock;
    NilaiKolomModel m_values;
    QWidget *m_group = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    TextLabel *m_problem = nullptr;
    TextLabel *m_chosen = nullptr;
    QRect m_available;
};

} // namespace lumbung
