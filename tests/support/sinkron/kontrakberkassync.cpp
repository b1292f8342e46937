// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontrakberkassync.h"

#include "tests/support/sinkron/barisuji.h"

#include <QCryptographicHash>
#include <QtTest>

namespace lumbung {

namespace {

using Keadaan = BarisLampiran::Keadaan;

constexpr Scope wilayahMeja = scopeOf(3201);
const LampiranId lampiranPusat(QStringLiteral("01900000-0000-7000-8000-00000000fa01"));

QByteArray cernaIsi(const QByteArray &isi)
{
    return QCryptographicHash::hash(isi, QCryptographicHash::Sha256);
}

Lampiran lampiranUji(const LampiranId &id, const QByteArray &isi, qint64 ukuran = -1)
{
    Lampiran lampiran;
    lampiran.id = id;
    lampiran.pemilik = kunciKoperasi(koperasiSatu);
    lampiran.koperasi = koperasiSatu;
    lampiran.nama = QStringLiteral("rat.pdf");
    lampiran.tipe = QStringLiteral("application/pdf");
    lampiran.ukuran = ukuran < 0 ? isi.size() : ukuran;
    lampiran.sha256 = cernaIsi(isi);
    return lampiran;
}

RekamTurun turunLampiran(const Lampiran &lampiran, qint64 versi, qint64 seq)
{
    return {
        {JenisRekam::Lampiran, lampiran.id.text()}, versi, seq, false, Scope::Nasional, lampiranToJson(lampiran)};
}

RekamTurun nisanLampiran(const LampiranId &id, qint64 versi, qint64 seq, Scope pindahKe = Scope::Nasional)
{
    return turunNisan({JenisRekam::Lampiran, id.text()}, versi, seq, pindahKe);
}

JawabanOp diterima(const Op &op, qint64 seq)
{
    return {op.id, HasilOp::Ok, 1, seq, {}, {}};
}

JawabanOp ditolak(const Op &op, const char *kode)
{
    return {op.id, HasilOp::Ditolak, 0, 0, {}, QString::fromLatin1(kode)};
}

} // namespace

void KontrakBerkasSync::init()
{
    m_meja = m_buatMeja();
    QVERIFY(m_meja->store().ikuti(wilayahMeja));
    terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(QStringLiteral("KSP Contoh")))}, 1);
}

void KontrakBerkasSync::cleanup()
{
    const QString temuan = m_meja->temuan();
    m_meja.reset();
    QCOMPARE(temuan, QString());
}

void KontrakBerkasSync::terima(std::vector<RekamTurun> rekam, qint64 kursor, Scope scope)
{
    HalamanTurun halaman;
    halaman.rekam[scope] = std::move(rekam);
    halaman.kursor[scope] = kursor;
    halaman.ujung[scope] = kursor;
    const auto done = m_meja->store().terapkan(halaman);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
}

std::vector<Op> KontrakBerkasSync::kirim()
{
    auto batch = m_meja->store().ambilBatch(wilayahMeja, batchOpMax);
    if (!batch)
        qFatal("ambilBatch: %s", qPrintable(batch.error().code));
    return batch->ops;
}

void KontrakBerkasSync::jawab(const JawabanOp &jawaban)
{
    const auto done = m_meja->store().catatJawaban(wilayahMeja, std::array{jawaban});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().code));
}

BarisLampiran KontrakBerkasSync::satu()
{
    const auto semua = m_meja->lampiran(kunciKoperasi(koperasiSatu));
    if (semua.size() != 1)
        qFatal("%zu attachments", semua.size());
    return semua.front();
}

LampiranId KontrakBerkasSync::tersimpan(const QByteArray &isi)
{
    const LampiranId id = m_meja->lampirkan(kunciKoperasi(koperasiSatu), isi);
    if (!berkas().sampai(cernaIsi(isi)))
        qFatal("sampai");
    const Op op = kirim().back();
    jawab(diterima(op, 2));
    terima({turunLampiran(*op.lampiran, 1, 2)}, 2);
    return id;
}

void KontrakBerkasSync::aFileGoesUpBeforeItsOpIsQueued()
{
    QByteArray isi(700'000, 'a');
    isi[300'000] = 'b';
    const LampiranId id = m_meja->lampirkan(kunciKoperasi(koperasiSatu), isi);
    QVERIFY(kirim().empty());
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(1));
    const auto naik = *berkas().berikutNaik({});
    QVERIFY(naik);
    QCOMPARE(naik->sha256, cernaIsi(isi));
    QCOMPARE(naik->ukuran, isi.size());
    QVERIFY(!*berkas().berikutNaik({naik->sha256}));
    QCOMPARE(*berkas().potongan(naik->sha256, 0, 1000), isi.left(1000));
    QCOMPARE(*berkas().potongan(naik->sha256, 123'457, 500'000), isi.mid(123'457, 500'000));
    QCOMPARE(*berkas().potongan(naik->sha256, 699'990, 500'000), isi.mid(699'990));
    QCOMPARE(*berkas().potongan(naik->sha256, 700'000, 5), QByteArray());
    QVERIFY(*berkas().utuh(naik->sha256));

    QVERIFY(berkas().sampai(naik->sha256));
    QVERIFY(!*berkas().berikutNaik({}));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    QCOMPARE(ops.front().jenis, JenisOp::Buat);
    QCOMPARE(ops.front().dseq, qint64(1));
    QCOMPARE(ops.front().rekam, (KunciRekam{JenisRekam::Lampiran, id.text()}));
    QCOMPARE(ops.front().lampiran->sha256, naik->sha256);
    QCOMPARE(ops.front().lampiran->pemilik, kunciKoperasi(koperasiSatu));
    QCOMPARE(satu().keadaan, Keadaan::Menunggu);
    QCOMPARE(kirim().size(), std::size_t(1)); // sent without an answer: the same again
    QCOMPARE(kirim().front().id, ops.front().id);
}

void KontrakBerkasSync::anAttachmentOfANewRecordComesBehindIt()
{
    m_meja->buat(koperasiDua, profilUji(QStringLiteral("KSU Contoh")));
    (void)m_meja->lampirkan(kunciKoperasi(koperasiDua), "isi");
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    QCOMPARE(ops.front().rekam.jenis, JenisRekam::Koperasi);
    QCOMPARE(ops.back().rekam.jenis, JenisRekam::Lampiran);
    QCOMPARE(ops.back().dseq, qint64(2));
}

void KontrakBerkasSync::anAcceptedAttachmentIsTheHubsOnceItCameDown()
{
    (void)tersimpan("isi");
    QCOMPARE(satu().keadaan, Keadaan::Tersimpan);
    QVERIFY(satu().dapatDibuka());
    QCOMPARE(m_meja->bacaLampiran(satu().lampiran.id), QByteArray("isi"));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(0));
    QVERIFY(!*berkas().berikutTurun({}));
}

void KontrakBerkasSync::aRefusedAttachmentStaysAndSaysWhy()
{
    const LampiranId id = m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    jawab(ditolak(kirim().front(), "lampiran-peran"));
    QCOMPARE(satu().keadaan, Keadaan::Ditolak);
    QCOMPARE(satu().kode, QStringLiteral("lampiran-peran"));
    QCOMPARE(m_meja->bacaLampiran(id), QByteArray("isi"));
    QVERIFY(!*berkas().berikutNaik({}));
    m_meja->lepasLampiran(id);
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
    QVERIFY(kirim().empty());
}

void KontrakBerkasSync::aFileThatTheHubWillNotHaveWaitsNoMore()
{
    (void)m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    QVERIFY(berkas().tolak(cernaIsi("isi"), QStringLiteral("lampiran.terlalu-besar")));
    QCOMPARE(satu().keadaan, Keadaan::Ditolak);
    QCOMPARE(satu().kode, QStringLiteral("lampiran.terlalu-besar"));
    QVERIFY(!*berkas().berikutNaik({}));
    QCOMPARE(*m_meja->store().jumlahMenunggu(), qint64(0));
}

void KontrakBerkasSync::aFileThatTheHubLostIsOfferedAgain()
{
    const LampiranId id = m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    const Op pertama = kirim().front();
    jawab(ditolak(pertama, "berkas-tidak-ada"));
    QCOMPARE(satu().keadaan, Keadaan::Menunggu);
    QVERIFY(kirim().empty());
    QVERIFY(*berkas().berikutNaik({}));
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    const auto lagi = kirim();
    QCOMPARE(lagi.size(), std::size_t(1));
    QVERIFY(lagi.front().id != pertama.id);
    QCOMPARE(lagi.front().rekam.id, id.text());
    QCOMPARE(lagi.front().dseq, qint64(2));
}

void KontrakBerkasSync::anAttachmentIsSentAgainAfterARestore()
{
    const LampiranId id = tersimpan("isi");
    SyncStore &store = m_meja->store();
    QVERIFY(store.ulangDari(wilayahMeja, 1));
    QVERIFY(store.mulaiUlang(wilayahMeja));
    QCOMPARE(satu().lampiran.id, id); // in sight all the time
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    QCOMPARE(ops.front().lampiran->id, id);
    jawab(ditolak(ops.front(), "berkas-tidak-ada")); // the hub's older copy does not know the file either
    terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(QStringLiteral("KSP Contoh")))}, 1);
    QVERIFY(store.tuntasUlang(wilayahMeja));
    QCOMPARE(satu().keadaan, Keadaan::Menunggu);
    QCOMPARE(m_meja->bacaLampiran(id), QByteArray("isi"));
    QVERIFY(*berkas().berikutNaik({}));
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    const Op lagi = kirim().back();
    jawab(diterima(lagi, 2));
    terima({turunLampiran(*lagi.lampiran, 1, 2)}, 2);
    QCOMPARE(satu().keadaan, Keadaan::Tersimpan);
}

void KontrakBerkasSync::aRemovedAttachmentIsGoneAtOnceAndForGood()
{
    const LampiranId id = tersimpan("isi");
    m_meja->lepasLampiran(id);
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(1));
    QCOMPARE(ops.front().jenis, JenisOp::Hapus);
    QCOMPARE(ops.front().rekam.id, id.text());
    jawab({ops.front().id, HasilOp::Ok, 2, 3, {}, {}});
    terima({nisanLampiran(id, 2, 3)}, 3);
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
    QVERIFY(berkas().potongan(cernaIsi("isi"), 0, 10)->isEmpty());
}

void KontrakBerkasSync::aRemovedAttachmentDoesNotComeBackByARefusal()
{
    const LampiranId id = m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    QVERIFY(berkas().sampai(cernaIsi("isi")));
    m_meja->lepasLampiran(id);
    const auto ops = kirim();
    QCOMPARE(ops.size(), std::size_t(2));
    const std::array jawaban{
        ditolak(ops.front(), "berkas-tidak-ada"),
        JawabanOp{ops.back().id, HasilOp::Tertahan, 0, 0, {}, QStringLiteral("berkas-tidak-ada")}};
    QVERIFY(m_meja->store().catatJawaban(wilayahMeja, jawaban));
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
    QVERIFY(!*berkas().berikutNaik({}));
    QVERIFY(kirim().empty());
    QVERIFY(berkas().potongan(cernaIsi("isi"), 0, 10)->isEmpty());
}

void KontrakBerkasSync::aRefusedRemovalComesBack()
{
    const LampiranId id = tersimpan("isi");
    m_meja->lepasLampiran(id);
    jawab(ditolak(kirim().front(), "lampiran-terkunci"));
    QCOMPARE(satu().lampiran.id, id);
    QCOMPARE(m_meja->bacaLampiran(id), QByteArray("isi"));
}

void KontrakBerkasSync::aPulledAttachmentWantsItsFile()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi berkas"), 1, 2)}, 2);
    QCOMPARE(satu().keadaan, Keadaan::Tersimpan);
    QCOMPARE(satu().lampiran.nama, QStringLiteral("rat.pdf"));
    QVERIFY(!satu().dapatDibuka());
    QVERIFY(m_meja->bacaLampiran(lampiranPusat).isEmpty());
    const auto turun = *berkas().berikutTurun({});
    QVERIFY(turun);
    QCOMPARE(turun->sha256, cernaIsi("isi berkas"));
    QCOMPARE(turun->ukuran, qint64(10));
    QCOMPARE(turun->ada, qint64(0));
    QVERIFY(!*berkas().berikutTurun({turun->sha256}));
    QCOMPARE(*berkas().tambahTurun(turun->sha256, 0, "isi "), qint64(4));
    QCOMPARE(satu().ada, qint64(4));
    QCOMPARE(*berkas().tambahTurun(turun->sha256, 4, "berkas"), qint64(10));
    QCOMPARE(m_meja->bacaLampiran(lampiranPusat), QByteArray("isi berkas"));
    QVERIFY(!*berkas().berikutTurun({}));
}

void KontrakBerkasSync::partsOfAFileOutliveTheDesk()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi berkas"), 1, 2)}, 2);
    QVERIFY(berkas().tambahTurun(cernaIsi("isi berkas"), 0, "isi "));
    m_meja->bukaLagi();
    QCOMPARE((*berkas().berikutTurun({}))->ada, qint64(4));
    QCOMPARE(*berkas().tambahTurun(cernaIsi("isi berkas"), 4, "berkas"), qint64(10));
}

void KontrakBerkasSync::whatCameDownAsAnotherFileBeginsAnew()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi berkas"), 1, 2)}, 2);
    const QByteArray sha256 = cernaIsi("isi berkas");
    QCOMPARE(*berkas().tambahTurun(sha256, 0, "isi"), qint64(3));
    QCOMPARE(*berkas().tambahTurun(sha256, 3, " BERKAS"), qint64(0));
    QVERIFY(!satu().dapatDibuka());
    QCOMPARE(*berkas().tambahTurun(sha256, 0, "isi berkas dan lagi"), qint64(0));
    QCOMPARE(*berkas().tambahTurun(sha256, 0, "isi berkas"), qint64(10));
    QVERIFY(satu().dapatDibuka());
}

void KontrakBerkasSync::aPartThatDoesNotFitIsRefused()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi berkas"), 1, 2)}, 2);
    const QByteArray sha256 = cernaIsi("isi berkas");
    QVERIFY(berkas().tambahTurun(sha256, 0, "isi"));
    QCOMPARE(berkas().tambahTurun(sha256, 0, "isi").error().code, QStringLiteral("berkas.posisi"));
    QCOMPARE(berkas().tambahTurun(sha256, 4, "berkas").error().code, QStringLiteral("berkas.posisi"));
    QCOMPARE(berkas().tambahTurun(QByteArray(32, 'x'), 0, "x").error().code, QStringLiteral("berkas.tidak-ada"));
    QCOMPARE(satu().ada, qint64(3));
}

void KontrakBerkasSync::aFileThatIsHereIsNotWanted()
{
    (void)m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi"), 1, 2)}, 2);
    QVERIFY(!*berkas().berikutTurun({}));
    QCOMPARE(m_meja->bacaLampiran(lampiranPusat), QByteArray("isi"));
}

void KontrakBerkasSync::aLargeFileComesOnlyWhenSomebodyAsks()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "besar", berkasSendiriMax + 1), 1, 2)}, 2);
    QVERIFY(!*berkas().berikutTurun({}));
    terima({turunLampiran(lampiranUji(LampiranId(QStringLiteral("01900000-0000-7000-8000-00000000fa02")), "kecil"),
                          1, 3)},
           3);
    QCOMPARE((*berkas().berikutTurun({}))->sha256, cernaIsi("kecil"));
    QVERIFY(m_meja->bacaLampiran(lampiranPusat).isEmpty());
    QCOMPARE((*berkas().berikutTurun({}))->sha256, cernaIsi("besar")); // what somebody waits for comes first
}

void KontrakBerkasSync::aTombstoneTakesTheFileWithIt()
{
    const LampiranId lain(QStringLiteral("01900000-0000-7000-8000-00000000fa02"));
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi"), 1, 2), turunLampiran(lampiranUji(lain, "isi"), 1, 3)},
           3);
    QVERIFY(berkas().tambahTurun(cernaIsi("isi"), 0, "isi"));
    terima({nisanLampiran(lampiranPusat, 2, 4)}, 4);
    QCOMPARE(m_meja->bacaLampiran(lain), QByteArray("isi")); // another attachment names it
    terima({nisanLampiran(lain, 2, 5)}, 5);
    QVERIFY(berkas().potongan(cernaIsi("isi"), 0, 10)->isEmpty());
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
}

void KontrakBerkasSync::aMovedAttachmentKeepsItsFile()
{
    const Scope sukabumi = scopeOf(3202);
    QVERIFY(m_meja->store().ikuti(sukabumi));
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi"), 1, 2)}, 2);
    QVERIFY(berkas().tambahTurun(cernaIsi("isi"), 0, "isi"));
    terima({nisanLampiran(lampiranPusat, 2, 3, sukabumi)}, 3);
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi"), 2, 1)}, 1, sukabumi);
    QCOMPARE(satu().lampiran.id, lampiranPusat);
    QCOMPARE(m_meja->bacaLampiran(lampiranPusat), QByteArray("isi"));
}

void KontrakBerkasSync::aScopeIsNotLetGoBeforeItsFilesAreSent()
{
    (void)m_meja->lampirkan(kunciKoperasi(koperasiSatu), "isi");
    QCOMPARE(m_meja->store().lepas(wilayahMeja).error().code, QStringLiteral("sinkron.masih-menunggu"));
    QVERIFY(berkas().tolak(cernaIsi("isi"), QStringLiteral("lampiran-peran")));
    QVERIFY(m_meja->store().lepas(wilayahMeja));
}

void KontrakBerkasSync::aScopeThatIsLetGoTakesItsFilesWithIt()
{
    terima({turunLampiran(lampiranUji(lampiranPusat, "isi"), 1, 2)}, 2);
    QVERIFY(berkas().tambahTurun(cernaIsi("isi"), 0, "isi"));
    QVERIFY(m_meja->store().lepas(wilayahMeja));
    QVERIFY(berkas().potongan(cernaIsi("isi"), 0, 10)->isEmpty());
    QVERIFY(m_meja->lampiran(kunciKoperasi(koperasiSatu)).empty());
}

} // namespace lumbung
