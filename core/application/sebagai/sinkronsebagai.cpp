// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/sinkronsebagai.h"

#include "core/application/sebagai/hanyalihat.h"

namespace lumbung {

Result<IdentitasPerangkat> SinkronSebagai::identitas()
{
    auto identitas = m_dalam.identitas();
    if (identitas) {
        identitas->peran = m_sudut.peran;
        identitas->wilayah = scopeOf(m_sudut.wilayah.scope());
        identitas->pin.clear();
    }
    return identitas;
}

Result<qint64> SinkronSebagai::jumlahPerluDiperiksa()
{
    const auto konflik = this->konflik(true);
    const auto usulan = this->usulan(true);
    if (!konflik || !usulan)
        return konflik ? usulan.error() : konflik.error();
    return static_cast<qint64>(konflik->size() + usulan->size());
}

Result<std::vector<Konflik>> SinkronSebagai::konflik(bool terbukaSaja)
{
    auto semua = m_dalam.konflik(terbukaSaja);
    if (semua)
        std::erase_if(*semua, [&](const Konflik &satu) { return !m_koperasi.terlihat(satu.koperasi); });
    return semua;
}

Result<std::vector<Usulan>> SinkronSebagai::usulan(bool terbukaSaja)
{
    auto semua = m_dalam.usulan(terbukaSaja);
    if (semua)
        std::erase_if(*semua, [&](const Usulan &satu) { return !m_koperasi.terlihat(satu.koperasi); });
    return semua;
}

Result<std::map<KoperasiId, QString>> SinkronSebagai::namaKoperasi(std::span<const KoperasiId> id)
{
    auto nama = m_dalam.namaKoperasi(id);
    if (nama)
        std::erase_if(*nama, [&](const auto &satu) { return !m_koperasi.terlihat(satu.first); });
    return nama;
}

Result<OpId> SinkronSebagai::selesaikan(const KonflikId &, const Record &, const Asal &, bool)
{
    return hanyaLihat();
}

Result<OpId> SinkronSebagai::putuskan(const UsulanId &, bool, const QString &)
{
    return hanyaLihat();
}

Result<void> SinkronSebagai::singkirkan(const OpId &)
{
    return hanyaLihat();
}

Result<OpId> SinkronSebagai::ajukanLagi(const OpId &)
{
    return hanyaLihat();
}

} // namespace lumbung
