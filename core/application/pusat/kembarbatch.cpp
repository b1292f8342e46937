// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/kembarbatch.h"

#include "core/application/pusat/penilaiop.h"
#include "core/domain/normalise.h"

#include <algorithm>

namespace lumbung {

namespace {

QString teksOf(const Op &op, Field field)
{
    const auto found = std::ranges::find(op.isian, field, &FieldChange::field);
    return found == op.isian.end() ? QString() : found->after.text();
}

KunciKembar kunciOf(const Op &op)
{
    return {digitsOnly(teksOf(op, Field::NikKoperasi)), normaliseBadanHukum(teksOf(op, Field::NoBadanHukum))};
}

Scope scopeBaru(const Op &op, Scope lain)
{
    Record wilayah;
    wilayah.set(Field::Wilayah, Value(teksOf(op, Field::Wilayah)));
    return scopeIsian(wilayah, lain);
}

KoperasiId lainDari(const std::map<std::pair<Scope, QString>, KoperasiId> &dikenal, Scope scope,
                    const QString &nomor, const QString &sendiri)
{
    const auto found = dikenal.find({scope, nomor});
    return nomor.isEmpty() || found == dikenal.end() || found->second.text() == sendiri ? KoperasiId()
                                                                                        : found->second;
}

} // namespace

Result<void> KembarBatch::tanya(TransaksiPusat &transaksi, std::span<const Op> ops, Scope lain)
{
    struct Ditanya {
        std::vector<OpId> op;
        std::vector<KunciKembar> kunci;
    };
    std::map<Scope, Ditanya> ditanya;
    for (const Op &op : ops)
        if (op.jenis == JenisOp::Buat && op.rekam.jenis == JenisRekam::Koperasi) {
            Ditanya &di = ditanya[scopeBaru(op, lain)];
            di.op.push_back(op.id);
            di.kunci.push_back(kunciOf(op));
        }
    for (const auto &[scope, di] : ditanya) {
        const auto kembar = transaksi.kembar(scope, di.kunci);
        if (!kembar)
            return kembar.error();
        for (std::size_t i = 0; i < di.op.size(); ++i)
            m_diPusat[di.op[i]] = (*kembar)[i];
    }
    return {};
}

KoperasiId KembarBatch::kembaran(const Op &op, Scope scope) const
{
    if (const auto found = m_diPusat.find(op.id);
        found != m_diPusat.end() && !found->second.isEmpty() && found->second.text() != op.rekam.id)
        return found->second;
    const KunciKembar kunci = kunciOf(op);
    const KoperasiId senomor = lainDari(m_nik, scope, kunci.nikKoperasi, op.rekam.id);
    return senomor.isEmpty() ? lainDari(m_badanHukum, scope, kunci.badanHukum, op.rekam.id) : senomor;
}

void KembarBatch::catat(const Op &op, Scope scope)
{
    const KunciKembar kunci = kunciOf(op);
    m_nik.try_emplace({scope, kunci.nikKoperasi}, KoperasiId(op.rekam.id));
    m_badanHukum.try_emplace({scope, kunci.badanHukum}, KoperasiId(op.rekam.id));
}

} // namespace lumbung
