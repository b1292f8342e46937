// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/usulanmodel.h"

#include "models/sinkron/katasinkron.h"

namespace lumbung {

void UsulanModel::tampilkan(std::vector<UrusanBernama<Usulan>> usulan)
{
    beginResetModel();
    m_usulan = std::move(usulan);
    endResetModel();
}

int UsulanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_usulan.size());
}

QVariant UsulanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &satu = baris(index.row());
    const QString judul = judulUsulan(satu.urusan, satu.koperasi);
    const QString rincian =
        kataDaftar({satu.urusan.pelaku, kataWaktu(satu.urusan.pada), kataKode(satu.urusan.kode)});
    switch (role) {
    case Qt::DisplayRole: return judul;
    case RincianRole: return rincian;
    case Qt::AccessibleTextRole: return u"%1. %2"_qs.arg(judul, rincian);
    default: return {};
    }
}

} // namespace lumbung
