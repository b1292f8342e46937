// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/dialogbukakasus.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

DialogBukaKasus::DialogBukaKasus(std::vector<DefinisiSop> sop, const QString &koperasi, QWidget *parent)
    : DialogTindakan(
          tr("Buka kasus baru"),
          tr("Kasus berjalan menurut versi SOP yang berlaku hari ini, juga bila SOP-nya berubah kemudian."),
          tr("Buka kasus"), parent),
      m_sop(std::move(sop)),
      m_isian(new QFormLayout),
      m_pilihan(new QComboBox),
      m_jalur(new QComboBox),
      m_acara(new QDateEdit(QDate::currentDate())),
      m_perihal(new QLineEdit),
      m_koperasi(new QLineEdit(koperasi))
{
    m_perihal->setPlaceholderText(tr("Misalnya: Permintaan data koperasi aktif"));
    m_koperasi->setPlaceholderText(tr("Nomor Induk Koperasi, bila kasus ini tentang satu koperasi"));
    m_acara->setCalendarPopup(true);
    m_acara->setDisplayFormat(QStringLiteral("dd-MM-yyyy"));
    for (QComboBox *satu : {m_pilihan, m_jalur}) { // long names do not widen the dialog
        satu->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        satu->setMinimumContentsLength(24);
        satu->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_isian->addRow(tr("&SOP"), m_pilihan);
    m_isian->addRow(tr("&Jalur"), m_jalur);
    m_isian->addRow(tr("Hari &acara"), m_acara);
    m_isian->addRow(tr("&Perihal"), m_perihal);
    m_isian->addRow(tr("&Koperasi"), m_koperasi);
    m_isian->setRowWrapPolicy(QFormLayout::WrapLongRows);
    body()->addLayout(m_isian);
    for (const DefinisiSop &satu : m_sop)
        m_pilihan->addItem(satu.judul);
    connect(m_pilihan, &QComboBox::currentIndexChanged, this, &DialogBukaKasus::tunjukSop);
    connect(m_perihal, &QLineEdit::textChanged, this, &DialogBukaKasus::periksa);
    connect(this, &QDialog::accepted, this, [this] {
        const DefinisiSop &pilihan = *terpilih();
        Q_EMIT diminta({pilihan.kode,
                        m_jalur->currentData().toString(),
                        pilihan.acara ? m_acara->date() : QDate(),
                        m_perihal->text(),
                        {},
                        {}},
                       m_koperasi->text().trimmed());
    });
    tunjukSop(m_pilihan->currentIndex());
    periksa();
    m_pilihan->setFocus();
}

const DefinisiSop *DialogBukaKasus::terpilih() const
{
    const int row = m_pilihan->currentIndex();
    return row < 0 ? nullptr : &m_sop[static_cast<std::size_t>(row)];
}

void DialogBukaKasus::tunjukSop(int row)
{
    m_jalur->clear();
    if (row < 0)
        return;
    const DefinisiSop &sop = m_sop[static_cast<std::size_t>(row)];
    for (const JalurSop &satu : sop.jalur)
        m_jalur->addItem(satu.nama, satu.kode);
    for (const auto &[isian, tampak] :
         {std::pair<QWidget *, bool>{m_jalur, sop.jalur.size() > 1}, {m_acara, sop.acara}}) {
        isian->setVisible(tampak);
        m_isian->labelForField(isian)->setVisible(tampak);
    }
}

void DialogBukaKasus::periksa()
{
    setVerb(tr("Buka kasus"), terpilih() && !m_perihal->text().trimmed().isEmpty());
}

} // namespace lumbung
