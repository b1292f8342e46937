// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/koperasi/bandingmodel.h"

#include <QFrame>

class QTableView;

namespace lumbung {

class TextLabel;

/// "Bandingkan dengan tahun lalu": the figures of two tahun buku beside the form (F7).
class PanelBanding : public QFrame {
    Q_OBJECT

public:
    explicit PanelBanding(const KoperasiEditorModel &editor, QWidget *parent = nullptr);
    void setField(Field field); ///< the field being filled in, tinted
    /// The width, in device-independent pixels, at which every name of a field stands in full.
    int lebarPas() const;

Q_SIGNALS:
    void fieldRequested(lumbung::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    BandingModel m_model;
    QTableView *m_table;
    TextLabel *m_note;
};

} // namespace lumbung
