// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/dialogurungkan.h"

#include "core/application/urungkan.h"
#include "forms/shell/desk.h"
#include "forms/widgets/messagebar.h"
#include "models/pesan/galat.h"

#include <QPointer>

namespace lumbung {

DialogUrungkan::DialogUrungkan(const QString &judul, QWidget *parent)
    : DialogTindakan(tr("Urungkan"),
                     tr("\"%1\" diurungkan seluruhnya, juga pada koperasi lain yang ikut berubah. "
                        "Isian yang sudah diubah lagi sesudahnya dibiarkan.")
                         .arg(judul),
                     tr("Urungkan"), parent)
{
}

void urungkanTindakan(Desk &desk, const TindakanId &act, const QString &judul, MessageBar *message)
{
    desk.tulis
        .run([act, actor = desk.pelaku, &clock = desk.clock](Office &office) {
            return urungkan(office, act, actor, clock);
        })
        .then(&desk.events, [&desk, judul, told = QPointer(message)](const Result<HasilUrungkan> &outcome) {
            if (!outcome) {
                if (told)
                    told->showMessage(StatusKind::Terlambat, kalimat(outcome.error()));
                return;
            }
            if (told)
                told->showMessage(StatusKind::Info,
                                  DialogUrungkan::tr("%1 isian dipulihkan, %2 dibiarkan karena sudah diubah lagi.")
                                      .arg(outcome->dipulihkan)
                                      .arg(outcome->dilewati));
            if (!outcome->tindakan.isEmpty())
                Q_EMIT desk.events.undoable(outcome->tindakan, DialogUrungkan::tr("Urungkan %1").arg(judul));
            Q_EMIT desk.events.dataChanged();
        });
}

} // namespace lumbung
