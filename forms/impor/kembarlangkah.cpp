// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/kembarlangkah.h"

#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/segmentedcontrol.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/tabelbaris.h"
#include "forms/widgets/verbbutton.h"
#include "models/impor/imporsesi.h"
#include "models/impor/kembarmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr PutusanKembar semuaPutusan[] = {PutusanKembar::Perbarui, PutusanKembar::Baru, PutusanKembar::Lewati};

DuaBarisDelegate::Rupa rupaPutusan(const QModelIndex &index)
{
    if (index.data(KembarModel::DiputuskanRole).toBool())
        return {StatusKind::Valid, QStringLiteral("circle-check")};
    return {StatusKind::Perbaikan, QStringLiteral("git-compare")};
}

} // namespace

KembarLangkah::KembarLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_model(new KembarModel(this)),
      m_banding(new BandingKembarModel(this)),
      m_putusan(new SegmentedControl(tr("Putusan"))),
      m_judul(new TextLabel(Letters::Strong)),
      m_lain(new VerbButton(QString(), {}, VerbButton::Rank::Normal))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rinci = new DaftarRinci({tr("Mungkin kembar"), tr("Pasangan kembar"), tr("Tidak ada yang meragukan"),
                               tr("Setiap baris jelas koperasi baru atau koperasi yang sudah ada.")},
                              buatBanding(), {1, 2});
    column->addWidget(m_rinci);
    m_daftar = m_rinci->daftar();
    m_daftar->setModel(m_model);
    m_daftar->setItemDelegate(new DuaBarisDelegate(KembarModel::RincianRole, rupaPutusan, m_daftar));
    m_daftar->installEventFilter(this);
    connect(m_daftar, &DaftarDuaBaris::barisDipilih, this, &KembarLangkah::tunjuk);
    connect(m_putusan, &SegmentedControl::currentChanged, this, &KembarLangkah::putuskan);
    setFocusProxy(m_rinci);
    segarkan();
}

QWidget *KembarLangkah::buatBanding()
{
    auto *panel = new Panel;
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 10);
    head->setSpacing(12);
    for (const PutusanKembar putusan : semuaPutusan)
        m_putusan->addSegment(namaOf(putusan));
    head->addWidget(m_judul, 1);
    head->addWidget(m_putusan);
    head->addWidget(m_lain);
    connect(m_lain, &QAbstractButton::clicked, this, &KembarLangkah::lewatiLain);
    panel->body()->addLayout(head);
    auto *table = new TabelBaris(tr("Isi kedua sisi"));
    table->setModel(m_banding);
    table->setItemDelegate(new SelDelegate(BandingKembarModel::BedaRole, -1, table));
    table->verticalHeader()->hide();
    table->setColumnWidth(0, 190);
    table->setColumnWidth(1, 260);
    panel->body()->addWidget(table, 1);
    auto *hint = new TextLabel(
        Letters::Hint,
        tr("Yang berbeda dicetak tebal. Tombol 1, 2 dan 3 memutuskan lalu pindah ke pasangan berikutnya."));
    hint->setContentsMargins(14, 8, 14, 8);
    panel->body()->addWidget(hint);
    return panel;
}

void KembarLangkah::segarkan()
{
    const int row = m_rinci->segarkan([this] { m_model->tampilkan(m_sesi.rencana(), m_sesi.koreksi()); });
    if (row < 0)
        m_banding->kosongkan();
    else
        tunjuk(row);
}

void KembarLangkah::tunjuk(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_menyegarkan = true;
    m_banding->tampilkan(m_model->pasangan(row), m_sesi.wilayah());
    m_judul->setText(m_model->index(row).data().toString());
    m_putusan->setCurrent(m_model->index(row).data(KembarModel::PutusanRole).toInt());
    m_menyegarkan = false;
    tunjukLain(m_model->pasangan(row));
}

// Of two rows of one file the earlier one can be left out as well.
void KembarLangkah::tunjukLain(const PasanganKembar &pasangan)
{
    m_lain->setVisible(pasangan.kunci == 0);
    m_lain->setText(m_sesi.koreksi().lewati.contains(pasangan.barisLain)
                        ? tr("Pakai lagi baris %1").arg(pasangan.barisLain)
                        : tr("Lewati baris %1").arg(pasangan.barisLain));
}

void KembarLangkah::lewatiLain()
{
    const int row = m_daftar->currentIndex().row();
    if (row < 0)
        return;
    const PasanganKembar &pasangan = m_model->pasangan(row);
    KoreksiImpor koreksi = m_sesi.koreksi();
    if (!koreksi.lewati.insert(pasangan.barisLain).second)
        koreksi.lewati.erase(pasangan.barisLain);
    m_sesi.ubahKoreksi(koreksi);
    tunjukLain(pasangan);
}

void KembarLangkah::putuskan(int pilihan)
{
    const int row = m_daftar->currentIndex().row();
    if (m_menyegarkan || row < 0 || pilihan < 0 || pilihan > 2)
        return;
    KoreksiImpor koreksi = m_sesi.koreksi();
    koreksi.kembar[m_model->pasangan(row).baris] = semuaPutusan[pilihan];
    m_sesi.ubahKoreksi(koreksi);
    m_model->tampilkan(m_sesi.rencana(), m_sesi.koreksi());
}

bool KembarLangkah::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_daftar && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key >= Qt::Key_1 && key <= Qt::Key_3) {
            m_putusan->setCurrent(key - Qt::Key_1);
            putuskan(key - Qt::Key_1);
            const int next = m_daftar->currentIndex().row() + 1;
            if (next < m_model->rowCount())
                m_daftar->setCurrentIndex(m_model->index(next));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumbung
