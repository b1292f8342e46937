// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiankantor.h"

#include "forms/pengaturan/isiansebutan.h"
#include "forms/shell/desk.h"
#include "forms/shell/officecare.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace lumbung {

BagianKantor::BagianKantor(Desk &desk, OfficeCare &care, QWidget *parent) : QWidget(parent)
{
    auto *panel = new Panel(tr("Kantor"));
    auto *facts = new QGridLayout;
    facts->setContentsMargins(14, 4, 14, 12);
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(8);
    facts->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        facts->addWidget(new TextLabel(Letters::Quiet, name), row, 0);
        auto *text = new TextLabel(Letters::Body, value);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(text, row++, 1);
    };
    const KodeWilayah &area = desk.kantor.wilayah;
    add(tr("Nama"), desk.kantor.nama);
    add(tr("Wilayah"), area.isEmpty() ? tr("Seluruh Indonesia")
                                      : QStringLiteral("%1 · %2").arg(desk.wilayah.jalur(area), area.text()));
    facts->addWidget(new TextLabel(Letters::Quiet, tr("Sebutan di Riwayat")), row, 0, Qt::AlignTop);
    facts->addWidget(new IsianSebutan(desk, care), row++, 1);
    add(tr("Letak data"), care.folder());
    panel->body()->addLayout(facts);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(14, 0, 14, 14);
    verbs->setSpacing(8);
    auto *leave = new VerbButton(desk.kantor.latihan ? tr("Mulai kantor sendiri…")
                                                     : tr("Buka Mode Latihan atau kantor lain…"),
                                 QStringLiteral("building-2"));
    connect(leave, &QAbstractButton::clicked, this, [&care] { care.leave(); });
    verbs->addWidget(leave);
    verbs->addStretch(1);
    panel->body()->addLayout(verbs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
}

} // namespace lumbung
