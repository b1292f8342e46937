// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/sebagaibanner.h"

#include "forms/shell/desk.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"
#include "forms/widgets/verbbutton.h"
#include "models/peran/kataperan.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lumbung {

SebagaiBanner::SebagaiBanner(const Desk &desk, QAction *kembali, QWidget *parent) : QWidget(parent)
{
    const QString wilayah =
        desk.sebagai->wilayah.isEmpty() ? tr("Nasional") : desk.wilayah.nama(desk.sebagai->wilayah);
    const QString kata = tr("Melihat sebagai %1, %2. Tidak ada yang disimpan. F12 kembali.")
                             .arg(namaPeran(desk.sebagai->peran), wilayah);
    setAccessibleName(kata);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 16, 3);
    auto *label = new TextLabel(Letters::Body, kata);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(new VerbButton(kembali, VerbButton::Rank::Small));
}

void SebagaiBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.tone(StatusKind::Perbaikan).tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
}

} // namespace lumbung
