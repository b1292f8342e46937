// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/barisisian.h"

#include <QScrollArea>

namespace lumbung {

/// One section of the form: its fields in one column. Made when it is first shown.
class BagianIsian : public QScrollArea {
    Q_OBJECT

public:
    BagianIsian(Section section, KoperasiEditorModel &model, const WilayahDirectory &wilayah, const Clock &clock,
                QWidget *parent);

    BarisIsian *baris(Field field) const;
    void tampilkanNilai();
    void tampilkanPesan();
    void serahkan();
    void fokus(Field field);

Q_SIGNALS:
    void fieldFocused(lumbung::Field field);
    void lastFieldLeft(); ///< Enter on the last field
    void copySectionRequested();

private:
    void advance(Field field);

    Section m_section;
    KoperasiEditorModel &m_model;
    TextLabel *m_about = nullptr;
    std::vector<BarisIsian *> m_rows;
};

} // namespace lumbung
