// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"

namespace lumbung {

/// A sentence in the colour of its severity, 9 pt; follows theme and text scale.
class PesanLabel : public TextLabel {
    Q_OBJECT

public:
    PesanLabel(StatusKind kind, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind;
};

} // namespace lumbung
