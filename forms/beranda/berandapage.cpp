// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/beranda/berandapage.h"

#include "core/domain/valuelist.h"
#include "forms/shell/desk.h"
#include "forms/shell/koperasilink.h"
#include "forms/widgets/barlist.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/figurestrip.h"
#include "forms/widgets/linkrow.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "models/beranda/angka.h"
#include "models/pesan/galat.h"

#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QShowEvent>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int pageSide = 16;
constexpr int pageGap = 12;
constexpr int firstShare = 7; ///< of the two columns' width
constexpr int secondShare = 5;
constexpr qsizetype bestShown = 14;
constexpr qsizetype worstShown = 6;

Condition isActive()
{
    return {Field::StatusAktif, Condition::Kind::OneOf, {Value(nilai::aktif.toString())}};
}

Condition didRat()
{
    return {Field::StatusRat, Condition::Kind::OneOf, {Value(nilai::sudahRat.toString())}};
}

QString words(Ringkasan::Perhatian::Perkara perkara, int year)
{
    using Perkara = Ringkasan::Perhatian::Perkara;
    switch (perkara) {
    case Perkara::TanpaKeragaan: return BerandaPage::tr("Belum ada data keragaan TB %1").arg(year);
    case Perkara::BelumRat: return BerandaPage::tr("Aktif, belum RAT TB %1").arg(year);
    case Perkara::TanpaNik: return BerandaPage::tr("Tanpa Nomor Induk Koperasi");
    case Perkara::TanpaWilayah: return BerandaPage::tr("Wilayah belum terpetakan");
    case Perkara::TanpaAset: return BerandaPage::tr("Aktif, aset belum diisi");
    case Perkara::Rugi: return BerandaPage::tr("SHU negatif");
    }
    return {};
}

Chip chipOf(Ringkasan::Perhatian::Perkara perkara, const QString &count)
{
    using Perkara = Ringkasan::Perhatian::Perkara;
    const bool heavy = perkara == Perkara::TanpaKeragaan || perkara == Perkara::BelumRat;
    return heavy ? Chip{StatusKind::Perbaikan, count, QStringLiteral("triangle-alert")}
                 : Chip{StatusKind::Info, count, QStringLiteral("info")};
}

} // namespace

BerandaPage::BerandaPage(Desk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_koperasiBaru(makeAction(this, tr("&Buka tabel koperasi"), QStringLiteral("store"))),
      m_impor(makeAction(this, tr("&Impor data"), QStringLiteral("import"))),
      m_header(new PageHeader(tr("Beranda"), this)),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    m_header->addVerb(m_koperasiBaru, VerbButton::Rank::Main);
    m_header->addVerb(m_impor);
    m_stack = new QStackedLayout;
    column->addLayout(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildFull());
    scroll->widget()->installEventFilter(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_empty->setContent(QStringLiteral("store"), tr("Belum ada koperasi di kantor ini"),
                        tr("Impor buku kerja yang sudah ada di kantor, lalu angka dan rekap tampil di sini."),
                        tr("Impor data"));
    connect(m_koperasiBaru, &QAction::triggered, this,
            [this] { Q_EMIT openRequested({QStringLiteral("koperasi")}); });
    connect(m_impor, &QAction::triggered, this, [this] { Q_EMIT openRequested({QStringLiteral("impor")}); });
    connect(m_empty, &EmptyState::verbTriggered, m_impor, &QAction::trigger);
    connect(m_message, &MessageBar::verbTriggered, this, &BerandaPage::refresh);
}

QString BerandaPage::title() const
{
    return tr("Beranda");
}

QString BerandaPage::iconName() const
{
    return QStringLiteral("house");
}

DeepLink BerandaPage::link() const
{
    return {QStringLiteral("beranda")};
}

QWidget *BerandaPage::buildFull()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(pageSide, 0, pageSide, pageGap);
    column->setSpacing(pageGap);
    buildStrip(column);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(pageGap);
    column->addLayout(m_columns, 1);
    m_growth = new Panel(tr("Pertumbuhan volume usaha"));
    m_growthBars = new BarList(BarList::Figures::AtBarEnd);
    m_growth->body()->addWidget(m_growthBars);
    connect(m_growthBars, &BarList::opened, this, [this](int i) { Q_EMIT openRequested(m_growthLinks[i]); });
    connect(m_growth->addLink(tr("Lihat sebagai tabel")), &QAbstractButton::clicked, this, [this] {
        Q_EMIT openRequested({QStringLiteral("laporan"), QStringLiteral("pertumbuhan")});
    });
    m_columns->addWidget(m_growth, firstShare);

    m_second = new QVBoxLayout;
    m_second->setSpacing(pageGap);
    m_columns->addLayout(m_second, secondShare);
    m_attention = new Panel(tr("Perlu perhatian"));
    m_second->addWidget(m_attention);
    m_kinds = new Panel(tr("Koperasi menurut jenis"));
    m_kindBars = new BarList(BarList::Figures::InColumn);
    m_kinds->body()->addWidget(m_kindBars);
    connect(m_kindBars, &BarList::opened, this, [this](int i) { Q_EMIT openRequested(m_kindLinks[i]); });
    m_second->addWidget(m_kinds);
    m_second->addStretch(1);
    return body;
}

void BerandaPage::buildStrip(QVBoxLayout *column)
{
    auto *strip = new FigureStrip;
    column->addWidget(strip);
    const auto add = [this, strip](const QString &caption, auto filter) {
        FigureCell *cell = strip->addFigure(caption);
        connect(cell, &QAbstractButton::clicked, this,
                [this, filter] { Q_EMIT openRequested(koperasiLink(filter(), m_read.tahunBuku)); });
        return cell;
    };
    m_aktif = add(tr("Koperasi aktif"), [] { return Filter{{isActive()}}; });
    m_rat = add(tr("Sudah RAT"), [] { return Filter{{isActive(), didRat()}}; });
    m_anggota = add(tr("Anggota"), [] { return Filter{{{Field::AnggotaTotal, Condition::Kind::Filled, {}}}}; });
    m_volume = add(tr("Volume usaha"), [] { return Filter{{{Field::VolumeUsaha, Condition::Kind::Filled, {}}}}; });
    m_belum = add(tr("Belum ada keragaan"), [] {
        return Filter{{{Field::StatusAktif, Condition::Kind::Empty, {}}}};
    });
}

void BerandaPage::refresh()
{
    m_stale = !isVisible();
    if (!m_stale)
        ask();
}

void BerandaPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // A start passes over this page on its way to the one that is looked at: only what stays in front asks.
    const auto askWhenSeen = [this] {
        if (m_stale && isVisible())
            refresh();
    };
    QMetaObject::invokeMethod(this, askWhenSeen, Qt::QueuedConnection);
}

void BerandaPage::ask()
{
    m_desk.baca.run([area = m_desk.kantor.wilayah](Office &office) { return bacaRingkasan(office, area); })
        .then(this, [this, question = ++m_question](const Result<Ringkasan> &read) {
            if (question == m_question)
                showRead(read);
        });
}

void BerandaPage::showRead(const Result<Ringkasan> &read)
{
    if (!read) {
        m_message->showMessage(StatusKind::Terlambat, kalimat(read.error()), tr("Coba lagi"));
        return;
    }
    m_message->hide();
    m_read = *read;
    m_stack->setCurrentIndex(m_read.koperasi > 0 ? 0 : 1);
    const QString today =
        QLocale(QLocale::Indonesian).toString(m_desk.clock.today(), QStringLiteral("dddd, d MMM yyyy"));
    m_header->setFacts(tr("%1 · %2 koperasi").arg(today, angka(m_read.koperasi)));
    showFigures();
    showAttention();
    showGrowth();
    showKinds();
    arrange();
    Q_EMIT filled();
}

void BerandaPage::arrange()
{
    const int room = width() - 2 * pageSide - pageGap - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int shares = firstShare + secondShare;
    const bool beside = m_growth->minimumSizeHint().width() <= room * firstShare / shares &&
                        m_second->minimumSize().width() <= room * secondShare / shares;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void BerandaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void BerandaPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) // once every part has its new letters
        QMetaObject::invokeMethod(this, &BerandaPage::arrange, Qt::QueuedConnection);
}

/// Other words or letters may ask for more width. Only from beside to below: what a part needs depends on the width
/// it has, so that both ways would follow each other for ever.
bool BerandaPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_columns->direction() == QBoxLayout::LeftToRight)
        arrange();
    return Page::eventFilter(watched, event);
}

void BerandaPage::showFigures()
{
    const Ukuran &now = m_read.kini;
    const auto share = [](qint64 part, qint64 whole) {
        return persen(whole > 0 ? 100.0 * static_cast<double>(part) / static_cast<double>(whole) : 0.0);
    };
    m_aktif->setFigure(angka(now.aktif),
                       tr("%1 dari %2 koperasi").arg(share(now.aktif, m_read.koperasi), angka(m_read.koperasi)));
    m_rat->setText(tr("Sudah RAT TB %1").arg(m_read.tahunBuku));
    m_rat->setFigure(angka(now.rat), tr("%1 dari koperasi aktif").arg(share(now.rat, now.aktif)));
    m_anggota->setFigure(angka(now.anggota),
                         tr("%1 pria, %2 wanita").arg(angka(now.anggotaPria), angka(now.anggotaWanita)));
    m_volume->setText(tr("Volume usaha TB %1").arg(m_read.tahunBuku));
    const auto growth =
        pertumbuhan(static_cast<double>(m_read.lalu.volumeUsaha), static_cast<double>(now.volumeUsaha));
    m_volume->setFigure(rupiahRingkas(now.volumeUsaha),
                        !growth ? tr("TB %1 tidak ada").arg(m_read.tahunBuku - 1)
                        : *growth >= 0.0
                            ? tr("naik %1 dari TB %2").arg(persen(*growth)).arg(m_read.tahunBuku - 1)
                            : tr("turun %1 dari TB %2").arg(persen(-*growth)).arg(m_read.tahunBuku - 1),
                        !growth          ? QString()
                        : *growth >= 0.0 ? QStringLiteral("trending-up")
                                         : QStringLiteral("trending-down"));
    m_belum->setText(tr("Belum ada keragaan TB %1").arg(m_read.tahunBuku));
    m_belum->setFigure(angka(m_read.belumLengkap),
                       tr("%1 dari semua koperasi").arg(share(m_read.belumLengkap, m_read.koperasi)));
}

void BerandaPage::showAttention()
{
    while (QLayoutItem *item = m_attention->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_attention->setCount(m_read.perhatian.empty() ? tr("tidak ada") : QString::number(m_read.perhatian.size()));
    for (const Ringkasan::Perhatian &entry : m_read.perhatian) {
        auto *row = new LinkRow({}, words(entry.perkara, m_read.tahunBuku), this);
        row->setChip(chipOf(entry.perkara, tr("%1 koperasi").arg(angka(entry.jumlah))));
        connect(row, &QAbstractButton::clicked, this,
                [this, filter = entry.filter] { Q_EMIT openRequested(koperasiLink(filter, m_read.tahunBuku)); });
        m_attention->body()->addWidget(row);
    }
}

void BerandaPage::showGrowth()
{
    struct Grown {
        QString kode;
        double percent;
    };
    QList<Grown> grown;
    for (const Ringkasan::Bagian &part : m_read.wilayah)
        if (const auto percent =
                pertumbuhan(static_cast<double>(part.lalu.volumeUsaha), static_cast<double>(part.kini.volumeUsaha)))
            grown += {part.kode, *percent};
    std::ranges::stable_sort(grown, std::greater<>(), &Grown::percent);
    const qsizetype all = grown.size();
    if (all > bestShown + worstShown)
        grown.remove(bestShown, all - bestShown - worstShown);
    QList<BarEntry> entries;
    m_growthLinks.clear();
    for (const Grown &part : std::as_const(grown)) {
        const auto kode = KodeWilayah::parse(part.kode);
        entries += {kode ? m_desk.wilayah.nama(*kode) : part.kode, part.percent, persen(part.percent)};
        m_growthLinks +=
            koperasiLink({{{Field::Wilayah, Condition::Kind::OneOf, {Value(part.kode)}}}}, m_read.tahunBuku);
    }
    const QString years = tr("TB %1 ke TB %2").arg(m_read.tahunBuku - 1).arg(m_read.tahunBuku);
    m_growth->setCount(
        all > entries.size()
            ? tr("%1 · %2 teratas, %3 terbawah dari %4").arg(years).arg(bestShown).arg(worstShown).arg(all)
            : years);
    m_growthBars->setEntries(entries);
}

void BerandaPage::showKinds()
{
    auto kinds = m_read.jenis;
    std::ranges::stable_sort(kinds, std::greater<>(),
                             [](const Ringkasan::Bagian &part) { return part.kini.jumlah; });
    QList<BarEntry> entries;
    m_kindLinks.clear();
    const double total = static_cast<double>(std::max<qint64>(m_read.kini.jumlah, 1));
    for (const Ringkasan::Bagian &part : kinds) {
        const double count = static_cast<double>(part.kini.jumlah);
        entries += {part.kode, count, angka(part.kini.jumlah), persen(100.0 * count / total)};
        m_kindLinks +=
            koperasiLink({{{Field::Jenis, Condition::Kind::OneOf, {Value(part.kode)}}}}, m_read.tahunBuku);
    }
    m_kinds->setCount(tr("TB %1").arg(m_read.tahunBuku));
    m_kindBars->setEntries(entries);
}

} // namespace lumbung
