// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/bagianperangkat.h"

#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/tabelbaris.h"
#include "models/pesan/galat.h"
#include "models/sinkron/perangkatmodel.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace lumbung {

BagianPerangkat::BagianPerangkat(PengendaliSinkron &sinkron, QWidget *parent)
    : QWidget(parent),
      m_sinkron(sinkron),
      m_model(new PerangkatModel(this)),
      m_pesan(new MessageBar),
      m_panel(new Panel(tr("Perangkat"))),
      m_tabel(new TabelBaris(tr("Komputer yang terhubung ke pusat"))),
      m_bar(new ActionBar),
      m_muat(makeAction(this, tr("Muat ulang"), QStringLiteral("rotate-ccw"))),
      m_cabut(makeAction(this, tr("Cabut…"), QStringLiteral("log-out")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pesan);
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(16, 12, 16, 12);
    frame->addWidget(m_panel);
    column->addLayout(frame, 1);
    m_tabel->setModel(m_model);
    m_tabel->setItemDelegate(new SelDelegate(-1, -1, m_tabel));
    m_tabel->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tabel->bungkus();
    m_panel->body()->addWidget(m_tabel, 1);
    m_bar->addVerb(m_muat);
    m_bar->addVerb(m_cabut);
    m_panel->body()->addWidget(m_bar);
    connect(m_muat, &QAction::triggered, this, &BagianPerangkat::muat);
    connect(m_cabut, &QAction::triggered, this, &BagianPerangkat::tanyaCabut);
    connect(m_tabel->selectionModel(), &QItemSelectionModel::currentChanged, this, &BagianPerangkat::periksa);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BagianPerangkat::periksa);
    setFocusProxy(m_tabel);
    periksa();
}

void BagianPerangkat::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    muat();
}

void BagianPerangkat::muat()
{
    m_bar->setState(tr("Menanyakan ke pusat…"));
    m_sinkron.perangkat().then(this, [this](const Result<std::vector<SesiPerangkat>> &semua) {
        m_bar->setState({});
        if (!semua) {
            m_pesan->showMessage(StatusKind::Perbaikan, kalimat(semua.error()));
            return;
        }
        m_pesan->hide();
        m_panel->setCount(QString::number(semua->size()));
        m_model->tampilkan(*semua);
        if (!semua->empty())
            m_tabel->setCurrentIndex(m_model->index(0, 0));
    });
}

void BagianPerangkat::periksa()
{
    const int row = m_tabel->currentIndex().row();
    const bool ada = row >= 0 && row < m_model->rowCount();
    const bool dicabut = ada && m_model->baris(row).dicabut;
    m_cabut->setEnabled(ada && !dicabut);
    m_bar->setReason(dicabut ? tr("Perangkat ini sudah dicabut") : ada ? QString() : tr("Pilih satu perangkat"));
}

void BagianPerangkat::tanyaCabut()
{
    const SesiPerangkat satu = m_model->baris(m_tabel->currentIndex().row());
    auto *dialog = new DialogTindakan(
        tr("Cabut %1").arg(satu.nama),
        satu.ini
            ? tr("Komputer ini berhenti mengirim dan menerima data. Perubahan yang belum terkirim tetap di sini. "
                 "Untuk terhubung lagi perlu kode baru dari admin.")
            : tr("Komputer itu berhenti mengirim dan menerima data. Perubahan yang belum terkirim tetap di sana. "
                 "Untuk terhubung lagi perlu kode baru dari admin."),
        tr("Cabut perangkat"), this);
    connect(dialog, &QDialog::accepted, this, [this, satu] { cabut(satu.id, satu.nama); });
    dialog->open();
}

void BagianPerangkat::cabut(const PerangkatId &id, const QString &nama)
{
    m_sinkron.cabut(id).then(this, [this, nama](const Result<void> &done) {
        muat();
        if (done)
            m_pesan->showMessage(StatusKind::Valid, tr("%1 dicabut dari pusat.").arg(nama));
        else
            m_pesan->showMessage(StatusKind::Terlambat, kalimat(done.error()));
    });
}

} // namespace lumbung
