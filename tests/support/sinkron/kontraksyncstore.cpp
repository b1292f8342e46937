// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes up.
#include "tests/support/sinkron/kontraksyncstore.h"

#include "tests/support/sinkron/barisuji.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

namespace lumbung {

void KontrakSyncStore::init()
{
    m_meja = m_buatMeja();
    QVERIFY(m_meja->store().ikuti(scopeOf(3201)));
}

void KontrakSyncStore::cleanup()
{
    const QString temuan = m_meja->temuan();
    m_meja.reset();
    QCOMPARE(temuan, QString());
}

void KontrakSyncStore::terima(std::vector<RekamTurun> rekam, qint64 kursor, Scope scope)
{
    HalamanTurun halaman;
    halaman.rekam[scope] = std::move(rekam);
    halaman.kursor[scope] = kursor;
    halaman.ujung[scope] = kursor;
    const auto done = m_meja->store().terapkan(halaman);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
}

std::vector<Op> KontrakSyncStore::kirim(Scope scope)
{
    auto batch = m_meja->store().ambilBatch(scope, batchOpMax);
    if (!batch)
        qFatal("ambilBatch: %s", qPrintable(batch.error().code));
    return batch->ops;
}

void KontrakSyncStore::jawab(const JawabanOp &jawaban, Scope scope)
{
    const auto done = m_meja->store().catatJawaban(scope, std::array{jawaban});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
}

KunciRekam KontrakSyncStore::koperasiContoh(const Record &isi)
{
    terima({turunKoperasi(koperasiSatu, 1, 1, isi)}, 1);
    return kunciKoperasi(koperasiSatu);
}

std::optional<Value> KontrakSyncStore::nilai(const KunciRekam &kunci, Field field)
{
    const auto record = m_meja->lihat(kunci);
    return record ? std::optional(record->value(field)) : std::nullopt;
}

void KontrakSyncStore::aNewDeskHasNothingToSendAndFollowsNothing()
{
    const auto meja = m_buatMeja();
    QVERIFY(meja->store().scopeMenunggu()->empty());
    QCOMPARE(*meja->store().jumlahMenunggu(), qint64(0));
    QVERIFY(meja->store().kursor()->empty());
    QVERIFY(meja->store().ambilBatch(scopeOf(3201), 10)->ops.empty());
}

void KontrakSyncStore::opsOfAScopeComeInOrderWithoutAGap()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiSatu, {2025, JenisPeriode::Tahunan}, isian({{Field::Aset, qint64(5)}}));
    m_meja->buat(koperasiDua, isian({{Field::Nama, u"KSP Lain"_qs}, {Field::Wilayah, u"32.02.01"_qs}}));
    QCOMPARE(*m_meja->store().scopeMenunggu(), std::vector({scopeOf(3201), scopeOf(3202)}));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(3));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    QCOMPARE(ops[0].dseq, qint64(1));
    QCOMPARE(ops[1].dseq, qint64(2));
    QCOMPARE(ops[0].jenis, JenisOp::Buat);
    QCOMPARE(ops[0].rekam, kunciKoperasi(koperasiSatu));
    QCOMPARE(ops[1].rekam, kunciKeragaan(koperasiSatu, 2025));
    QCOMPARE(ops[1].koperasi, koperasiSatu);
    QCOMPARE(ops[1].periode.tahunBuku, 2025);
    QCOMPARE(ops[1].isian, std::vector({FieldChange{Field::Aset, {}, Value(qint64(5))}}));
    QVERIFY(ops[0].id != ops[1].id);
    QCOMPARE(kirim(scopeOf(3202)).front().dseq, qint64(1));
}

void KontrakSyncStore::whatWasSentWithoutAnAnswerComesAgainExactlyAsItWas()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    const auto first = kirim();
    m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Nama, u"KSP Baru"_qs}}));
    m_meja->bukaLagi();
    const auto again = kirim();
    QCOMPARE(again.size(), std::size_t(2));
    QCOMPARE(again[0], first[0]);
    QCOMPARE(again[1].jenis, JenisOp::Ubah);
    QCOMPARE(again[1].dseq, qint64(2));
}

void KontrakSyncStore::aRecordThatWasGivenUpBeforeItWasSentLeavesNoGap()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    m_meja->hapus(kunciKoperasi(koperasiSatu));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(1));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    QCOMPARE(ops[0].rekam, kunciKoperasi(koperasiDua));
    QCOMPARE(ops[0].dseq, qint64(1));
}

void KontrakSyncStore::anEditCarriesWhatThePersonSawAndItsGuards()
{
    koperasiContoh(profilUji(u"KSP Contoh"_qs));
    terima({turunKeragaan(koperasiSatu, 2025, 1, 2,
                          isian({{Field::AnggotaPria, qint64(3)}, {Field::AnggotaTotal, qint64(8)}}))},
           2);
    m_meja->ubah(kunciKeragaan(koperasiSatu, 2025), isian({{Field::AnggotaTotal, qint64(9)}}));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    QCOMPARE(ops[0].koperasi, koperasiSatu);
    QCOMPARE(ops[0].periode.tahunBuku, 2025);
    const std::vector<FieldChange> seen{{Field::AnggotaPria, Value(qint64(3)), Value(qint64(3))},
                                        {Field::AnggotaWanita, {}, {}},
                                        {Field::AnggotaTotal, Value(qint64(8)), Value(qint64(9))}};
    QCOMPARE(ops[0].isian, seen);
    QVERIFY(ops[0].pada > 0);
}

void KontrakSyncStore::anEditOnTopOfAnUnansweredOneNamesIt()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    m_meja->ubah(kunci, isian({{Field::Alamat, u"Jl. Satu"_qs}}));
    m_meja->ubah(kunci, isian({{Field::Alamat, u"Jl. Dua"_qs}}));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    QVERIFY(ops[0].setelah.isEmpty());
    QCOMPARE(ops[1].setelah, ops[0].id);
    QCOMPARE(ops[1].isian.front().before, Value(u"Jl. Satu"_qs));
}

void KontrakSyncStore::aRemovalNamesTheVersionThatItWillMeet()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    m_meja->ubah(kunci, isian({{Field::Alamat, u"Jl. Satu"_qs}}));
    m_meja->hapus(kunci);
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    QCOMPARE(ops[1].jenis, JenisOp::Hapus);
    QCOMPARE(ops[1].versi, qint64(2));
    QCOMPARE(ops[1].setelah, ops[0].id);
}

void KontrakSyncStore::anAnsweredOpIsNotSentAgain()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    const auto ops = kirim();
    jawab({ops[0].id, HasilOp::Ok, 1, 5, {}, {}});
    const auto batch = m_meja->store().ambilBatch(scopeOf(3201), batchOpMax);
    QCOMPARE(batch->ops.size(), std::size_t(1));
    QCOMPARE(batch->ops[0].id, ops[1].id);
    QCOMPARE(batch->diakuiSampai, qint64(1));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(1));
    jawab({ops[1].id, HasilOp::Ok, 1, 6, {}, {}});
    QVERIFY(m_meja->store().scopeMenunggu()->empty());
}

void KontrakSyncStore::whatFollowsABatchOnItsWayIsTakenWithoutItsAnswers()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    const auto pertama = m_meja->store().ambilBatch(scopeOf(3201), 1);
    const auto kedua = m_meja->store().ambilBatch(scopeOf(3201), 1, pertama->ops.back().dseq);
    QCOMPARE(kedua->ops.size(), std::size_t(1));
    QCOMPARE(kedua->ops[0].dseq, pertama->ops[0].dseq + 1);
    QCOMPARE(kedua->diakuiSampai, qint64(0));
    QVERIFY(m_meja->store().ambilBatch(scopeOf(3201), 1, kedua->ops.back().dseq)->ops.empty());
    // Neither was answered: both go again as they were, whatever was taken.
    QCOMPARE(kirim(), (std::vector{pertama->ops[0], kedua->ops[0]}));
}

void KontrakSyncStore::whatTheHubForgotIsSentAgainUnderItsOldNumber()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    const auto ops = kirim();
    jawab({ops[0].id, HasilOp::Ok, 1, 1, {}, {}});
    jawab({ops[1].id, HasilOp::Ok, 1, 2, {}, {}});
    QVERIFY(m_meja->store().ulangDari(scopeOf(3201), 2));
    m_meja->buat(KoperasiId(u"01900000-0000-7000-8000-000000000003"_qs), profilUji(u"KSP Tiga"_qs));
    const auto again = kirim();
    QCOMPARE(again.size(), std::size_t(2));
    QCOMPARE(again[0], ops[1]);
    QCOMPARE(again[1].dseq, qint64(3));
}

void KontrakSyncStore::aCopyNumbersAnewAndKeepsIdsOfOps()
{
    IdentitasPerangkat identitas;
    identitas.perangkat = PerangkatId(u"01900000-0000-7000-8000-0000000000a1"_qs);
    QVERIFY(m_meja->store().simpanIdentitas(identitas));
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    const auto ops = kirim();
    jawab({ops[0].id, HasilOp::Ok, 1, 1, {}, {}});
    m_meja->ubah(kunciKoperasi(koperasiDua), isian({{Field::Alamat, u"Jl. Satu"_qs}}));
    const PerangkatId baru(u"01900000-0000-7000-8000-0000000000a2"_qs);
    QVERIFY(m_meja->store().gantiPerangkat(baru));
    QCOMPARE(m_meja->store().identitas()->perangkat, baru);
    const auto batch = m_meja->store().ambilBatch(scopeOf(3201), batchOpMax);
    QCOMPARE(batch->perangkat, baru);
    QCOMPARE(batch->ops.size(), std::size_t(2));
    QCOMPARE(batch->ops[0].id, ops[1].id);
    QCOMPARE(batch->ops[0].dseq, qint64(1));
    QCOMPARE(batch->ops[1].dseq, qint64(2));
    QCOMPARE(batch->diakuiSampai, qint64(0));
}

void KontrakSyncStore::aMoveToAnotherKabupatenIsQueuedWhereTheRecordWas()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    m_meja->ubah(kunci, isian({{Field::Wilayah, u"32.02.01"_qs}}));
    m_meja->ubah(kunci, isian({{Field::Alamat, u"Jl. Satu"_qs}}));
    QCOMPARE(*m_meja->store().scopeMenunggu(), std::vector({scopeOf(3201)}));
    QCOMPARE(kirim().size(), std::size_t(2));
}

void KontrakSyncStore::identityOutlivesTheDesk()
{
    IdentitasPerangkat identitas{PerangkatId(u"01900000-0000-7000-8000-0000000000a1"_qs),
                                 u"https://pusat.contoh"_qs,
                                 u"e1"_qs,
                                 u"kabid.contoh"_qs,
                                 Peran::Kabid,
                                 scopeOf(3201),
                                 u"cGlu"_qs};
    QVERIFY(m_meja->store().simpanIdentitas(identitas));
    m_meja->bukaLagi();
    QCOMPARE(*m_meja->store().identitas(), identitas);
    QCOMPARE(m_meja->store().ambilBatch(scopeOf(3201), 1)->epoch, u"e1"_qs);
}

} // namespace lumbung
