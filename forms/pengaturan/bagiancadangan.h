// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/catatancadangan.h"

#include <QWidget>

class QGridLayout;

namespace lumbung {

class MessageBar;
class OfficeCare;
class StatusLabel;
class TextLabel;
struct Desk;
struct IsiCadangan;

/// Backup now, and the proof that a backup can be restored. Shows the last of both, where the copy lies and whether
/// it still lies there, and its size; red when it is older than three days.
class BagianCadangan : public QWidget {
    Q_OBJECT
public:
    BagianCadangan(Desk &desk, OfficeCare &care, QWidget *parent = nullptr);

    void backup(const QString &path);
    void inspect(const QString &path);

private:
    /// What is known, and what was found at the place of the last copy.
    struct Keadaan {
        CatatanCadangan catatan;
        bool ditempatnya = false;
    };
    QGridLayout *buildFacts();
    void askBackup();
    void askInspect();
    void copied(const QString &path, const IsiCadangan &isi);
    void read();
    void tell(const Keadaan &keadaan);

    Desk &m_desk;
    OfficeCare &m_care;
    MessageBar *m_message;
    StatusLabel *m_copyState;
    TextLabel *m_copy;
    StatusLabel *m_testState;
    TextLabel *m_test;
    TextLabel *m_place;
    TextLabel *m_size;
};

} // namespace lumbung
