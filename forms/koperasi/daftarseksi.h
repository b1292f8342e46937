// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/koperasi/pesanisian.h"

#include <QListWidget>

namespace lumbung {

/// The form's sections at the left: state icon, name and how many problems or fields are open.
class DaftarSeksi : public QListWidget {
    Q_OBJECT

public:
    explicit DaftarSeksi(QWidget *parent = nullptr);
    void setKeadaan(Section section, const KeadaanSeksi &state);
    Section terpilih() const;
    void pilih(Section section);

Q_SIGNALS:
    void sectionChosen(lumbung::Section section);
    void sectionEntered(lumbung::Section section); ///< Enter or double click: on to its fields
};

} // namespace lumbung
