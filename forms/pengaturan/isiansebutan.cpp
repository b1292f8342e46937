// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/isiansebutan.h"

#include "core/domain/sebutan.h"
#include "forms/shell/desk.h"
#include "forms/shell/officecare.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

IsianSebutan::IsianSebutan(Desk &desk, OfficeCare &care, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_care(care),
      m_name(new QLineEdit(desk.pelaku)),
      m_save(new VerbButton(tr("Ganti sebutan"), {}, VerbButton::Rank::Small)),
      m_state(new TextLabel(Letters::Hint))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_name->setAccessibleName(tr("Sebutan di Riwayat"));
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    column->addLayout(row);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    connect(m_name, &QLineEdit::textChanged, this, &IsianSebutan::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &IsianSebutan::save);
    connect(m_save, &QAbstractButton::clicked, this, &IsianSebutan::save);
    follow();
}

void IsianSebutan::follow()
{
    const auto read = bacaSebutan(m_name->text());
    m_save->setEnabled(read && *read != m_desk.pelaku);
    m_state->setText(read ? tr("Jabatan atau meja, misalnya Petugas data atau Loket 2. Riwayat lama tidak berubah.")
                          : kalimat(read.error()));
}

void IsianSebutan::save()
{
    if (!m_save->isEnabled())
        return;
    if (const auto set = m_care.setPelaku(m_name->text()); !set) {
        m_state->setText(kalimat(set.error()));
        return;
    }
    m_name->setText(m_desk.pelaku);
    m_save->setEnabled(false);
    m_state->setText(tr("Tersimpan. Pekerjaan berikutnya dicatat atas sebutan ini."));
}

} // namespace lumbung
