// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/tourstage.h"
#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/koperasiheader.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "forms/widgets/filterchip.h"

#include <QAbstractItemView>

#include <algorithm>

namespace lumbung {

namespace {

/// The koperasi with the fewest empty columns, so that its form has something to show.
int barisBerisi(const QAbstractItemModel &model)
{
    const auto kosong = [&model](int row) {
        int banyak = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            banyak += model.index(row, column).data().toString().isEmpty() ? 1 : 0;
        return banyak;
    };
    int terisi = 0;
    for (int row = 1; row < std::min(model.rowCount(), 20); ++row)
        terisi = kosong(row) < kosong(terisi) ? row : terisi;
    return terisi;
}

/// Clicks the head of a column in whichever part of the table shows it (the frozen one or the rest).
void clickHead(KoperasiPage &page, Field field)
{
    const int column = page.model().columnOf(field);
    for (KoperasiHeader *head : page.findChildren<KoperasiHeader *>())
        if (head->isVisible() && column >= 0 && !head->isSectionHidden(column) &&
            head->sectionViewportPosition(column) < head->width()) {
            const int left = head->sectionViewportPosition(column);
            hands::clickAt(head->viewport(), {left + head->sectionSize(column) / 2, head->height() / 2});
            return;
        }
}

bool shown(const KoperasiPage *page)
{
    return page && const_cast<KoperasiPage *>(page)->model().keadaan() == KoperasiTableModel::Keadaan::Siap;
}

} // namespace

KoperasiPage *TourStage::koperasiPage() const
{
    return qobject_cast<KoperasiPage *>(page());
}

KoperasiForm *TourStage::koperasiForm() const
{
    return qobject_cast<KoperasiForm *>(page());
}

void TourStage::actTable(TourScript &script)
{
    script.step(
        QStringLiteral("Membuka tabel koperasi"), [this] { hands::press(window(), Qt::ALT | Qt::Key_2); },
        [this] { return shown(koperasiPage()) && koperasiPage()->model().rowCount() > 0; });
    take(script, QStringLiteral("koperasi"), QStringLiteral("Tabel koperasi"));
    script.step(
        QStringLiteral("Membuka menu kolom Kecamatan"), [this] { clickHead(*koperasiPage(), Field::Kecamatan); },
        [this] { return visible(QStringLiteral("Nilai Kecamatan")); });
    script.step(QStringLiteral("Mencari nilai kecamatan"),
                [] { hands::type(hands::popup(), QStringLiteral("cib")); });
    script.until(QStringLiteral("Nilai kecamatan tersaring"),
                 [this] { return columnMenuRows() > 0 && columnMenuRows() < 12; });
    script.step(QStringLiteral("Mencentang Cibinong"), [] {
        auto *list = qobject_cast<QAbstractItemView *>(hands::find(QStringLiteral("Nilai Kecamatan")));
        const QModelIndex first = list->model()->index(list->model()->rowCount() > 2 ? 1 : 0, 0);
        hands::clickAt(list->viewport(),
                       {list->visualRect(first).left() + 12, list->visualRect(first).center().y()});
    });
    take(script, QStringLiteral("menu-kolom"),
         QStringLiteral("Menu kolom: urutkan, kelompokkan, bekukan dan saring menurut nilai"));
    clickNamed(script, QStringLiteral("Terapkan"));
    script.until(QStringLiteral("Tabel tersaring"), [this] {
        return !hands::popup() && shown(koperasiPage()) &&
               koperasiPage()->model().cocok() < koperasiPage()->model().semua();
    });
    take(script, QStringLiteral("tersaring"),
         QStringLiteral("Saringan terbaca dalam kata, satu klik menghapusnya"));
    script.step(
        QStringLiteral("Menghapus saringan kolom"), [this] { hands::click(hands::findOf<FilterChip>(window())); },
        [this] {
            return shown(koperasiPage()) && koperasiPage()->model().cocok() == koperasiPage()->model().semua();
        });
    script.step(
        QStringLiteral("Menyaring lewat kotak saring"),
        [this] {
            hands::press(window(), Qt::CTRL | Qt::Key_F);
            hands::type(window(), QStringLiteral("simpan pinjam"));
        },
        [this] {
            return shown(koperasiPage()) && koperasiPage()->model().cocok() < koperasiPage()->model().semua();
        });
    take(script, QStringLiteral("saring"), QStringLiteral("Saring baris selagi mengetik"));
    script.step(
        QStringLiteral("Menghapus saringan"), [this] { hands::press(window(), Qt::Key_Escape); },
        [this] {
            return shown(koperasiPage()) && koperasiPage()->model().cocok() == koperasiPage()->model().semua();
        });
}

void TourStage::openFirstForm(TourScript &script)
{
    script.until(QStringLiteral("Baris pertama termuat"),
                 [this] { return !koperasiPage()->model().idAt(0).isEmpty(); });
    script.step(
        QStringLiteral("Membuka formulir"),
        [this] {
            auto *table = hands::findOf<KoperasiTable>(window());
            table->setFocus(Qt::OtherFocusReason);
            table->setCurrentIndex(table->model()->index(barisBerisi(*table->model()), 1));
            hands::press(window(), Qt::Key_Return);
        },
        [this] {
            return koperasiForm() && koperasiForm()->model().keadaan() == KoperasiEditorModel::Keadaan::Siap;
        });
}

void TourStage::actFormAppearance(TourScript &script)
{
    bringForward(script);
    script.step(
        QStringLiteral("Membuka tabel koperasi"), [this] { hands::press(window(), Qt::ALT | Qt::Key_2); },
        [this] { return shown(koperasiPage()) && koperasiPage()->model().rowCount() > 0; });
    openFirstForm(script);
    script.step(QStringLiteral("Isian yang salah, warna gelap"), [this] {
        koperasiForm()->bukaIsian(Field::AnggotaTotal);
        hands::type(window(), QStringLiteral("banyak"));
        hands::press(window(), Qt::CTRL | Qt::Key_S);
        m_appearance.setTheme(Appearance::Theme::Dark);
    });
    take(script, QStringLiteral("formulir-gelap"),
         QStringLiteral("Isian yang harus diperbaiki sebelum disimpan, warna gelap"));
    script.step(
        QStringLiteral("Membuka pintasan"), [this] { hands::press(window(), Qt::Key_F1); },
        [this] { return visible(QStringLiteral("Pintasan layar ini")); });
    take(script, QStringLiteral("pintasan"), QStringLiteral("F1 menyebut pintasan yang berlaku di layar ini"));
    script.step(QStringLiteral("Huruf 150 %"), [this] {
        hands::press(window(), Qt::Key_Escape);
        m_appearance.setTheme(Appearance::Theme::Light);
        m_appearance.setScale(150);
    });
    take(script, QStringLiteral("formulir-150"), QStringLiteral("Formulir, huruf 150 persen"));
    script.step(
        QStringLiteral("Membuka Beranda"), [this] { hands::press(window(), Qt::ALT | Qt::Key_1); },
        [this] { return currentPage() == u"beranda"; });
    take(script, QStringLiteral("beranda-150"), QStringLiteral("Beranda, huruf 150 persen"));
}

void TourStage::actForm(TourScript &script)
{
    script.until(QStringLiteral("Pemberitahuan impor berlalu"),
                 [this] { return !visible(QStringLiteral("Urungkan")); });
    openFirstForm(script);
    script.step(
        QStringLiteral("Menuju isian volume usaha"), [this] { koperasiForm()->bukaIsian(Field::VolumeUsaha); },
        [this] { return hands::focusIn(window()) != nullptr; });
    take(script, QStringLiteral("formulir"), QStringLiteral("Formulir dengan perbandingan tahun lalu"));
    script.step(
        QStringLiteral("Mengubah catatan"), [this] { koperasiForm()->bukaIsian(Field::Catatan); },
        [this] { return hands::focusIn(window()) != nullptr; });
    script.step(QStringLiteral("Menyimpan formulir"), [this] {
        hands::type(window(), QStringLiteral("diperiksa saat kunjungan"));
        hands::press(window(), Qt::CTRL | Qt::Key_S);
    });
    script.until(QStringLiteral("Tersimpan dan dapat diurungkan"),
                 [this] { return visible(QStringLiteral("Urungkan")); });
    take(script, QStringLiteral("formulir-tersimpan"), QStringLiteral("Tersimpan, dengan Urungkan"));
    script.until(QStringLiteral("Pemberitahuan berlalu"), [this] { return !visible(QStringLiteral("Urungkan")); });
}

} // namespace lumbung
