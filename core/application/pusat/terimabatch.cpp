// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/terimabatch.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/cakupanbatch.h"
#include "core/application/pusat/penilaiop.h"

#include <algorithm>

namespace lumbung {

namespace {

Error galat(ErrorKind kind, const char *kode, QVariantMap fakta = {})
{
    return {kind, QString::fromLatin1(kode), std::move(fakta)};
}

/// Numbered one after the other, each op once.
bool berurutan(const std::vector<Op> &ops)
{
    std::set<OpId> dikenal;
    for (std::size_t i = 0; i < ops.size(); ++i)
        if (ops[i].dseq != ops.front().dseq + static_cast<qint64>(i) || ops[i].id.isEmpty() ||
            !dikenal.insert(ops[i].id).second)
            return false;
    return true;
}

/// One push from the first lock to the commit.
class Penerimaan {
public:
    Penerimaan(TransaksiPusat &transaksi, const Pemakai &pemakai, const BatchOp &batch, const Clock &clock)
        : m_transaksi(transaksi),
          m_pemakai(pemakai),
          m_batch(batch),
          m_lembar(transaksi, pemakai.nama, clock.now().toMSecsSinceEpoch()),
          m_penilai(m_lembar, transaksi, pemakai, batch.scope, clock.today())
    {
    }

    Result<std::vector<JawabanOp>> jalankan(const QString &epoch)
    {
        auto siap = siapkan();
        if (siap)
            siap = periksaUrutan(epoch);
        if (siap)
            siap = nilaiSemua();
        if (siap)
            siap = tulis();
        if (!siap)
            return siap.error();
        return std::move(m_jawaban);
    }

private:
    Result<void> siapkan()
    {
        auto cakupan = cakupanBatch(m_transaksi, m_pemakai, m_batch);
        if (!cakupan)
            return cakupan.error();
        if (auto terkunci = m_lembar.kunci(cakupan->kunci); !terkunci)
            return terkunci;
        if (auto terbaca = m_lembar.muat(std::move(cakupan->rekam)); !terbaca)
            return terbaca;
        if (!m_lembar.lengkap(m_pemakai)) // somebody moved a record between the look and the lock
            return galat(ErrorKind::Storage, "pusat.sibuk");
        auto lama = m_transaksi.jawabanLama(m_batch.scope, cakupan->op);
        if (!lama)
            return lama.error();
        m_lama = std::move(lama).value();
        const auto terakhir = m_transaksi.dseqTerakhir(m_batch.perangkat, m_batch.scope);
        if (!terakhir)
            return terakhir.error();
        m_terakhir = *terakhir;
        if (m_terakhir == 0 && !m_pemakai.bolehBaca(m_batch.scope))
            return galat(ErrorKind::Refused, "sinkron.di-luar-wilayah");
        return {};
    }

    Result<void> periksaUrutan(const QString &epoch) const
    {
        const qint64 harap = m_terakhir + 1;
        if (!m_batch.epoch.isEmpty() && m_batch.epoch != epoch)
            return galat(ErrorKind::Conflict, "sinkron.epoch-lain",
                         {{QStringLiteral("epoch"), epoch}, {QStringLiteral("harap"), harap}});
        if (m_batch.ops.front().dseq > harap)
            return galat(ErrorKind::Conflict, "sinkron.celah", {{QStringLiteral("harap"), harap}});
        for (const Op &op : m_batch.ops)
            if (op.dseq <= m_terakhir && !m_lama.contains(op.id))
                return galat(ErrorKind::Conflict, "sinkron.perangkat-ganda",
                             {{QStringLiteral("terakhir"), m_terakhir}});
        return {};
    }

    Result<void> nilaiSemua()
    {
        for (const auto &[id, jawaban] : m_lama)
            m_penilai.ingat(jawaban);
        std::vector<Op> baru;
        std::ranges::copy_if(m_batch.ops, std::back_inserter(baru),
                             [this](const Op &op) { return op.jenis == JenisOp::Buat && !m_lama.contains(op.id); });
        if (auto dicari = m_penilai.cariKembar(baru); !dicari)
            return dicari.error();
        for (const Op &op : m_batch.ops) {
            const auto lama = m_lama.find(op.id);
            auto jawaban = lama == m_lama.end() ? m_penilai.nilai(op) : Result<JawabanOp>(lama->second);
            if (!jawaban)
                return jawaban.error();
            if (lama == m_lama.end())
                m_tercatat.push_back({op.id, op.dseq, *jawaban});
            m_jawaban.push_back(std::move(jawaban).value());
        }
        return {};
    }

    Result<void> tulis()
    {
        for (const TulisanPusat &tulisan : m_lembar.ambilTulisan())
            if (auto tertulis = m_transaksi.tulis(tulisan); !tertulis)
                return tertulis;
        const qint64 dseq = std::max(m_terakhir, m_batch.ops.back().dseq);
        if (auto tercatat =
                m_transaksi.catat(m_batch.perangkat, m_batch.scope, m_tercatat, dseq, m_batch.diakuiSampai);
            !tercatat)
            return tercatat;
        return m_transaksi.commit();
    }

    TransaksiPusat &m_transaksi;
    const Pemakai &m_pemakai;
    const BatchOp &m_batch;
    LembarPusat m_lembar;
    PenilaiOp m_penilai;
    std::map<OpId, JawabanOp> m_lama;
    qint64 m_terakhir = 0;
    std::vector<JawabanOp> m_jawaban;
    std::vector<OpTercatat> m_tercatat;
};

/// Proposals go where their sender may not write: the store is asked as somebody of that scope, the ops are judged
/// as the user.
Pemakai atasNama(const Pemakai &pemakai, Scope scope)
{
    Pemakai penyimpan = pemakai;
    if (!pemakai.bolehTulis(scope))
        penyimpan.wilayah = scope;
    return penyimpan;
}

} // namespace

Result<JawabanBatch> terimaBatch(PusatStore &store, const Pemakai &pemakai, const BatchOp &batch,
                                 const Clock &clock)
{
    if (batch.ops.empty() || batch.ops.size() > batchOpMax || !berurutan(batch.ops) || batch.ops.front().dseq < 1)
        return galat(ErrorKind::Input, "sinkron.bentuk");
    const auto epoch = store.epoch();
    if (!epoch)
        return epoch.error();
    const auto transaksi = store.mulai(atasNama(pemakai, batch.scope));
    if (!transaksi)
        return transaksi.error();
    auto jawaban = Penerimaan(**transaksi, pemakai, batch, clock).jalankan(*epoch);
    if (!jawaban)
        return jawaban.error();
    return JawabanBatch{std::move(jawaban).value(), *epoch};
}

} // namespace lumbung
