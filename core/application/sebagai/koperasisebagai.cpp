// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/koperasisebagai.h"

#include <algorithm>
#include <set>

namespace lumbung {

BatasWilayah::BatasWilayah(const KodeWilayah &wilayah, const KodeWilayah &seluruhnya) : m_wilayah(wilayah)
{
    if (!wilayah.contains(seluruhnya))
        m_kondisi = Condition{Field::Wilayah, Condition::Kind::OneOf, {Value(wilayah.text())}, false, false};
}

Filter BatasWilayah::batasi(Filter filter) const
{
    if (m_kondisi)
        filter.conditions.push_back(*m_kondisi);
    return filter;
}

bool BatasWilayah::memuat(const KodeWilayah &kode) const
{
    return !m_kondisi || (!kode.isEmpty() && m_wilayah.contains(kode));
}

bool BatasWilayah::memuat(const Record &profil) const
{
    return memuat(KodeWilayah::parse(profil.value(Field::Wilayah).text()).value_or(KodeWilayah()));
}

DaftarQuery KoperasiSebagai::batasi(DaftarQuery query) const
{
    query.filter = m_batas.batasi(std::move(query.filter));
    return query;
}

Result<std::vector<RowKey>> KoperasiSebagai::yangTerlihat(std::span<const RowKey> keys)
{
    if (!m_batas.membatasi())
        return std::vector<RowKey>(keys.begin(), keys.end());
    const auto semua = m_dalam.keys(batasi({}));
    if (!semua)
        return semua.error();
    const std::set<RowKey> boleh(semua->begin(), semua->end());
    std::vector<RowKey> hasil;
    std::ranges::copy_if(keys, std::back_inserter(hasil), [&](RowKey key) { return boleh.contains(key); });
    return hasil;
}

Result<std::vector<DaftarBaris>> KoperasiSebagai::rows(std::span<const RowKey> keys, std::span<const Field> fields,
                                                       int tahunBuku)
{
    const auto boleh = yangTerlihat(keys);
    return boleh ? m_dalam.rows(*boleh, fields, tahunBuku) : boleh.error();
}

/// The inner list ignores conditions on the field that it counts, so areas are looked at once more.
Result<std::vector<HitungNilai>> KoperasiSebagai::valueCounts(Field field, const DaftarQuery &query)
{
    auto nilai = m_dalam.valueCounts(field, batasi(query));
    if (nilai && m_batas.membatasi() && spec(field).type == FieldType::Wilayah)
        std::erase_if(*nilai, [&](const HitungNilai &satu) {
            return !m_batas.memuat(KodeWilayah::parse(satu.nilai.text()).value_or(KodeWilayah()));
        });
    return nilai;
}

Result<std::vector<Rangkuman>> KoperasiSebagai::sums(std::span<const RowKey> keys, std::span<const Field> fields,
                                                     int tahunBuku)
{
    const auto boleh = yangTerlihat(keys);
    return boleh ? m_dalam.sums(*boleh, fields, tahunBuku) : boleh.error();
}

Result<Koperasi> KoperasiSebagai::find(const KoperasiId &id)
{
    auto koperasi = m_dalam.find(id);
    if (koperasi && !m_batas.memuat(koperasi->isian))
        return Error{ErrorKind::Missing, QStringLiteral("koperasi.tidak-ada"), {}};
    return koperasi;
}

Result<Keragaan> KoperasiSebagai::find(const KeragaanId &id)
{
    auto keragaan = m_dalam.find(id);
    if (keragaan && !terlihat(keragaan->koperasi))
        return Error{ErrorKind::Missing, QStringLiteral("keragaan.tidak-ada"), {}};
    return keragaan;
}

Result<std::vector<KoperasiId>> KoperasiSebagai::findByNik(const QString &nikKoperasi)
{
    auto semua = m_dalam.findByNik(nikKoperasi);
    if (semua)
        std::erase_if(*semua, [&](const KoperasiId &id) { return !terlihat(id); });
    return semua;
}

Result<std::vector<Keragaan>> KoperasiSebagai::keragaan(const KoperasiId &id)
{
    return terlihat(id) ? m_dalam.keragaan(id) : Result<std::vector<Keragaan>>(std::vector<Keragaan>());
}

Result<std::vector<RiwayatBaris>> KoperasiSebagai::riwayat(const KoperasiId &id)
{
    return terlihat(id) ? m_dalam.riwayat(id) : Result<std::vector<RiwayatBaris>>(std::vector<RiwayatBaris>());
}

Result<std::vector<KoperasiQueries::Kecocokan>> KoperasiSebagai::cocok(const Kunci &kunci)
{
    auto semua = m_dalam.cocok(kunci);
    if (semua)
        std::erase_if(*semua, [&](const Kecocokan &satu) { return !terlihat(satu.id); });
    return semua;
}

Result<void> KoperasiSebagai::semuaKunci(const std::function<bool(const KunciBaris &)> &sink)
{
    return m_dalam.semuaKunci(
        [&](const KunciBaris &baris) { return !m_batas.memuat(baris.wilayah) || sink(baris); });
}

Result<std::vector<RowKey>> KoperasiSebagai::berkeragaan(const Periode &periode)
{
    const auto semua = m_dalam.berkeragaan(periode);
    return semua ? yangTerlihat(*semua) : semua;
}

Result<Rekap> RekapSebagai::rekap(const RekapQuery &query)
{
    RekapQuery batas = query;
    batas.filter = m_batas.batasi(query.filter);
    return m_dalam.rekap(batas);
}

Result<std::map<int, Rekap>> RekapSebagai::deret(const DeretQuery &query)
{
    DeretQuery batas = query;
    batas.filter = m_batas.batasi(query.filter);
    return m_dalam.deret(batas);
}

} // namespace lumbung
