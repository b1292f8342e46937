// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/alasandialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

AlasanDialog::AlasanDialog(QWidget *parent)
    : AlasanDialog(
          {tr("Nama, telepon dan NIK (KTP) pengurus ditampilkan utuh sampai tab ini ditutup."), tr("Tampilkan")},
          parent)
{
}

AlasanDialog::AlasanDialog(const Kata &kata, QWidget *parent)
    : DialogTindakan(tr("Lihat data pribadi"), tr("%1 Alasan Anda dicatat di audit.").arg(kata.akibat), kata.tombol,
                     parent),
      m_reason(new QLineEdit(this))
{
    constexpr int shortest = 5; // as the audit asks
    m_reason->setPlaceholderText(tr("Alasan, misalnya: menghubungi ketua untuk undangan RAT"));
    m_reason->setAccessibleName(tr("Alasan"));
    body()->addWidget(m_reason);
    setVerb(kata.tombol, false);
    connect(m_reason, &QLineEdit::textChanged, this, [this, tombol = kata.tombol](const QString &text) {
        setVerb(tombol, text.trimmed().size() >= shortest);
    });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(m_reason->text().trimmed()); });
    m_reason->setFocus();
}

} // namespace lumbung
