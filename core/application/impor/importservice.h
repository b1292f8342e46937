// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/aliranbaris.h"
#include "core/application/impor/nasibbaris.h"
#include "core/application/impor/rencanaimpor.h"
#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/application/ports/tablewriter.h"

namespace lumbung {

/// What accompanies a run: who asks, how to stop it, who hears of it, where rejected rows go.
struct JalanImpor {
    QString pelaku;
    const std::atomic<bool> *batal = nullptr;
    std::function<void(const KemajuanImpor &)> kemajuan; ///< called on the thread that runs the import
    TableWriter *tertolak = nullptr;                     ///< made with kolomTertolak(); the caller finishes it
    std::function<QString(const TemuanImpor &)> alasan;  ///< the sentence of a finding, for `tertolak`
};

struct HasilImpor {
    HitunganImpor hitungan;
    std::vector<KelompokTemuan> temuan;
    std::vector<PasanganKembar> kembar; ///< doubtful rows, the first 500, without their twin's values
    qint64 jumlahKembar = 0;
    TindakanId tindakan; ///< for undo; empty when the file said nothing new
    double detik = 0;
};

/// Import of a workbook or CSV file with data keragaan: the wizard and `lumbungctl import` are its callers.
/// Reads in streams, so memory does not grow with the file. Belongs to the thread that opened the office.
class ImportService {
public:
    ImportService(Office &kantor, const WilayahDirectory &wilayah, const Clock &clock, Chance &chance)
        : m_kantor(kantor), m_wilayah(wilayah), m_clock(clock), m_chance(chance)
    {
    }

    /// Sheet, heading, columns and tahun buku, from the first rows only.
    Result<RencanaImpor> rencanakan(TableSource &sumber, const PermintaanImpor &permintaan);
    /// Goes through the whole file without writing and fills in counts, findings and twins of the plan.
    /// Error Input "impor.tanpa-identitas" when no column gives nama, Nomor Induk Koperasi or badan hukum.
    Result<RencanaImpor> periksa(TableSource &sumber, RencanaImpor rencana, const KoreksiImpor &koreksi,
                                 const JalanImpor &jalan);
    /// rencanakan() and periksa() in one.
    Result<RencanaImpor> analyse(TableSource &sumber, const PermintaanImpor &permintaan, const JalanImpor &jalan);
    /// Writes everything in one unit of work: one transaction, one audit line, one undo. Any error, and a stop,
    /// leaves the store as it was. The mapping is remembered for the plan's sender.
    Result<HasilImpor> apply(TableSource &sumber, const RencanaImpor &rencana, const KoreksiImpor &koreksi,
                             const JalanImpor &jalan);
    /// The whole import without questions, for the command line.
    Result<std::pair<RencanaImpor, HasilImpor>>
    importLangsung(TableSource &sumber, const PermintaanImpor &permintaan, const JalanImpor &jalan);

private:
    using Tulis = std::function<Result<void>(const BarisImpor &, const NasibBaris &)>;
    Result<HasilImpor> jalankan(TableSource &sumber, const RencanaImpor &rencana, const KoreksiImpor &koreksi,
                                const JalanImpor &jalan, const Tulis &tulis);
    Result<void> lengkapiKembar(TableSource &sumber, const RencanaImpor &rencana, const KoreksiImpor &koreksi,
                                std::vector<PasanganKembar> &kembar);

    Office &m_kantor;
    const WilayahDirectory &m_wilayah;
    const Clock &m_clock;
    Chance &m_chance;
};

} // namespace lumbung
