// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/rincian.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/statuslabel.h"
#include "models/kasus/katakasus.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace lumbung {

namespace {

StatusKind jenisStatus(KelompokTugas kelompok)
{
    switch (kelompok) {
    case KelompokTugas::Terlambat: return StatusKind::Terlambat;
    case KelompokTugas::JatuhTempo: return StatusKind::Perbaikan;
    case KelompokTugas::Giliran: return StatusKind::Info;
    case KelompokTugas::Dijeda: return StatusKind::Menunggu;
    case KelompokTugas::Menunggu: return StatusKind::Draf;
    case KelompokTugas::Selesai: break;
    }
    return StatusKind::Valid;
}

} // namespace

RincianTugas::RincianTugas(QWidget *parent)
    : QWidget(parent), m_panel(new Panel(QStringLiteral(" "))), m_status(new StatusLabel), m_fakta(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto *isi = new QVBoxLayout;
    isi->setContentsMargins(14, 0, 14, 12);
    isi->setSpacing(10);
    isi->addWidget(m_status, 0, Qt::AlignLeft);
    m_fakta->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fakta->setVerticalSpacing(6);
    m_fakta->setHorizontalSpacing(16);
    isi->addLayout(m_fakta);
    isi->addStretch(1);
    m_panel->body()->addLayout(isi, 1);
    auto *buka = new VerbButton(tr("Lihat kasus"), QStringLiteral("folder-open"));
    buka->setHint(QStringLiteral("Enter"));
    isi->addWidget(buka, 0, Qt::AlignRight);
    connect(buka, &QAbstractButton::clicked, this, &RincianTugas::bukaDiminta);
    setFocusProxy(buka);
}

void RincianTugas::fakta(const QString &nama, const QString &isi)
{
    if (isi.isEmpty())
        return;
    auto *label = new TextLabel(Letters::Body, isi);
    label->setWordWrap(true);
    m_fakta->addRow(new TextLabel(Letters::Quiet, nama), label);
}

void RincianTugas::tampilkan(const TugasModel::Baris &baris, const KalenderKerja &kalender, qint64 kini)
{
    const RingkasKasus &kasus = baris.kasus;
    m_panel->setTitle(kasus.perihal);
    const QString jam = kataJam(kasus, kalender, kini);
    m_status->setChip({jenisStatus(baris.kelompok), jam.isEmpty() ? namaKelompok(baris.kelompok) : jam});
    while (m_fakta->rowCount() > 0)
        m_fakta->removeRow(0);
    fakta(tr("SOP"), tr("%1, versi %2").arg(kasus.judul, QString::number(kasus.versi)));
    fakta(tr("Koperasi"), baris.koperasi);
    if (kasus.langkah > 0)
        fakta(tr("Langkah"), tr("%1 dari %2: %3").arg(kasus.langkah).arg(kasus.dariLangkah).arg(kasus.kegiatan));
    fakta(tr("Giliran"), kasus.giliran.join(u" / "_qs));
    if (!baris.mandat.isEmpty())
        fakta(tr("Mandat"), tr("Anda bertindak dengan mandat Plh./Plt."));
    if (kasus.tenggat)
        fakta(tr("Tenggat"), kataSaatKasus(kalender, *kasus.tenggat, kini));
    if (kasus.tenggatHukum)
        fakta(tr("Tenggat hukum"), kataSaatKasus(kalender, *kasus.tenggatHukum, kini));
    if (kasus.masuk > 0)
        fakta(tr("Di langkah ini sejak"), kataSaatKasus(kalender, kasus.masuk, kini));
    fakta(tr("Dibuka"), kataSaatKasus(kalender, kasus.dibuka, kini));
    if (kasus.diabaikan > 0)
        fakta(tr("Dikesampingkan"), tr("%1 peristiwa, lihat Riwayat kasusnya").arg(kasus.diabaikan));
}

} // namespace lumbung
