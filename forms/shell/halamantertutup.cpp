// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/halamantertutup.h"

#include "forms/widgets/emptystate.h"

#include <QVBoxLayout>

namespace lumbung {

HalamanTertutup::HalamanTertutup(const DeepLink &link, QWidget *parent) : Page(parent), m_link(link)
{
    auto *column = new QVBoxLayout(this);
    auto *state = new EmptyState;
    state->setContent(QStringLiteral("eye"), tr("Anda sedang melihat sebagai peran lain"),
                      tr("Halaman ini mengubah data atau setelan. Tekan F12 untuk kembali ke akun sendiri."));
    column->addWidget(state);
}

} // namespace lumbung
