// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/alasandialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

AlasanDialog::AlasanDialog(QWidget *parent)
    : DialogTindakan(tr("Lihat data pribadi"),
                     tr("Nama, telepon dan NIK (KTP) pengurus ditampilkan utuh sampai tab ini ditutup. "
                        "Alasan Anda dicatat di audit."),
                     tr("Tampilkan"), parent),
      m_reason(new QLineEdit(this))
{
    constexpr int shortest = 5; // as the audit asks
    m_reason->setPlaceholderText(tr("Alasan, misalnya: menghubungi ketua untuk undangan RAT"));
    m_reason->setAccessibleName(tr("Alasan"));
    body()->addWidget(m_reason);
    setVerb(tr("Tampilkan"), false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { setVerb(tr("Tampilkan"), text.trimmed().size() >= shortest); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(m_reason->text().trimmed()); });
    m_reason->setFocus();
}

} // namespace lumbung
