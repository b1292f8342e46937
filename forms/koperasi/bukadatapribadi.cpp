// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/bukadatapribadi.h"

#include "core/application/datapribadi.h"
#include "forms/shell/desk.h"

namespace lumbung {

BukaDataPribadi::BukaDataPribadi(Desk &desk, const QString &judul, QWidget *parent)
    : QObject(parent), m_desk(desk), m_judul(judul), m_jendela(parent)
{
}

void BukaDataPribadi::minta()
{
    auto *dialog = m_kata ? new AlasanDialog(*m_kata, m_jendela) : new AlasanDialog(m_jendela);
    connect(dialog, &AlasanDialog::given, this, &BukaDataPribadi::catat);
    dialog->open();
}

void BukaDataPribadi::catat(const QString &alasan)
{
    m_desk.tulis
        .run([pelaku = m_desk.pelaku, alasan, judul = m_judul](Office &office) {
            return catatBukaDataPribadi(office, pelaku, alasan, judul);
        })
        .then(this, [this](const Result<void> &tercatat) {
            if (tercatat)
                Q_EMIT dibuka();
            else
                Q_EMIT gagal(tercatat.error());
        });
}

} // namespace lumbung
