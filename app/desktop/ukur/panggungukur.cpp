// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ukur/panggungukur.h"

#include "app/desktop/tour/hands.h"
#include "app/desktop/ukur/biayaproses.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"

#include <QDateTime>
#include <QDir>
#include <QMainWindow>
#include <QScrollBar>

#include <cmath>

namespace lumbung {

namespace {

const QSize ukuranJendela(1366, 734); ///< 1366x768 less the title bar
constexpr int langkahGulir = 40;
constexpr int halamanTurun = 25;
constexpr int lihatTenang = 60; ///< looks in a row at which the memory did not grow

} // namespace

PanggungUkur::PanggungUkur(const QString &place, const QString &folder)
    : m_settings(QDir(place).filePath(QStringLiteral("setelan.ini")), QSettings::IniFormat),
      m_appearance(m_settings),
      m_session(m_settings, m_appearance, folder)
{
    m_appearance.apply();
}

void PanggungUkur::write(TourScript &script)
{
    actOpen(script);
    actScroll(script);
    actSearch(script);
    actFilter(script);
    actSort(script);
    actForm(script);
    actRest(script);
}

QJsonObject PanggungUkur::hasil() const
{
    return {{QStringLiteral("siap_pada"), m_siap},
            {QStringLiteral("koperasi"), m_koperasi},
            {QStringLiteral("dibaca_mb"), m_dibaca},
            {QStringLiteral("memori_mb"), m_memori},
            {QStringLiteral("memori_puncak_mb"), memoriPuncak()},
            {QStringLiteral("babak"), m_macet.hasil()}};
}

KoperasiPage *PanggungUkur::page() const
{
    const OpenedOffice *office = m_session.office();
    return office && office->window() ? qobject_cast<KoperasiPage *>(office->window()->workbench()->current())
                                      : nullptr;
}

KoperasiTable *PanggungUkur::table() const
{
    return hands::findOf<KoperasiTable>(window());
}

bool PanggungUkur::rowsAreThere() const
{
    KoperasiPage *shown = page();
    if (!shown || shown->model().keadaan() != KoperasiTableModel::Keadaan::Siap)
        return false;
    if (shown->model().rowCount() == 0)
        return true; // an empty office shows its empty state at once
    const KoperasiTable *rows = table();
    const int top = rows ? rows->rowAt(1) : -1;
    return top >= 0 && shown->model().index(top, 1).data(KoperasiTableModel::TermuatRole).toBool();
}

bool PanggungUkur::shows(bool everything) const
{
    return rowsAreThere() && (page()->model().cocok() == page()->model().semua()) == everything;
}

void PanggungUkur::babak(TourScript &script, const QString &nama)
{
    script.step(QStringLiteral("Babak %1").arg(nama), [this, nama] { m_macet.babak(nama); });
}

void PanggungUkur::actOpen(TourScript &script)
{
    script.step(
        QStringLiteral("Membuka kantor"),
        [this] {
            m_macet.babak(QStringLiteral("buka"));
            m_session.start(DeepLink{QStringLiteral("koperasi"), {}, {}});
        },
        [this] { return rowsAreThere(); });
    script.step(QStringLiteral("Siap dipakai"), [this] {
        m_siap = QDateTime::currentMSecsSinceEpoch();
        m_dibaca = dibacaDariCakram();
        m_koperasi = page()->model().semua();
        window()->resize(ukuranJendela);
        window()->activateWindow();
    });
    script.until(QStringLiteral("Jendela di depan"),
                 [this] { return window()->isActiveWindow() && rowsAreThere(); });
}

void PanggungUkur::actScroll(TourScript &script)
{
    babak(script, QStringLiteral("gulir"));
    for (int step = 1; step <= langkahGulir; ++step)
        script.step(
            QStringLiteral("Menggulir"),
            [this, step] {
                if (KoperasiTable *rows = table())
                    rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->maximum() * step / langkahGulir);
            },
            [this] { return rowsAreThere(); });
    script.step(QStringLiteral("Kembali ke atas"), [this] {
        if (KoperasiTable *rows = table()) {
            rows->verticalScrollBar()->setValue(0);
            rows->setFocus(Qt::OtherFocusReason);
        }
    });
    for (int step = 0; step < halamanTurun; ++step)
        script.step(
            QStringLiteral("Satu halaman turun"), [this] { hands::press(window(), Qt::Key_PageDown); },
            [this] { return rowsAreThere(); });
}

void PanggungUkur::typeSlowly(TourScript &script, const QString &text)
{
    for (const QChar letter : text)
        script.step(QStringLiteral("Mengetik"), [this, letter] { hands::type(window(), QString(letter)); });
}

void PanggungUkur::actSearch(TourScript &script)
{
    babak(script, QStringLiteral("cari"));
    for (const QString &word : {QStringLiteral("makmur"), QStringLiteral("ciawi 12"), QStringLiteral("kpri")}) {
        script.step(QStringLiteral("Kotak saring"), [this] { hands::press(window(), Qt::CTRL | Qt::Key_F); });
        typeSlowly(script, word);
        script.until(QStringLiteral("Hasil pencarian"), [this] { return m_koperasi == 0 || shows(false); });
        script.step(
            QStringLiteral("Menghapus pencarian"), [this] { hands::press(window(), Qt::Key_Escape); },
            [this] { return shows(true); });
    }
}

void PanggungUkur::actFilter(TourScript &script)
{
    babak(script, QStringLiteral("saring"));
    const auto one = [](Field field, const char *value) {
        return Condition{field, Condition::Kind::OneOf, {Value(QString::fromLatin1(value))}};
    };
    const std::vector<Filter> filters{
        {{one(Field::StatusAktif, "Tidak Aktif")}},
        {{one(Field::Jenis, "Jasa")}},
        {{one(Field::Grade, "A")}},
        {{{Field::Shu, Condition::Kind::Between, {Value(qint64(1'000'000)), Value()}}}}};
    for (const Filter &filter : filters) {
        script.step(
            QStringLiteral("Menyaring"),
            [this, filter] {
                DaftarQuery query = page()->model().query();
                query.filter = filter;
                page()->model().setQuery(query);
            },
            [this] { return m_koperasi == 0 || shows(false); });
        script.step(
            QStringLiteral("Tanpa saringan"),
            [this] {
                DaftarQuery query = page()->model().query();
                query.filter = {};
                page()->model().setQuery(query);
            },
            [this] { return shows(true); });
    }
}

void PanggungUkur::actSort(TourScript &script)
{
    babak(script, QStringLiteral("urut"));
    for (const Field field : {Field::Aset, Field::Kecamatan, Field::Nama})
        script.step(
            QStringLiteral("Mengurutkan"),
            [this, field] {
                DaftarQuery query = page()->model().query();
                query.urut = {{field}};
                page()->model().setQuery(query);
            },
            [this] { return rowsAreThere(); });
}

void PanggungUkur::actForm(TourScript &script)
{
    babak(script, QStringLiteral("formulir"));
    script.step(
        QStringLiteral("Membuka formulir"),
        [this] {
            if (KoperasiTable *rows = table(); rows && m_koperasi > 0) {
                rows->setFocus(Qt::OtherFocusReason);
                rows->setCurrentIndex(rows->model()->index(0, 1));
                hands::press(window(), Qt::Key_Return);
            }
        },
        [this] { return m_koperasi == 0 || hands::findOf<KoperasiForm>(window()) != nullptr; });
    script.step(
        QStringLiteral("Menutup formulir"),
        [this] {
            if (m_koperasi > 0)
                hands::press(window(), Qt::CTRL | Qt::Key_W);
        },
        [this] { return rowsAreThere(); });
}

/// What is read ahead behind the work belongs to the memory that the program needs.
void PanggungUkur::actRest(TourScript &script)
{
    babak(script, QString());
    script.until(QStringLiteral("Memori tenang"), [this] {
        const double now = memoriSekarang();
        m_tenang = std::abs(now - m_memori) < 0.5 ? m_tenang + 1 : 0;
        m_memori = now;
        return m_tenang >= lihatTenang;
    });
}

} // namespace lumbung
