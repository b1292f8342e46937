// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/rekapqueries.h"

namespace lumbung {

/// What lies inside the area of a look, as a condition on any list; nothing when it is all that there is.
class BatasWilayah {
public:
    /// `seluruhnya`: the area of the whole office. Koperasi without an area belong to it.
    BatasWilayah(const KodeWilayah &wilayah, const KodeWilayah &seluruhnya);
    bool membatasi() const { return m_kondisi.has_value(); }
    Filter batasi(Filter filter) const;
    bool memuat(const Record &profil) const;
    bool memuat(const KodeWilayah &kode) const;

private:
    KodeWilayah m_wilayah;
    std::optional<Condition> m_kondisi;
};

/// Lists, forms and history of the koperasi inside an area; what lies outside is not there.
class KoperasiSebagai final : public KoperasiQueries {
public:
    KoperasiSebagai(KoperasiQueries &dalam, const BatasWilayah &batas) : m_dalam(dalam), m_batas(batas) {}

    Result<std::vector<RowKey>> keys(const DaftarQuery &query) override { return m_dalam.keys(batasi(query)); }
    Result<qint64> count(const DaftarQuery &query) override { return m_dalam.count(batasi(query)); }
    Result<std::vector<DaftarBaris>> rows(std::span<const RowKey> keys, std::span<const Field> fields,
                                          int tahunBuku) override;
    Result<std::vector<HitungNilai>> valueCounts(Field field, const DaftarQuery &query) override;
    Result<std::vector<Rangkuman>> sums(std::span<const RowKey> keys, std::span<const Field> fields,
                                        int tahunBuku) override;
    Result<Koperasi> find(const KoperasiId &id) override;
    Result<Keragaan> find(const KeragaanId &id) override;
    Result<std::vector<KoperasiId>> findByNik(const QString &nikKoperasi) override;
    Result<std::vector<Keragaan>> keragaan(const KoperasiId &id) override;
    Result<std::vector<RiwayatBaris>> riwayat(const KoperasiId &id) override;
    Result<std::vector<int>> tahunBuku() override { return m_dalam.tahunBuku(); }
    Result<std::vector<Kecocokan>> cocok(const Kunci &kunci) override;
    Result<void> semuaKunci(const std::function<bool(const KunciBaris &)> &sink) override;
    Result<std::vector<RowKey>> berkeragaan(const Periode &periode) override;
    Result<bool> siapkan(std::span<const Field> fields, int tahunBuku) override
    {
        return m_dalam.siapkan(fields, tahunBuku);
    }
    /// Whether a koperasi is there and inside; without a limit also one that is removed.
    bool terlihat(const KoperasiId &id) { return !m_batas.membatasi() || find(id).ok(); }

private:
    DaftarQuery batasi(DaftarQuery query) const;
    Result<std::vector<RowKey>> yangTerlihat(std::span<const RowKey> keys);

    KoperasiQueries &m_dalam;
    const BatasWilayah &m_batas;
};

/// Sums of the koperasi inside an area.
class RekapSebagai final : public RekapQueries {
public:
    RekapSebagai(RekapQueries &dalam, const BatasWilayah &batas) : m_dalam(dalam), m_batas(batas) {}
    Result<Rekap> rekap(const RekapQuery &query) override;
    Result<std::map<int, Rekap>> deret(const DeretQuery &query) override;
    Result<std::optional<QDate>> catatanPertama() override { return m_dalam.catatanPertama(); }

private:
    RekapQueries &m_dalam;
    const BatasWilayah &m_batas;
};

} // namespace lumbung
