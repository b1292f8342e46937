// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the koperasi list does to its rows: ticks, saves, mass edits, exports, prints, reveals, takes back.
#include "core/application/ekspor.h"
#include "forms/koperasi/bilahpilihan.h"
#include "forms/koperasi/bukadatapribadi.h"
#include "forms/koperasi/cetakdaftar.h"
#include "forms/koperasi/dialogurungkan.h"
#include "forms/koperasi/dokdetail.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/ubahmassaldialog.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <QFileDialog>

#include <algorithm>

namespace lumbung {

std::vector<RowKey> KoperasiPage::chosenKeys() const
{
    auto &ticks = const_cast<KoperasiTableModel &>(m_model).pilihan();
    std::vector<RowKey> keys;
    if (m_model.jumlahTerpilih() > 0) {
        std::copy_if(m_model.keys().begin(), m_model.keys().end(), std::back_inserter(keys),
                     [&ticks](RowKey key) { return ticks.berisi(key); });
        return keys;
    }
    for (const int row : m_table->touchedRows())
        if (const RowKey key = m_model.keyAt(row))
            keys.push_back(key);
    return keys;
}

void KoperasiPage::showSelection()
{
    const int ticked = m_model.jumlahTerpilih();
    const bool all = ticked > 0 && ticked == m_model.cocok();
    m_bar->setSelection(ticked, static_cast<int>(m_table->touchedRows().size()), {});
    m_bar->setHidden(m_model.pilihan().jumlah() - ticked);
    const QString count = angkaTabel(static_cast<double>(m_model.cocok()));
    m_bar->setSelectAll(all || m_model.cocok() == 0 ? QString() : tr("Pilih semua %1 yang cocok").arg(count));
    showMarks();
    m_sumPause.start();
}

void KoperasiPage::readSums()
{
    std::vector<RowKey> keys = chosenKeys();
    const int ticked = m_model.jumlahTerpilih();
    Field field = currentField();
    if (!berupaAngka(field) || spec(field).derived) {
        const auto &shown = m_model.kolom();
        const auto number = std::find_if(shown.begin(), shown.end(), [](Field one) {
            return spec(one).type == FieldType::Money && !spec(one).derived;
        });
        field = m_model.columnOf(Field::Aset) > 0 || number == shown.end() ? Field::Aset : *number;
    }
    const quint64 mine = ++m_sumGeneration;
    const int touched = static_cast<int>(keys.size());
    if (touched < 2) {
        m_bar->setSelection(ticked, touched, {});
        return;
    }
    m_desk.baca
        .run([keys = std::move(keys), field, year = m_year](Office &office) {
            return office.koperasi().sums(keys, std::array{field}, year);
        })
        .then(this, [this, mine, field, ticked, touched](const Result<std::vector<Rangkuman>> &sums) {
            if (mine != m_sumGeneration || !sums || sums->empty())
                return;
            const Rangkuman &sum = sums->front();
            const double mean = sum.terisi ? sum.jumlah / static_cast<double>(sum.terisi) : 0;
            m_bar->setSelection(ticked, touched,
                                tr("%1: jumlah %2 · rata-rata %3")
                                    .arg(namaKolom(field), teksJumlah(field, sum.jumlah), teksJumlah(field, mean)));
        });
}

void KoperasiPage::selectAllMatching()
{
    m_model.pilihan().kosongkan();
    m_model.pilihan().pilihSemua(m_model.keys());
    const QString all = angkaTabel(static_cast<double>(m_model.cocok()));
    const int seen = m_table->visibleRows();
    m_message->showMessage(
        StatusKind::Info,
        seen < m_model.cocok()
            ? tr("Semua %1 baris yang cocok dipilih (bukan hanya %2 di layar).").arg(all).arg(seen)
            : tr("Semua %1 baris yang cocok dipilih.").arg(all));
}

void KoperasiPage::toggleAll()
{
    if (m_model.pilihan().jumlah() > 0)
        m_model.pilihan().kosongkan();
    else
        selectAllMatching();
}

void KoperasiPage::saveEdits()
{
    m_editor.simpan();
}

void KoperasiPage::bulkEdit()
{
    auto keys = chosenKeys();
    if (keys.empty()) {
        m_message->showMessage(StatusKind::Info, tr("Pilih dulu koperasi yang akan diubah: centang barisnya."));
        return;
    }
    auto *dialog = new UbahMassalDialog(m_desk, std::move(keys), m_year, currentField(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    connect(dialog, &UbahMassalDialog::failed, this, &KoperasiPage::report);
    connect(dialog, &UbahMassalDialog::applied, this, [this](const HasilMassal &outcome) {
        if (!outcome.tindakan.isEmpty())
            Q_EMIT m_desk.events.undoable(outcome.tindakan, tr("Ubah %1 koperasi").arg(outcome.berubah));
        Q_EMIT m_desk.events.dataChanged();
    });
    dialog->open();
}

void KoperasiPage::exportRows()
{
    auto *dialog =
        new QFileDialog(this, tr("Ekspor %1 koperasi").arg(angkaTabel(static_cast<double>(m_model.cocok()))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Buku kerja Excel (*.xlsx)"), tr("Teks CSV (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_qs);
    dialog->selectFile(tr("koperasi-tb-%1.xlsx").arg(m_year));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv") ? u"csv"_qs : u"xlsx"_qs);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const PermintaanEkspor wanted{m_model.query(), path, m_model.cara().terbuka};
        m_desk.baca
            .run([wanted, &writers = m_desk.writers, &wilayah = m_desk.wilayah](Office &office) {
                return ekspor(office, writers, wilayah, wanted);
            })
            .then(this, [this](const Result<HasilEkspor> &outcome) {
                if (!outcome) {
                    report(outcome.error());
                    return;
                }
                m_message->showMessage(StatusKind::Valid,
                                       tr("%1 koperasi diekspor ke %2.")
                                           .arg(angkaTabel(static_cast<double>(outcome->baris)), outcome->path));
            });
    });
    dialog->open();
}

void KoperasiPage::makePrinting(ReportPrinter &printer)
{
    auto *printing = new CetakDaftar(m_desk, printer, this);
    printing->setPermintaan([this] {
        QStringList words = filterWords();
        if (!m_quick.cari.isEmpty())
            words << tr("memuat \"%1\"").arg(m_quick.cari);
        const KepalaLaporan head{m_desk.kantor.nama, m_desk.wilayah.jalur(m_desk.kantor.wilayah),
                                 m_desk.clock.today(), words.join(u"; "_qs)};
        return PermintaanDaftar{m_model.query(), m_model.kolom(), head, m_view.nama};
    });
    connect(m_print, &QAction::triggered, printing,
            [this, printing] { printing->bukaMenu(m_header->mapToGlobal(QPoint(16, m_header->height()))); });
    connect(printing, &CetakDaftar::gagal, this, &KoperasiPage::report);
    connect(printing, &CetakDaftar::tersimpan, this, [this](const QString &path) {
        m_message->showMessage(StatusKind::Valid, tr("Daftar tersimpan: %1").arg(path));
    });
    connect(printing, &CetakDaftar::tercetak, this,
            [this] { m_message->showMessage(StatusKind::Valid, tr("Daftar sudah dikirim ke printer.")); });
}

void KoperasiPage::revealPersonalData()
{
    if (m_model.cara().terbuka) {
        m_model.setTerbuka(false);
        m_dock->setTerbuka(false);
        applyQuery(); // what is masked again is not searched any more
        m_reveal->setText(tr("Lihat data pribadi…"));
        return;
    }
    m_buka->minta();
}

void KoperasiPage::showPersonalData()
{
    m_model.setTerbuka(true);
    m_dock->setTerbuka(true);
    applyQuery();
    m_reveal->setText(tr("Samarkan data pribadi"));
}

void KoperasiPage::undoAct(const TindakanId &act, const QString &title)
{
    auto *dialog = new DialogUrungkan(title, this);
    connect(dialog, &QDialog::accepted, this,
            [this, act, title] { urungkanTindakan(m_desk, act, title, m_message); });
    dialog->open();
}

void KoperasiPage::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_message->showMessage(StatusKind::Terlambat, kalimat(error));
}

} // namespace lumbung
