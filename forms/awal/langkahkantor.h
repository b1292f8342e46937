// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QWidget>

class QLineEdit;

namespace lumbung {

class SegmentedControl;
class TextLabel;
class WilayahDirectory;
class WilayahField;

/// The step of a new office: name, level, area, and where its data lies.
class LangkahKantor : public QWidget {
    Q_OBJECT
public:
    LangkahKantor(const WilayahDirectory &wilayah, const QString &folder, QWidget *parent = nullptr);
    Kantor kantor() const;
    QString folder() const { return m_folder; }
    /// What is still missing, in words; empty when the office can be made.
    QString kurang() const;

Q_SIGNALS:
    void changed();

private:
    void followLevel(int level);
    void askFolder();
    void suggestName();

    const WilayahDirectory &m_wilayah;
    QLineEdit *m_nama;
    SegmentedControl *m_tingkat;
    TextLabel *m_wilayahLabel;
    WilayahField *m_area;
    TextLabel *m_folderLabel;
    QString m_folder;
    bool m_nameTyped = false;
};

} // namespace lumbung
