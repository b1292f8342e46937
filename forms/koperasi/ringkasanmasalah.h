// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/koperasi/pesanisian.h"

#include <QFrame>

class QVBoxLayout;

namespace lumbung {

class TextLabel;

/// The summary on top of the form after a refused save: what must be corrected, each line jumping to its field,
/// in the same words as under the field.
class RingkasanMasalah : public QFrame {
    Q_OBJECT

public:
    explicit RingkasanMasalah(QWidget *parent = nullptr);
    void setPesan(const std::vector<PesanIsian> &pesan);
    void focusFirst();

Q_SIGNALS:
    void jumpRequested(lumbung::Field field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QVBoxLayout *m_lines;
    std::vector<PesanIsian> m_shown;
    bool m_wrong = false;
};

} // namespace lumbung
