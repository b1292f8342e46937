// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// View, filter, columns and year of the koperasi list.
#include "forms/koperasi/carikolom.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/koperasi/lebarkolom.h"
#include "forms/koperasi/menukolom.h"
#include "forms/koperasi/simpantampilandialog.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/icon.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/searchfield.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/katasaring.h"
#include "models/koperasi/saringcepat.h"

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
    m_view = view;
    applyView(true);
    Q_EMIT linkChanged();
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
    const Tampilan *stored = m_views.cari(m_view.nama);
    const bool touched = !stored || stored->filter != m_view.filter || stored->urut != m_view.urut ||
                         stored->kelompok != m_view.kelompok;
    m_viewButton->setText(touched ? tr("Tampilan: %1 (diubah)").arg(m_view.nama)
                                  : tr("Tampilan: %1").arg(m_view.nama));
    m_yearButton->setText(m_year ? tr("TB %1").arg(m_year) : tr("Tahun buku"));
    const std::vector<Field> &shown = m_model.kolom();
    const SaringCepat quick = bacaSaringCepat(m_search, currentField(), shown);
    m_quick = quick.filter;
    showChips();
    showMarks();
    if (m_year == 0)
        return; // readYears() comes back here
    DaftarQuery query;
    query.filter = m_view.filter;
    query.filter.conditions.insert(query.filter.conditions.end(), m_quick.conditions.begin(),
                                   m_quick.conditions.end());
    query.cari = quick.cari;
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
    m_search = text;
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::showChips()
{
    QStringList words;
    for (const Condition &condition : m_view.filter.conditions)
        words << kataSaring(condition, m_desk.wilayah);
    for (const Condition &condition : m_quick.conditions)
        words << kataSaring(condition, m_desk.wilayah);
    if (!m_act.isEmpty())
        words << tr("Dari: %1").arg(m_actTitle);
    m_chips->setChips(words);
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
    } else if (!m_act.isEmpty() && index == own + static_cast<int>(m_quick.conditions.size())) {
        m_act = {};
    } else {
        m_searchField->clear();
        m_search.clear();
    }
    applyQuery();
    Q_EMIT linkChanged();
}

void KoperasiPage::clearFilters()
{
    m_view.filter.conditions.clear();
    m_act = {};
    m_searchField->clear();
    m_search.clear();
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
    const auto section = [&](const QString &title, bool shipped) {
        bool any = false;
        for (const Tampilan &view : m_views.semua()) {
            if (view.bawaan != shipped)
                continue;
            if (!std::exchange(any, true))
                menu->addSection(title);
            QAction *choice = menu->addAction(view.nama, this, [this, view] { useView(view); });
            choice->setCheckable(true);
            choice->setChecked(view.nama == m_view.nama);
        }
    };
    section(tr("Bawaan"), true);
    section(tr("Pribadi"), false);
    menu->addSeparator();
    menu->addAction(m_saveView);
    menu->addAction(m_finder);
    const Tampilan *stored = m_views.cari(m_view.nama);
    if (stored && *stored != m_view)
        menu->addAction(icon(u"rotate-ccw"_qs), tr("Kembalikan tampilan ini"), this,
                        [this, view = *stored] { useView(view); });
    if (stored && !stored->bawaan)
        menu->addAction(icon(u"trash-2"_qs), tr("Hapus tampilan ini"), this, [this, name = m_view.nama] {
            m_views.hapus(name);
            useView(tampilanBawaan().front());
        });
    menu->popup(m_viewButton->mapToGlobal(QPoint(0, m_viewButton->height() + 2)));
}

void KoperasiPage::saveViewAs()
{
    auto *dialog = new SimpanTampilanDialog(m_views, m_view.bawaan ? QString() : m_view.nama, this);
    connect(dialog, &SimpanTampilanDialog::named, this, [this](const QString &name) {
        m_view.nama = name;
        m_view.bawaan = false;
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
