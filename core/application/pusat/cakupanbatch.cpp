// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/cakupanbatch.h"

#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"

#include <QJsonArray>

namespace lumbung {

namespace {

class Pencari {
public:
    Pencari(TransaksiPusat &transaksi, const Pemakai &pemakai, Scope scope)
        : m_transaksi(transaksi), m_pemakai(pemakai)
    {
        m_cakupan.kunci.insert(scope);
    }

    void tambah(const KunciRekam &kunci)
    {
        if (!kunci.id.isEmpty() && m_ada.insert(kunci).second)
            m_baru.push_back(kunci);
    }
    void tambah(Scope scope)
    {
        if (m_pemakai.bolehTulis(scope))
            m_cakupan.kunci.insert(scope);
    }
    void tambahIsian(const std::vector<FieldChange> &isian, Scope lain)
    {
        for (const FieldChange &change : isian)
            if (change.field == Field::Wilayah) {
                Record record;
                record.set(change.field, change.after);
                tambah(scopeIsian(record, lain));
            }
    }

    /// Steps of verification that this one follows.
    void tambahSebab(const QJsonObject &isi)
    {
        for (const QJsonValue &id : isi.value(u"sesudah").toArray())
            tambah({JenisRekam::Peristiwa, id.toString()});
    }

    /// Reads what was added, and what that is about, until nothing new turns up.
    Result<void> telusuri()
    {
        while (!m_baru.empty()) {
            const std::vector<KunciRekam> kunci = std::exchange(m_baru, {});
            m_cakupan.rekam.insert(m_cakupan.rekam.end(), kunci.begin(), kunci.end());
            const auto rekam = m_transaksi.rekam(kunci);
            if (!rekam)
                return rekam.error();
            for (const RekamPusat &satu : *rekam)
                ikuti(satu);
        }
        return {};
    }

    CakupanBatch &cakupan() { return m_cakupan; }

private:
    void ikuti(const RekamPusat &rekam)
    {
        tambah(rekam.scope);
        if (rekam.kunci.jenis == JenisRekam::Peristiwa)
            if (const auto isi = isiPeristiwaOfDoc(objectOfJson(rekam.doc));
                isi && isi->aliran == Aliran::Verifikasi)
                tambahSebab(isi->isi);
        if (rekam.kunci.jenis == JenisRekam::Lampiran) {
            tambah(lampiranOfJson({}, objectOfJson(rekam.doc)).pemilik);
            return;
        }
        const QJsonObject doc = rekam.kunci.jenis == JenisRekam::Konflik || rekam.kunci.jenis == JenisRekam::Usulan
                                    ? objectOfJson(rekam.doc)
                                    : QJsonObject();
        if (doc.isEmpty())
            return;
        const Usulan usulan = usulanOfDoc({}, doc); // both begin alike: what they are about
        tambah(usulan.rekam);
        tambah({JenisRekam::Koperasi, usulan.koperasi.text()});
        tambahIsian(usulan.isian, rekam.scope);
    }

    TransaksiPusat &m_transaksi;
    const Pemakai &m_pemakai;
    CakupanBatch m_cakupan;
    std::set<KunciRekam> m_ada;
    std::vector<KunciRekam> m_baru;
};

/// Ops of a batch that comes again; asked for in full only when its first op is one of them.
Result<std::map<OpId, JawabanOp>> dikenal(TransaksiPusat &transaksi, const BatchOp &batch)
{
    auto pertama = transaksi.jawabanLama(batch.scope, std::array{batch.ops.front().id});
    if (!pertama || pertama->empty())
        return pertama;
    std::vector<OpId> semua;
    for (const Op &op : batch.ops)
        semua.push_back(op.id);
    return transaksi.jawabanLama(batch.scope, semua);
}

} // namespace

Result<CakupanBatch> cakupanBatch(TransaksiPusat &transaksi, const Pemakai &pemakai, const BatchOp &batch)
{
    const auto terjawab = dikenal(transaksi, batch);
    if (!terjawab)
        return terjawab.error();
    Pencari pencari(transaksi, pemakai, batch.scope);
    for (const Op &op : batch.ops) {
        pencari.cakupan().op.push_back(op.id);
        if (terjawab->contains(op.id))
            continue; // answered from the log: its records need not even be read
        pencari.tambah(op.rekam);
        pencari.tambah({JenisRekam::Koperasi, op.koperasi.text()});
        pencari.tambahIsian(op.isian, batch.scope);
        if (op.jenis == JenisOp::Catat) // the mandate it may lean on
            pencari.tambah({JenisRekam::Peristiwa, op.peristiwa.isi.value(u"mandat").toString()});
        if (op.jenis == JenisOp::Catat && op.peristiwa.aliran == Aliran::Verifikasi)
            pencari.tambahSebab(op.peristiwa.isi);
        if (op.lampiran)
            pencari.tambah(op.lampiran->pemilik);
        if (op.setelah.isEmpty())
            continue;
        pencari.cakupan().op.push_back(op.setelah);
        pencari.tambah({JenisRekam::Konflik, konflikIdOf(op.setelah).text()});
        pencari.tambah({JenisRekam::Usulan, usulanIdOf(op.setelah).text()});
    }
    if (auto selesai = pencari.telusuri(); !selesai)
        return selesai.error();
    return std::move(pencari.cakupan());
}

} // namespace lumbung
