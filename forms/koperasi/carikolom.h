// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;

namespace lumbung {

/// Finds a column by part of its name (Ctrl+Shift+F), shown or not; Enter goes there and shows it.
class CariKolom : public QFrame {
    Q_OBJECT

public:
    CariKolom(const std::vector<Field> &shown, QWidget *parent);

Q_SIGNALS:
    void chosen(lumbung::Field field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void choose();

    std::vector<Field> m_shown;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace lumbung
