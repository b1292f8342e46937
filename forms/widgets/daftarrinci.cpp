// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/daftarrinci.h"

#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

DaftarRinci::DaftarRinci(const Kata &kata, QWidget *rinci, std::pair<int, int> bagian, QWidget *parent)
    : QWidget(parent), m_tumpuk(new QStackedWidget), m_daftar(new DaftarDuaBaris(kata.daftar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_tumpuk);
    m_tumpuk->addWidget(buatKosong(kata));
    auto *pair = new QWidget;
    auto *sides = new QHBoxLayout(pair);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    auto *list = new Panel(kata.judul);
    list->body()->addWidget(m_daftar);
    sides->addWidget(list, bagian.first);
    sides->addWidget(rinci, bagian.second);
    m_tumpuk->addWidget(pair);
    setFocusProxy(m_daftar);
}

QWidget *DaftarRinci::buatKosong(const Kata &kata)
{
    auto *panel = new Panel;
    auto *state = new EmptyState;
    state->setContent(QStringLiteral("circle-check"), kata.kosong, kata.artinya);
    panel->body()->addWidget(state);
    return panel;
}

int DaftarRinci::segarkan(const std::function<void()> &isi)
{
    const int before = m_daftar->currentIndex().row();
    isi();
    const int rows = m_daftar->model()->rowCount();
    m_tumpuk->setCurrentIndex(rows == 0 ? 0 : 1);
    if (rows == 0)
        return -1;
    const int row = std::clamp(before, 0, rows - 1);
    m_daftar->setCurrentIndex(m_daftar->model()->index(row, 0));
    return row;
}

} // namespace lumbung
