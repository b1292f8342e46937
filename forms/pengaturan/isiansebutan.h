// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace lumbung {

class OfficeCare;
class TextLabel;
class VerbButton;
struct Desk;

/// Under which name the work at this desk stands in Riwayat.
class IsianSebutan : public QWidget {
    Q_OBJECT
public:
    IsianSebutan(Desk &desk, OfficeCare &care, QWidget *parent = nullptr);

private:
    void follow();
    void save();

    Desk &m_desk;
    OfficeCare &m_care;
    QLineEdit *m_name;
    VerbButton *m_save;
    TextLabel *m_state;
};

} // namespace lumbung
