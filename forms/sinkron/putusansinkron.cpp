// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/putusansinkron.h"

#include "forms/shell/desk.h"

namespace lumbung {

PutusanSinkron::PutusanSinkron(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void PutusanSinkron::jalankan(Kerja kerja, const QString &sesudah)
{
    m_desk.tulis.run([kerja = std::move(kerja)](Office &office) { return kerja(office.sinkron()); })
        .then(this, [this, sesudah](const Result<void> &done) {
            if (done)
                Q_EMIT selesai(sesudah);
            else
                Q_EMIT gagal(done.error());
            Q_EMIT m_desk.events.dataChanged(); // also after a refusal: somebody else may have been faster
        });
}

} // namespace lumbung
