// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/tourstage.h"

#include "app/desktop/tour/contohbukukerja.h"
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/toursummary.h"
#include "forms/shell/commandbar.h"

#include <QDir>
#include <QListWidget>

namespace lumbung {

namespace {

constexpr int sampleKoperasi = 800;
const QSize tourWindow(1366, 734);
const QSize smallWindow(1280, 686); ///< 1280x720 less the title bar

} // namespace

TourStage::TourStage(const QString &place, const QString &folder, const QString &workbook)
    : m_place(place), m_folder(folder), m_workbook(workbook),
      m_settings(QDir(place).filePath(QStringLiteral("setelan.ini")), QSettings::IniFormat), m_appearance(m_settings),
      m_session(m_settings, m_appearance, QDir(place).filePath(QStringLiteral("kantor"))), m_camera(folder)
{
    m_appearance.setTheme(Appearance::Theme::Light);
    m_appearance.apply();
}

Result<void> TourStage::prepare()
{
    if (!m_workbook.isEmpty())
        return {};
    m_workbook = QDir(m_place).filePath(QStringLiteral("keragaan-contoh.xlsx"));
    const int year = QDate::currentDate().year() - 1;
    return tulisContohBukuKerja(QDir(m_place).filePath(QStringLiteral("contoh")), m_workbook,
                                *KodeWilayah::parse(QStringLiteral("32.01")), sampleKoperasi, year);
}

void TourStage::write(TourScript &script)
{
    actFirstRun(script);
    actBeranda(script);
    actPractice(script);
    actAppearance(script);
}

QString TourStage::currentPage() const
{
    const OpenedOffice *office = m_session.office();
    if (!office || !office->window() || !office->window()->workbench()->current())
        return {};
    return office->window()->workbench()->current()->link().page;
}

bool TourStage::visible(const QString &name) const
{
    return hands::find(window(), name) != nullptr;
}

void TourStage::take(TourScript &script, const QString &name, const QString &caption)
{
    script.step(QStringLiteral("Gambar %1").arg(name), [this, name, caption] { m_camera.take(window(), name, caption); });
}

void TourStage::clickNamed(TourScript &script, const QString &name)
{
    script.until(QStringLiteral("Mencari \"%1\"").arg(name), [this, name] { return visible(name); });
    script.step(QStringLiteral("Menekan \"%1\"").arg(name), [this, name] { hands::click(hands::find(window(), name)); });
}

void TourStage::actFirstRun(TourScript &script)
{
    script.step(QStringLiteral("Membuka Lumbung"), [this] { m_session.start(); }, [this] { return window() && window()->isActiveWindow(); });
    take(script, QStringLiteral("selamat-datang"), QStringLiteral("Langkah pertama: kantor baru atau Mode Latihan"));
    clickNamed(script, QStringLiteral("Mulai kantor baru"));
    script.until(QStringLiteral("Langkah kantor"), [this] { return visible(QStringLiteral("Wilayah kantor")); });
    script.step(
        QStringLiteral("Mengetik sebagian nama wilayah"),
        [this] {
            hands::click(hands::find(window(), QStringLiteral("Wilayah kantor")));
            hands::type(window(), QStringLiteral("bogor"));
        },
        [this] { return visible(QStringLiteral("Wilayah yang cocok")); });
    take(script, QStringLiteral("pilih-wilayah"), QStringLiteral("Wilayah ditemukan dari sebagian namanya"));
    script.step(QStringLiteral("Memilih wilayah"), [this] { hands::press(window(), Qt::Key_Return); },
                [this] { return !visible(QStringLiteral("Wilayah yang cocok")); });
    clickNamed(script, QStringLiteral("Lanjut"));
    script.until(QStringLiteral("Kunci pemulihan"), [this] { return visible(QStringLiteral("Simpan halaman kunci…")); });
    take(script, QStringLiteral("kunci-pemulihan"), QStringLiteral("Kunci pemulihan untuk dicetak dan disimpan"));
    clickNamed(script, QStringLiteral("Lanjut"));
    clickNamed(script, QStringLiteral("Mulai kosong"));
    script.until(QStringLiteral("Membuka kantor"), [this] { return currentPage() == u"beranda"; });
    script.step(QStringLiteral("Ukuran jendela"), [this] { window()->resize(tourWindow); });
}

void TourStage::actBeranda(TourScript &script)
{
    take(script, QStringLiteral("beranda-kosong"), QStringLiteral("Kantor baru yang masih kosong"));
}

void TourStage::actPractice(TourScript &script)
{
    script.step(QStringLiteral("Meninggalkan kantor"), [this] { m_session.leave(); }, [this] { return visible(QStringLiteral("Mode Latihan")); });
    clickNamed(script, QStringLiteral("Mode Latihan"));
    script.until(QStringLiteral("Membuat kantor latihan"), [this] { return currentPage() == u"beranda" && visible(QStringLiteral("LATIHAN – bukan data asli")); });
    script.step(QStringLiteral("Ukuran jendela"), [this] { window()->resize(tourWindow); },
                [this] { return visible(QStringLiteral("Lihat sebagai tabel")); });
    take(script, QStringLiteral("beranda"), QStringLiteral("Beranda: angka, pertumbuhan dan yang perlu perhatian"));
}

void TourStage::actAppearance(TourScript &script)
{
    script.step(QStringLiteral("Membuka Pengaturan"), [this] { hands::click(hands::find(window(), QStringLiteral("Pengaturan"))); },
                [this] { return currentPage() == u"pengaturan"; });
    take(script, QStringLiteral("pengaturan"), QStringLiteral("Pengaturan tampilan"));
    script.step(QStringLiteral("Huruf 150 %"), [this] { m_appearance.setScale(150); });
    take(script, QStringLiteral("huruf-150"), QStringLiteral("Huruf 150 persen"));
    script.step(QStringLiteral("Layar kecil"), [this] {
        m_appearance.setScale(100);
        window()->resize(smallWindow);
    });
    take(script, QStringLiteral("layar-1280"), QStringLiteral("Jendela 1280 kali 720"));
    script.step(QStringLiteral("Warna gelap"), [this] {
        window()->resize(tourWindow);
        m_appearance.setTheme(Appearance::Theme::Dark);
    });
    take(script, QStringLiteral("gelap"), QStringLiteral("Warna gelap"));
}

void TourStage::photographFailure()
{
    if (window())
        m_camera.take(window(), QStringLiteral("gagal"), QStringLiteral("Layar saat tur berhenti"));
}

Result<void> TourStage::summarise()
{
    return tulisRingkasan(m_folder, m_camera.pictures());
}

} // namespace lumbung
