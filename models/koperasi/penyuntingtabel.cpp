// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/penyuntingtabel.h"

namespace lumbung {

PenyuntingTabel::PenyuntingTabel(KoperasiTableModel &model, StoreThread &tulis, const Clock &clock,
                                 const QString &pelaku, QObject *parent)
    : QObject(parent), m_model(model), m_writer(tulis), m_clock(clock), m_actor(pelaku)
{
}

void PenyuntingTabel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT sibukBerubah();
}

void PenyuntingTabel::simpan()
{
    SuntinganTabel &edits = m_model.suntingan();
    if (m_busy || edits.kosong())
        return;
    if (edits.jumlahTakTerbaca() > 0) {
        Q_EMIT ditolak(edits.jumlahTakTerbaca());
        return;
    }
    setBusy(true);
    m_writer
        .run([changes = edits.perubahan(), year = m_model.query().tahunBuku, actor = m_actor,
              &clock = m_clock](Office &office) { return simpanSel(office, changes, Periode{year}, actor, clock); })
        .then(this, [this](const Result<HasilSimpanSel> &outcome) {
            setBusy(false);
            accept(outcome);
        });
}

void PenyuntingTabel::accept(const Result<HasilSimpanSel> &outcome)
{
    if (!outcome) {
        Q_EMIT gagal(outcome.error());
        return;
    }
    SuntinganTabel &edits = m_model.suntingan();
    if (outcome->ditolak.empty()) {
        m_model.terapkanSuntingan();
        Q_EMIT tersimpan(outcome->tindakan, outcome->diubah);
        return;
    }
    for (const SelDitolak &refused : outcome->ditolak)
        edits.tandai(refused.id, refused.temuan);
    m_model.semuaBerubah();
    Q_EMIT ditolak(static_cast<int>(outcome->ditolak.size()));
}

bool PenyuntingTabel::urungkanSel()
{
    const auto step = m_model.suntingan().urungkan();
    if (step)
        m_model.selBerubah(step->key, step->field);
    return step.has_value();
}

void PenyuntingTabel::buangSemua()
{
    m_model.suntingan().kosongkan();
    m_model.semuaBerubah();
}

} // namespace lumbung
