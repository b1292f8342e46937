// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/dialogsebagai.h"

#include "forms/shell/desk.h"
#include "forms/widgets/letters.h"
#include "models/peran/kataperan.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lumbung {

DialogSebagai::DialogSebagai(const Desk &desk, const IdentitasPerangkat &identitas, QWidget *parent)
    : DialogTindakan(
          tr("Lihat sebagai"),
          tr("Lumbung tampil seperti yang dilihat peran itu di wilayah itu. Tidak ada yang dapat diubah, dan "
             "melihatnya dicatat di audit."),
          tr("Lihat"), parent),
      m_peran(new QComboBox),
      m_wilayah(new QComboBox),
      m_boleh(new TextLabel(Letters::Hint))
{
    for (const Peran peran : peranBolehDilihat(identitas))
        m_peran->addItem(namaPeran(peran), QVariant::fromValue(static_cast<int>(peran)));
    const KodeWilayah terluas = wilayahBolehDilihat(identitas, desk.kantor);
    m_wilayah->addItem(terluas.isEmpty() ? tr("Nasional") : desk.wilayah.nama(terluas), terluas.text());
    for (const KodeWilayah &kode : desk.wilayah.children(terluas))
        if (kode.tingkat() <= TingkatWilayah::KabupatenKota)
            m_wilayah->addItem(desk.wilayah.nama(kode), kode.text());
    m_peran->setAccessibleName(tr("Peran"));
    m_wilayah->setAccessibleName(tr("Wilayah"));
    m_boleh->setWordWrap(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(new TextLabel(Letters::Meta, tr("Peran"))), static_cast<QWidget *>(m_peran),
          static_cast<QWidget *>(m_boleh), static_cast<QWidget *>(new TextLabel(Letters::Meta, tr("Wilayah"))),
          static_cast<QWidget *>(m_wilayah)})
        body()->addWidget(widget);
    connect(m_peran, &QComboBox::currentIndexChanged, this, &DialogSebagai::tampilkanPeran);
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT dipilih({static_cast<Peran>(m_peran->currentData().toInt()),
                        KodeWilayah::parse(m_wilayah->currentData().toString()).value_or(KodeWilayah())});
    });
    tampilkanPeran();
    m_peran->setFocus();
}

void DialogSebagai::tampilkanPeran()
{
    m_boleh->setText(kalimatPeran(static_cast<Peran>(m_peran->currentData().toInt())));
}

} // namespace lumbung
