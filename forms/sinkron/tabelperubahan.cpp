// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/tabelperubahan.h"

#include "forms/widgets/seldelegate.h"
#include "models/sinkron/perubahanmodel.h"

namespace lumbung {

TabelPerubahan::TabelPerubahan(const QString &accessibleName, PerubahanModel *model, bool denganSekarang,
                               QWidget *parent)
    : TabelBaris(accessibleName, parent)
{
    setModel(model);
    setItemDelegate(new SelDelegate(PerubahanModel::BedaRole, -1, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnHidden(PerubahanModel::Sekarang, !denganSekarang);
    bungkus();
}

} // namespace lumbung
