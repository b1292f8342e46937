// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copy and paste of the koperasi list.
#include "core/application/simpansel.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/tempeldialog.h"
#include "forms/widgets/messagebar.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace lumbung {

void KoperasiPage::copySelection(bool withHeads)
{
    const auto keys = chosenKeys();
    if (keys.empty())
        return;
    CaraBaca how = m_model.cara();
    std::vector<Field> touched;
    if (m_model.jumlahTerpilih() == 0)
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
            for (int column = std::max(1, range.left()); column <= range.right(); ++column)
                if (const auto field = m_model.fieldOf(column);
                    field && std::find(touched.begin(), touched.end(), *field) == touched.end())
                    touched.push_back(*field);
    if (!touched.empty())
        how.kolom = touched;
    const bool masked = !how.terbuka && std::any_of(how.kolom.begin(), how.kolom.end(),
                                                    [](Field field) { return spec(field).personal; });
    m_desk.baca
        .run(
            [keys, how, withHeads](Office &office) { return bacaSalinan(office.koperasi(), keys, how, withHeads); })
        .then(this, [this, rows = keys.size(), masked, withHeads](const Result<QString> &text) {
            if (!text) {
                report(text.error());
                return;
            }
            QGuiApplication::clipboard()->setText(*text);
            QString words = withHeads ? tr("%1 baris disalin dengan judul kolom.").arg(rows)
                                      : tr("%1 baris disalin. Ctrl+Shift+C menyalin dengan judul kolom.").arg(rows);
            if (masked)
                words += u' ' + tr("Data pribadi disamarkan.");
            m_message->showMessage(StatusKind::Info, words);
        });
}

void KoperasiPage::pasteCells()
{
    if (!m_model.suntingan().kosong()) {
        m_message->showMessage(StatusKind::Info, tr("Simpan dulu sel yang diubah (Ctrl+S), lalu tempel."));
        return;
    }
    const auto cells = bacaTempelan(QGuiApplication::clipboard()->text());
    // Of several ranges the one that one stands in, as spreadsheets ask for.
    const QModelIndex current = m_table->currentIndex();
    QItemSelection selected;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        if (range.contains(current))
            selected = {range.topLeft(), range.bottomRight()};
    if (selected.isEmpty() && current.isValid())
        selected.select(current, current);
    const Letakan placed = letakkanTempelan(m_model, selected, cells);
    if (placed.sel.empty())
        m_message->showMessage(StatusKind::Info,
                               cells.empty() ? tr("Papan klip tidak berisi teks. Salin dulu sel dari lembar kerja.")
                                             : tr("Pilih dulu sel tempat menempel."));
    else
        previewPaste(placed);
}

void KoperasiPage::previewPaste(const Letakan &placed)
{
    const PermintaanTempel wanted{placed.sel, Periode{m_year}, m_model.cara().terbuka};
    m_desk.baca
        .run([wanted, &clock = m_desk.clock](Office &office) { return pratinjauTempel(office, wanted, clock); })
        .then(this, [this, placed](const Result<PratinjauTempel> &preview) {
            if (!preview) {
                report(preview.error());
                return;
            }
            auto *dialog = new TempelDialog(*preview, placed, m_desk.wilayah, this);
            connect(dialog, &QDialog::accepted, this, [this, preview = *preview] { applyPaste(preview); });
            dialog->open();
        });
}

void KoperasiPage::applyPaste(const PratinjauTempel &preview)
{
    const auto changes = preview.perubahan();
    const QString title = tr("Tempel %1 sel").arg(changes.size());
    m_desk.tulis
        .run([changes, year = m_year, act = Tindakan{u"tabel.tempel"_qs, m_desk.pelaku, title},
              &clock = m_desk.clock](Office &office) {
            return simpanSel(office, changes, Periode{year}, act, clock);
        })
        .then(this, [this, title](const Result<HasilSimpanSel> &outcome) {
            if (!outcome) {
                report(outcome.error());
                return;
            }
            if (!outcome->ditolak.empty()) { // somebody changed these rows while the preview stood there
                m_message->showMessage(StatusKind::Terlambat,
                                       tr("Belum ditempel: datanya berubah sejak pratinjau. Tempel sekali lagi."));
                return;
            }
            m_message->showMessage(StatusKind::Valid,
                                   tr("%1 sel ditempel. Ctrl+Z mengurungkan semuanya.").arg(outcome->diubah));
            Q_EMIT m_desk.events.undoable(outcome->tindakan, title);
            Q_EMIT m_desk.events.dataChanged();
        });
}

} // namespace lumbung
