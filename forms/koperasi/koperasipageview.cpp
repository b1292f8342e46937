// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// View, filter, columns and year of the koperasi list.
#include "forms/koperasi/carikolom.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/lebarkolom.h"
#include "forms/koperasi/menukolom.h"
#include "forms/koperasi/simpantampilandialog.h"
#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/searchfield.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/katasaring.h"

#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace lumbung {

void KoperasiPage::readYears()
{
    m_desk.baca.run([](Office &office) { return office.koperasi().tahunBuku(); })
        .then(this, [this](const Result<std::vector<int>> &years) {
            if (!years)
                return;
            m_years = *years;
            if (m_year == 0)
                setYear(m_years.empty() ? m_desk.clock.today().year() - 1 : m_years.front());
        });
    auto *menu = new QMenu(m_yearButton);
    menu->setAccessibleName(tr("Tahun buku"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const int year : m_years) {
            QAction *choice = menu->addAction(tr("TB %1").arg(year), this, [this, year] { setYear(year); });
            choice->setCheckable(true);
            choice->setChecked(year == m_year);
        }
    });
    m_yearButton->disconnect(this);
    connect(m_yearButton, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_yearButton->mapToGlobal(QPoint(0, m_yearButton->height() + 2))); });
}

void KoperasiPage::offerDraft()
{
    m_desk.baca
        .run([](Office &office) -> Result<std::vector<Draf>> {
            auto drafts = office.workspace().semuaDraf();
            if (drafts)
                std::erase_if(*drafts,
                              [&office](const Draf &one) { return office.koperasi().find(one.koperasi).ok(); });
            return drafts;
        })
        .then(this, [this](const Result<std::vector<Draf>> &drafts) {
            if (!drafts || drafts->empty())
                return;
            const Draf &last = drafts->front();
            m_draft = {u"koperasi"_qs,
                       u"baru"_qs,
                       {{u"id"_qs, last.koperasi.text()}, {u"tahun"_qs, QString::number(last.tahunBuku)}}};
            const QString name = last.isian.value(Field::Nama).text();
            m_message->showMessage(StatusKind::Info,
                                   tr("Koperasi baru %1 belum selesai diisi. Drafnya tersimpan.")
                                       .arg(name.isEmpty() ? tr("tanpa nama") : name),
                                   tr("Lanjutkan"));
        });
}

void KoperasiPage::setYear(int year)
{
    if (year == m_year)
        return;
    if (!m_model.suntingan().kosong()) {
        saveEdits(); // edited cells belong to the year they were typed in
        return;
    }
    m_year = year;
    applyQuery();
    Q_EMIT linkChanged();
    Q_EMIT positionChanged();
}

void KoperasiPage::useView(const Tampilan &view)
{
    keepOverlay();
    const auto changed = std::ranges::find_if(m_overlays, [&](const Tampilan &one) { return senama(one, view); });
    m_view = changed == m_overlays.end() ? view : *changed;
    if (changed != m_overlays.end())
        m_overlays.erase(changed);
    applyView(true);
    Q_EMIT linkChanged();
}

void KoperasiPage::keepOverlay()
{
    const Tampilan *stored = m_views.asli(m_view);
    if (!stored || *stored != m_view)
        m_overlays.push_back(m_view);
}

void KoperasiPage::revertView()
{
    const Tampilan *stored = m_views.asli(m_view);
    m_view = stored ? *stored : tampilanBawaan().front();
    applyView(true);
    Q_EMIT linkChanged();
}

void KoperasiPage::deleteView()
{
    const auto remove = [this, view = m_view] {
        m_views.hapus(view);
        m_view = tampilanBawaan().front();
        applyView(true);
        Q_EMIT linkChanged();
    };
    if (m_view.milik == MilikTampilan::Pribadi) {
        remove();
        return;
    }
    auto *dialog = new DialogTindakan(
        tr("Hapus tampilan %1").arg(namaMilik(m_view.milik)),
        tr("Tampilan \"%1\" hilang untuk semua yang memakainya. Data koperasi tidak berubah.").arg(m_view.nama),
        tr("Hapus tampilan"), this);
    connect(dialog, &QDialog::accepted, this, remove);
    dialog->open();
}

QString KoperasiPage::viewName(const Tampilan &view) const
{
    const Tampilan *stored = m_views.asli(view);
    return stored && setara(*stored, view) ? view.nama : tr("%1 (diubah)").arg(view.nama);
}

void KoperasiPage::applyView(bool columnsToo)
{
    if (columnsToo) {
        std::vector<Field> fields;
        for (const KolomTampilan &column : m_view.kolom)
            fields.push_back(column.field);
        m_model.setKolom(std::move(fields));
        std::vector<int> widths;
        for (const KolomTampilan &column : m_view.kolom)
            widths.push_back(column.lebar > 0 ? qRound(column.lebar * textScale())
                                              : lebarBawaan(column.field, m_table->font()));
        m_table->setWidths(widths);
        m_table->fitRows();
    }
    m_table->setFrozen(m_view.beku);
    applyQuery();
}

void KoperasiPage::applyQuery()
{
    m_viewButton->setText(tr("Tampilan: %1").arg(viewName(m_view)));
    m_yearButton->setText(m_year ? tr("TB %1").arg(m_year) : tr("Tahun buku"));
    showChips();
    showMarks();
    if (m_year == 0)
        return; // readYears() comes back here
    DaftarQuery query;
    query.filter = m_view.filter;
    const auto &quick = m_quick.filter.conditions;
    query.filter.conditions.insert(query.filter.conditions.end(), quick.begin(), quick.end());
    query.cari = m_quick.cari;
    if (!query.cari.isEmpty())
        query.dicari = kolomDicari(m_model.kolom(), m_model.cara().terbuka);
    query.urut = m_view.urut;
    query.kelompok = m_view.kelompok;
    query.tahunBuku = m_year;
    query.tindakan = m_act;
    m_model.setQuery(query);
}

Field KoperasiPage::currentField() const
{
    return m_model.fieldOf(m_table->currentIndex().column()).value_or(Field::Nama);
}

void KoperasiPage::setSearch(const QString &text)
{
    if (text == m_search)
        return; // brought back with the tab: it means what it meant
    m_search = text;
    m_quick = bacaSaringCepat(text, {currentField(), m_model.kolom(), &m_desk.wilayah, m_desk.kantor.wilayah});
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::dropSearch()
{
    m_searchField->clear();
    m_search.clear();
    m_quick = {};
}

QStringList KoperasiPage::filterWords() const
{
    QStringList words;
    for (const Condition &condition : m_view.filter.conditions)
        words << kataSaring(condition, m_desk.wilayah);
    for (const Condition &condition : m_quick.filter.conditions)
        words << kataSaring(condition, m_desk.wilayah);
    if (!m_act.isEmpty())
        words << tr("Dari: %1").arg(m_actTitle);
    return words;
}

void KoperasiPage::showChips()
{
    m_chips->setChips(filterWords());
    QTimer::singleShot(0, this, &KoperasiPage::placeChips); // new chips have a size once they are shown
}

void KoperasiPage::showMarks()
{
    KoperasiHeader::Tanda marks;
    marks.urut = m_view.urut;
    for (const Condition &condition : m_view.filter.conditions)
        marks.tersaring.insert(static_cast<int>(condition.field));
    marks.kolomBeku = m_table->lastFrozenColumn();
    const int ticked = m_model.jumlahTerpilih();
    marks.semua = ticked == 0 ? Qt::Unchecked : ticked == m_model.cocok() ? Qt::Checked : Qt::PartiallyChecked;
    m_table->setMarks(marks);
}

void KoperasiPage::removeChip(int index)
{
    const auto own = static_cast<int>(m_view.filter.conditions.size());
    if (index < own) {
        m_view.filter.conditions.erase(m_view.filter.conditions.begin() + index);
    } else if (!m_act.isEmpty() && index == own + static_cast<int>(m_quick.filter.conditions.size())) {
        m_act = {};
    } else {
        dropSearch();
    }
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::clearFilters()
{
    m_view.filter.conditions.clear();
    m_act = {};
    dropSearch();
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::setCondition(Field field, const std::optional<Condition> &condition)
{
    auto &conditions = m_view.filter.conditions;
    const auto old = std::find_if(conditions.begin(), conditions.end(),
                                  [field](const Condition &one) { return one.field == field; });
    if (old != conditions.end() && condition)
        *old = *condition;
    else if (old != conditions.end())
        conditions.erase(old);
    else if (condition)
        conditions.push_back(*condition);
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::openColumnMenu(int column)
{
    const auto field = m_model.fieldOf(column);
    if (!field)
        return;
    auto *menu = new MenuKolom(*field, m_desk.baca, m_desk.wilayah, m_desk.clock, this);
    connect(menu, &MenuKolom::sortRequested, this, [this, field](bool descending) {
        m_view.urut = {{*field, descending}};
        if (*field != Field::Nama)
            m_view.urut.push_back({Field::Nama});
        applyQuery();
    });
    connect(menu, &MenuKolom::groupRequested, this, [this, field] {
        m_view.kelompok = m_view.kelompok == *field ? std::nullopt : std::optional(*field);
        applyQuery();
    });
    connect(menu, &MenuKolom::freezeRequested, this, [this, column] {
        m_view.beku = m_view.beku == column ? 0 : column;
        m_table->setFrozen(m_view.beku);
        showMarks();
    });
    connect(menu, &MenuKolom::hideRequested, this, [this, column] {
        if (m_view.kolom.size() < 2)
            return;
        m_view.kolom.erase(m_view.kolom.begin() + column - 1);
        applyView(true);
    });
    connect(menu, &MenuKolom::filterRequested, this,
            [this, field](const std::optional<Condition> &condition) { setCondition(*field, condition); });
    connect(menu, &MenuKolom::closed, this, [this] { m_table->setOpenColumn(-1); });
    m_table->setOpenColumn(column);
    menu->muat(m_model.query(), m_view.kelompok == *field);
    menu->bukaDi(m_table->headCorner(column), screen()->availableGeometry().intersected(window()->geometry()));
}

void KoperasiPage::moveColumn(int from, int to)
{
    auto &columns = m_view.kolom;
    const KolomTampilan moved = columns[static_cast<std::size_t>(from) - 1];
    columns.erase(columns.begin() + from - 1);
    columns.insert(columns.begin() + to - 1, moved);
    applyView(true);
    Q_EMIT linkChanged();
}

void KoperasiPage::openViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MilikTampilan owner :
         {MilikTampilan::Bawaan, MilikTampilan::Dinas, MilikTampilan::Unit, MilikTampilan::Pribadi})
        addViews(*menu, owner);
    menu->addSeparator();
    menu->addAction(m_saveView);
    menu->addAction(m_finder);
    const Tampilan *stored = m_views.asli(m_view);
    if (stored && *stored != m_view)
        menu->addAction(icon(u"rotate-ccw"_qs), tr("Kembalikan tampilan ini"), this, &KoperasiPage::revertView);
    if (stored && m_view.milik != MilikTampilan::Bawaan)
        menu->addAction(icon(u"trash-2"_qs), tr("Hapus tampilan ini"), this, &KoperasiPage::deleteView);
    menu->popup(m_viewButton->mapToGlobal(QPoint(0, m_viewButton->height() + 2)));
}

void KoperasiPage::addViews(QMenu &menu, MilikTampilan owner)
{
    bool any = false;
    for (const Tampilan &view : m_views.semua()) {
        if (view.milik != owner)
            continue;
        if (!std::exchange(any, true))
            menu.addSection(namaMilik(owner));
        const auto changed =
            std::ranges::find_if(m_overlays, [&](const Tampilan &one) { return senama(one, view); });
        const bool current = senama(view, m_view);
        const Tampilan &shown = current ? m_view : changed == m_overlays.end() ? view : *changed;
        QAction *choice = menu.addAction(viewName(shown), this, [this, view] {
            if (!senama(view, m_view))
                useView(view);
        });
        choice->setCheckable(true);
        choice->setChecked(current);
    }
}

void KoperasiPage::saveViewAs()
{
    auto *dialog = new SimpanTampilanDialog(m_views, m_view, this);
    connect(dialog, &SimpanTampilanDialog::named, this, [this](const QString &name, MilikTampilan owner) {
        m_view.nama = name;
        m_view.milik = owner;
        std::erase_if(m_overlays, [this](const Tampilan &one) { return senama(one, m_view); });
        m_views.simpan(m_view);
        connect(&m_views, &DaftarTampilan::berubah, this, &KoperasiPage::applyQuery, Qt::SingleShotConnection);
    });
    dialog->open();
}

void KoperasiPage::openColumnFinder()
{
    auto *finder = new CariKolom(m_model.kolom(), this);
    connect(finder, &CariKolom::chosen, this, [this](Field field) {
        if (m_model.columnOf(field) < 0) {
            m_view.kolom.push_back({field, 0});
            applyView(true);
        }
        m_table->showColumn(m_model.columnOf(field));
        m_table->setFocus();
    });
    finder->move(mapToGlobal(QPoint((width() - finder->width()) / 2, 60)));
    finder->show();
}

} // namespace lumbung
