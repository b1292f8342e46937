// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "models/koperasi/koperasieditormodel.h"

#include <QScrollArea>

namespace lumbung {

/// Fields that were changed here and elsewhere: both values, and one press to take the stored one.
class PanelBeda : public QScrollArea {
    Q_OBJECT

public:
    PanelBeda(KoperasiEditorModel &editor, const WilayahDirectory &wilayah, QWidget *parent = nullptr);
    void tampilkan();

private:
    QWidget *entry(const KoperasiEditorModel::Beda &difference, QWidget *parent);

    KoperasiEditorModel &m_editor;
    const WilayahDirectory &m_wilayah;
};

} // namespace lumbung
