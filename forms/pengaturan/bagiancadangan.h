// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class MessageBar;
class OfficeCare;
class TextLabel;
struct Desk;

/// Backup now, and the proof that a backup can be restored. Remembers the last of both.
class BagianCadangan : public QWidget {
    Q_OBJECT
public:
    BagianCadangan(Desk &desk, OfficeCare &care, QWidget *parent = nullptr);

private:
    void askBackup();
    void askInspect();
    void backup(const QString &path);
    void inspect(const QString &path);
    void readLast();
    void keepLast(const QString &name, const QString &text);

    Desk &m_desk;
    OfficeCare &m_care;
    MessageBar *m_message;
    TextLabel *m_lastCopy;
    TextLabel *m_lastTest;
};

} // namespace lumbung
