// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class MessageBar;
class OfficeCare;
struct Desk;

/// Whose data this is, where it lies, the recovery key, and the way to another office.
class BagianKantor : public QWidget {
    Q_OBJECT
public:
    BagianKantor(Desk &desk, OfficeCare &care, QWidget *parent = nullptr);

private:
    void saveKey();

    Desk &m_desk;
    OfficeCare &m_care;
    MessageBar *m_message;
};

} // namespace lumbung
