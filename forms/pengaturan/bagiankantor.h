// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

class OfficeCare;
struct Desk;

/// Whose data this is, who works at this desk, where the data lies, and the way to another office.
class BagianKantor : public QWidget {
    Q_OBJECT
public:
    BagianKantor(Desk &desk, OfficeCare &care, QWidget *parent = nullptr);
};

} // namespace lumbung
