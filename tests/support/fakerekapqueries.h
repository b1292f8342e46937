// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"

#include <QMap>

#include <vector>

namespace lumbung {

/// One statement as a test writes it down; money in rupiah.
struct PernyataanContoh {
    QString wilayah; ///< empty = tidak terpetakan
    int tahun = 2025;
    QString jenis = QStringLiteral("Konsumen");
    QString pola = QStringLiteral("Konvensional");
    QString status = QStringLiteral("Aktif"); ///< empty = not filled
    bool rat = false;
    qint64 pria = 0;
    qint64 wanita = 0;
    qint64 aset = 0;
    qint64 volumeUsaha = 0;
    qint64 shu = 0;
};

/// Answers from a plain list by adding up, so sums can be checked by hand. Knows filters on jenis and pola.
class FakeRekapQueries final : public RekapQueries {
public:
    std::vector<PernyataanContoh> data;
    std::optional<Error> failure; ///< the next and all later questions fail with this

    static Ukuran ukuranOf(const PernyataanContoh &row)
    {
        Ukuran sums;
        sums.jumlah = 1;
        sums.aktif = row.status == QLatin1String("Aktif");
        sums.tidakAktif = row.status == QLatin1String("Tidak Aktif");
        sums.rat = row.rat;
        sums.anggota = row.pria + row.wanita;
        sums.anggotaPria = row.pria;
        sums.anggotaWanita = row.wanita;
        sums.aset = row.aset;
        sums.volumeUsaha = row.volumeUsaha;
        sums.shu = row.shu;
        return sums;
    }

    Result<Rekap> rekap(const RekapQuery &query) override
    {
        if (failure)
            return *failure;
        QMap<QString, Ukuran> groups;
        Rekap result;
        for (const PernyataanContoh &row : data) {
            if (row.tahun != query.tahunBuku || !fits(row, query))
                continue;
            const Ukuran sums = ukuranOf(row);
            result.jumlah += sums;
            const QString code = codeOf(row, query.menurut);
            if (code.isEmpty())
                result.tidakTerpetakan += sums;
            else
                groups[code] += sums;
        }
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            result.baris.push_back({group.key(), group.value()});
        return result;
    }

    Result<std::map<int, Rekap>> deret(const DeretQuery &query) override
    {
        std::map<int, Rekap> years;
        for (int year = query.dari; year <= query.sampai; ++year) {
            auto one = rekap({query.menurut, year, query.dalam, query.filter, query.keadaan});
            if (!one)
                return one.error();
            years[year] = std::move(one).value();
        }
        return years;
    }

    Result<std::optional<QDate>> catatanPertama() override { return std::optional<QDate>(); }

private:
    static QString codeOf(const PernyataanContoh &row, RekapMenurut menurut)
    {
        if (menurut == RekapMenurut::Jenis)
            return row.jenis;
        if (menurut == RekapMenurut::PolaPengelolaan)
            return row.pola;
        const auto area = KodeWilayah::parse(row.wilayah);
        return area ? area->at(static_cast<TingkatWilayah>(static_cast<int>(menurut) + 1)).text() : QString();
    }

    static bool fits(const PernyataanContoh &row, const RekapQuery &query)
    {
        const auto area = KodeWilayah::parse(row.wilayah);
        if (!query.dalam.isEmpty() && !(area && query.dalam.contains(*area)))
            return false;
        for (const Condition &condition : query.filter.conditions) {
            const QString value = condition.field == Field::Jenis ? row.jenis : row.pola;
            if (condition.values.front().text() != value)
                return false;
        }
        return true;
    }
};

} // namespace lumbung
