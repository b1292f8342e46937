// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lumbung {

class PesanLabel;

/// One field of a dialog: label above, the field, and what is wrong with it below.
class IsianBerpesan : public QWidget {
    Q_OBJECT
public:
    IsianBerpesan(const QString &label, const QString &contoh, QWidget *parent = nullptr);
    QLineEdit *isian() const { return m_isian; }
    QString teks() const;
    void setTeks(const QString &teks);
    /// Empty = nothing is wrong. Typing takes the sentence away.
    void setPesan(const QString &kalimat);
    QString pesan() const;

private:
    QLineEdit *m_isian;
    PesanLabel *m_pesan;
};

} // namespace lumbung
