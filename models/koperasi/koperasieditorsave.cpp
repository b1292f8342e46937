// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts, saving, removing and changes from elsewhere; what is typed and shown is in koperasieditormodel.cpp.
#include "core/application/hapuskoperasi.h"
#include "core/application/simpankoperasi.h"
#include "core/domain/readvalue.h"
#include "models/koperasi/koperasieditormodel.h"

namespace lumbung {

Draf KoperasiEditorModel::draft() const
{
    return {m_load.id, m_load.tahunBuku, perubahan(), m_raw, m_reasons, m_clock.now()};
}

void KoperasiEditorModel::simpanDraf()
{
    m_draftPause.stop();
    if (m_state != Keadaan::Siap)
        return;
    const Draf mine = draft();
    writeDraft(mine).then(this, [this, when = mine.waktu](const Result<void> &done) {
        if (done)
            Q_EMIT drafTersimpan(when);
        else
            Q_EMIT gagal(done.error());
    });
}

QFuture<Result<void>> KoperasiEditorModel::writeDraft(const Draf &draft)
{
    return m_writer.run([draft](Office &office) {
        if (draft.isian.isEmpty() && draft.mentah.empty())
            return office.workspace().dropDraf(draft.koperasi, draft.tahunBuku);
        return office.workspace().saveDraf(draft);
    });
}

void KoperasiEditorModel::readTypedTexts()
{
    const auto typed = m_raw;
    for (const auto &[field, text] : typed)
        if (auto read = readValue(field, text, m_clock.today())) {
            m_values.set(field, *read);
            m_raw.erase(field);
        }
}

void KoperasiEditorModel::buangDraf()
{
    m_draftPause.stop();
    m_writer
        .run([id = m_load.id, year = m_load.tahunBuku](Office &office) {
            return office.workspace().dropDraf(id, year);
        })
        .then(this, [this](const Result<void> &done) {
            if (!done) {
                Q_EMIT gagal(done.error());
                return;
            }
            load(m_load.id, m_load.baru, m_load.tahunBuku);
        });
}

void KoperasiEditorModel::simpan()
{
    if (m_state != Keadaan::Siap)
        return;
    readTypedTexts();
    judge();
    if (jumlahPenghalang() > 0) {
        simpanDraf();
        Q_EMIT ditolak();
        return;
    }
    m_draftPause.stop();
    setState(Keadaan::Menyimpan);
    const Simpanan saving{
        m_load.id, m_load.baru, perubahan(), Periode{m_load.tahunBuku}, Asal{Sumber::Manual, m_clock.today()},
        m_actor,   m_reasons};
    m_writer
        .run([saving, &clock = m_clock](Office &office) -> Result<TindakanId> {
            auto saved = simpanKoperasi(office, saving, clock);
            if (saved)
                if (auto dropped = office.workspace().dropDraf(saving.id, saving.periode.tahunBuku); !dropped)
                    return dropped.error();
            return saved;
        })
        .then(this, [this](const Result<TindakanId> &saved) {
            setState(Keadaan::Siap);
            if (!saved) {
                simpanDraf(); // whatever failed, nothing typed is lost
                Q_EMIT gagal(saved.error());
                return;
            }
            m_load.baru = false;
            m_load.dasar = m_values;
            m_raw.clear();
            Q_EMIT tersimpan(*saved);
            load(m_load.id, false, m_load.tahunBuku);
        });
}

void KoperasiEditorModel::hapus()
{
    if (m_state != Keadaan::Siap || m_load.baru)
        return;
    m_draftPause.stop();
    setState(Keadaan::Menyimpan);
    m_writer
        .run([actor = m_actor, id = m_load.id, year = m_load.tahunBuku](Office &office) -> Result<TindakanId> {
            auto done = hapusKoperasi(office, id, actor);
            if (done)
                if (auto dropped = office.workspace().dropDraf(id, year); !dropped)
                    return dropped.error();
            return done;
        })
        .then(this, [this](const Result<TindakanId> &removed) {
            setState(Keadaan::Siap);
            if (removed)
                Q_EMIT dihapus(*removed);
            else
                Q_EMIT gagal(removed.error());
        });
}

void KoperasiEditorModel::segarkan()
{
    if (m_state != Keadaan::Siap || m_load.baru)
        return;
    const quint64 mine = m_generation;
    m_reader
        .run([id = m_load.id, year = m_load.tahunBuku](Office &office) {
            return bacaIsian(office, id, false, year, year);
        })
        .then(this, [this, mine](const Result<MuatanIsian> &stored) {
            if (mine == m_generation && m_state == Keadaan::Siap && stored)
                compare(*stored);
        });
}

void KoperasiEditorModel::compare(MuatanIsian stored)
{
    const bool same = stored.dasar == m_load.dasar && stored.lalu == m_load.lalu;
    if (!berubah()) {
        stored.draf.reset();
        if (!same)
            accept(std::move(stored));
        return;
    }
    if (stored.dasar == m_load.dasar)
        return;
    m_elsewhere = std::move(stored);
    Q_EMIT diubahDiTempatLain(m_elsewhere->pengubah, m_elsewhere->diubah);
}

void KoperasiEditorModel::gabungkan()
{
    if (!m_elsewhere)
        return;
    const Record changes = perubahan();
    m_differences.clear();
    for (const auto &[field, value] : changes)
        if (const Value &theirs = m_elsewhere->dasar.value(field);
            !(theirs == m_load.dasar.value(field)) && !(theirs == value))
            m_differences.push_back({field, value, theirs});
    m_load.dasar = m_elsewhere->dasar;
    m_load.asalProfil = m_elsewhere->asalProfil;
    m_load.asalKeragaan = m_elsewhere->asalKeragaan;
    m_load.lalu = m_elsewhere->lalu;
    m_values = m_load.dasar;
    m_values.apply(changes);
    m_elsewhere.reset();
    touched();
    judge();
    Q_EMIT dimuat();
}

} // namespace lumbung
