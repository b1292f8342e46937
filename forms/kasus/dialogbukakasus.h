// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/tindakkasus.h"
#include "forms/widgets/dialogtindakan.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace lumbung {

/// Asks what a new case is: which SOP, which beginning, the day of the event, what it is about.
class DialogBukaKasus : public DialogTindakan {
    Q_OBJECT
public:
    /// `sop`: those in which the role takes part, in force today.
    DialogBukaKasus(std::vector<DefinisiSop> sop, const QString &koperasi, QWidget *parent);

Q_SIGNALS:
    /// Without actor; `nik` is the number of the koperasi that was typed, empty for none.
    void diminta(const lumbung::BukaKasus &buka, const QString &nik);

private:
    void tunjukSop(int row);
    void periksa();
    const DefinisiSop *terpilih() const;

    std::vector<DefinisiSop> m_sop;
    QFormLayout *m_isian;
    QComboBox *m_pilihan;
    QComboBox *m_jalur;
    QDateEdit *m_acara;
    QLineEdit *m_perihal;
    QLineEdit *m_koperasi;
};

} // namespace lumbung
