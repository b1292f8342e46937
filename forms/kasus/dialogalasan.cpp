// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/dialogalasan.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

DialogAlasan::DialogAlasan(const Kata &kata, QWidget *parent)
    : DialogTindakan(kata.judul, kata.akibat, kata.tombol, parent), m_alasan(new QLineEdit(this))
{
    constexpr int terpendek = 3;
    m_alasan->setPlaceholderText(kata.contoh);
    m_alasan->setAccessibleName(tr("Alasan (wajib)"));
    body()->addWidget(m_alasan);
    setVerb(kata.tombol, false);
    connect(m_alasan, &QLineEdit::textChanged, this,
            [this, kata](const QString &teks) { setVerb(kata.tombol, teks.trimmed().size() >= terpendek); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT beralasan(m_alasan->text().trimmed()); });
    m_alasan->setFocus();
}

} // namespace lumbung
