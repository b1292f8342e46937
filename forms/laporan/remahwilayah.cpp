// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/remahwilayah.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>

namespace lumbung {

RemahWilayah::RemahWilayah(const WilayahDirectory &wilayah, QWidget *parent)
    : QWidget(parent), m_wilayah(wilayah), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    setAccessibleName(tr("Wilayah yang ditampilkan"));
}

void RemahWilayah::setWilayah(const KodeWilayah &kode)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::vector<KodeWilayah> path{kode};
    while (!path.back().isEmpty())
        path.push_back(path.back().parent());
    for (auto area = path.rbegin(); area != path.rend(); ++area) {
        const QString name = namaBertingkat(*area, m_wilayah);
        if (*area == kode) {
            m_row->addWidget(new TextLabel(Letters::Strong, name, this));
            continue;
        }
        auto *link = new VerbButton(name, {}, VerbButton::Rank::Quiet, this);
        connect(link, &QAbstractButton::clicked, this, [this, target = *area] { Q_EMIT dipilih(target); });
        m_row->addWidget(link);
        m_row->addWidget(new IconLabel(QStringLiteral("chevron-right"), IconTint::Text3, 13, this));
    }
}

QString namaBertingkat(const KodeWilayah &kode, const WilayahDirectory &wilayah)
{
    if (kode.isEmpty())
        return RemahWilayah::tr("Indonesia");
    const QString own = wilayah.jalur(kode).section(u',', 0, 0).trimmed();
    return own.isEmpty() ? kode.text() : own;
}

} // namespace lumbung
