// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/koperasi/isianeditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace lumbung {

/// An area, found by typing any part of its name; shows the full path and the code.
class EditorWilayah : public IsianEditor {
    Q_OBJECT

public:
    EditorWilayah(Field field, const WilayahDirectory &wilayah, QWidget *parent);
    QString teks() const override;
    void setTeks(const QString &teks) override;
    void setKeadaan(const QString &keadaan) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);
    QString shown(const KodeWilayah &kode) const;

    const WilayahDirectory &m_wilayah;
    QLineEdit *m_line;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    KodeWilayah m_code; ///< what the line's text stands for; empty while searching
};

} // namespace lumbung
