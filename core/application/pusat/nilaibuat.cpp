// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ops that make a record.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/recordjson.h"

#include <array>

namespace lumbung {

namespace {

Record isianOf(const std::vector<FieldChange> &ubahan, Entity entity)
{
    Record isian;
    for (const FieldChange &change : ubahan)
        if (!change.after.isEmpty() && spec(change.field).entity == entity && !spec(change.field).derived)
            isian.set(change.field, change.after);
    return isian;
}

RekamPusat rekamBaru(const Op &op, Scope scope)
{
    RekamPusat rekam;
    rekam.kunci = op.rekam;
    rekam.scope = scope;
    rekam.isi.isian =
        isianOf(op.isian, op.rekam.jenis == JenisRekam::Koperasi ? Entity::Koperasi : Entity::Keragaan);
    rekam.isi.asal = op.asal;
    rekam.isi.koperasi = op.koperasi;
    rekam.isi.periode = op.periode;
    rekam.isi.ekstra = op.ekstra;
    return rekam;
}

QByteArray rinciBuat(const RekamPusat &rekam)
{
    return valuesText(rekam.isi.isian);
}

} // namespace

/// A record that is there already (the same statement entered by two offices, a create that comes again after the
/// hub was restored) is merged: what agrees is nothing new, what is empty at the hub is taken.
Result<JawabanOp> PenilaiOp::buat(const Op &op)
{
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    if (kini && !kini->dihapus)
        return ubah(op);
    if (op.rekam.jenis == JenisRekam::Koperasi)
        return buatKoperasi(op);
    return op.rekam.jenis == JenisRekam::Keragaan ? buatKeragaan(op) : tolak(op, "bentuk");
}

Result<JawabanOp> PenilaiOp::buatKoperasi(const Op &op)
{
    RekamPusat baru = rekamBaru(op, m_scope);
    baru.scope = scopeIsian(baru.isi.isian, m_scope);
    if (!bolehDi(baru.scope))
        return usulkan(op, QStringLiteral("di-luar-wilayah"));
    if (!boleh(m_pemakai.peran, Wewenang::UbahData))
        return usulkan(op, QStringLiteral("peran"));
    if (const auto aturan = salahBaru(RekamPusat(), op.isian, JenisRekam::Koperasi, {}))
        return JawabanOp{op.id, HasilOp::Ditolak, 0, 0, {}, QStringLiteral("aturan")};
    if (!m_kembar.ditanya(op)) // a proposal that is carried out
        if (auto dicari = cariKembar(std::array{op}); !dicari)
            return dicari.error();
    const KoperasiId kembaran = m_kembar.kembaran(op, baru.scope);
    m_kembar.catat(op, baru.scope);
    const QByteArray rinci = rinciBuat(baru);
    const RekamPusat ditaruh = m_lembar.taruh(std::move(baru), op.id, rinci);
    if (kembaran.isEmpty())
        return sudah(op, HasilOp::Ok, ditaruh);
    return konflik(op, &ditaruh, SebabKonflik::KemungkinanGanda, {}, kembaran.text());
}

JawabanOp PenilaiOp::buatKeragaan(const Op &op)
{
    if (op.rekam.id != keragaanId(op.koperasi, op.periode).text())
        return tolak(op, "bentuk");
    const RekamPusat *pemilik = m_lembar.rekam({JenisRekam::Koperasi, op.koperasi.text()});
    if (!pemilik)
        return tolak(op, "rekam-tidak-ada");
    if (const auto larangan = this->larangan(*pemilik, Wewenang::UbahData))
        return usulkan(op, *larangan);
    if (pemilik->dihapus) {
        const HasilGabung hasil = gabung(Record(), op.isian);
        std::vector<IsianKonflik> isian;
        for (const FieldChange &change : hasil.terapkan)
            isian.push_back({change.field, {}, change.after, {}});
        return konflik(op, pemilik, SebabKonflik::UbahLawanHapus, std::move(isian));
    }
    if (salahBaru(RekamPusat(), op.isian, JenisRekam::Keragaan, op.periode))
        return tolak(op, "aturan");
    RekamPusat baru = rekamBaru(op, pemilik->scope);
    const QByteArray rinci = rinciBuat(baru);
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(baru), op.id, rinci));
}

} // namespace lumbung
