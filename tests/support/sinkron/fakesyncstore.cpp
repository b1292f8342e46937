// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/fakesyncstore.h"

#include "core/domain/sinkron/cerna.h"

#include <algorithm>

namespace lumbung {

namespace {

using Isi = FakeSyncStore::Isi;
using Keluar = FakeSyncStore::Keluar;
using Rekam = FakeSyncStore::Rekam;

void gabungkan(Isi &isi, Scope scope, const KunciRekam &kunci, const Rekam &rekam)
{
    if (!rekam.lama)
        gabungCerna(isi.kursor[scope].cerna, cernaRekam(kunci, rekam.versi, rekam.dihapus));
}

void taruh(Isi &isi, Scope scope, const RekamTurun &turun, bool perbaikan)
{
    auto &rows = isi.rekam[scope];
    const auto found = rows.find(turun.kunci);
    const bool ada = found != rows.end();
    if (ada && !found->second.lama && !perbaikan && found->second.seq >= turun.seq)
        return;
    if (ada)
        gabungkan(isi, scope, turun.kunci, found->second);
    const QJsonObject doc = turun.dihapus && ada ? found->second.doc : turun.doc;
    const Rekam baru{turun.versi, turun.seq, turun.dihapus, false, turun.pindahKe, doc};
    gabungkan(isi, scope, turun.kunci, baru);
    rows.insert_or_assign(turun.kunci, baru);
}

/// An op stops shielding once the row that shows its effect has come down.
void lunasi(Isi &isi)
{
    for (Keluar &keluar : isi.keluar) {
        if (keluar.keadaan != Keluar::Keadaan::Dijawab || keluar.lunas)
            continue;
        const auto kursor = isi.kursor.find(keluar.scope);
        keluar.lunas =
            keluar.jawaban.seq == 0 || kursor == isi.kursor.end() || kursor->second.seq >= keluar.jawaban.seq;
    }
}

bool menunggu(const Keluar &keluar)
{
    return keluar.keadaan != Keluar::Keadaan::Dijawab;
}

} // namespace

Result<void> FakeSyncStore::tulis(const std::function<Result<void>(Isi &)> &kerja)
{
    Isi baru = m_isi;
    if (auto done = kerja(baru); !done)
        return done;
    if (gangguan)
        if (auto done = gangguan(Titik::SebelumCommit); !done)
            return done;
    m_isi = std::move(baru);
    return gangguan ? gangguan(Titik::SesudahCommit) : Result<void>();
}

Result<void> FakeSyncStore::simpanIdentitas(const IdentitasPerangkat &identitas)
{
    return tulis([&](Isi &isi) -> Result<void> {
        isi.identitas = identitas;
        return {};
    });
}

Result<void> FakeSyncStore::simpanKeadaanPaket(const KeadaanPaket &keadaan)
{
    return tulis([&](Isi &isi) -> Result<void> {
        isi.paket = keadaan;
        return {};
    });
}

Result<std::vector<Scope>> FakeSyncStore::scopeMenunggu()
{
    std::set<Scope> scopes;
    for (const Keluar &keluar : m_isi.keluar)
        if (menunggu(keluar))
            scopes.insert(keluar.scope);
    return std::vector<Scope>(scopes.begin(), scopes.end());
}

Result<std::vector<Scope>> FakeSyncStore::scopeKeluar()
{
    std::set<Scope> scopes;
    for (const Keluar &keluar : m_isi.keluar)
        scopes.insert(keluar.scope);
    return std::vector<Scope>(scopes.begin(), scopes.end());
}

Result<qint64> FakeSyncStore::jumlahMenunggu()
{
    return static_cast<qint64>(std::ranges::count_if(m_isi.keluar, menunggu)) +
           std::ranges::count_if(m_isi.lampiran, [](const auto &satu) {
               return satu.second.keadaan == BarisLampiran::Keadaan::Menunggu && !satu.second.diantrekan;
           });
}

Result<BatchOp> FakeSyncStore::ambilBatch(Scope scope, int maxOp, qint64 sesudah)
{
    BatchOp batch;
    const auto done = tulis([&](Isi &isi) -> Result<void> {
        std::vector<Keluar *> waiting;
        qint64 diakui = isi.dseq[scope];
        for (Keluar &keluar : isi.keluar)
            if (keluar.scope == scope && menunggu(keluar)) {
                if (keluar.op.dseq > sesudah)
                    waiting.push_back(&keluar);
                diakui = std::min(diakui, keluar.op.dseq - 1);
            }
        std::ranges::sort(waiting, {}, [](const Keluar *keluar) { return keluar->op.dseq; });
        if (waiting.size() > static_cast<std::size_t>(maxOp))
            waiting.resize(static_cast<std::size_t>(maxOp));
        batch = {isi.identitas.perangkat, scope, isi.identitas.epoch, diakui, {}};
        for (Keluar *keluar : waiting) {
            keluar->keadaan = Keluar::Keadaan::Kirim;
            batch.ops.push_back(keluar->op);
        }
        return {};
    });
    return done ? Result<BatchOp>(std::move(batch)) : done.error();
}

Result<void> FakeSyncStore::catatJawaban(Scope scope, std::span<const JawabanOp> jawaban)
{
    return tulis([&](Isi &isi) -> Result<void> {
        for (const JawabanOp &satu : jawaban)
            for (Keluar &keluar : isi.keluar)
                if (keluar.op.id == satu.id && keluar.scope == scope && keluar.keadaan == Keluar::Keadaan::Kirim) {
                    keluar.keadaan = Keluar::Keadaan::Dijawab;
                    keluar.jawaban = satu;
                    if (keluar.op.rekam.jenis == JenisRekam::Lampiran)
                        lampiranDijawab(isi, keluar);
                }
        lunasi(isi);
        return {};
    });
}

Result<void> FakeSyncStore::ulangDari(Scope scope, qint64 harap)
{
    return tulis([&](Isi &isi) -> Result<void> {
        for (Keluar &keluar : isi.keluar)
            if (keluar.scope == scope && !menunggu(keluar) && keluar.op.dseq >= std::max<qint64>(harap, 1)) {
                keluar.keadaan = Keluar::Keadaan::Kirim;
                keluar.jawaban = {};
                keluar.lunas = false;
            }
        return {};
    });
}

Result<void> FakeSyncStore::tolak(Scope scope, std::span<const OpId> op, const QString &kode)
{
    return tulis([&](Isi &isi) -> Result<void> {
        qint64 dseq = isi.dseq[scope];
        std::vector<Keluar *> tersisa;
        for (Keluar &keluar : isi.keluar) {
            if (keluar.scope != scope || !menunggu(keluar))
                continue;
            dseq = std::min(dseq, keluar.op.dseq - 1);
            if (!op.empty() && std::ranges::find(op, keluar.op.id) == op.end()) {
                tersisa.push_back(&keluar);
                continue;
            }
            keluar.keadaan = Keluar::Keadaan::Dijawab;
            keluar.jawaban = {keluar.op.id, HasilOp::Ditolak, 0, 0, {}, kode};
            keluar.op.dseq = 0;
        }
        std::ranges::sort(tersisa, {}, [](const Keluar *keluar) { return keluar->op.dseq; });
        for (Keluar *keluar : tersisa)
            keluar->op.dseq = ++dseq;
        isi.dseq[scope] = dseq;
        lunasi(isi);
        return {};
    });
}

Result<void> FakeSyncStore::gantiPerangkat(const PerangkatId &baru)
{
    return tulis([&](Isi &isi) -> Result<void> {
        isi.identitas.perangkat = baru;
        isi.dseq.clear();
        std::vector<Keluar *> urut;
        for (Keluar &keluar : isi.keluar)
            urut.push_back(&keluar);
        std::ranges::stable_sort(urut, {}, [](const Keluar *keluar) { return keluar->op.dseq; });
        for (Keluar *keluar : urut)
            keluar->op.dseq = menunggu(*keluar) ? ++isi.dseq[keluar->scope] : 0;
        return {};
    });
}

Result<void> FakeSyncStore::ikuti(Scope scope)
{
    return tulis([&](Isi &isi) -> Result<void> {
        isi.kursor.try_emplace(scope);
        return {};
    });
}

Result<void> FakeSyncStore::terapkan(const HalamanTurun &halaman)
{
    return tulis([&](Isi &isi) -> Result<void> {
        for (const auto &[scope, rows] : halaman.rekam)
            for (const RekamTurun &turun : rows)
                taruh(isi, scope, turun, halaman.perbaikan);
        for (const auto &[scope, rows] : halaman.rekam)
            for (const RekamTurun &turun : rows)
                if (turun.kunci.jenis == JenisRekam::Lampiran)
                    lampiranTurun(isi, turun);
        for (const auto &[scope, seq] : halaman.kursor)
            isi.kursor[scope].seq = std::max(isi.kursor[scope].seq, seq);
        for (const auto &[scope, head] : halaman.ujung)
            if (isi.kursor.contains(scope))
                isi.kursor[scope].ujung = head;
        lunasi(isi);
        return {};
    });
}

Result<void> FakeSyncStore::mulaiUlang(Scope scope)
{
    return tulis([&](Isi &isi) -> Result<void> {
        isi.kursor[scope] = {};
        isi.mengulang.insert(scope);
        for (auto &[kunci, rekam] : isi.rekam[scope])
            rekam.lama = true;
        return {};
    });
}

Result<void> FakeSyncStore::tuntasUlang(Scope scope)
{
    return tulis([&](Isi &isi) -> Result<void> {
        if (isi.mengulang.erase(scope) > 0)
            std::erase_if(isi.rekam[scope], [](const auto &satu) { return satu.second.lama; });
        buangTanpaNama(isi);
        return {};
    });
}

Result<void> FakeSyncStore::lepas(Scope scope)
{
    return tulis([&](Isi &isi) -> Result<void> {
        if (std::ranges::any_of(isi.keluar,
                                [&](const Keluar &keluar) { return keluar.scope == scope && menunggu(keluar); }) ||
            std::ranges::any_of(isi.lampiran, [&](const auto &satu) {
                return satu.second.scope == scope && !satu.second.diantrekan &&
                       satu.second.keadaan == BarisLampiran::Keadaan::Menunggu;
            }))
            return Error{ErrorKind::Refused, QStringLiteral("sinkron.masih-menunggu"), {}};
        isi.rekam.erase(scope);
        std::erase_if(isi.lampiran, [&](const auto &satu) { return satu.second.scope == scope; });
        buangTanpaNama(isi);
        isi.kursor.erase(scope);
        isi.mengulang.erase(scope);
        lunasi(isi);
        return {};
    });
}

Result<void> FakeSyncStore::mulaiMuatAwal()
{
    return tulis([](Isi &isi) -> Result<void> {
        isi.muatAwal = true;
        return {};
    });
}

Result<void> FakeSyncStore::selesaiMuatAwal()
{
    return tulis([](Isi &isi) -> Result<void> {
        isi.muatAwal = false;
        return {};
    });
}

Result<std::vector<QByteArray>> FakeSyncStore::cernaEmber(Scope scope, int bits)
{
    std::vector<QByteArray> ember(std::size_t(1) << bits, QByteArray(cernaBytes, '\0'));
    for (const auto &[kunci, rekam] : m_isi.rekam[scope])
        if (!rekam.lama)
            gabungCerna(ember[static_cast<std::size_t>(emberOf(kunci.id, bits))],
                        cernaRekam(kunci, rekam.versi, rekam.dihapus));
    return ember;
}

Result<std::vector<SyncStore::RingkasRekam>> FakeSyncStore::isiEmber(Scope scope, int bits, int ember)
{
    std::vector<RingkasRekam> isi;
    for (const auto &[kunci, rekam] : m_isi.rekam[scope])
        if (!rekam.lama && emberOf(kunci.id, bits) == ember)
            isi.push_back({kunci, rekam.versi, rekam.dihapus});
    return isi;
}

Result<void> FakeSyncStore::antrekan(Scope scope, Op op)
{
    return tulis([&](Isi &isi) -> Result<void> {
        op.dseq = ++isi.dseq[scope];
        isi.keluar.push_back({scope, op});
        return {};
    });
}

const FakeSyncStore::Rekam *FakeSyncStore::hidup(const KunciRekam &kunci) const
{
    const Rekam *menuju = nullptr;
    for (const auto &[scope, rows] : m_isi.rekam) {
        const auto found = rows.find(kunci);
        if (found == rows.end())
            continue;
        if (!found->second.dihapus)
            return &found->second;
        // On its way to a scope that is followed: stays in sight until it arrives.
        const Scope ke = found->second.pindahKe;
        const auto di = m_isi.rekam.find(ke);
        if (ke != Scope::Nasional && m_isi.kursor.contains(ke) &&
            (di == m_isi.rekam.end() || !di->second.contains(kunci)))
            menuju = &found->second;
    }
    return menuju;
}

std::vector<const FakeSyncStore::Keluar *> FakeSyncStore::belumLunas(const KunciRekam &kunci) const
{
    std::vector<const Keluar *> ops;
    for (const Keluar &keluar : m_isi.keluar)
        if (keluar.op.rekam == kunci && !keluar.lunas)
            ops.push_back(&keluar);
    return ops;
}

bool FakeSyncStore::batalkan(const KunciRekam &kunci)
{
    const auto milik = [&](const Keluar &keluar) { return keluar.op.rekam == kunci; };
    const bool baru = std::ranges::any_of(m_isi.keluar, [&](const Keluar &keluar) {
        return milik(keluar) && keluar.op.jenis == JenisOp::Buat && keluar.keadaan == Keluar::Keadaan::Antre;
    });
    if (!baru)
        return false;
    return tulis([&](Isi &isi) -> Result<void> {
               std::erase_if(isi.keluar, milik);
               std::map<Scope, qint64> terakhir;
               for (Keluar &keluar : isi.keluar) {
                   if (keluar.keadaan == Keluar::Keadaan::Antre)
                       keluar.op.dseq = terakhir[keluar.scope] + 1;
                   terakhir[keluar.scope] = std::max(terakhir[keluar.scope], keluar.op.dseq);
               }
               isi.dseq = terakhir;
               return {};
           })
        .ok();
}

std::optional<Record> FakeSyncStore::lihat(const KunciRekam &kunci) const
{
    const Rekam *rekam = hidup(kunci);
    const auto ops = belumLunas(kunci);
    KoperasiId koperasi = rekam ? isiOfDoc(kunci.jenis, rekam->doc).koperasi : KoperasiId();
    bool ada = rekam != nullptr;
    for (const Keluar *keluar : ops) {
        // What the hub has removed is gone, whatever was typed here.
        ada = (ada || (keluar->op.jenis == JenisOp::Buat && !nisan(kunci))) && keluar->op.jenis != JenisOp::Hapus;
        if (!keluar->op.koperasi.isEmpty())
            koperasi = keluar->op.koperasi;
    }
    if (!ada || (kunci.jenis == JenisRekam::Keragaan && !lihat({JenisRekam::Koperasi, koperasi.text()})))
        return std::nullopt;
    return tampak(kunci);
}

bool FakeSyncStore::nisan(const KunciRekam &kunci) const
{
    return std::ranges::any_of(m_isi.rekam, [&](const auto &scope) {
        const auto found = scope.second.find(kunci);
        return found != scope.second.end() && found->second.dihapus;
    });
}

Record FakeSyncStore::tampak(const KunciRekam &kunci) const
{
    const Rekam *rekam = hidup(kunci);
    Record isian = rekam ? isiOfDoc(kunci.jenis, rekam->doc).isian : Record();
    for (const Keluar *keluar : belumLunas(kunci))
        for (const FieldChange &change : keluar->op.isian)
            if (!(change.before == change.after))
                isian.set(change.field, change.after);
    return isian;
}

} // namespace lumbung
