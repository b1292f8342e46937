// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/laporanpage.h"

#include "core/application/laporan/barisdibalik.h"
#include "core/application/laporan/laporanklasifikasi.h"
#include "forms/laporan/alirlayout.h"
#include "forms/laporan/eksporlaporan.h"
#include "forms/laporan/grafikpanel.h"
#include "forms/laporan/ketlaporan.h"
#include "forms/laporan/klasifikasipane.h"
#include "forms/laporan/laporanbar.h"
#include "forms/laporan/remahwilayah.h"
#include "forms/laporan/ringkasanpane.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/segmentedcontrol.h"
#include "models/pesan/galat.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace lumbung {

LaporanPage::LaporanPage(Desk &desk, ReportPrinter &printer, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_loader(new LaporanLoader(desk.baca, desk.kantor.wilayah, this)),
      m_ekspor(new EksporLaporan(desk.baca, desk.writers, printer, this)),
      m_header(new PageHeader(tr("Laporan"))),
      m_remah(new RemahWilayah(desk.wilayah)),
      m_segments(new SegmentedControl(tr("Bagian laporan"))),
      m_bar(new LaporanBar(desk.wilayah, desk.clock)),
      m_message(new MessageBar),
      m_stack(new QStackedLayout),
      m_ringkasan(new RingkasanPane),
      m_panelTabel(new Panel(QStringLiteral(" "))),
      m_tabel(new TabelLaporan(tr("Tabel laporan"))),
      m_klasifikasi(new KlasifikasiPane),
      m_empty(new EmptyState),
      m_ket(new KetLaporan)
{
    buildActions();
    buildHead();
    buildBody();
    bind();
    follow(link);
}

void LaporanPage::buildActions()
{
    m_drillAction = makeAction(this, tr("Dalami"), QStringLiteral("corner-down-right"));
    m_rowsAction = makeAction(this, tr("Buka koperasinya"), QStringLiteral("list"));
    m_exportAction = makeAction(this, tr("Ekspor"), QStringLiteral("file-output"));
    m_printAction = makeAction(this, tr("Cetak"), QStringLiteral("printer"), QKeySequence::Print);
    m_upAction = makeAction(this, tr("Naik satu tingkat"), QStringLiteral("arrow-up"));
    addAction(m_printAction);
    connect(m_drillAction, &QAction::triggered, this, [this] { drill(m_pilihan.terpilih); });
    connect(m_upAction, &QAction::triggered, this, [this] { up(); });
    connect(m_printAction, &QAction::triggered, this, [this] { m_ekspor->cetak(); });
    connect(m_rowsAction, &QAction::triggered, this, [this] {
        const TabelLaporan *table = m_pilihan.bagian == BagianLaporan::Ringkasan ? m_ringkasan->tabel() : m_tabel;
        openCell(table->selSekarang().value_or(SelLaporan{JenisBaris::Jumlah, {}, m_pilihan.besaran, 0, {}}));
    });
}

void LaporanPage::buildHead()
{
    VerbButton *drillButton = m_header->addVerb(m_drillAction);
    drillButton->setHint(tr("Enter"));
    m_header->addVerb(m_rowsAction)->setHint(tr("Ctrl+Enter"));
    VerbButton *exportButton = m_header->addVerb(m_exportAction);
    exportButton->setMenuMark(true);
    connect(m_exportAction, &QAction::triggered, this, [this, exportButton] {
        m_ekspor->menu()->popup(exportButton->mapToGlobal(QPoint(0, exportButton->height() + 2)));
    });
    m_header->addVerb(m_printAction);
    for (const QString &text :
         {tr("Ringkasan"), tr("Rekap"), tr("Bentuk baris"), tr("Dasbor"), tr("Pertumbuhan"), tr("Klasifikasi")})
        m_segments->addSegment(text);
}

void LaporanPage::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *segmentRow = new AlirLayout;
    segmentRow->setContentsMargins(16, 0, 16, 8);
    segmentRow->setUjungKanan(true);
    segmentRow->addWidget(m_remah);
    segmentRow->addWidget(m_segments);
    column->addLayout(segmentRow);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(16, 8, 16, 8);
    content->addLayout(m_stack);
    m_panelTabel->body()->addWidget(m_tabel);
    m_gulungan = new QScrollArea; // at 200 % charts and table are more than a small screen holds
    m_gulungan->setWidgetResizable(true);
    m_gulungan->setFocusPolicy(Qt::NoFocus);
    m_gulungan->setWidget(m_ringkasan);
    for (QWidget *view : {static_cast<QWidget *>(m_gulungan), static_cast<QWidget *>(m_panelTabel),
                          static_cast<QWidget *>(m_klasifikasi), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(view);
    column->addLayout(content, 1);
    column->addWidget(m_ket);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
}

void LaporanPage::bind()
{
    connect(m_loader, &LaporanLoader::loaded, this, &LaporanPage::tampilkan);
    connect(m_loader, &LaporanLoader::failed, this, &LaporanPage::showFailure);
    connect(&m_patience, &QTimer::timeout, this, &LaporanPage::showWaiting);
    connect(&m_desk.events, &DeskEvents::dataChanged, this, &LaporanPage::refresh);
    connect(m_bar, &LaporanBar::diubah, this, &LaporanPage::setPilihan);
    connect(m_remah, &RemahWilayah::dipilih, this, [this](const KodeWilayah &area) { goTo(area, {}); });
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int index) {
        PilihanLaporan choice = m_pilihan;
        choice.bagian = static_cast<BagianLaporan>(index);
        setPilihan(choice);
    });
    connect(m_ringkasan, &RingkasanPane::dipilih, this, &LaporanPage::selectShown);
    connect(m_ringkasan, &RingkasanPane::didalami, this, &LaporanPage::drill);
    connect(m_ringkasan, &RingkasanPane::angkaDibuka, this, &LaporanPage::openCell);
    connect(m_tabel, &TabelLaporan::dipilih, this, &LaporanPage::selectShown);
    connect(m_tabel, &TabelLaporan::didalami, this, &LaporanPage::drill);
    connect(m_tabel, &TabelLaporan::angkaDibuka, this, &LaporanPage::openCell);
    connect(m_klasifikasi, &KlasifikasiPane::angkaDibuka, this, &LaporanPage::openClass);
    connect(m_ket, &KetLaporan::takTerpetakanDiminta, this, [this] {
        openCell({JenisBaris::TidakTerpetakan, {}, Besaran::Jumlah, 0, {}});
    });
    connect(m_ket, &KetLaporan::tanpaDataDiminta, this, [this] {
        Filter filter = barisDiBalik(question(), std::nullopt, Besaran::Jumlah);
        filter.conditions.back().kind = Condition::Kind::Empty;
        openRows(filter);
    });
    connect(m_empty, &EmptyState::verbTriggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("impor"), {}, {}});
    });
    connect(m_message, &MessageBar::verbTriggered, this, &LaporanPage::refresh);
    connect(m_ekspor, &EksporLaporan::gagal, this, &LaporanPage::showFailure);
    connect(m_ekspor, &EksporLaporan::tersimpan, this, [this](const QString &path) {
        m_message->showMessage(StatusKind::Valid, tr("Laporan tersimpan: %1").arg(path));
    });
    m_ekspor->setBahan([this] {
        const bool charts = m_pilihan.bagian == BagianLaporan::Ringkasan;
        return EksporLaporan::Bahan{m_laporan, charts ? m_ringkasan->batang() : nullptr,
                                    charts ? m_ringkasan->garis() : nullptr};
    });
}

QString LaporanPage::title() const
{
    return tr("Laporan");
}

DeepLink LaporanPage::link() const
{
    return {QStringLiteral("laporan"), keyOf(m_pilihan.bagian), m_pilihan.parameter()};
}

void LaporanPage::follow(const DeepLink &link)
{
    PilihanLaporan choice =
        PilihanLaporan::baca(bagianLaporanOfKey(link.item).value_or(BagianLaporan::Ringkasan), link.query);
    if (!link.query.contains(QStringLiteral("dalam")))
        choice.dalam = m_desk.kantor.wilayah;
    setPilihan(choice);
}

void LaporanPage::refresh()
{
    m_patience.start();
    m_loader->load(m_pilihan);
}

void LaporanPage::setPilihan(const PilihanLaporan &pilihan)
{
    m_pilihan = pilihan;
    m_segments->setCurrent(int(pilihan.bagian));
    m_bar->setPilihan(pilihan, m_hasil.tahunAda);
    m_remah->setWilayah(pilihan.dalam);
    m_upAction->setEnabled(!pilihan.dalam.isEmpty());
    m_ekspor->setGrafikAda(pilihan.bagian == BagianLaporan::Ringkasan);
    Q_EMIT linkChanged();
    Q_EMIT positionChanged();
    refresh();
}

/// A table that takes the focus chooses its first row, also one whose answer is about to be replaced.
void LaporanPage::selectShown(const QString &kode)
{
    if (m_hasil.pilihan.dalam == m_pilihan.dalam && m_hasil.pilihan.menurut == m_pilihan.menurut)
        select(kode);
}

void LaporanPage::select(const QString &kode)
{
    if (kode == m_pilihan.terpilih)
        return;
    m_pilihan.terpilih = kode;
    m_hasil.pilihan.terpilih = kode;
    m_ringkasan->setTerpilih(kode);
    m_tabel->setTerpilih(kode);
    showSelection();
    Q_EMIT linkChanged();
    Q_EMIT positionChanged();
}

bool LaporanPage::canDrill() const
{
    const auto area = KodeWilayah::parse(m_pilihan.terpilih);
    return menurutWilayah(m_pilihan.dipakai()) && area && menurutDiBawah(*area).has_value();
}

void LaporanPage::drill(const QString &kode)
{
    select(kode);
    if (canDrill())
        goTo(*KodeWilayah::parse(kode), {});
    else if (!kode.isEmpty())
        openCell({JenisBaris::Isi, kode, Besaran::Jumlah, 0, {}});
}

void LaporanPage::up()
{
    if (!m_pilihan.dalam.isEmpty())
        goTo(m_pilihan.dalam.parent(), m_pilihan.dalam.text());
}

void LaporanPage::goTo(const KodeWilayah &dalam, const QString &selected)
{
    PilihanLaporan choice = m_pilihan;
    choice.dalam = dalam;
    choice.terpilih = selected;
    if (choice.menurut && menurutWilayah(*choice.menurut))
        choice.menurut.reset();
    setPilihan(choice);
}

RekapQuery LaporanPage::question() const
{
    RekapQuery query = m_hasil.pilihan.query();
    return pertanyaan(query, m_desk.kantor.wilayah);
}

void LaporanPage::openCell(const SelLaporan &cell)
{
    const Besaran measure = cell.besaran.value_or(Besaran::Jumlah);
    const bool all = cell.jenis == JenisBaris::Jumlah || m_pilihan.bagian == BagianLaporan::Baris;
    Filter filter = cell.jenis == JenisBaris::DiLuar
                        ? barisDiLuar(question(), m_hasil.pilihan.dalam, measure)
                        : barisDiBalik(question(), all ? std::nullopt : std::optional(cell.kode), measure);
    if (cell.syarat)
        filter.conditions.push_back(*cell.syarat);
    openRows(filter, cell.tahun);
}

void LaporanPage::openClass(RekapMenurut menurut, const SelLaporan &cell)
{
    RekapQuery query = question();
    query.menurut = menurut;
    const bool all = cell.jenis == JenisBaris::Jumlah;
    openRows(
        barisDiBalik(query, all ? std::nullopt : std::optional(cell.kode), cell.besaran.value_or(Besaran::Jumlah)));
}

void LaporanPage::openRows(const Filter &filter, int tahun)
{
    const int year = tahun == 0 ? m_hasil.pilihan.tahunBuku : tahun;
    Q_EMIT openRequested(
        {QStringLiteral("koperasi"),
         {},
         {{QStringLiteral("where"), formatFilter(filter)}, {QStringLiteral("tahun"), QString::number(year)}}});
}

KepalaLaporan LaporanPage::kepala() const
{
    const PilihanLaporan &choice = m_hasil.pilihan;
    return {m_desk.kantor.nama, choice.dalam.isEmpty() ? tr("Indonesia") : m_desk.wilayah.jalur(choice.dalam),
            choice.keadaan.value_or(m_desk.clock.today()),
            kataSaringan(choice.filter, m_desk.wilayah).join(QStringLiteral("; ")), m_hasil.catatanPertama};
}

void LaporanPage::tampilkan(const HasilLaporan &hasil)
{
    m_patience.stop();
    m_shown = true;
    m_hasil = hasil;
    m_hasil.pilihan.terpilih = m_pilihan.terpilih;
    m_pilihan.tahunBuku = hasil.pilihan.tahunBuku;
    m_header->setFacts({});
    m_bar->setPilihan(m_pilihan, hasil.tahunAda);
    m_laporan = laporanTampil(m_hasil, kepala(), m_desk.wilayah);
    m_ket->setHasil(m_hasil, m_desk.wilayah);
    switch (m_pilihan.bagian) {
    case BagianLaporan::Ringkasan:
        m_ringkasan->setHasil(m_hasil, m_laporan, m_desk.wilayah);
        m_stack->setCurrentWidget(m_gulungan);
        break;
    case BagianLaporan::Klasifikasi:
        m_klasifikasi->setHasil(m_hasil, kepala(), m_desk.wilayah);
        m_stack->setCurrentWidget(m_klasifikasi);
        break;
    default:
        m_panelTabel->setTitle(terjemahLaporan(m_laporan.judul));
        m_panelTabel->setCount(tr("keadaan per %1").arg(kepala().keadaan.toString(QStringLiteral("dd-MM-yyyy"))));
        m_tabel->setLaporan(m_laporan);
        m_tabel->setTerpilih(m_pilihan.terpilih);
        m_stack->setCurrentWidget(m_panelTabel);
    }
    showBefore();
    if (hasil.tahunAda.empty()) {
        m_empty->setContent(QStringLiteral("chart-column"), tr("Belum ada data untuk dilaporkan"),
                            tr("Rekap dan grafik muncul setelah data keragaan diimpor atau diisi."),
                            tr("Impor data"));
        m_stack->setCurrentWidget(m_empty);
    }
    showSelection();
    Q_EMIT ditampilkan();
}

void LaporanPage::showBefore()
{
    if (m_hasil.catatanPertama)
        m_message->showMessage(StatusKind::Info,
                               tr("Catatan pertama bertanggal %1. Keadaan sebelum itu tidak tercatat, jadi semua "
                                  "angka di sini nol.")
                                   .arg(m_hasil.catatanPertama->toString(QStringLiteral("dd-MM-yyyy"))));
    else if (m_tellsBefore)
        m_message->hide();
    m_tellsBefore = m_hasil.catatanPertama.has_value();
}

void LaporanPage::showSelection()
{
    const bool drills = canDrill();
    const QString name = m_pilihan.terpilih.isEmpty()
                             ? QString()
                             : namaKode(m_pilihan.dipakai(), m_pilihan.terpilih, m_desk.wilayah);
    m_drillAction->setText(drills ? tr("Dalami %1").arg(name) : tr("Dalami"));
    m_drillAction->setEnabled(drills);
    m_drillAction->setVisible(menurutWilayah(m_pilihan.dipakai()) &&
                              m_pilihan.bagian != BagianLaporan::Klasifikasi &&
                              m_pilihan.bagian != BagianLaporan::Baris);
}

void LaporanPage::showFailure(const Error &error)
{
    m_patience.stop();
    m_header->setFacts({});
    m_message->showMessage(StatusKind::Terlambat, kalimat(error), tr("Coba lagi"));
}

void LaporanPage::showWaiting()
{
    m_header->setFacts(tr("Sedang menghitung…"));
    if (m_shown)
        return;
    m_empty->setContent(QStringLiteral("loader"), tr("Sedang menghitung rekap"),
                        tr("Angka muncul di sini sebentar lagi."));
    m_stack->setCurrentWidget(m_empty);
}

QList<QAction *> LaporanPage::verbs() const
{
    return {m_drillAction, m_rowsAction, m_exportAction, m_printAction};
}

QList<QAction *> LaporanPage::moreActions() const
{
    return QList<QAction *>{m_upAction} + m_ekspor->menu()->actions();
}

QString LaporanPage::position() const
{
    return m_pilihan.terpilih.isEmpty() ? QString() : tr("1 baris dipilih");
}

QString LaporanPage::scopeText() const
{
    return namaBertingkat(m_pilihan.dalam, m_desk.wilayah);
}

QList<QWidget *> LaporanPage::panes() const
{
    if (m_stack->currentWidget() == m_klasifikasi)
        return m_klasifikasi->panes();
    if (m_stack->currentWidget() == m_panelTabel)
        return {m_tabel->isi(), m_tabel->kaki()};
    return {m_ringkasan->batang(), m_ringkasan->tabel()->isi(), m_ringkasan->tabel()->kaki()};
}

void LaporanPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace) {
        up();
        return;
    }
    if ((event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier)) {
        m_rowsAction->trigger();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace lumbung
