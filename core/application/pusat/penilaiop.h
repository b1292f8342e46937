// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/kembarbatch.h"
#include "core/application/pusat/lembarpusat.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/peran.h"

#include <QDate>

namespace lumbung {

/// Judges the ops of one push, one after the other, on the sheet that is locked for them. An op is always answered;
/// only the store fails.
class PenilaiOp {
public:
    /// `scope` is the batch's: where proposals go whose record belongs elsewhere.
    PenilaiOp(LembarPusat &lembar, TransaksiPusat &transaksi, const Pemakai &pemakai, Scope scope, QDate hariIni);

    /// What is known of ops of earlier batches that some ops were made on top of.
    void ingat(const JawabanOp &jawaban) { m_jawaban.insert_or_assign(jawaban.id, jawaban); }
    /// Looks for koperasi with the same numbers as those that these ops make; before the first of them is judged.
    Result<void> cariKembar(std::span<const Op> ops) { return m_kembar.tanya(m_transaksi, ops, m_scope); }
    Result<JawabanOp> nilai(const Op &op);

private:
    Result<JawabanOp> nilaiSendiri(const Op &op);
    Result<JawabanOp> buat(const Op &op);
    Result<JawabanOp> buatKoperasi(const Op &op);
    JawabanOp buatKeragaan(const Op &op);
    Result<JawabanOp> lampiran(const Op &op);
    Result<JawabanOp> buatLampiran(const Op &op, Lampiran baru);
    Result<JawabanOp> hapusLampiran(const Op &op);
    Result<JawabanOp> ubah(const Op &op);
    Result<JawabanOp> hapus(const Op &op);
    Result<JawabanOp> selesaikan(const Op &op);
    Result<JawabanOp> putuskan(const Op &op);
    Result<QString> laksanakan(const Op &op, const Konflik &konflik);
    Result<QString> hapusSemua(const Op &op, const Konflik &konflik);
    Result<QString> pasangUsulan(const Op &op, const Usulan &usulan);
    JawabanOp transisi(const Op &op);
    JawabanOp catat(const Op &op);
    bool olehnya(const Op &op) const;
    QString tidakSahVerifikasi(const Op &op) const;

    std::optional<JawabanOp> tertahan(const Op &op);
    JawabanOp tahanPadaKonflik(const Op &op, const RekamPusat &rekam);
    JawabanOp tahanPadaUsulan(const Op &op, const RekamPusat &rekam);

    Result<JawabanOp> terapkan(const Op &op, const RekamPusat &kini, const HasilGabung &hasil);
    Result<void> pindahkanKoperasi(const RekamPusat &kini, RekamPusat baru, Scope ke, const Op &op,
                                   const QByteArray &rinci);
    JawabanOp konflik(const Op &op, const RekamPusat *kini, SebabKonflik sebab, std::vector<IsianKonflik> isian,
                      const QString &rincian = {});
    JawabanOp usulkan(const Op &op, const QString &kode);
    JawabanOp tolak(const Op &op, const char *kode) const;
    JawabanOp sudah(const Op &op, HasilOp hasil, const RekamPusat &rekam) const;

    /// The code of why the record may not be changed by this user; nothing when it may.
    std::optional<QString> larangan(const RekamPusat &rekam, Wewenang wewenang) const;
    std::optional<QString> salahBaru(const RekamPusat &kini, const std::vector<FieldChange> &ubahan,
                                     JenisRekam jenis, const Periode &periode) const;
    bool bolehDi(Scope scope) const;
    KoperasiId koperasiOf(const Op &op) const;

    LembarPusat &m_lembar;
    TransaksiPusat &m_transaksi;
    Pemakai m_pemakai;
    Scope m_scope;
    QDate m_hariIni;
    KembarBatch m_kembar;
    std::map<OpId, JawabanOp> m_jawaban;
};

/// The scope that a profil belongs to by its wilayah; `lain` when it names none.
Scope scopeIsian(const Record &isian, Scope lain);

} // namespace lumbung
