// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/pantausinkron.h"

#include "forms/shell/desk.h"

#include <utility>

namespace lumbung {

PantauSinkron::PantauSinkron(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    if (!desk.sinkron)
        return;
    m_status = desk.sinkron->status();
    connect(&desk.events, &DeskEvents::dataChanged, this, &PantauSinkron::hitung);
    desk.sinkron->ikuti(this, [this](const StatusSinkron &) {
        kabarkan();
        hitung();
    });
    hitung();
}

/// One question at a time: while ops go up the status changes faster than a count is worth.
void PantauSinkron::hitung()
{
    m_hitungLagi = m_menghitung;
    if (std::exchange(m_menghitung, true))
        return;
    const auto ask = [](Office &office) -> Result<Hitungan> {
        SinkronDesk &desk = office.sinkron();
        const auto identitas = desk.identitas();
        if (!identitas)
            return identitas.error();
        const auto menunggu = desk.jumlahMenunggu();
        if (!menunggu)
            return menunggu.error();
        return desk.jumlahPerluDiperiksa().map([&](qint64 perlu) {
            return Hitungan{!identitas->alamat.isEmpty(), *menunggu, perlu};
        });
    };
    m_desk.baca.run(ask).then(this, [this](const Result<Hitungan> &hitungan) {
        m_menghitung = false;
        if (hitungan)
            m_hitungan = *hitungan;
        kabarkan();
        if (m_hitungLagi)
            hitung();
    });
}

void PantauSinkron::kabarkan()
{
    StatusSinkron kini = m_desk.sinkron->status();
    // Joined, but the way to the hub has not spoken yet.
    if (kini.keadaan == StatusSinkron::Keadaan::TanpaPusat && m_hitungan.bergabung)
        kini.keadaan = StatusSinkron::Keadaan::Luring;
    kini.menunggu = m_hitungan.menunggu;
    kini.perluDiperiksa = m_hitungan.bergabung ? m_hitungan.perluDiperiksa : 0;
    if (kini == m_status)
        return;
    m_status = kini;
    Q_EMIT berubah();
}

} // namespace lumbung
