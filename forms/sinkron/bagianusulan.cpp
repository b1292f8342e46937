// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/bagianusulan.h"

#include "forms/sinkron/dialogtolak.h"
#include "forms/sinkron/putusansinkron.h"
#include "forms/sinkron/tabelperubahan.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "models/sinkron/katasinkron.h"
#include "models/sinkron/perubahanmodel.h"
#include "models/sinkron/usulanmodel.h"

#include <QAction>
#include <QVBoxLayout>

namespace lumbung {

namespace {

DuaBarisDelegate::Rupa rupaUsulan(const QModelIndex &)
{
    return {StatusKind::Info, QStringLiteral("send")};
}

} // namespace

BagianUsulan::BagianUsulan(const WilayahDirectory &wilayah, PutusanSinkron &putusan, QWidget *parent)
    : QWidget(parent),
      m_putusan(putusan),
      m_model(new UsulanModel(this)),
      m_perubahan(new PerubahanModel(wilayah, tr("Diusulkan"), this)),
      m_siapa(new TextLabel(Letters::Meta)),
      m_bar(new ActionBar),
      m_terima(makeAction(this, tr("Terima"), QStringLiteral("check"))),
      m_tolak(makeAction(this, tr("Tolak…"), QStringLiteral("x")))
{
    m_terima->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    addActions({m_terima, m_tolak});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rinci = new DaftarRinci({tr("Usulan"), tr("Usulan yang menunggu putusan"), tr("Tidak ada usulan"),
                               tr("Perubahan pada data yang sudah dinyatakan valid, atau di luar wilayah "
                                  "pengirimnya, menunggu di sini.")},
                              buatRinci(), {1, 2});
    column->addWidget(m_rinci);
    DaftarDuaBaris *daftar = m_rinci->daftar();
    daftar->setModel(m_model);
    daftar->setItemDelegate(new DuaBarisDelegate(UsulanModel::RincianRole, rupaUsulan, daftar));
    connect(daftar, &DaftarDuaBaris::barisDipilih, this, &BagianUsulan::tunjuk);
    connect(m_terima, &QAction::triggered, this, [this] { putuskan(true, {}); });
    connect(m_tolak, &QAction::triggered, this, &BagianUsulan::tanyaTolak);
    setFocusProxy(m_rinci);
}

QWidget *BagianUsulan::buatRinci()
{
    m_panel = new Panel(QStringLiteral(" "));
    m_siapa->setContentsMargins(14, 0, 14, 8);
    m_siapa->setWordWrap(true);
    m_panel->body()->addWidget(m_siapa);
    m_panel->body()->addWidget(new TabelPerubahan(tr("Isian yang diusulkan"), m_perubahan, true), 1);
    m_bar->addVerb(m_tolak);
    m_bar->addVerb(m_terima, VerbButton::Rank::Main);
    m_panel->body()->addWidget(m_bar);
    return m_panel;
}

void BagianUsulan::setTerbuka(bool terbuka)
{
    m_perubahan->setTerbuka(terbuka);
}

void BagianUsulan::tampilkan(const MuatanSinkron &muatan)
{
    const bool berwenang = boleh(muatan.identitas.peran, Wewenang::PutuskanUsulan);
    m_bar->setReason(berwenang ? QString() : tr("Akun ini tidak berwenang memutuskan usulan"));
    const int row = m_rinci->segarkan([&] { m_model->tampilkan(muatan.usulan); });
    for (QAction *action : verba())
        action->setEnabled(berwenang && row >= 0);
    tunjuk(row);
}

void BagianUsulan::tunjuk(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &satu = m_model->baris(row);
    m_panel->setTitle(kataNama(satu.koperasi));
    const QString pelaku = kataPelaku(satu.urusan.pelaku, satu.urusan.pada);
    const QString siapa = satu.urusan.jenis == JenisOp::Hapus
                              ? tr("%1 mengusulkan agar data ini dihapus").arg(pelaku)
                              : tr("Diusulkan oleh %1").arg(pelaku);
    m_siapa->setText(kataDaftar({siapa, kataKode(satu.urusan.kode)}));
    m_perubahan->tampilkan(satu.urusan.isian, satu.sekarang);
}

void BagianUsulan::putuskan(bool terima, const QString &catatan)
{
    const int row = m_rinci->daftar()->currentIndex().row();
    if (row < 0)
        return;
    m_putusan.jalankan(
        [id = m_model->baris(row).urusan.id, terima, catatan](SinkronDesk &desk) -> Result<void> {
            const auto op = desk.putuskan(id, terima, catatan);
            return op ? Result<void>() : op.error();
        },
        terima ? tr("Usulan diterima. Perubahannya berlaku setelah sampai di pusat.")
               : tr("Usulan ditolak. Alasannya dikirim kepada pengusul."));
}

void BagianUsulan::tanyaTolak()
{
    const int row = m_rinci->daftar()->currentIndex().row();
    if (row < 0)
        return;
    auto *dialog = new DialogTolak(m_model->baris(row).urusan.pelaku, this);
    connect(dialog, &DialogTolak::ditolak, this, [this](const QString &alasan) { putuskan(false, alasan); });
    dialog->open();
}

} // namespace lumbung
