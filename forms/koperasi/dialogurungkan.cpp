// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/dialogurungkan.h"

namespace lumbung {

DialogUrungkan::DialogUrungkan(const QString &judul, QWidget *parent)
    : DialogTindakan(tr("Urungkan"),
                     tr("\"%1\" diurungkan seluruhnya, juga pada koperasi lain yang ikut berubah. "
                        "Isian yang sudah diubah lagi sesudahnya dibiarkan.")
                         .arg(judul),
                     tr("Urungkan"), parent)
{
}

} // namespace lumbung
