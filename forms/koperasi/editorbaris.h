// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/isianeditor.h"

#include <QLineEdit>

namespace lumbung {

/// A line of text; the base of every typed field. The unit ("Rp", "orang") stands inside at the left.
class EditorBaris : public IsianEditor {
    Q_OBJECT

public:
    EditorBaris(Field field, QWidget *parent);
    QString teks() const override { return m_line->text(); }
    void setTeks(const QString &teks) override;
    void setKeadaan(const QString &keadaan) override;

protected:
    QLineEdit *m_line;
};

/// A whole number: dots between thousands while digits are typed; sums such as "500rb+2jt" are left as typed
/// and read when the field is left.
class EditorAngka : public EditorBaris {
    Q_OBJECT

public:
    EditorAngka(Field field, QWidget *parent);

private:
    void groupDigits();
};

/// A date: Ctrl+; fills in today.
class EditorTanggal : public EditorBaris {
    Q_OBJECT

public:
    EditorTanggal(Field field, const Clock &clock, QWidget *parent);
};

} // namespace lumbung
