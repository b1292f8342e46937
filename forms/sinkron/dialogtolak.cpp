// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/dialogtolak.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

DialogTolak::DialogTolak(const QString &pengusul, QWidget *parent)
    : DialogTindakan(
          tr("Tolak usulan"),
          tr("Data tetap seperti sekarang. %1 membaca alasan Anda dan dapat mengusulkan lagi.").arg(pengusul),
          tr("Tolak usulan"), parent),
      m_alasan(new QLineEdit(this))
{
    constexpr int terpendek = 5; // one word that says something
    m_alasan->setPlaceholderText(tr("Alasan, misalnya: tidak sesuai akta perubahan"));
    m_alasan->setAccessibleName(tr("Alasan (wajib)"));
    body()->addWidget(m_alasan);
    setVerb(tr("Tolak usulan"), false);
    connect(m_alasan, &QLineEdit::textChanged, this,
            [this](const QString &teks) { setVerb(tr("Tolak usulan"), teks.trimmed().size() >= terpendek); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT ditolak(m_alasan->text().trimmed()); });
    m_alasan->setFocus();
}

} // namespace lumbung
