// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/awal/pendirikantor.h"

#include <QWidget>

class QLineEdit;

namespace lumbung {

class KunciIsian;
class TextLabel;

/// The step of an office that comes from a backup: which file, whose it is, the recovery key, and where its data
/// will lie. The key is not asked for when this computer still has it.
class LangkahPulih : public QWidget {
    Q_OBJECT
public:
    explicit LangkahPulih(PendiriKantor &pendiri, QWidget *parent = nullptr);
    void pilih(const QString &path);
    QString berkas() const { return m_path; }
    /// Empty when this computer has it.
    QByteArray kunci() const;
    QString folder() const { return m_folder; }
    /// What is still missing, in words; empty when the restore can begin.
    QString kurang() const;

Q_SIGNALS:
    void changed();

private:
    void askFile();
    void showFound(const Result<CadanganDitemukan> &found);

    PendiriKantor &m_pendiri;
    QString m_path;
    QString m_folder;
    QString m_refusal;
    bool m_looking = false;
    bool m_needsKey = true;
    TextLabel *m_file;
    TextLabel *m_found;
    TextLabel *m_keyLabel;
    KunciIsian *m_key;
};

} // namespace lumbung
