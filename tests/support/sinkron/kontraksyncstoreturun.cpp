// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes down.
#include "core/domain/sinkron/cerna.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/kontraksyncstore.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

namespace lumbung {

namespace {

const Scope scopeSini = scopeOf(3201), scopeSana = scopeOf(3202);

Record alamat(const QString &teks)
{
    return isian({{Field::Alamat, teks}});
}

QByteArray cernaOf(std::initializer_list<RekamTurun> rekam)
{
    QByteArray cerna;
    for (const RekamTurun &baris : rekam)
        gabungCerna(cerna, cernaRekam(baris.kunci, baris.versi, baris.dihapus));
    return cerna;
}

} // namespace

void KontrakSyncStore::aPulledRecordIsSeenAndTheCursorStands()
{
    const RekamTurun koperasi = turunKoperasi(koperasiSatu, 1, 3, profilUji(u"KSP Contoh"_qs));
    const RekamTurun keragaan = turunKeragaan(koperasiSatu, 2025, 1, 4, isian({{Field::Aset, qint64(5)}}));
    const RekamTurun nisan = turunNisan(kunciKoperasi(koperasiDua), 2, 5);
    terima({koperasi, keragaan, nisan}, 7);
    m_meja->bukaLagi();
    QCOMPARE(nilai(kunciKoperasi(koperasiSatu), Field::Nama), Value(u"KSP Contoh"_qs));
    QCOMPARE(nilai(kunciKeragaan(koperasiSatu, 2025), Field::Aset), Value(qint64(5)));
    const KursorScope kursor = m_meja->store().kursor()->at(scopeSini);
    QCOMPARE(kursor.seq, qint64(7));
    QCOMPARE(kursor.ujung, qint64(7));
    QCOMPARE(kursor.cerna, cernaOf({koperasi, keragaan, nisan}));
    QVERIFY(m_meja->store().scopeMenunggu()->empty()); // what comes down does not go up again
}

void KontrakSyncStore::aPageTwiceIsThePageOnce()
{
    const RekamTurun lama = turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs));
    const RekamTurun baru = turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Baru"_qs));
    terima({lama}, 1);
    for (int kali = 0; kali < 2; ++kali)
        terima({baru}, 2);
    terima({lama}, 1); // a page that was long on its way
    QCOMPARE(nilai(kunciKoperasi(koperasiSatu), Field::Nama), Value(u"KSP Baru"_qs));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({baru}));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).seq, qint64(2));
}

void KontrakSyncStore::aPulledPageKeepsWhatAPersonTypedAndBringsTheRest()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Baru"_qs, u"Jl. Pusat"_qs))}, 2);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs));
    QCOMPARE(nilai(kunci, Field::Nama), Value(u"KSP Baru"_qs));
    m_meja->bukaLagi();
    QCOMPARE(kirim().front().isian.front().before, Value(u"Jl. Satu"_qs)); // what was seen stays what was seen
}

void KontrakSyncStore::anAcceptedEditIsTheHubsOnceItCameDown()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    jawab({kirim().front().id, HasilOp::Ok, 2, 2, {}, {}});
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs)); // never flickers back
    terima({turunKoperasi(koperasiSatu, 3, 3, profilUji(u"KSP Contoh"_qs, u"Jl. Kemudian"_qs))}, 3);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Kemudian"_qs));
}

void KontrakSyncStore::anAnswerAfterTheRowHasTheSameEnd()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    const OpId op = kirim().front().id;
    terima({turunKoperasi(koperasiSatu, 3, 3, profilUji(u"KSP Contoh"_qs, u"Jl. Kemudian"_qs))}, 3);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs));
    jawab({op, HasilOp::Ok, 2, 2, {}, {}});
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Kemudian"_qs));
}

void KontrakSyncStore::aRefusedEditFallsBackToTheHub()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    jawab({kirim().front().id, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Satu"_qs));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(0));
}

void KontrakSyncStore::aConflictFallsBackWhenItHasComeDown()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    const Op op = kirim().front();
    Konflik konflik;
    konflik.id = konflikIdOf(op.id);
    konflik.rekam = kunci;
    konflik.koperasi = koperasiSatu;
    konflik.isian = {{Field::Alamat, Value(u"Jl. Satu"_qs), Value(u"Jl. Ketik"_qs), Value(u"Jl. Pusat"_qs)}};
    jawab({op.id, HasilOp::Konflik, 2, 3, konflik.id.text(), {}});
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs));
    terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs))}, 2);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs));
    terima({turunKonflik(konflik, 1, 3)}, 3);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Pusat"_qs));
}

void KontrakSyncStore::aRefusedCreateGoesAway()
{
    m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
    m_meja->buat(koperasiSatu, {2025, JenisPeriode::Tahunan}, isian({{Field::Aset, qint64(5)}}));
    const auto ops = kirim();
    jawab({ops[0].id, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
    jawab({ops[1].id, HasilOp::Tertahan, 0, 0, {}, u"aturan"_qs});
    QVERIFY(!m_meja->lihat(kunciKoperasi(koperasiSatu)));
    QVERIFY(!m_meja->lihat(kunciKeragaan(koperasiSatu, 2025)));
}

void KontrakSyncStore::twoOfficesThatEnterOneStatementBothKeepTheirNumbersUntilTheAnswer()
{
    koperasiContoh(profilUji(u"KSP Contoh"_qs));
    const KunciRekam kunci = kunciKeragaan(koperasiSatu, 2025);
    m_meja->buat(koperasiSatu, {2025, JenisPeriode::Tahunan},
                 isian({{Field::Aset, qint64(5)}, {Field::Shu, qint64(1)}}));
    terima(
        {turunKeragaan(koperasiSatu, 2025, 1, 2, isian({{Field::Aset, qint64(7)}, {Field::JumlahRat, qint64(1)}}))},
        2);
    QCOMPARE(nilai(kunci, Field::Aset), Value(qint64(5)));
    QCOMPARE(nilai(kunci, Field::JumlahRat), Value(qint64(1)));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    const std::vector<FieldChange> typed{{Field::Aset, {}, Value(qint64(5))}, {Field::Shu, {}, Value(qint64(1))}};
    QCOMPARE(ops[0].isian, typed); // as it was typed, without what came down meanwhile
    jawab({ops[0].id, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
    QCOMPARE(nilai(kunci, Field::Aset), Value(qint64(7)));
    QCOMPARE(nilai(kunci, Field::Shu), Value());
}

void KontrakSyncStore::aTombstoneRemovesEvenWhatWasEditedHere()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    terima({turunKeragaan(koperasiSatu, 2024, 1, 2, isian({{Field::Aset, qint64(4)}}))}, 2);
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    m_meja->buat(koperasiSatu, {2025, JenisPeriode::Tahunan}, isian({{Field::Aset, qint64(5)}}));
    terima({turunNisan(kunci, 2, 3)}, 3);
    QVERIFY(!m_meja->lihat(kunci));
    QVERIFY(!m_meja->lihat(kunciKeragaan(koperasiSatu, 2024)));
    QVERIFY(!m_meja->lihat(kunciKeragaan(koperasiSatu, 2025)));
    terima({turunNisan(kunciKeragaan(koperasiSatu, 2024), 2, 4)}, 4);
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2)); // both get their answer
    QCOMPARE(ops[0].isian.front().after, Value(u"Jl. Ketik"_qs));
    QCOMPARE(ops[1].isian.front().after, Value(qint64(5)));
    jawab({ops[0].id, HasilOp::Konflik, 2, 5, konflikIdOf(ops[0].id).text(), {}});
    jawab({ops[1].id, HasilOp::Ditolak, 0, 0, {}, u"rekam-tidak-ada"_qs});
    QVERIFY(!m_meja->lihat(kunci));
}

void KontrakSyncStore::aStatementWaitsForItsKoperasi()
{
    const RekamTurun keragaan = turunKeragaan(koperasiSatu, 2025, 4, 1, isian({{Field::Aset, qint64(5)}}));
    terima({keragaan}, 1);
    QVERIFY(!m_meja->lihat(keragaan.kunci));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({keragaan}));
    m_meja->bukaLagi();
    const RekamTurun koperasi = turunKoperasi(koperasiSatu, 9, 2, profilUji(u"KSP Contoh"_qs));
    terima({koperasi}, 2);
    QCOMPARE(nilai(keragaan.kunci, Field::Aset), Value(qint64(5)));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({keragaan, koperasi}));
}

void KontrakSyncStore::whatWasRemovedHereStaysRemovedUntilTheAnswer()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    m_meja->hapus(kunci);
    terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Baru"_qs))}, 2);
    QVERIFY(!m_meja->lihat(kunci));
    const RekamTurun nisan = turunNisan(kunci, 3, 3);
    jawab({kirim().front().id, HasilOp::Ok, 3, 3, {}, {}});
    terima({nisan}, 3);
    QVERIFY(!m_meja->lihat(kunci));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({nisan}));
}

void KontrakSyncStore::aRefusedRemovalComesBackAsTheHubHasIt()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    terima({turunKeragaan(koperasiSatu, 2025, 1, 2, isian({{Field::Aset, qint64(5)}}))}, 2);
    m_meja->hapus(kunci);
    const RekamTurun baru = turunKoperasi(koperasiSatu, 2, 3, profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs));
    terima({baru}, 3);
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    for (const Op &op : ops)
        jawab({op.id, HasilOp::Ditolak, 0, 0, {}, u"peran"_qs});
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Pusat"_qs));
    QCOMPARE(nilai(kunciKeragaan(koperasiSatu, 2025), Field::Aset), Value(qint64(5)));
}

void KontrakSyncStore::aRecordThatMovedToAFollowedScopeStays()
{
    QVERIFY(m_meja->store().ikuti(scopeSana));
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    const RekamTurun nisan = turunNisan(kunci, 2, 2, scopeSana);
    const RekamTurun tiba = turunKoperasi(koperasiSatu, 2, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Baru"_qs));
    terima({nisan}, 2);
    QCOMPARE(nilai(kunci, Field::Nama), Value(u"KSP Contoh"_qs));
    terima({tiba}, 1, scopeSana);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Baru"_qs));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({nisan}));
    QCOMPARE(m_meja->store().kursor()->at(scopeSana).cerna, cernaOf({tiba}));
    // And back, the new place first.
    const RekamTurun kembali = turunKoperasi(koperasiSatu, 3, 3, profilUji(u"KSP Contoh"_qs, u"Jl. Lama"_qs));
    terima({kembali}, 3);
    QCOMPARE(m_meja->store().kursor()->at(scopeSana).cerna, cernaOf({tiba}));
    const RekamTurun pergi = turunNisan(kunci, 3, 2, scopeSini);
    terima({pergi}, 2, scopeSana);
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Lama"_qs));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({kembali}));
    QCOMPARE(m_meja->store().kursor()->at(scopeSana).cerna, cernaOf({pergi}));
}

void KontrakSyncStore::aRecordThatMovedOutOfSightGoes()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    terima({turunNisan(kunci, 2, 2, scopeSana)}, 2);
    QVERIFY(!m_meja->lihat(kunci));
}

void KontrakSyncStore::aScopeBegunAnewLosesWhatTheHubLost()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    terima({turunKoperasi(koperasiDua, 5, 2, profilUji(u"KSP Dua"_qs))}, 2);
    QVERIFY(m_meja->store().mulaiUlang(scopeSini));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).seq, qint64(0));
    QVERIFY(m_meja->lihat(kunci));
    const RekamTurun lama =
        turunKoperasi(koperasiDua, 3, 1, profilUji(u"KSP Dahulu"_qs)); // the hub is older than we are
    terima({lama}, 1);
    QVERIFY(m_meja->store().tuntasUlang(scopeSini));
    QVERIFY(!m_meja->lihat(kunci));
    QCOMPARE(nilai(kunciKoperasi(koperasiDua), Field::Nama), Value(u"KSP Dahulu"_qs));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({lama}));
}

void KontrakSyncStore::aScopeBegunAnewKeepsWhatWaits()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
    m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
    const auto ops = kirim();
    jawab({ops[0].id, HasilOp::Ok, 1, 2, {}, {}});
    terima({turunKoperasi(koperasiDua, 1, 2, profilUji(u"KSP Dua"_qs))}, 2);
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    // The hub was restored to before our create.
    QVERIFY(m_meja->store().ulangDari(scopeSini, 1));
    QVERIFY(m_meja->store().mulaiUlang(scopeSini));
    const RekamTurun ulang = turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Nol"_qs));
    terima({ulang}, 1);
    QVERIFY(m_meja->store().tuntasUlang(scopeSini));
    QCOMPARE(nilai(kunci, Field::Alamat), Value(u"Jl. Ketik"_qs));
    QCOMPARE(nilai(kunciKoperasi(koperasiDua), Field::Nama), Value(u"KSP Dua"_qs));
    const auto again = kirim();
    QCOMPARE(again.size(), std::size_t(2));
    QCOMPARE(again[0], ops[0]);
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna, cernaOf({ulang}));
}

void KontrakSyncStore::aScopeIsLetGoOnlyWhenNothingWaits()
{
    const KunciRekam kunci = koperasiContoh(profilUji(u"KSP Contoh"_qs));
    terima({turunKeragaan(koperasiSatu, 2025, 1, 2, isian({{Field::Aset, qint64(5)}}))}, 2);
    m_meja->ubah(kunci, alamat(u"Jl. Ketik"_qs));
    const auto refused = m_meja->store().lepas(scopeSini);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"sinkron.masih-menunggu"_qs);
    QVERIFY(m_meja->lihat(kunci));
    jawab({kirim().front().id, HasilOp::Ditolak, 0, 9, {}, u"di-luar-wilayah"_qs});
    QVERIFY(m_meja->store().lepas(scopeSini));
    QVERIFY(!m_meja->lihat(kunci));
    QVERIFY(!m_meja->lihat(kunciKeragaan(koperasiSatu, 2025)));
    QVERIFY(!m_meja->store().kursor()->contains(scopeSini));
}

void KontrakSyncStore::repairReplacesAnyVersionAndLeavesTheCursor()
{
    terima({turunKoperasi(koperasiSatu, 5, 5, profilUji(u"KSP Rusak"_qs))}, 5);
    const RekamTurun benar = turunKoperasi(koperasiSatu, 4, 4, profilUji(u"KSP Benar"_qs));
    HalamanTurun halaman;
    halaman.perbaikan = true;
    halaman.rekam[scopeSini] = {benar, turunNisan(kunciKoperasi(koperasiDua), 1, 3)};
    QVERIFY(m_meja->store().terapkan(halaman));
    QCOMPARE(nilai(kunciKoperasi(koperasiSatu), Field::Nama), Value(u"KSP Benar"_qs));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).seq, qint64(5));
    QCOMPARE(m_meja->store().kursor()->at(scopeSini).cerna,
             cernaOf({benar, turunNisan(kunciKoperasi(koperasiDua), 1, 3)}));
}

void KontrakSyncStore::bucketsAddUpToTheDigest()
{
    std::vector<RekamTurun> rekam;
    for (int i = 0; i < 40; ++i) {
        const KoperasiId id(QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces));
        rekam.push_back(turunKoperasi(id, i + 1, i + 1, profilUji(u"KSP %1"_qs.arg(i))));
    }
    rekam.push_back(turunNisan(kunciKoperasi(koperasiSatu), 2, 50));
    terima(rekam, 50);
    for (const int bits : {4, 8}) {
        const auto ember = m_meja->store().cernaEmber(scopeSini, bits);
        QCOMPARE(ember->size(), std::size_t(1) << bits);
        QByteArray semua;
        std::size_t jumlah = 0;
        for (std::size_t i = 0; i < ember->size(); ++i) {
            QByteArray cerna(cernaBytes, '\0');
            const auto isi = m_meja->store().isiEmber(scopeSini, bits, static_cast<int>(i));
            for (const auto &ringkas : *isi)
                gabungCerna(cerna, cernaRekam(ringkas.kunci, ringkas.versi, ringkas.dihapus));
            QCOMPARE(ember->at(i), cerna);
            gabungCerna(semua, cerna);
            jumlah += isi->size();
        }
        QCOMPARE(jumlah, rekam.size());
        QCOMPARE(semua, m_meja->store().kursor()->at(scopeSini).cerna);
    }
}

void KontrakSyncStore::aFirstLoadEndsWithEverythingThere()
{
    QVERIFY(m_meja->store().mulaiMuatAwal());
    terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs))}, 1);
    m_meja->bukaLagi(); // the computer went out; nothing asks us to end it
    QVERIFY(m_meja->store().mulaiMuatAwal());
    terima({turunKoperasi(koperasiDua, 1, 2, profilUji(u"KSP Dua"_qs))}, 2);
    QVERIFY(m_meja->store().selesaiMuatAwal());
    QVERIFY(m_meja->store().selesaiMuatAwal());
    QCOMPARE(nilai(kunciKoperasi(koperasiSatu), Field::Nama), Value(u"KSP Contoh"_qs));
    QCOMPARE(nilai(kunciKoperasi(koperasiDua), Field::Nama), Value(u"KSP Dua"_qs));
}

} // namespace lumbung
