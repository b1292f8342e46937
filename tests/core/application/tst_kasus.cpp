// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/pelakumeja.h"
#include "core/application/sop/tindakkasus.h"
#include "core/application/sop/tugas.h"
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/peristiwajson.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

#include <algorithm>

using namespace lumbung;

namespace {

/// An office whose clock walks through the working hours of a Monday.
struct KantorKasus {
    TemporaryOffice office;

    KantorKasus() { jam(9); }
    void jam(int pukul, int hari = 0)
    {
        office.clock().set(QDateTime(QDate(2026, 3, 2).addDays(hari), QTime(pukul - 7, 0), Qt::UTC));
    }

    Result<KasusId> buka(const QString &sop, Peran peran = Peran::FrontOffice, const QString &jalur = {})
    {
        BukaKasus buka{sop, jalur, {}, u"Permohonan contoh"_qs, {}, {u"contoh"_qs, peran, {}}};
        return bukaKasus(*office, buka, office.clock(), office.chance());
    }
    Kasus kasus(const KasusId &id)
    {
        return *muatKasus(office->peristiwa(), *LatarKasus::muat(office->peristiwa()), id);
    }
    Result<PeristiwaId> tindak(const KasusId &id, JenisPeristiwa jenis, Peran peran, const QString &teks = {})
    {
        PeristiwaKasus apa;
        apa.jenis = jenis;
        apa.teks = teks;
        apa.pelaku = {u"contoh."_qs + keyOf(peran), peran, {}};
        const Kasus sekarang = kasus(id);
        const KunjunganLangkah *kini = sekarang.keadaan.kini();
        const int no = kini ? kini->no : 0;
        return tindakKasus(*office, {id, apa, no}, office.clock(), office.chance());
    }
    /// Does the step by whoever has the turn.
    Result<PeristiwaId> kerjakan(const KasusId &id)
    {
        const Kasus kini = kasus(id);
        for (const Peran peran : semuaPeran())
            if (berhakKini(*kini.sop, kini.keadaan, peran))
                return tindak(id, JenisPeristiwa::Kerjakan, peran, u"kelengkapan di map kertas"_qs);
        return Error{ErrorKind::Refused, u"uji.tanpa-giliran"_qs, {}};
    }
    void tulis(Aliran aliran, const QString &pokok, const QJsonObject &isi, const QString &id = {})
    {
        const QString nomor = id.isEmpty() ? newUuid(office.clock(), office.chance()) : id;
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.catat(nomor, {aliran, pokok, isi})); });
    }
    std::vector<Tugas> tugas(Peran peran, const QString &akun = u"contoh"_qs)
    {
        BukuKasus buku;
        if (!buku.segarkan(office->peristiwa()))
            qFatal("buku");
        return tugasSaya(buku, {akun, peran, {}}, office.clock().now().toMSecsSinceEpoch());
    }
};

const QString ppid = QStringLiteral("ppid-permintaan-data");

} // namespace

class KasusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseRunsFromItsOpeningToItsEndAndStaysAfterReopening()
    {
        KantorKasus kantor;
        const auto id = kantor.buka(ppid);
        QVERIFY(id);
        int ke = 0;
        while (kantor.kasus(*id).keadaan.terbuka() && ke++ < 20)
            QVERIFY(kantor.kerjakan(*id));
        kantor.office.reopen();
        const Kasus kasus = kantor.kasus(*id);
        QCOMPARE(kasus.keadaan.status, StatusKasus::Selesai);
        QCOMPARE(kasus.perihal(), u"Permohonan contoh"_qs);
        QVERIFY(kasus.keadaan.diabaikan.empty());
        QVERIFY(kantor.office->check()->empty());
    }

    void whatMayNotHappenIsRefusedAndNothingIsWritten()
    {
        KantorKasus kantor;
        const auto id = kantor.buka(ppid);
        const auto sebelum = kantor.kasus(*id).peristiwa.size();
        const auto hasil = kantor.tindak(*id, JenisPeristiwa::Kerjakan, Peran::VerifikatorKementerian, u"coba"_qs);
        QCOMPARE(hasil.error().code, u"kasus.peran"_qs);
        PeristiwaKasus apa;
        apa.jenis = JenisPeristiwa::Kerjakan;
        apa.pelaku = {u"contoh"_qs, Peran::FrontOffice, {}};
        const auto lain = tindakKasus(*kantor.office, {*id, apa, 3}, kantor.office.clock(), kantor.office.chance());
        QCOMPARE(lain.error().code, u"kasus.langkah-lain"_qs);
        QCOMPARE(kantor.kasus(*id).peristiwa.size(), sebelum);
        QCOMPARE(kantor.buka(u"tidak-ada"_qs).error().code, u"sop.tidak-ada"_qs);
    }

    void tasksAreSortedByWhatIsDue()
    {
        KantorKasus kantor;
        const auto lama = kantor.buka(ppid);
        kantor.jam(14);
        const auto baru = kantor.buka(ppid);
        kantor.jam(15);
        const auto giliran = kantor.kasus(*lama);
        const Peran peran = *std::ranges::find_if(
            semuaPeran(), [&](Peran satu) { return berhakKini(*giliran.sop, giliran.keadaan, satu); });
        auto tugas = kantor.tugas(peran);
        QCOMPARE(tugas.size(), std::size_t(2));
        QCOMPARE(tugas[0].kasus.id, *lama);
        QCOMPARE(tugas[1].kasus.id, *baru);
        QVERIFY(*tugas[0].kasus.tenggat <= *tugas[1].kasus.tenggat);
        QCOMPARE(tugas[0].kelompok, KelompokTugas::Terlambat);
        QVERIFY(kantor.tindak(*lama, JenisPeristiwa::Jeda, peran, u"pemohon pulang mengambil surat"_qs));
        tugas = kantor.tugas(peran);
        QCOMPARE(tugas.back().kasus.id, *lama);
        QCOMPARE(tugas.back().kelompok, KelompokTugas::Dijeda);
        QCOMPARE(tugas.back().kasus.alasanJeda, u"pemohon pulang mengambil surat"_qs);
    }

    void aTaskThatOneHandedOnIsWaitedFor()
    {
        KantorKasus kantor;
        const auto id = kantor.buka(u"pemberdayaan"_qs, Peran::Jfu);
        QVERIFY(kantor.tindak(*id, JenisPeristiwa::Kerjakan, Peran::Jfu, u"tanpa map"_qs));
        const auto tugas = kantor.tugas(Peran::Jfu, u"contoh.jfu"_qs);
        QCOMPARE(tugas.size(), std::size_t(1));
        QCOMPARE(tugas[0].kelompok, KelompokTugas::Menunggu);
        QVERIFY(kantor.tugas(Peran::PpidPembantu, u"orang.lain"_qs).empty());
    }

    void aRunningCaseKeepsTheVersionItWasOpenedUnder()
    {
        KantorKasus kantor;
        const auto lama = kantor.buka(u"pemberdayaan"_qs, Peran::JfPengawas);
        DefinisiSop baru = *LatarKasus().berlaku(u"pemberdayaan"_qs, QDate(2026, 3, 2))->isi;
        baru.versi = 2;
        baru.judul = u"Pemberdayaan menurut kantor contoh"_qs;
        baru.berlaku = QDate(2026, 3, 2);
        QJsonObject isi = toJson(baru);
        isi.insert(u"pada", 1);
        kantor.tulis(Aliran::Sop, pokokTetap(Aliran::Sop, baru.kode), isi);
        const auto kedua = kantor.buka(u"pemberdayaan"_qs, Peran::JfPengawas);
        QCOMPARE(kantor.kasus(*lama).sop->versi, 1);
        QCOMPARE(kantor.kasus(*kedua).sop->versi, 2);
        QCOMPARE(kantor.kasus(*kedua).sop->judul, baru.judul);
        QCOMPARE(LatarKasus::muat(kantor.office->peristiwa())->berlaku(baru.kode, QDate(2026, 3, 1))->isi->versi,
                 1);
    }

    void aMandateLendsARoleUntilItIsWithdrawn()
    {
        KantorKasus kantor;
        const DelegasiId mandat(u"01900000-0000-7000-8000-00000000000d"_qs);
        Delegasi isi{mandat,       JenisDelegasi::Plh, Peran::Kabid,
                     u"contoh"_qs, QDate(2026, 3, 1),  QDate(2026, 3, 9),
                     u"800/1"_qs};
        kantor.tulis(Aliran::Delegasi, mandat.text(), toJson(isi), mandat.text());
        Office &office = *kantor.office;
        const auto peranHariIni = [&office] {
            return peranPada(*LatarKasus::muat(office.peristiwa()), {u"contoh"_qs, Peran::JfPengawas, {}},
                             QDate(2026, 3, 2));
        };
        QCOMPARE(peranHariIni().size(), std::size_t(2));
        QCOMPARE(peranHariIni()[1].first, Peran::Kabid);
        isi.sampai = QDate(2026, 3, 1);
        kantor.tulis(Aliran::Delegasi, mandat.text(), toJson(isi));
        QCOMPARE(peranHariIni().size(), std::size_t(1));
    }

    void theNewestCalendarCounts()
    {
        KantorKasus kantor;
        KalenderKerja kalender = KalenderKerja::bawaan();
        kalender.libur = {{QDate(2026, 3, 3), u"Libur contoh"_qs}};
        QJsonObject isi = toJson(kalender);
        isi.insert(u"pada", 2);
        kantor.tulis(Aliran::Kalender, pokokTetap(Aliran::Kalender), isi);
        QJsonObject lama = toJson(KalenderKerja::bawaan());
        lama.insert(u"pada", 1);
        kantor.tulis(Aliran::Kalender, pokokTetap(Aliran::Kalender), lama); // comes later, was decided earlier
        QVERIFY(!LatarKasus::muat(kantor.office->peristiwa())->kalender().hariKerja(QDate(2026, 3, 3)));
    }

    void theBookFollowsWhatHappensAndReadsOnlyThat()
    {
        KantorKasus kantor;
        BukuKasus buku;
        const auto id = kantor.buka(ppid);
        QVERIFY(buku.segarkan(kantor.office->peristiwa()));
        QCOMPARE(buku.jumlah(), 1);
        QVERIFY(kantor.kerjakan(*id));
        const auto lain = kantor.office.another(); // another thread's connection sees the same
        QVERIFY(buku.segarkan(lain->peristiwa()));
        QCOMPARE(buku.cari(*id)->keadaan, kantor.kasus(*id).keadaan);
        QVERIFY(buku.cari(KasusId(u"x"_qs)) == nullptr);
    }

    void aDeskWithoutAccountsTakesDownWhatEachRoleDid()
    {
        KantorKasus kantor;
        const LatarKasus latar;
        QCOMPARE(pelakuMeja(*kantor.office, latar, {}, u"Loket 1"_qs, kantor.office.clock()).error().code,
                 u"kasus.tanpa-peran"_qs);
        const auto pelaku = pelakuMeja(*kantor.office, latar, Peran::Kadis, u"Loket 1"_qs, kantor.office.clock());
        QVERIFY(pelaku);
        QCOMPARE(pelaku->akun, u"Loket 1"_qs);
    }
};

QTEST_GUILESS_MAIN(KasusTest)
#include "tst_kasus.moc"
