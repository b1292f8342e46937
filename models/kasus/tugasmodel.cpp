// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kasus/tugasmodel.h"

#include "models/kasus/katakasus.h"

#include <algorithm>

namespace lumbung {

namespace {

QString namaOf(const MuatanTugas &muatan, const KoperasiId &koperasi)
{
    const auto found = muatan.nama.find(koperasi);
    return found == muatan.nama.end() ? QString() : found->second;
}

/// How a case stands when it is nobody's in particular.
KelompokTugas kelompokUmum(const RingkasKasus &kasus)
{
    if (kasus.berakhir)
        return KelompokTugas::Selesai;
    if (kasus.status == StatusKasus::Dijeda)
        return KelompokTugas::Dijeda;
    return kasus.lewat || kasus.lewatHukum ? KelompokTugas::Terlambat : KelompokTugas::Giliran;
}

} // namespace

void TugasModel::tampilkan(std::vector<Baris> baris, const KalenderKerja &kalender, qint64 kini)
{
    beginResetModel();
    m_baris = std::move(baris);
    m_kalender = kalender;
    m_kini = kini;
    endResetModel();
}

int TugasModel::barisOf(const KasusId &id) const
{
    const auto found = std::ranges::find(m_baris, id, [](const Baris &satu) { return satu.kasus.id; });
    return found == m_baris.end() ? -1 : static_cast<int>(found - m_baris.begin());
}

int TugasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

QVariant TugasModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Baris &satu = baris(index.row());
    const QString judul =
        satu.koperasi.isEmpty() ? satu.kasus.perihal : u"%1: %2"_qs.arg(satu.koperasi, satu.kasus.perihal);
    QStringList fakta{kataJam(satu.kasus, m_kalender, m_kini)};
    if (satu.kasus.langkah > 0)
        fakta.append(u"%1. %2"_qs.arg(satu.kasus.langkah).arg(satu.kasus.kegiatan));
    if (satu.kelompok == KelompokTugas::Menunggu)
        fakta.append(satu.kasus.giliran.join(u" / "_qs));
    fakta.removeAll(QString());
    const QString rincian = fakta.join(u" · "_qs);
    switch (role) {
    case Qt::DisplayRole: return judul;
    case RincianRole: return rincian;
    case KelompokRole: return static_cast<int>(satu.kelompok);
    case Qt::AccessibleTextRole: return u"%1. %2. %3"_qs.arg(namaKelompok(satu.kelompok), judul, rincian);
    default: return {};
    }
}

std::vector<TugasModel::Baris> barisTugas(const MuatanTugas &muatan, bool gilirannya)
{
    std::vector<TugasModel::Baris> baris;
    for (const Tugas &satu : muatan.tugas)
        if ((satu.kelompok <= KelompokTugas::Dijeda) == gilirannya)
            baris.push_back({satu.kelompok, satu.kasus, namaOf(muatan, satu.kasus.koperasi), satu.mandat});
    return baris;
}

std::vector<TugasModel::Baris> barisSemuaKasus(const MuatanTugas &muatan)
{
    std::vector<TugasModel::Baris> baris;
    for (const RingkasKasus &satu : muatan.semua)
        baris.push_back({kelompokUmum(satu), satu, namaOf(muatan, satu.koperasi), {}});
    return baris;
}

} // namespace lumbung
