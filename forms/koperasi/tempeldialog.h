// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"
#include "models/koperasi/tempelan.h"
#include "models/koperasi/tempelmodel.h"

class QTableView;

namespace lumbung {

class TextLabel;

/// The preview of a paste: every cell with its value before and after, what is left out and why. Nothing is written
/// before its verb.
class TempelDialog : public DialogTindakan {
    Q_OBJECT

public:
    TempelDialog(PratinjauTempel pratinjau, const Letakan &letakan, const WilayahDirectory &wilayah,
                 QWidget *parent);

    const TempelModel &model() const { return m_model; }

private:
    void buildTable();
    void fitTo(QTableView &table);

    TempelModel m_model;
    TextLabel *m_reason; ///< of the current line, whole
};

} // namespace lumbung
