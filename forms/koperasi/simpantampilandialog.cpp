// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/simpantampilandialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

SimpanTampilanDialog::SimpanTampilanDialog(const DaftarTampilan &views, const Tampilan &view, QWidget *parent)
    : DialogTindakan(tr("Simpan sebagai tampilan"), {}, tr("Simpan"), parent),
      m_views(views),
      m_name(new QLineEdit(view.milik == MilikTampilan::Bawaan ? QString() : view.nama, this)),
      m_owner(new QComboBox(this))
{
    m_name->setAccessibleName(tr("Nama tampilan"));
    m_name->setPlaceholderText(tr("Nama tampilan, misalnya RAT kecamatan utara"));
    m_owner->setAccessibleName(tr("Untuk siapa"));
    m_owner->addItem(tr("Pribadi: hanya untuk saya"), static_cast<int>(MilikTampilan::Pribadi));
    m_owner->addItem(tr("Unit: untuk petugas satu unit"), static_cast<int>(MilikTampilan::Unit));
    m_owner->addItem(tr("Dinas: untuk seluruh kantor"), static_cast<int>(MilikTampilan::Dinas));
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(static_cast<int>(view.milik))));
    body()->addWidget(m_name);
    body()->addWidget(m_owner);
    connect(m_name, &QLineEdit::textChanged, this, &SimpanTampilanDialog::judge);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &SimpanTampilanDialog::judge);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT named(m_name->text().simplified(), owner()); });
    judge();
    m_name->setFocus();
}

MilikTampilan SimpanTampilanDialog::owner() const
{
    return static_cast<MilikTampilan>(m_owner->currentData().toInt());
}

void SimpanTampilanDialog::judge()
{
    const QString name = m_name->text().simplified();
    const bool shipped = m_views.cari(MilikTampilan::Bawaan, name);
    const bool same = m_views.cari(owner(), name);
    if (shipped)
        setSentence(tr("Nama ini milik tampilan bawaan. Pilih nama lain."));
    else if (same && owner() == MilikTampilan::Pribadi)
        setSentence(tr("Tampilan \"%1\" sudah ada dan akan diganti.").arg(name));
    else if (same)
        setSentence(tr("Tampilan \"%1\" sudah ada dan akan diganti untuk semua yang memakainya.").arg(name));
    else
        setSentence(tr("Kolom, urutan, kelompok dan saringan yang sekarang terlihat disimpan dengan nama ini."));
    setVerb(same ? tr("Ganti") : tr("Simpan"), !name.isEmpty() && !shipped);
}

} // namespace lumbung
