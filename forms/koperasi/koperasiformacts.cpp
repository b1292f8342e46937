// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the form follows its model, and what it does: sections, problems, saving, copying, printing.
#include "forms/koperasi/bagianisian.h"
#include "forms/koperasi/cetakisian.h"
#include "forms/koperasi/daftarriwayat.h"
#include "forms/koperasi/daftarseksi.h"
#include "forms/koperasi/dialogurungkan.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/meterisian.h"
#include "forms/koperasi/panelbanding.h"
#include "forms/koperasi/panelbeda.h"
#include "forms/koperasi/ringkasanmasalah.h"
#include "forms/koperasi/tabdatar.h"
#include "forms/sinkron/bilahkonflik.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/statuslabel.h"
#include "models/koperasi/cakupantindakan.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <QFileDialog>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace lumbung {

void KoperasiForm::connectModel()
{
    connect(&m_model, &KoperasiEditorModel::dimuat, this, &KoperasiForm::showAll);
    connect(&m_model, &KoperasiEditorModel::isianBerubah, this, [this](Field field) {
        if (const auto page = m_built.find(spec(field).section); page != m_built.end())
            page->second->baris(field)->tampilkanNilai();
        showHeader();
    });
    connect(&m_model, &KoperasiEditorModel::pesanBerubah, this, &KoperasiForm::showProblems);
    connect(&m_model, &KoperasiEditorModel::keadaanBerubah, this, [this] {
        const bool ready = m_model.keadaan() == KoperasiEditorModel::Keadaan::Siap;
        m_pages->setEnabled(ready || m_model.keadaan() == KoperasiEditorModel::Keadaan::Memuat);
        for (QAction *action : {m_save, m_saveNew, m_remove, m_copySection})
            action->setEnabled(ready);
    });
    connect(&m_model, &KoperasiEditorModel::drafTersimpan, this, [this](const QDateTime &when) {
        m_bar->setState(tr("Draf tersimpan %1").arg(when.toLocalTime().toString(u"HH.mm")), u"check"_qs);
        showHeader();
    });
    connect(&m_model, &KoperasiEditorModel::drafDipulihkan, this, [this](const QDateTime &when) {
        m_bar->setState(tr("Draf %1 dipulihkan").arg(when.toLocalTime().toString(u"dd-MM-yyyy HH.mm")),
                        u"history"_qs);
    });
    connect(&m_model, &KoperasiEditorModel::ditolak, this, [this] { m_summary->focusFirst(); });
    connect(&m_model, &KoperasiEditorModel::tersimpan, this, &KoperasiForm::saved);
    connect(&m_model, &KoperasiEditorModel::dihapus, this, [this](const TindakanId &act) {
        Q_EMIT closeRequested(); // first: the offer to take it back belongs to the page that is left then
        Q_EMIT m_desk.events.undoable(act, tr("Hapus %1").arg(m_model.nama()));
        Q_EMIT m_desk.events.dataChanged();
    });
    connect(&m_model, &KoperasiEditorModel::diubahDiTempatLain, this,
            [this](const QString &who, const QDateTime &when) {
                m_message->showMessage(
                    StatusKind::Info,
                    tr("Data ini diubah %1 pukul %2 saat Anda mengedit. Isian Anda tidak hilang.")
                        .arg(who.isEmpty() ? tr("petugas lain") : who, when.toLocalTime().toString(u"HH.mm")),
                    tr("Bandingkan"));
            });
    connect(&m_model, &KoperasiEditorModel::gagal, this, &KoperasiForm::report);
}

void KoperasiForm::report(const Error &error)
{
    m_message->showMessage(StatusKind::Terlambat, kalimat(error));
}

BagianIsian *KoperasiForm::sectionPage(Section section)
{
    BagianIsian *&page = m_built[section];
    if (!page) {
        page = new BagianIsian(section, m_model, m_desk.wilayah, m_desk.clock, m_pages);
        m_pages->addWidget(page);
        connect(page, &BagianIsian::fieldFocused, this, &KoperasiForm::focused);
        connect(page, &BagianIsian::copySectionRequested, this,
                [this, section] { m_model.salinDariTahunLalu(section); });
        connect(page, &BagianIsian::lastFieldLeft, this, [this, section] {
            const auto &order = urutanSeksi();
            const auto next = std::next(std::find(order.begin(), order.end(), section));
            if (next != order.end())
                bukaIsian(isianSeksi(*next).front());
        });
    }
    return page;
}

void KoperasiForm::showSection(Section section)
{
    m_pages->setCurrentWidget(sectionPage(section));
    if (spec(m_current).section != section)
        focused(isianSeksi(section).front());
}

void KoperasiForm::bukaIsian(Field field)
{
    m_current = field;
    m_sections->pilih(spec(field).section);
    sectionPage(spec(field).section)->fokus(field);
}

void KoperasiForm::focused(Field field)
{
    m_current = field;
    m_comparison->setField(field);
    Q_EMIT positionChanged();
}

void KoperasiForm::showAll()
{
    for (const auto &[section, page] : m_built)
        page->tampilkanNilai();
    showHeader();
    if (!std::exchange(m_placed, true)) {
        m_sections->pilih(spec(m_current).section);
        showSection(spec(m_current).section);
        Q_EMIT firstFocusReady();
    }
    fit(); // the panel's figures have come
    m_summary->hide();
    m_conflict->tanya(m_model.muatan().id);
    m_remove->setEnabled(!m_model.muatan().baru);
    if (m_panelTabs->currentIndex() == 1)
        readHistory();
    Q_EMIT linkChanged();
    Q_EMIT positionChanged();
}

void KoperasiForm::showHeader()
{
    const int longest = m_narrow ? 18 : 40; // longer names stand in full in the tab's tooltip and in the field
    const QString name = title();
    m_header->setTitle(name.size() > longest ? name.left(longest - 1).trimmed() + u'…' : name);
    const int year = m_model.muatan().tahunBuku;
    const bool draft = m_model.berubah() || m_model.muatan().baru;
    m_chip->setChip(draft ? Chip{StatusKind::Draf, tr("Draf")} : Chip{StatusKind::Valid, tr("Tersimpan")});
    m_year->setText(tr("TB %1").arg(year));
    m_meter->setTerisi(m_model.terisi());
    m_dropDraft->setEnabled(draft && !m_model.muatan().baru);
    Q_EMIT titleChanged();
}

void KoperasiForm::showProblems()
{
    for (const Section section : urutanSeksi())
        m_sections->setKeadaan(section, m_model.seksi(section));
    for (const auto &[section, page] : m_built)
        page->tampilkanPesan();
    m_summary->setPesan(m_model.pesan());
    m_meter->setTerisi(m_model.terisi());
    const int wrong = m_model.jumlahPenghalang();
    m_bar->setReason(wrong > 0 ? tr("Dapat disimpan setelah %1 hal diperbaiki").arg(wrong) : QString());
    const auto &messages = m_model.pesan();
    m_next->setEnabled(std::any_of(messages.begin(), messages.end(),
                                   [](const PesanIsian &one) { return one.keparahan != Keparahan::Info; }));
}

void KoperasiForm::showYears()
{
    std::vector<int> years = m_model.muatan().tahunAda;
    const int newest = std::max(m_desk.clock.today().year(), years.empty() ? 0 : years.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int year = newest; year >= newest - 6; --year) {
        const bool exists = std::find(years.begin(), years.end(), year) != years.end();
        QAction *choice =
            menu->addAction(exists ? tr("TB %1").arg(year) : tr("TB %1 (baru)").arg(year), this, [this, year] {
                serahkan();
                m_model.gantiTahun(year);
            });
        choice->setCheckable(true);
        choice->setChecked(year == m_model.muatan().tahunBuku);
    }
    menu->popup(m_year->mapToGlobal(QPoint(0, m_year->height() + 2)));
}

void KoperasiForm::readHistory()
{
    if (m_model.muatan().baru) {
        m_history->setRiwayat({}, false);
        return;
    }
    m_desk.baca.run([id = m_model.muatan().id](Office &office) { return office.koperasi().riwayat(id); })
        .then(this, [this](const Result<std::vector<RiwayatBaris>> &history) {
            // The form itself shows personal data in full, so its history does too.
            if (history)
                m_history->setRiwayat(*history, true);
        });
}

void KoperasiForm::serahkan()
{
    for (const auto &[section, page] : m_built)
        page->serahkan();
}

void KoperasiForm::save(bool andNew)
{
    serahkan();
    m_newAfterSave = andNew;
    m_model.simpan();
}

void KoperasiForm::saved(const TindakanId &act)
{
    m_bar->setState(tr("Tersimpan %1").arg(m_desk.clock.now().toLocalTime().toString(u"HH.mm")), u"check"_qs);
    m_message->hide();
    m_panelTabs->setTabVisible(2, false);
    if (std::exchange(m_newAfterSave, false)) // before the offer to take it back, which leaves with its page
        Q_EMIT replaceRequested({u"koperasi"_qs, u"baru"_qs});
    if (!act.isEmpty()) {
        Q_EMIT m_desk.events.undoable(act, tr("Simpan %1").arg(m_model.nama()));
        Q_EMIT m_desk.events.dataChanged();
    }
}

void KoperasiForm::nextProblem()
{
    serahkan();
    std::vector<Field> fields;
    for (const PesanIsian &message : m_model.pesan())
        if (message.keparahan != Keparahan::Info)
            fields.push_back(message.field);
    if (fields.empty())
        return;
    const auto at = std::find(fields.begin(), fields.end(), m_current);
    const auto next =
        at == fields.end()
            ? std::find_if(fields.begin(), fields.end(),
                           [this](Field field) {
                               const auto &order = urutanSeksi();
                               const auto place = [&order](Field one) {
                                   return std::pair(std::find(order.begin(), order.end(), spec(one).section), one);
                               };
                               return place(field) > place(m_current);
                           })
            : std::find_if(at, fields.end(), [this](Field field) { return field != m_current; });
    bukaIsian(next == fields.end() ? fields.front() : *next);
}

void KoperasiForm::copyField()
{
    m_model.salinDariTahunLalu(m_current);
    if (const auto page = m_built.find(spec(m_current).section); page != m_built.end()) {
        IsianEditor *editor = page->second->baris(m_current)->editor();
        editor->setTeks(m_model.teks(m_current));
    }
}

void KoperasiForm::printForm()
{
    serahkan();
    auto *dialog = new QFileDialog(this, tr("Cetak isian ke PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Dokumen PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_qs);
    dialog->selectFile(tr("isian-tb-%1.pdf").arg(m_model.muatan().tahunBuku));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (auto printed = cetakIsian(m_model, m_desk.wilayah, m_desk.kantor.nama, path); !printed)
            report(printed.error());
        else
            m_message->showMessage(StatusKind::Valid, tr("Isian dicetak ke %1.").arg(path));
    });
    dialog->open();
}

void KoperasiForm::askUndo(const TindakanId &act, const QString &title)
{
    m_desk.baca.run([act, id = m_model.muatan().id](Office &office) { return mengenaiLain(office, act, id); })
        .then(this, [this, act, title](const Result<bool> &others) {
            if (!others) {
                report(others.error());
            } else if (*others) {
                auto *dialog = new DialogUrungkan(title, this);
                connect(dialog, &QDialog::accepted, this,
                        [this, act, title] { urungkanTindakan(m_desk, act, title, m_message); });
                dialog->open();
            } else {
                urungkanTindakan(m_desk, act, title, m_message);
            }
        });
}

} // namespace lumbung
