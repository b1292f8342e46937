// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts and proposals: how they begin and grow.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"

#include <algorithm>

namespace lumbung {

namespace {

template <typename Urusan>
RekamPusat rekamUrusan(JenisRekam jenis, const QString &id, Scope scope, const Urusan &urusan)
{
    RekamPusat rekam;
    rekam.kunci = {jenis, id};
    rekam.scope = scope;
    rekam.doc = docOf(urusan);
    rekam.isi.koperasi = urusan.koperasi;
    return rekam;
}

/// A later value of the same person takes the place of the earlier one.
void tumpuk(std::vector<IsianKonflik> &isian, const std::vector<FieldChange> &ubahan, const RekamPusat *kini)
{
    for (const FieldChange &change : ubahan) {
        const auto ada = std::ranges::find(isian, change.field, &IsianKonflik::field);
        if (ada != isian.end())
            ada->punya = change.after;
        else if (!(change.before == change.after))
            isian.push_back(
                {change.field, change.before, change.after, kini ? kini->isi.isian.value(change.field) : Value()});
    }
}

void tumpuk(std::vector<FieldChange> &isian, const std::vector<FieldChange> &ubahan)
{
    for (const FieldChange &change : ubahan) {
        const auto ada = std::ranges::find(isian, change.field, &FieldChange::field);
        if (ada != isian.end())
            ada->after = change.after;
        else
            isian.push_back(change);
    }
}

} // namespace

JawabanOp PenilaiOp::konflik(const Op &op, const RekamPusat *kini, SebabKonflik sebab,
                             std::vector<IsianKonflik> isian, const QString &rincian)
{
    Konflik konflik;
    konflik.id = konflikIdOf(op.id);
    konflik.rekam = op.rekam;
    konflik.koperasi = koperasiOf(op);
    konflik.sebab = sebab;
    konflik.isian = std::move(isian);
    konflik.op = {op.id};
    konflik.pelaku = m_pemakai.nama;
    konflik.pada = op.pada;
    if (kini) {
        konflik.pelakuPusat = kini->isi.oleh;
        konflik.padaPusat = kini->isi.pada;
        konflik.versi = kini->versi;
    }
    (sebab == SebabKonflik::Aturan ? konflik.aturan : konflik.lawan) = rincian;
    const RekamPusat &baru = m_lembar.taruh(
        rekamUrusan(JenisRekam::Konflik, konflik.id.text(), kini ? kini->scope : m_scope, konflik), op.id, "[]");
    return {op.id, HasilOp::Konflik, konflik.versi, baru.seq, konflik.id.text(), {}};
}

JawabanOp PenilaiOp::usulkan(const Op &op, const QString &kode)
{
    Usulan usulan;
    usulan.id = usulanIdOf(op.id);
    usulan.rekam = op.rekam;
    usulan.koperasi = koperasiOf(op);
    usulan.jenis = op.jenis;
    usulan.isian = op.isian;
    usulan.op = {op.id};
    usulan.kode = kode;
    usulan.pelaku = m_pemakai.nama;
    usulan.pada = op.pada;
    usulan.periode = op.periode;
    const RekamPusat &baru =
        m_lembar.taruh(rekamUrusan(JenisRekam::Usulan, usulan.id.text(), m_scope, usulan), op.id, "[]");
    return {op.id, HasilOp::Ditolak, 0, baru.seq, usulan.id.text(), kode};
}

JawabanOp PenilaiOp::tahanPadaKonflik(const Op &op, const RekamPusat &rekam)
{
    Konflik konflik = konflikOfDoc(KonflikId(rekam.kunci.id), objectOfJson(rekam.doc));
    konflik.op.push_back(op.id);
    tumpuk(konflik.isian, op.isian, m_lembar.rekam(op.rekam));
    RekamPusat baru = rekam;
    baru.doc = docOf(konflik);
    const RekamPusat &ditaruh = m_lembar.taruh(std::move(baru), op.id, "[]");
    return {op.id, HasilOp::Tertahan, 0, ditaruh.seq, rekam.kunci.id, {}};
}

JawabanOp PenilaiOp::tahanPadaUsulan(const Op &op, const RekamPusat &rekam)
{
    Usulan usulan = usulanOfDoc(UsulanId(rekam.kunci.id), objectOfJson(rekam.doc));
    usulan.op.push_back(op.id);
    tumpuk(usulan.isian, op.isian);
    if (op.jenis == JenisOp::Hapus)
        usulan.jenis = JenisOp::Hapus;
    RekamPusat baru = rekam;
    baru.doc = docOf(usulan);
    const RekamPusat &ditaruh = m_lembar.taruh(std::move(baru), op.id, "[]");
    return {op.id, HasilOp::Tertahan, 0, ditaruh.seq, rekam.kunci.id, usulan.kode};
}

} // namespace lumbung
