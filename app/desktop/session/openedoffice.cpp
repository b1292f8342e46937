// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/openedoffice.h"

#include "app/desktop/session/bacadimuka.h"
#include "app/desktop/session/sinkronkantor.h"
#include "app/wiring/wiring.h"
#include "core/application/sebagai/officesebagai.h"
#include "forms/beranda/berandapage.h"
#include "forms/impor/imporpage.h"
#include "forms/kasus/kasuspage.h"
#include "forms/kasus/tugaspage.h"
#include "forms/koperasi/halamankoperasi.h"
#include "forms/laporan/laporanpage.h"
#include "forms/pengaturan/pengaturanpage.h"
#include "forms/shell/halamantertutup.h"
#include "forms/sinkron/sinkronpage.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

QString navWord(const char *word)
{
    return QCoreApplication::translate("Navigasi", word);
}

} // namespace

OpenedOffice::OpenedOffice(const Wiring &wiring, Appearance &appearance, OfficeCare &care, PenjagaKantor &penjaga,
                           const QString &pelaku, std::optional<SudutPandang> sebagai)
    : m_wiring(wiring),
      m_appearance(appearance),
      m_care(care),
      m_penjaga(penjaga),
      m_pelaku(pelaku),
      m_sebagai(std::move(sebagai))
{
    registerPages();
}

OpenedOffice::~OpenedOffice() = default;

QFuture<Result<Kantor>> OpenedOffice::open()
{
    const auto opener = [&wiring = m_wiring, sebagai = m_sebagai]() -> Result<std::unique_ptr<Office>> {
        auto office = wiring.open();
        if (!office || !sebagai)
            return office;
        return std::unique_ptr<Office>(std::make_unique<OfficeSebagai>(std::move(*office), *sebagai));
    };
    // The writer goes first: it brings the tables up to date, which the reader then finds done.
    return m_tulis.open(opener).then(
        [this, opener](const Result<Kantor> &opened) { return opened ? m_baca.open(opener).result() : opened; });
}

PengendaliSinkron *OpenedOffice::pengendali(const Kantor &kantor)
{
    if (kantor.latihan)
        return nullptr;
    if (m_sebagai)
        return &m_diam;
    m_sinkron = std::make_unique<SinkronKantor>(m_wiring, m_events);
    return &m_sinkron->pengendali();
}

void OpenedOffice::showWindow(const Kantor &kantor, const std::optional<DeepLink> &first)
{
    m_desk.emplace(Desk{m_baca, m_tulis, m_wiring.wilayah(), m_wiring.clock(), m_wiring.chance(),
                        m_wiring.sources(), m_wiring.writers(), m_events, kantor, m_pelaku, pengendali(kantor),
                        m_sebagai});
    daftarkanHalamanKoperasi(m_pages, *m_desk, m_printer);
    m_window = std::make_unique<MainWindow>(*m_desk, m_pages, m_entries, m_appearance);
    m_window->show();
    m_window->start(first);
    if (m_sinkron)
        m_sinkron->mulai();
    // Behind the first page's questions; again after each write, since a large one makes the store forget.
    m_diMuka = std::make_unique<BacaDiMuka>(m_baca);
    QObject::connect(&m_events, &DeskEvents::dataChanged, m_diMuka.get(), &BacaDiMuka::mulai);
    m_diMuka->mulai();
}

void OpenedOffice::registerPages()
{
    const auto add = [this](const NavEntry &entry, PageFactory::Make make) {
        m_pages.add(entry.page, std::move(make));
        m_entries += entry;
    };
    add({QStringLiteral("beranda"), QStringLiteral("house"), navWord(QT_TRANSLATE_NOOP("Navigasi", "Beranda"))},
        [this](const DeepLink &, QWidget *parent) { return new BerandaPage(*m_desk, parent); });
    // Its two pages register themselves once the desk stands.
    m_entries += NavEntry{QStringLiteral("koperasi"), QStringLiteral("store"),
                          navWord(QT_TRANSLATE_NOOP("Navigasi", "Koperasi"))};
    add({QStringLiteral("impor"), QStringLiteral("file-spreadsheet"),
         navWord(QT_TRANSLATE_NOOP("Navigasi", "Impor"))},
        [this](const DeepLink &link, QWidget *parent) -> Page * {
            if (m_sebagai) // it only writes
                return new HalamanTertutup(link, parent);
            return new ImporPage(*m_desk, link, parent);
        });
    add({QStringLiteral("tugas"), QStringLiteral("list-checks"),
         navWord(QT_TRANSLATE_NOOP("Navigasi", "Tugas saya"))},
        [this](const DeepLink &link, QWidget *parent) { return new TugasPage(*m_desk, link, parent); });
    m_pages.add(QStringLiteral("kasus"),
                [this](const DeepLink &link, QWidget *parent) { return new KasusPage(*m_desk, link, parent); });
    add({QStringLiteral("laporan"), QStringLiteral("chart-column"),
         navWord(QT_TRANSLATE_NOOP("Navigasi", "Laporan"))},
        [this](const DeepLink &link, QWidget *parent) {
            return new LaporanPage(*m_desk, m_printer, link, parent);
        });
    add({QStringLiteral("sinkron"), QStringLiteral("refresh-cw"), navWord(QT_TRANSLATE_NOOP("Navigasi", "Sinkron")),
         true},
        [this](const DeepLink &link, QWidget *parent) { return new SinkronPage(*m_desk, link, parent); });
    add({QStringLiteral("pengaturan"), QStringLiteral("settings"),
         navWord(QT_TRANSLATE_NOOP("Navigasi", "Pengaturan")), true},
        [this](const DeepLink &link, QWidget *parent) -> Page * {
            if (m_sebagai)
                return new HalamanTertutup(link, parent);
            auto *page = new PengaturanPage(*m_desk, m_appearance, m_care, m_penjaga, m_keyPrinter, parent);
            page->follow(link);
            return page;
        });
}

} // namespace lumbung
