// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ops that change or remove a record.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/recordjson.h"

namespace lumbung {

namespace {

void pasang(Record &isian, const std::vector<FieldChange> &ubahan)
{
    for (const FieldChange &change : ubahan)
        change.after.isEmpty() ? isian.unset(change.field) : isian.set(change.field, change.after);
}

std::vector<IsianKonflik> lawanHapus(const std::vector<FieldChange> &ubahan)
{
    std::vector<IsianKonflik> isian;
    for (const FieldChange &change : ubahan)
        if (!(change.before == change.after))
            isian.push_back({change.field, change.before, change.after, {}});
    return isian;
}

QByteArray rinciOf(const std::vector<FieldChange> &ubahan)
{
    return changesText(ubahan);
}

} // namespace

Result<JawabanOp> PenilaiOp::ubah(const Op &op)
{
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    if (!kini || (op.rekam.jenis != JenisRekam::Koperasi && op.rekam.jenis != JenisRekam::Keragaan))
        return tolak(op, "rekam-tidak-ada");
    if (const auto larangan = this->larangan(*kini, Wewenang::UbahData))
        return usulkan(op, *larangan);
    if (kini->dihapus)
        return konflik(op, kini, SebabKonflik::UbahLawanHapus, lawanHapus(op.isian));
    return terapkan(op, *kini, gabung(kini->isi.isian, op.isian));
}

/// Writes what agrees and keeps what does not.
Result<JawabanOp> PenilaiOp::terapkan(const Op &op, const RekamPusat &kini, const HasilGabung &hasil)
{
    const RekamPusat sebelum = kini;
    if (const auto aturan = salahBaru(sebelum, hasil.terapkan, op.rekam.jenis, sebelum.isi.periode)) {
        std::vector<IsianKonflik> isian = hasil.konflik;
        for (const FieldChange &change : hasil.terapkan)
            isian.push_back({change.field, change.before, change.after, change.before});
        return konflik(op, &sebelum, SebabKonflik::Aturan, std::move(isian), *aturan);
    }
    JawabanOp jawaban = sudah(op, hasil.bertemu ? HasilOp::Gabung : HasilOp::Ok, sebelum);
    if (!hasil.terapkan.empty() || !op.ekstra.isEmpty()) {
        RekamPusat baru = sebelum;
        pasang(baru.isi.isian, hasil.terapkan);
        for (const FieldChange &change : hasil.terapkan)
            baru.isi.asal.tetapkan(change.field, op.asal.bawaan);
        for (auto it = op.ekstra.begin(); it != op.ekstra.end(); ++it)
            baru.isi.ekstra.insert(it.key(), *it);
        const Scope ke =
            op.rekam.jenis == JenisRekam::Koperasi ? scopeIsian(baru.isi.isian, sebelum.scope) : sebelum.scope;
        if (ke != sebelum.scope) {
            if (!boleh(m_pemakai.peran, Wewenang::PindahWilayah))
                return usulkan(op, QStringLiteral("peran"));
            if (!bolehDi(ke))
                return usulkan(op, QStringLiteral("di-luar-wilayah"));
            if (auto pindah = pindahkanKoperasi(sebelum, std::move(baru), ke, op, rinciOf(hasil.terapkan)); !pindah)
                return pindah.error();
        } else {
            m_lembar.taruh(std::move(baru), op.id, rinciOf(hasil.terapkan));
        }
        jawaban = sudah(op, jawaban.hasil, *m_lembar.rekam(op.rekam));
    }
    if (hasil.konflik.empty())
        return jawaban;
    const RekamPusat sesudah = *m_lembar.rekam(op.rekam);
    return konflik(op, &sesudah, SebabKonflik::Isian, hasil.konflik);
}

/// The koperasi with all its statements and attachments; open conflicts and proposals stay where they began.
Result<void> PenilaiOp::pindahkanKoperasi(const RekamPusat &kini, RekamPusat baru, Scope ke, const Op &op,
                                          const QByteArray &rinci)
{
    auto anak = m_lembar.keragaan(KoperasiId(kini.kunci.id));
    const auto lampiran = m_lembar.lampiran(KoperasiId(kini.kunci.id));
    if (!anak || !lampiran)
        return anak ? lampiran.error() : anak.error();
    anak->insert(anak->end(), lampiran->begin(), lampiran->end());
    if (auto pindah = m_lembar.pindahkan(std::move(baru), ke, op.id, rinci); !pindah)
        return pindah;
    for (const KunciRekam &kunci : *anak)
        if (auto pindah = m_lembar.pindahkan(*m_lembar.rekam(kunci), ke, op.id, "[]"); !pindah)
            return pindah;
    return {};
}

Result<JawabanOp> PenilaiOp::hapus(const Op &op)
{
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    if (!kini || (op.rekam.jenis != JenisRekam::Koperasi && op.rekam.jenis != JenisRekam::Keragaan))
        return tolak(op, "rekam-tidak-ada");
    if (const auto larangan = this->larangan(*kini, Wewenang::HapusData))
        return usulkan(op, *larangan);
    if (kini->dihapus)
        return sudah(op, HasilOp::Ok, *kini);
    const RekamPusat sebelum = *kini;
    if (sebelum.versi != op.versi)
        return konflik(op, &sebelum, SebabKonflik::HapusLawanUbah, {});
    if (op.rekam.jenis == JenisRekam::Koperasi) {
        // Somebody else added a statement that the person who removes the koperasi has not seen.
        const auto anak = m_lembar.keragaan(KoperasiId(op.rekam.id));
        if (!anak)
            return anak.error();
        if (!anak->empty())
            return konflik(op, &sebelum, SebabKonflik::HapusLawanUbah, {});
    }
    RekamPusat nisan = sebelum;
    nisan.dihapus = true;
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(nisan), op.id, R"({"hapus":true})"));
}

} // namespace lumbung
