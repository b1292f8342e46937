// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres/pusatberpemakai.h"

#include "tests/support/postgres/temporarycluster.h"

namespace lumbung {

void tulisPemakai(const QByteArray &address, const Pemakai &pemakai)
{
    const QByteArray wilayah = QByteArray::number(numberOf(pemakai.wilayah));
    const QByteArray state = TemporaryCluster::admin(
        address, "INSERT INTO lumbung.pemakai (id, nama, peran, wilayah, dibuat) VALUES ('" +
                     pemakai.id.toLatin1() + "', '" + pemakai.id.toLatin1() + "', '" +
                     keyOf(pemakai.peran).toLatin1() + "', " + wilayah +
                     ", now()) ON CONFLICT (id) DO UPDATE SET wilayah = excluded.wilayah");
    if (!state.isEmpty())
        qFatal("pemakai: %s", state.constData());
}

const Pemakai &PusatBerpemakai::dikenal(const Pemakai &pemakai)
{
    const auto [found, baru] = m_dikenal.try_emplace(pemakai.id, pemakai.wilayah);
    if (baru || found->second != pemakai.wilayah)
        tulisPemakai(m_address, pemakai);
    found->second = pemakai.wilayah;
    return pemakai;
}

Result<std::unique_ptr<TransaksiPusat>> PusatBerpemakai::mulai(const Pemakai &pemakai)
{
    return m_store.mulai(dikenal(pemakai));
}

Result<std::map<Scope, KepalaScope>> PusatBerpemakai::kepala(const Pemakai &pemakai)
{
    return m_store.kepala(dikenal(pemakai));
}

Result<HalamanPusat> PusatBerpemakai::perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                                const std::set<Scope> &awal)
{
    return m_store.perubahan(dikenal(pemakai), kursor, batas, awal);
}

Result<std::vector<QByteArray>> PusatBerpemakai::cernaEmber(const Pemakai &pemakai, Scope scope, int bits)
{
    return m_store.cernaEmber(dikenal(pemakai), scope, bits);
}

Result<std::vector<RekamPusat>> PusatBerpemakai::isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                                          std::span<const int> ember)
{
    return m_store.isiEmber(dikenal(pemakai), scope, bits, ember);
}

Result<HalamanPusat> PusatBerpemakai::ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci)
{
    return m_store.ambil(dikenal(pemakai), scope, kunci);
}

} // namespace lumbung
