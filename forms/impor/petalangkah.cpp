// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/petalangkah.h"

#include "forms/impor/petadelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/tabelbaris.h"
#include "models/impor/imporsesi.h"
#include "models/impor/petamodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

PetaLangkah::PetaLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_model(new PetaModel(this)),
      m_tabel(new TabelBaris(tr("Arti tiap kolom berkas"))),
      m_ringkas(new TextLabel(Letters::Quiet)),
      m_kunci(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_ringkas);
    column->addLayout(buatKunci());
    auto *panel = new Panel;
    m_tabel->setModel(m_model);
    m_tabel->setItemDelegate(new PetaDelegate(m_tabel));
    m_tabel->verticalHeader()->hide();
    m_tabel->horizontalHeader()->setStretchLastSection(false);
    m_tabel->horizontalHeader()->setSectionResizeMode(PetaModel::Contoh, QHeaderView::Stretch);
    m_tabel->setColumnWidth(PetaModel::Judul, 260);
    m_tabel->setColumnWidth(PetaModel::Jadi, 270);
    m_tabel->setColumnWidth(PetaModel::Keyakinan_, 190);
    panel->body()->addWidget(m_tabel);
    column->addWidget(panel, 1);
    connect(m_model, &PetaModel::sasaranDipilih, &m_sesi, &ImporSesi::pilihKolom);
    segarkan();
}

QLayout *PetaLangkah::buatKunci()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new TextLabel(Letters::Body, tr("Baris dicocokkan dengan koperasi yang ada menurut"));
    label->setBuddy(m_kunci);
    m_kunci->setAccessibleName(label->text());
    m_kunci->addItems({tr("Nomor induk, badan hukum, lalu nama dan wilayah"), tr("Nomor Induk Koperasi saja"),
                       tr("Nomor badan hukum saja"), tr("Nama dan wilayah saja")});
    m_kunci->setToolTip(tr("Baris yang cocok memperbarui koperasi itu; yang tidak cocok menjadi koperasi baru."));
    connect(m_kunci, &QComboBox::activated, this, [this](int at) {
        PermintaanImpor permintaan = m_sesi.permintaan();
        permintaan.kunci = semuaKunciCocok[at];
        m_sesi.ubahPermintaan(permintaan);
    });
    row->addWidget(label);
    row->addWidget(m_kunci);
    row->addStretch(1);
    return row;
}

void PetaLangkah::segarkan()
{
    m_kunci->setCurrentIndex(static_cast<int>(m_sesi.rencana().kunci));
    const RencanaImpor &rencana = m_sesi.rencana();
    m_model->tampilkan(rencana.peta);
    const auto pasti = std::count_if(rencana.peta.begin(), rencana.peta.end(),
                                     [](const KolomPeta &kolom) { return kolom.keyakinan == Keyakinan::Pasti; });
    QString text = tr("%1 dari %2 kolom dikenali dengan pasti.").arg(pasti).arg(rencana.peta.size());
    if (const int open = rencana.belumJelas(); open > 0)
        text += QLatin1Char(' ') +
                tr("%Ln kolom perlu Anda pilih; yang tidak dipilih tidak ikut diimpor.", nullptr, open);
    m_ringkas->setText(text);
}

void PetaLangkah::tunjukPertanyaan()
{
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->index(i, PetaModel::Jadi).data(PetaModel::KunciRole).toString() == QLatin1String("tanya")) {
            row = i;
            break;
        }
    m_tabel->setCurrentIndex(m_model->index(row, PetaModel::Jadi));
    m_tabel->setFocus();
}

} // namespace lumbung
