// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/pilihanperan.h"

#include "models/kasus/katakasus.h"
#include "models/peran/kataperan.h"

#include <QSignalBlocker>

namespace lumbung {

PilihanPeran::PilihanPeran(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("Bekerja sebagai"));
    setToolTip(tr("Jabatan yang mengerjakan langkah dari komputer ini"));
    connect(this, &QComboBox::activated, this,
            [this](int row) { Q_EMIT dipilih(static_cast<Peran>(itemData(row).toInt())); });
}

void PilihanPeran::tampilkan(const PelakuMeja &meja, Peran sebagai)
{
    const QSignalBlocker diam(this);
    clear();
    for (const Peran peran : meja.peran)
        addItem(namaPeran(peran), static_cast<int>(peran));
    setCurrentIndex(findData(static_cast<int>(sebagai)));
    setVisible(meja.peran.size() > 1);
}

} // namespace lumbung
