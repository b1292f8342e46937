// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/terimabatch.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"

namespace lumbung {

/// A desk of a test: makes ops with the right numbers and hands them to the hub at once.
class MejaUji {
public:
    MejaUji(PusatStore &pusat, Peran peran = Peran::JfPengawas, Scope wilayah = scopeOf(3201), quint32 benih = 1);

    Op buatKoperasi(const Record &isian, const QString &id = {});
    Op buatKeragaan(const KoperasiId &koperasi, int tahun, const Record &isian);
    Op lampirkan(const KunciRekam &pemilik, const QByteArray &sha256, qint64 ukuran = 7);
    Op ubah(const KunciRekam &rekam, std::vector<FieldChange> isian, const OpId &setelah = {});
    Op hapus(const KunciRekam &rekam, qint64 versi);
    Op selesaikan(const QString &konflik, std::vector<FieldChange> isian, bool terima = false);
    Op putuskan(const QString &usulan, bool terima);
    Op catat(Aliran aliran, const QString &pokok, const QJsonObject &isi, const QString &id = {});
    Op transisi(const KunciRekam &rekam, qint64 versi, StatusData dari, StatusData ke);

    /// Numbers the ops and pushes them as one batch.
    Result<std::vector<JawabanOp>> kirim(std::vector<Op> ops);
    /// One op whose batch must be taken.
    JawabanOp satu(const Op &op);
    /// The batch that kirim() made last, to be sent again.
    const BatchOp &batch() const { return m_batch; }

    Pemakai pemakai;
    PerangkatId perangkat;
    Scope scope;
    qint64 dseq = 0;
    FixedClock clock;

private:
    Op dasar(JenisOp jenis, const KunciRekam &rekam);

    PusatStore &m_pusat;
    SeededChance m_chance;
    BatchOp m_batch;
};

/// {Field::Aset: 5 -> 7}
FieldChange ganti(Field field, const Value &sebelum, const Value &sesudah);

} // namespace lumbung
