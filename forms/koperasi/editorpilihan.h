// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/isianeditor.h"

class QComboBox;

namespace lumbung {

/// A field with a fixed list of values; the first entry is empty. Typing letters jumps to a value.
class EditorPilihan : public IsianEditor {
    Q_OBJECT

public:
    EditorPilihan(Field field, QWidget *parent);
    QString teks() const override;
    void setTeks(const QString &teks) override;
    void setKeadaan(const QString &keadaan) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_choice;
};

} // namespace lumbung
