// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/laporanbar.h"

#include "core/application/laporan/barisrekap.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"
#include "forms/laporan/alirlayout.h"
#include "forms/widgets/filterchip.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/katasaring.h"
#include "models/laporan/grafik.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::array besaranPilihan{
    Besaran::Aktif,       Besaran::TidakAktif, Besaran::Jumlah,       Besaran::PersenAktif,   Besaran::Rat,
    Besaran::PersenRat,   Besaran::Sehat,      Besaran::PersenSehat,  Besaran::Bersertifikat, Besaran::Anggota,
    Besaran::Manajer,     Besaran::Karyawan,   Besaran::ModalSendiri, Besaran::ModalLuar,     Besaran::Aset,
    Besaran::VolumeUsaha, Besaran::Shu};

constexpr std::array fieldSaring{Field::StatusAktif,     Field::Jenis,  Field::Bentuk,
                                 Field::PolaPengelolaan, Field::Binaan, Field::Kesehatan};

bool memakaiBesaran(BagianLaporan bagian)
{
    return bagian == BagianLaporan::Ringkasan || bagian == BagianLaporan::Pertumbuhan;
}

bool memakaiMenurut(BagianLaporan bagian)
{
    return memakaiBesaran(bagian) || bagian == BagianLaporan::Rekap;
}

QString labelField(Field field)
{
    return QCoreApplication::translate("Field", spec(field).label);
}

} // namespace

LaporanBar::LaporanBar(const WilayahDirectory &wilayah, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_wilayah(wilayah),
      m_clock(clock),
      m_besaran(new QComboBox),
      m_menurut(new QComboBox),
      m_tahun(new QComboBox),
      m_keadaan(new QDateEdit),
      m_saring(new VerbButton(tr("Saring"), QStringLiteral("list-filter"))),
      m_menu(new QMenu(this)),
      m_chips(new FilterChipRow)
{
    auto *row = new AlirLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    for (const Besaran besaran : besaranPilihan)
        m_besaran->addItem(namaBesaran(besaran), int(besaran));
    m_besaran->setMaxVisibleItems(20);
    for (QComboBox *box : {m_menurut, m_tahun})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keadaan->setCalendarPopup(true);
    m_keadaan->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    m_keadaan->setLocale(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    m_besaranBox = labelled(tr("Ukuran"), m_besaran);
    m_menurutBox = labelled(tr("Menurut"), m_menurut);
    m_tahunBox = labelled(tr("Tahun buku"), m_tahun);
    row->addWidget(m_besaranBox);
    row->addWidget(m_menurutBox);
    row->addWidget(m_tahunBox);
    row->addWidget(labelled(tr("Keadaan per"), m_keadaan));
    row->addWidget(m_saring);
    row->addWidget(m_chips);
    m_saring->setMenuMark(true);
    buildFilterMenu();
    fit();
    connect(m_saring, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_saring->mapToGlobal(QPoint(0, m_saring->height() + 2))); });
    for (QComboBox *box : {m_besaran, m_menurut, m_tahun})
        connect(box, &QComboBox::activated, this, [this] { announce(); });
    connect(m_keadaan, &QDateEdit::dateChanged, this, [this] { announce(); });
    connect(m_chips, &FilterChipRow::removeRequested, this, [this](int index) {
        m_pilihan.filter.conditions.erase(m_pilihan.filter.conditions.begin() + index);
        Q_EMIT diubah(m_pilihan);
    });
    connect(m_chips, &FilterChipRow::clearRequested, this, [this] {
        m_pilihan.filter = {};
        Q_EMIT diubah(m_pilihan);
    });
}

/// A style sheet makes date fields forget the room for their button.
void LaporanBar::fit()
{
    m_keadaan->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000")) + 48);
    m_keadaan->setMinimumHeight(m_tahun->sizeHint().height());
}

void LaporanBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QWidget *LaporanBar::labelled(const QString &text, QWidget *field)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *label = new TextLabel(Letters::Meta, text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    row->addWidget(label);
    row->addWidget(field);
    return box;
}

void LaporanBar::buildFilterMenu()
{
    for (const Field field : fieldSaring) {
        QMenu *values = m_menu->addMenu(labelField(field));
        for (const QString &value : valuesOf(field)) {
            QAction *tick = values->addAction(value);
            tick->setCheckable(true);
            tick->setData(int(field));
            connect(tick, &QAction::triggered, this,
                    [this, field, value](bool on) { toggleValue(field, value, on); });
        }
    }
}

void LaporanBar::toggleValue(Field field, const QString &value, bool on)
{
    auto &conditions = m_pilihan.filter.conditions;
    auto found = std::find_if(conditions.begin(), conditions.end(), [field](const Condition &condition) {
        return condition.field == field && condition.kind == Condition::Kind::OneOf && !condition.negated;
    });
    if (found == conditions.end())
        found = conditions.insert(conditions.end(), Condition{field, Condition::Kind::OneOf, {}, false, false});
    std::erase(found->values, Value(value));
    if (on)
        found->values.push_back(Value(value));
    if (found->values.empty())
        conditions.erase(found);
    Q_EMIT diubah(m_pilihan);
}

void LaporanBar::setPilihan(const PilihanLaporan &pilihan, const std::vector<int> &tahunAda)
{
    m_pilihan = pilihan;
    const QSignalBlocker quiet(m_keadaan);
    m_besaran->setCurrentIndex(m_besaran->findData(int(pilihan.besaran)));
    m_besaranBox->setVisible(memakaiBesaran(pilihan.bagian));
    m_menurutBox->setVisible(memakaiMenurut(pilihan.bagian));
    m_keadaan->setMaximumDate(m_clock.today());
    m_keadaan->setDate(pilihan.keadaan.value_or(m_clock.today()));
    fillMenurut();
    fillTahun(tahunAda);
    fillChips();
    for (QAction *values : m_menu->actions())
        for (QAction *tick : values->menu()->actions())
            tick->setChecked(std::any_of(pilihan.filter.conditions.begin(), pilihan.filter.conditions.end(),
                                         [tick](const Condition &condition) {
                                             return int(condition.field) == tick->data().toInt() &&
                                                    !condition.negated &&
                                                    std::find(condition.values.begin(), condition.values.end(),
                                                              Value(tick->text())) != condition.values.end();
                                         }));
}

void LaporanBar::fillMenurut()
{
    m_menurut->clear();
    const auto below = menurutDiBawah(m_pilihan.dalam);
    if (below)
        for (int level = int(*below); level <= int(RekapMenurut::DesaKelurahan); ++level)
            m_menurut->addItem(
                QCoreApplication::translate("Laporan", judulMenurut(static_cast<RekapMenurut>(level))), level);
    for (int other = int(RekapMenurut::Jenis); other <= int(RekapMenurut::FrekuensiRat); ++other)
        m_menurut->addItem(QCoreApplication::translate("Laporan", judulMenurut(static_cast<RekapMenurut>(other))),
                           other);
    m_menurut->setCurrentIndex(m_menurut->findData(int(m_pilihan.dipakai())));
}

void LaporanBar::fillTahun(const std::vector<int> &tahunAda)
{
    m_tahun->clear();
    std::vector<int> years = tahunAda;
    if (m_pilihan.tahunBuku != 0 && std::find(years.begin(), years.end(), m_pilihan.tahunBuku) == years.end())
        years.push_back(m_pilihan.tahunBuku);
    std::sort(years.rbegin(), years.rend());
    for (const int year : years)
        m_tahun->addItem(QString::number(year), year);
    m_tahun->setCurrentIndex(m_tahun->findData(m_pilihan.tahunBuku));
}

void LaporanBar::fillChips()
{
    m_chips->setChips(kataSaringan(m_pilihan.filter, m_wilayah));
}

void LaporanBar::announce()
{
    m_pilihan.besaran = static_cast<Besaran>(m_besaran->currentData().toInt());
    m_pilihan.tahunBuku = m_tahun->currentData().toInt();
    const QDate day = m_keadaan->date();
    m_pilihan.keadaan = day < m_clock.today() ? std::optional(day) : std::nullopt;
    const auto chosen = static_cast<RekapMenurut>(m_menurut->currentData().toInt());
    if (chosen != m_pilihan.dipakai())
        m_pilihan.terpilih.clear();
    m_pilihan.menurut = menurutDiBawah(m_pilihan.dalam) == chosen ? std::nullopt : std::optional(chosen);
    Q_EMIT diubah(m_pilihan);
}

QStringList kataSaringan(const Filter &filter, const WilayahDirectory &wilayah)
{
    QStringList words;
    for (const Condition &condition : filter.conditions)
        words << kataSaring(condition, wilayah);
    return words;
}

} // namespace lumbung
