// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/bagiankonflik.h"

#include "forms/shell/desk.h"
#include "forms/sinkron/pilihanisian.h"
#include "forms/sinkron/pilihanjalan.h"
#include "forms/sinkron/putusansinkron.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "models/pesan/temuan.h"
#include "models/sinkron/katasinkron.h"
#include "models/sinkron/konflikmodel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

namespace {

DuaBarisDelegate::Rupa rupaKonflik(const QModelIndex &)
{
    return {StatusKind::Perbaikan, QStringLiteral("git-compare")};
}

/// Whether there are values to choose between.
bool memilihIsian(const Konflik &konflik)
{
    return konflik.sebab == SebabKonflik::Isian || konflik.sebab == SebabKonflik::Aturan;
}

QString sebabLengkap(const Konflik &konflik)
{
    const QString sebab = kataSebab(konflik.sebab);
    return konflik.sebab == SebabKonflik::Aturan && adaKalimatTemuan(konflik.aturan)
               ? kataDaftar({sebab, kalimatTemuan(konflik.aturan, {})})
               : sebab;
}

} // namespace

BagianKonflik::BagianKonflik(Desk &desk, PutusanSinkron &putusan, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_putusan(putusan),
      m_model(new KonflikModel(this)),
      m_isian(new PilihanIsian(desk.wilayah, desk.clock.today())),
      m_jalan(new PilihanJalan(desk.wilayah)),
      m_keterangan(new TextLabel(Letters::Meta))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rinci = new DaftarRinci({tr("Konflik"), tr("Konflik yang menunggu putusan"), tr("Tidak ada konflik"),
                               tr("Bila dua orang mengubah isian yang sama, pilihannya muncul di sini.")},
                              buatRinci(), {1, 2});
    column->addWidget(m_rinci);
    DaftarDuaBaris *daftar = m_rinci->daftar();
    daftar->setModel(m_model);
    daftar->setItemDelegate(new DuaBarisDelegate(KonflikModel::RincianRole, rupaKonflik, daftar));
    m_isian->ikutiTombol(daftar);
    for (QAction *action : m_isian->verba())
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            addAction(action); // Ctrl+Enter also from the list
    connect(daftar, &DaftarDuaBaris::barisDipilih, this, [this](int row) {
        if (!m_menyegarkan)
            tunjuk(row);
    });
    connect(m_isian, &PilihanIsian::diputuskan, this, [this](const Record &pilihan) { putuskan(pilihan, false); });
    connect(m_isian, &PilihanIsian::ditunda, this, &BagianKonflik::berikutnya);
    connect(m_isian, &PilihanIsian::tidakTerbaca, this,
            [this](const QString &kalimat) { Q_EMIT pesan(StatusKind::Perbaikan, kalimat); });
    connect(m_jalan, &PilihanJalan::diputuskan, this, &BagianKonflik::putuskan);
    connect(m_jalan, &PilihanJalan::bukaDiminta, this, &BagianKonflik::bukaDiminta);
    setFocusProxy(m_rinci);
}

QWidget *BagianKonflik::buatRinci()
{
    m_panel = new Panel(QStringLiteral(" "));
    m_keterangan->setContentsMargins(14, 0, 14, 8);
    m_keterangan->setWordWrap(true);
    m_panel->body()->addWidget(m_keterangan);
    m_cara = new QStackedWidget;
    m_cara->addWidget(m_isian);
    m_cara->addWidget(m_jalan);
    m_panel->body()->addWidget(m_cara, 1);
    return m_panel;
}

QList<QAction *> BagianKonflik::verba() const
{
    return m_isian->verba();
}

void BagianKonflik::setTerbuka(bool terbuka)
{
    m_isian->setTerbuka(terbuka);
    m_jalan->setTerbuka(terbuka);
}

void BagianKonflik::tampilkan(const MuatanSinkron &muatan)
{
    m_larangan = boleh(muatan.identitas.peran, Wewenang::SelesaikanKonflik)
                     ? QString()
                     : tr("Akun ini tidak berwenang memutuskan konflik");
    const int lama = m_rinci->daftar()->currentIndex().row();
    const KonflikId tadi = lama >= 0 && lama < m_model->rowCount() ? m_model->baris(lama).urusan.id : KonflikId();
    m_menyegarkan = true;
    int row = m_rinci->segarkan([&] { m_model->tampilkan(muatan.konflik); });
    const int dicari = m_model->barisDari(m_dicari);
    const int sama = dicari >= 0 ? dicari : m_model->barisDari(tadi);
    if (sama >= 0)
        row = sama;
    if (dicari >= 0)
        m_dicari = {};
    m_rinci->daftar()->setCurrentIndex(m_model->index(row, 0));
    m_menyegarkan = false;
    tunjuk(row);
}

void BagianKonflik::tunjukkan(const KonflikId &id)
{
    m_dicari = id;
    if (const int row = m_model->barisDari(id); row >= 0) {
        m_dicari = {};
        m_rinci->daftar()->setCurrentIndex(m_model->index(row, 0));
    }
}

void BagianKonflik::tunjuk(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &satu = m_model->baris(row);
    m_panel->setTitle(kataNama(satu.koperasi));
    m_keterangan->setText(tr("%1. Pengirim: %2 · Di pusat: %3")
                              .arg(sebabLengkap(satu.urusan), kataPelaku(satu.urusan.pelaku, satu.urusan.pada),
                                   kataPelaku(satu.urusan.pelakuPusat, satu.urusan.padaPusat)));
    const bool isian = memilihIsian(satu.urusan);
    m_cara->setCurrentIndex(isian ? 0 : 1);
    if (isian)
        m_isian->tampilkan(satu.urusan, m_larangan);
    else
        m_jalan->tampilkan(satu, m_larangan);
    for (QAction *action : m_isian->verba())
        action->setVisible(isian);
}

void BagianKonflik::putuskan(const Record &pilihan, bool hapus)
{
    const int row = m_rinci->daftar()->currentIndex().row();
    if (row < 0)
        return;
    const KonflikId id = m_model->baris(row).urusan.id;
    const Asal asal{Sumber::Manual, m_desk.clock.today()};
    m_putusan.jalankan(
        [id, pilihan, asal, hapus](SinkronDesk &desk) -> Result<void> {
            const auto op = desk.selesaikan(id, pilihan, asal, hapus);
            return op ? Result<void>() : op.error();
        },
        tr("Putusan tersimpan dan dikirim ke pusat. Versi yang tidak dipakai tetap ada di Riwayat."));
    m_rinci->daftar()->setFocus(Qt::OtherFocusReason);
}

void BagianKonflik::berikutnya()
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_rinci->daftar()->setCurrentIndex(m_model->index((m_rinci->daftar()->currentIndex().row() + 1) % rows, 0));
    m_rinci->daftar()->setFocus(Qt::OtherFocusReason);
}

} // namespace lumbung
