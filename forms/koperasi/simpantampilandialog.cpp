// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/simpantampilandialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

SimpanTampilanDialog::SimpanTampilanDialog(const DaftarTampilan &views, const QString &name, QWidget *parent)
    : DialogTindakan(tr("Simpan sebagai tampilan"), {}, tr("Simpan"), parent),
      m_views(views),
      m_name(new QLineEdit(name, this))
{
    m_name->setAccessibleName(tr("Nama tampilan"));
    m_name->setPlaceholderText(tr("Nama tampilan, misalnya RAT kecamatan utara"));
    body()->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &SimpanTampilanDialog::judge);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT named(m_name->text().simplified()); });
    judge();
    m_name->setFocus();
}

void SimpanTampilanDialog::judge()
{
    const QString name = m_name->text().simplified();
    const Tampilan *same = m_views.cari(name);
    if (same && same->bawaan)
        setSentence(tr("Nama ini milik tampilan bawaan. Pilih nama lain."));
    else if (same)
        setSentence(tr("Tampilan \"%1\" sudah ada dan akan diganti.").arg(name));
    else
        setSentence(tr("Kolom, urutan, kelompok dan saringan yang sekarang terlihat disimpan dengan nama ini."));
    setVerb(same ? tr("Ganti") : tr("Simpan"), !name.isEmpty() && !(same && same->bawaan));
}

} // namespace lumbung
