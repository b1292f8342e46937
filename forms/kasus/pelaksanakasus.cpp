// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/pelaksanakasus.h"

#include "core/application/sop/pelakumeja.h"
#include "forms/shell/desk.h"

namespace lumbung {

namespace {

Result<PelakuKasus> pelakuSebagai(Office &office, Peran sebagai, const QString &sebutan, const Clock &clock)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    return latar ? pelakuMeja(office, *latar, sebagai, sebutan, clock) : Result<PelakuKasus>(latar.error());
}

} // namespace

PelaksanaKasus::PelaksanaKasus(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void PelaksanaKasus::buka(const BukaKasus &buka, Peran sebagai)
{
    m_desk.tulis
        .run([buka = buka, sebagai, sebutan = m_desk.pelaku, &clock = m_desk.clock,
              &chance = m_desk.chance](Office &office) mutable -> Result<KasusId> {
            const auto pelaku = pelakuSebagai(office, sebagai, sebutan, clock);
            if (!pelaku)
                return pelaku.error();
            buka.pelaku = *pelaku;
            return bukaKasus(office, buka, clock, chance);
        })
        .then(this, [this](const Result<KasusId> &id) {
            if (!id) {
                Q_EMIT gagal(id.error());
                return;
            }
            Q_EMIT m_desk.events.dataChanged();
            Q_EMIT dibuka(*id);
        });
}

void PelaksanaKasus::tindak(const TindakKasus &tindak, Peran sebagai)
{
    const JenisPeristiwa jenis = tindak.peristiwa.jenis;
    m_desk.tulis
        .run([tindak = tindak, sebagai, sebutan = m_desk.pelaku, &clock = m_desk.clock,
              &chance = m_desk.chance](Office &office) mutable -> Result<PeristiwaId> {
            const auto pelaku = pelakuSebagai(office, sebagai, sebutan, clock);
            if (!pelaku)
                return pelaku.error();
            tindak.peristiwa.pelaku = *pelaku;
            return tindakKasus(office, tindak, clock, chance);
        })
        .then(this, [this, jenis](const Result<PeristiwaId> &id) {
            if (id)
                Q_EMIT selesai(jenis);
            else
                Q_EMIT gagal(id.error());
            Q_EMIT m_desk.events.dataChanged(); // also after a refusal: somebody else may have been faster
        });
}

} // namespace lumbung
