// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tourstage.h"

#include "app/desktop/tour/contohbukukerja.h"
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/toursummary.h"

#include <QAbstractItemView>
#include <QDir>

namespace lumbung {

namespace {

constexpr int sampleKoperasi = 800;
const QSize tourWindow(1366, 734);  ///< 1366x768 less the title bar
const QSize smallWindow(1280, 686); ///< 1280x720 less the title bar

} // namespace

TourStage::TourStage(const QString &place, const QString &folder, const QString &workbook)
    : m_place(place),
      m_folder(folder),
      m_workbook(workbook),
      m_settings(QDir(place).filePath(QStringLiteral("setelan.ini")), QSettings::IniFormat),
      m_appearance(m_settings),
      m_session(m_settings, m_appearance, QDir(place).filePath(QStringLiteral("kantor"))),
      m_camera(folder)
{
    m_appearance.setTheme(Appearance::Theme::Light);
    m_appearance.apply();
}

Result<void> TourStage::prepare()
{
    if (!m_workbook.isEmpty())
        return {};
    const int year = QDate::currentDate().year() - 1;
    const QString office = QDir(m_place).filePath(QStringLiteral("contoh"));
    const KodeWilayah bogor = *KodeWilayah::parse(QStringLiteral("32.01"));
    m_earlier = QDir(m_place).filePath(QStringLiteral("keragaan-tb-%1.xlsx").arg(year - 1));
    m_workbook = QDir(m_place).filePath(QStringLiteral("keragaan-tb-%1.xlsx").arg(year));
    if (const auto written = tulisContohBukuKerja({office, m_earlier, bogor, sampleKoperasi, year - 1, year});
        !written)
        return written;
    return tulisContohBukuKerja({office, m_workbook, bogor, sampleKoperasi, year, year});
}

void TourStage::write(TourScript &script)
{
    actFirstRun(script);
    if (!m_earlier.isEmpty())
        actImport(script, m_earlier, false);
    actImport(script, m_workbook, true);
    actTable(script);
    actForm(script);
    actLaporan(script);
    actKasus(script);
    actBeranda(script);
    actCommandBar(script);
    actAppearance(script);
    actPractice(script);
    actFormAppearance(script);
}

MainWindow *TourStage::mainWindow() const
{
    OpenedOffice *office = m_session.office();
    return office ? office->window() : nullptr;
}

Page *TourStage::page() const
{
    return mainWindow() ? mainWindow()->workbench()->current() : nullptr;
}

QString TourStage::currentPage() const
{
    return page() ? page()->link().page : QString();
}

bool TourStage::visible(const QString &name) const
{
    return hands::find(name) != nullptr;
}

int TourStage::columnMenuRows() const
{
    const auto *list = qobject_cast<QAbstractItemView *>(hands::find(QStringLiteral("Nilai Kecamatan")));
    return list ? list->model()->rowCount() : 0;
}

void TourStage::take(TourScript &script, const QString &name, const QString &caption)
{
    auto written = std::make_shared<bool>(false);
    script.step(
        QStringLiteral("Gambar %1").arg(name),
        [this, name, caption, written] { *written = m_camera.take(window(), name, caption); },
        [written] { return *written; });
}

void TourStage::bringForward(TourScript &script)
{
    // Without a window manager nobody gives the focus back when a popup or dialog has gone.
    script.step(
        QStringLiteral("Jendela di depan"), [this] { window()->activateWindow(); },
        [this] { return window()->isActiveWindow(); });
}

void TourStage::clickNamed(TourScript &script, const QString &name)
{
    script.until(QStringLiteral("Mencari \"%1\"").arg(name), [this, name] { return visible(name); });
    script.step(QStringLiteral("Menekan \"%1\"").arg(name), [name] { hands::click(hands::find(name)); });
}

void TourStage::actFirstRun(TourScript &script)
{
    script.step(
        QStringLiteral("Membuka Lumbung"), [this] { m_session.start(); },
        [this] { return window() && window()->isActiveWindow(); });
    take(script, QStringLiteral("selamat-datang"),
         QStringLiteral("Langkah pertama: kantor baru atau Mode Latihan"));
    clickNamed(script, QStringLiteral("Mulai kantor baru"));
    clickNamed(script, QStringLiteral("Wilayah kantor"));
    script.step(
        QStringLiteral("Mengetik sebagian nama wilayah"),
        [this] { hands::type(window(), QStringLiteral("bogor")); },
        [this] { return visible(QStringLiteral("Wilayah yang cocok")); });
    take(script, QStringLiteral("pilih-wilayah"), QStringLiteral("Wilayah ditemukan dari sebagian namanya"));
    script.step(
        QStringLiteral("Memilih wilayah"), [this] { hands::press(window(), Qt::Key_Return); },
        [this] { return !visible(QStringLiteral("Wilayah yang cocok")); });
    clickNamed(script, QStringLiteral("Lanjut"));
    script.until(QStringLiteral("Kunci pemulihan"),
                 [this] { return visible(QStringLiteral("Cetak lembar kunci…")); });
    take(script, QStringLiteral("kunci-pemulihan"), QStringLiteral("Kunci pemulihan untuk dicetak dan disimpan"));
    clickNamed(script, QStringLiteral("Lanjut"));
    clickNamed(script, QStringLiteral("Impor data keragaan"));
    script.until(QStringLiteral("Membuka kantor"), [this] { return currentPage() == u"impor"; });
    script.step(QStringLiteral("Ukuran jendela"), [this] { window()->resize(tourWindow); });
}

void TourStage::actBeranda(TourScript &script)
{
    bringForward(script);
    script.step(
        QStringLiteral("Membuka Beranda"), [this] { hands::press(window(), Qt::ALT | Qt::Key_1); },
        [this] { return currentPage() == u"beranda" && visible(QStringLiteral("Lihat sebagai tabel")); });
    take(script, QStringLiteral("beranda"), QStringLiteral("Beranda: angka, pertumbuhan dan yang perlu perhatian"));
}

void TourStage::actCommandBar(TourScript &script)
{
    script.step(
        QStringLiteral("Membuka Cari semua"),
        [this] {
            hands::press(window(), Qt::CTRL | Qt::Key_K);
            hands::type(window(), QStringLiteral("cibinong"));
        },
        [] {
            const auto *list = qobject_cast<QAbstractItemView *>(hands::find(QStringLiteral("Hasil pencarian")));
            return list && list->model()->rowCount() > 2 &&
                   list->model()->index(0, 0).data().toString() == u"Koperasi";
        });
    take(script, QStringLiteral("cari-semua"),
         QStringLiteral("Ctrl+K menemukan koperasi, wilayah, perintah dan halaman"));
    script.step(
        QStringLiteral("Menutup Cari semua"),
        [this] {
            hands::press(window(), Qt::Key_Escape);
            hands::press(window(), Qt::Key_Escape);
        },
        [this] { return !visible(QStringLiteral("Hasil pencarian")); });
}

void TourStage::actAppearance(TourScript &script)
{
    script.step(QStringLiteral("Warna gelap"), [this] { m_appearance.setTheme(Appearance::Theme::Dark); });
    take(script, QStringLiteral("beranda-gelap"), QStringLiteral("Beranda, warna gelap"));
    openReport(script, QStringLiteral("Ringkasan"), QStringLiteral("grafik-gelap"),
               QStringLiteral("Grafik, warna gelap"));
    bringForward(script);
    script.step(
        QStringLiteral("Tabel koperasi"), [this] { hands::press(window(), Qt::ALT | Qt::Key_2); },
        [this] { return currentPage() == u"koperasi"; });
    take(script, QStringLiteral("koperasi-gelap"), QStringLiteral("Tabel koperasi, warna gelap"));
    script.step(QStringLiteral("Huruf 150 %"), [this] {
        m_appearance.setTheme(Appearance::Theme::Light);
        m_appearance.setScale(150);
    });
    take(script, QStringLiteral("koperasi-150"), QStringLiteral("Tabel koperasi, huruf 150 persen"));
    script.step(QStringLiteral("Layar kecil"), [this] {
        m_appearance.setScale(100);
        window()->resize(smallWindow);
    });
    take(script, QStringLiteral("koperasi-1280"), QStringLiteral("Tabel koperasi di layar 1280 kali 720"));
    script.step(
        QStringLiteral("Ukuran biasa"), [this] { window()->resize(tourWindow); },
        [this] { return window()->width() == tourWindow.width(); });
    script.step(
        QStringLiteral("Membuka Pengaturan"), [] { hands::click(hands::find(QStringLiteral("Pengaturan"))); },
        [this] { return currentPage() == u"pengaturan"; });
    take(script, QStringLiteral("pengaturan"), QStringLiteral("Pengaturan tampilan"));
}

void TourStage::actPractice(TourScript &script)
{
    script.step(
        QStringLiteral("Meninggalkan kantor"), [this] { m_session.leave(); },
        [this] { return visible(QStringLiteral("Mode Latihan")); });
    clickNamed(script, QStringLiteral("Mode Latihan"));
    script.until(QStringLiteral("Membuat kantor latihan"), [this] {
        return currentPage() == u"beranda" && visible(QStringLiteral("LATIHAN – bukan data asli"));
    });
    script.step(
        QStringLiteral("Ukuran jendela"), [this] { window()->resize(tourWindow); },
        [this] { return visible(QStringLiteral("Lihat sebagai tabel")); });
    take(script, QStringLiteral("latihan"), QStringLiteral("Mode Latihan dengan lima tahun buku"));
}

void TourStage::photographFailure()
{
    if (window())
        m_camera.take(window(), QStringLiteral("gagal"), QStringLiteral("Layar saat tur berhenti"));
}

Result<void> TourStage::summarise()
{
    return tulisRingkasan(m_folder, m_camera.pictures(), m_files);
}

} // namespace lumbung
