// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pengirim.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int celahMax = 2;

bool menjawab(const BalasanKirim &balasan, const BatchOp &batch)
{
    return std::ranges::equal(balasan.jawaban, batch.ops, {}, &JawabanOp::id, &Op::id);
}

/// The code of a refusal that is about the only op of a batch: it is too large, or its form is one that the hub
/// does not know. Empty: the hub says nothing of the op.
QString kodeOp(const Putusan &putusan)
{
    if (putusan.galat.code == u"sinkron.terlalu-besar")
        return u"terlalu-besar"_qs;
    const bool tentangOp = putusan.galat.facts.value(u"di"_qs).toString().startsWith(u"ops[");
    return putusan.galat.code == u"sinkron.bentuk" && tentangOp ? u"bentuk"_qs : QString();
}

} // namespace

void Pengirim::mulai()
{
    m_tertolak.reset();
    m_celah.clear();
    m_terjawab.clear();
    m_siap.reset();
    m_jalan = false;
    m_pertukaran.kerja([this]() -> Result<void> {
        const auto scopes = m_pertukaran.store().scopeMenunggu();
        if (!scopes)
            return scopes.error();
        m_scopes.assign(scopes->begin(), scopes->end());
        return lanjut();
    });
}

Result<void> Pengirim::lanjut()
{
    for (; !m_scopes.empty(); m_scopes.pop_front()) {
        auto siap = m_siap ? std::exchange(m_siap, std::nullopt) : siapkan(0);
        if (!siap)
            return siap.error();
        if (*siap) {
            berangkat(std::move(**siap));
            return {};
        }
    }
    m_acara.selesai();
    return {};
}

/// The scope's next batch, small enough for the hub; nothing when no more waits.
Result<std::optional<Pengirim::Siap>> Pengirim::siapkan(qint64 sesudah)
{
    for (;;) {
        auto batch = m_pertukaran.store().ambilBatch(m_scopes.front(), m_maks, sesudah);
        if (!batch)
            return batch.error();
        if (batch->ops.empty())
            return std::optional<Siap>();
        if (m_terjawab.contains(batch->ops.front().id)) // answered and kept, yet it waits again: never in a circle
            return Error{ErrorKind::Storage, u"sinkron.tidak-maju"_qs, {}};
        QByteArray badan = tulisBatch(*batch);
        if (badan.size() <= batchBytesMax || batch->ops.size() == 1)
            return std::optional(Siap{std::move(*batch), std::move(badan)});
        m_maks = static_cast<int>(batch->ops.size() / 2);
    }
}

void Pengirim::berangkat(Siap siap)
{
    m_jalan = true;
    if (static_cast<int>(siap.batch.ops.size()) >= m_maks)
        siapkanBerikut(siap.batch.ops.back().dseq);
    m_pertukaran.post(u"/v1/push"_qs, siap.badan,
                      [this, sent = std::move(siap.batch)](const Putusan &putusan, const QByteArray &answer) {
                          m_jalan = false;
                          datang(sent, putusan, answer);
                      });
}

void Pengirim::siapkanBerikut(qint64 sesudah)
{
    m_pertukaran.kerja([this, sesudah]() -> Result<void> {
        if (!m_jalan) // answered meanwhile: what comes next is seen to by that answer
            return {};
        auto siap = siapkan(sesudah);
        if (!siap)
            return siap.error();
        m_siap = std::move(*siap);
        return {};
    });
}

void Pengirim::datang(const BatchOp &batch, const Putusan &putusan, const QByteArray &badan)
{
    if (putusan.jenis != Putusan::Jenis::Berhasil)
        m_siap.reset(); // its ops wait on in the store, in their order
    switch (putusan.jenis) {
    case Putusan::Jenis::Berhasil: diterima(batch, badan); break;
    case Putusan::Jenis::Bertentangan: bertentangan(batch, putusan); break;
    case Putusan::Jenis::Ditolak: takBoleh(batch.scope, putusan); break;
    case Putusan::Jenis::TerlaluBesar:
    case Putusan::Jenis::Salah: perkecil(batch, putusan); break;
    default: m_pertukaran.gagal(putusan);
    }
}

void Pengirim::diterima(const BatchOp &batch, const QByteArray &badan)
{
    auto balasan = bacaBalasan(badan);
    if (!balasan || !menjawab(*balasan, batch)) {
        m_pertukaran.gagal(bukanPusat());
        return;
    }
    m_terjawab.insert(batch.ops.front().id);
    m_celah.erase(batch.scope);
    m_maks = std::min(batchOpMax, m_maks * 2);
    const bool berikut = m_siap.has_value();
    m_pertukaran.kerja(
        [this, berikut, scope = batch.scope, answers = std::move(balasan->jawaban)]() -> Result<void> {
            if (auto kept = m_pertukaran.store().catatJawaban(scope, answers); !kept)
                return kept;
            m_acara.maju();
            return berikut ? Result<void>() : lanjut();
        });
    if (berikut)
        berangkat(*std::exchange(m_siap, std::nullopt));
}

void Pengirim::bertentangan(const BatchOp &batch, const Putusan &putusan)
{
    const Scope scope = batch.scope;
    const QString &kode = putusan.galat.code;
    const qint64 harap = putusan.galat.facts.value(u"harap"_qs).toLongLong();
    if (kode == u"sinkron.epoch-lain") {
        m_acara.epochLain(putusan.galat.facts.value(u"epoch"_qs).toString());
    } else if (kode == u"sinkron.perangkat-ganda") {
        m_acara.perangkatGanda();
    } else if (kode == u"sinkron.celah" && harap > 0 && ++m_celah[scope] <= celahMax) {
        m_pertukaran.kerja([this, scope, harap]() -> Result<void> {
            if (auto again = m_pertukaran.store().ulangDari(scope, harap); !again)
                return again;
            m_terjawab.clear();
            return lanjut();
        });
    } else if (kode == u"sinkron.celah") {
        // What is missing is not here any more: numbers begin anew under a new name, ops keep their ids.
        m_acara.perangkatGanda();
    } else {
        m_pertukaran.gagal(putusan);
    }
}

void Pengirim::perkecil(const BatchOp &batch, const Putusan &putusan)
{
    if (batch.ops.size() < 2) {
        if (const QString kode = kodeOp(putusan); !kode.isEmpty())
            tolak(batch.scope, {batch.ops.front().id}, kode);
        else if (putusan.galat.kind == ErrorKind::Input) // nothing about this op: its scope waits, all else goes on
            lewatiScope(putusan.galat);
        else
            m_pertukaran.gagal(putusan);
        return;
    }
    m_maks = static_cast<int>(batch.ops.size() / 2);
    m_pertukaran.kerja([this] { return lanjut(); });
}

/// Two words of the hub have to agree, hello's and this one, before anything is refused here: an account may have
/// been moved between them.
void Pengirim::takBoleh(Scope scope, const Putusan &putusan)
{
    if (putusan.galat.code != u"sinkron.di-luar-wilayah") {
        lewatiScope(putusan.galat);
    } else if (m_acara.bolehBaca(scope)) {
        m_acara.salamLama();
        lewatiScope(putusan.galat);
    } else {
        tolak(scope, {}, u"wilayah-dilepas"_qs);
    }
}

void Pengirim::tolak(Scope scope, std::vector<OpId> op, const QString &kode)
{
    m_pertukaran.kerja([this, scope, op = std::move(op), kode]() -> Result<void> {
        if (auto refused = m_pertukaran.store().tolak(scope, op, kode); !refused)
            return refused;
        m_terjawab.clear();
        m_acara.maju();
        return lanjut();
    });
}

void Pengirim::lewatiScope(const Error &galat)
{
    m_tertolak = galat;
    m_pertukaran.kerja([this] {
        m_scopes.pop_front();
        return lanjut();
    });
}

} // namespace lumbung
