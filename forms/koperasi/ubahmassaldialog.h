// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ubahmassal.h"
#include "forms/shell/desk.h"
#include "forms/widgets/dialogtindakan.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace lumbung {

class VerbButton;

/// One field for many koperasi: says how many would change, are the same already or cannot be changed, then
/// applies it as one act.
class UbahMassalDialog : public DialogTindakan {
    Q_OBJECT

public:
    UbahMassalDialog(Desk &desk, std::vector<RowKey> keys, int tahunBuku, Field field, QWidget *parent);

Q_SIGNALS:
    void applied(const lumbung::HasilMassal &outcome);
    void failed(const lumbung::Error &error);

private:
    void readIds(std::vector<RowKey> keys);
    void fieldChosen();
    void previewChange();
    void showPreview(const Result<PratinjauMassal> &preview);
    void apply();
    void listFailures(const std::vector<PratinjauMassal::Gagal> &failures);
    Field field() const;
    QString text() const;

    Desk &m_desk;
    UbahMassal m_change;
    int m_rows;
    quint64 m_generation = 0;
    QTimer m_pause;
    QComboBox *m_field;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QComboBox *m_choice;
    VerbButton *m_showFailures;
    QListWidget *m_failures;
};

} // namespace lumbung
