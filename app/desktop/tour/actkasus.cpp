// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/hands.h"
#include "app/desktop/tour/tourstage.h"
#include "forms/kasus/dialogbukakasus.h"
#include "forms/kasus/kasuspage.h"
#include "forms/kasus/pilihanperan.h"
#include "forms/kasus/tugaspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace lumbung {

namespace {

/// The whole answer stands: nothing is being asked any more.
bool kasusDiLangkah(const KasusPage *halaman, int no)
{
    return halaman && halaman->siap() && halaman->position().startsWith(QStringLiteral("Langkah %1 ").arg(no));
}

QCheckBox *centangKosong(QWidget *window)
{
    for (QCheckBox *satu : window->findChildren<QCheckBox *>())
        if (satu->isVisible() && satu->isEnabled() && !satu->isChecked())
            return satu;
    return nullptr;
}

} // namespace

KasusPage *TourStage::kasusPage() const
{
    return qobject_cast<KasusPage *>(page());
}

/// Chooses the role as a person does at a desk without accounts.
void TourStage::actAs(TourScript &script, Peran peran)
{
    script.step(QStringLiteral("Bekerja sebagai %1").arg(keyOf(peran)), [this, peran] {
        auto *pilihan = hands::findOf<PilihanPeran>(window());
        pilihan->setCurrentIndex(pilihan->findData(static_cast<int>(peran)));
        Q_EMIT pilihan->activated(pilihan->currentIndex());
    });
}

/// Ticks what the step asks for, one by one, then finishes it.
void TourStage::finishStep(TourScript &script, Peran peran, int no, int berikut, const QString &picture,
                           const QString &caption)
{
    actAs(script, peran);
    script.step(
        QStringLiteral("Mencentang kelengkapan langkah %1").arg(no), [] {},
        [this, no] {
            if (!kasusDiLangkah(kasusPage(), no))
                return false;
            QCheckBox *kosong = centangKosong(window());
            if (kosong)
                hands::clickAt(kosong, {8, kosong->height() / 2});
            return kosong == nullptr;
        });
    if (!picture.isEmpty())
        take(script, picture, caption);
    script.step(
        QStringLiteral("Menyelesaikan langkah %1").arg(no),
        [this] { hands::press(window(), Qt::CTRL | Qt::Key_Return); },
        [this, berikut] { return kasusDiLangkah(kasusPage(), berikut); });
}

void TourStage::actKasus(TourScript &script)
{
    bringForward(script);
    script.step(
        QStringLiteral("Membuka Tugas saya"), [] { hands::click(hands::find(QStringLiteral("Tugas saya"))); },
        [this] {
            const QWidget *fokus = hands::focusIn(window());
            return qobject_cast<TugasPage *>(page()) && page()->firstFocus() && fokus &&
                   page()->isAncestorOf(fokus);
        });
    actAs(script, Peran::Jfu);
    script.step(
        QStringLiteral("Meminta kasus baru"), [this] { hands::press(window(), Qt::CTRL | Qt::Key_N); },
        [this] { return window()->findChild<DialogBukaKasus *>() != nullptr; });
    script.step(QStringLiteral("Mengisi kasus baru"), [this] {
        auto *dialog = window()->findChild<DialogBukaKasus *>();
        auto *sop = dialog->findChildren<QComboBox *>().first();
        sop->setCurrentIndex(sop->findText(QStringLiteral("Pemberdayaan"), Qt::MatchContains));
        hands::findOf<QLineEdit>(dialog)->setText(QStringLiteral("Pemberdayaan koperasi binaan 2026"));
    });
    take(script, QStringLiteral("kasus-buka"), QStringLiteral("Kasus baru menurut SOP yang berlaku hari ini"));
    script.step(
        QStringLiteral("Membuka kasus"), [this] { window()->findChild<DialogBukaKasus *>()->accept(); },
        [this] { return kasusDiLangkah(kasusPage(), 1); });
    bringForward(script);
    finishStep(script, Peran::Jfu, 1, 2, {}, {});
    finishStep(script, Peran::Kabid, 2, 3, QStringLiteral("kasus"),
               QStringLiteral("Kasus: langkah sekarang, formulirnya, jam kerjanya, dan riwayatnya"));
    script.step(
        QStringLiteral("Kembali ke Tugas saya"), [] { hands::click(hands::find(QStringLiteral("Tugas saya"))); },
        [this] { return qobject_cast<TugasPage *>(page()) && page()->firstFocus(); });
    actAs(script, Peran::JfPengawas);
    script.until(QStringLiteral("Menunggu tugasnya terdaftar"), [this] { return !page()->position().isEmpty(); });
    take(script, QStringLiteral("tugas"), QStringLiteral("Tugas saya: yang jatuh tempo lebih dulu di atas"));
}

} // namespace lumbung
