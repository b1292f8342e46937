// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgakunstore.h"
#include "storage/postgres/pgberkaspusat.h"
#include "storage/postgres/pgpusatstore.h"
#include "tests/storage/postgres/tulisancontoh.h"
#include "tests/support/fixedclock.h"
#include "tests/support/postgres/temporarycluster.h"

#include <QtTest>

#include <thread>

using namespace lumbung;

namespace {

QString codeOf(const auto &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

Perangkat perangkatContoh(const Pemakai &pemakai, int nomor = 1)
{
    return {PerangkatId(QStringLiteral("30000000-0000-4000-8000-%1").arg(nomor, 12, 10, QLatin1Char('0'))),
            pemakai.id,
            QStringLiteral("Meja loket %1").arg(nomor),
            1,
            {},
            {},
            false};
}

} // namespace

/// Users, codes, devices, tokens and who may know of a file.
class AkunPostgresTest : public QObject {
    Q_OBJECT

private:
    TemporaryCluster m_cluster;
    QByteArray m_address;
    FixedClock m_clock;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgAkunStore> m_akun;

    QDateTime besok() const { return m_clock.now().addDays(1); }
    Pemakai tambah(const QString &nama, Scope wilayah, Peran peran = Peran::JfPengawas, const QByteArray &kode = {})
    {
        const auto baru =
            m_akun->tambah({{}, nama, peran, wilayah, {}}, kode.isEmpty() ? nama.toUtf8() : kode, besok());
        if (!baru)
            qFatal("tambah: %s", qPrintable(baru.error().code));
        return *baru;
    }
    TokenTersimpan token(const QByteArray &cerna, const Perangkat &perangkat, TokenTersimpan::Jenis jenis)
    {
        return {cerna, perangkat.id, perangkat.pemakai, jenis, besok(), false};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_address = m_cluster.migrated();
        m_pool = std::make_unique<PgPool>(PgPilihan{.alamat = m_address});
        m_akun = std::make_unique<PgAkunStore>(*m_pool, m_clock);
    }
    void init() { TemporaryCluster::clear(m_address); }

    void aNameIsTakenWhateverItsCase()
    {
        const Pemakai kabid = tambah(u"kabid.bogor"_qs, bogor, Peran::Kabid);
        QVERIFY(!kabid.id.isEmpty());
        QCOMPARE(codeOf(m_akun->tambah({{}, u"Kabid.Bogor"_qs, Peran::Kabid, bogor, {}}, "k2", besok())),
                 u"akun.nama-terpakai"_qs);
        const auto found = m_akun->temukan(u"KABID.bogor"_qs);
        QVERIFY(found && *found);
        QCOMPARE((*found)->id, kabid.id);
        QCOMPARE((*found)->peran, Peran::Kabid);
        QVERIFY(!*m_akun->temukan(u"siapa"_qs));
    }

    void everybodySeesTheUsersOfTheirArea()
    {
        const Pemakai kab = tambah(u"a.bogor"_qs, bogor), provinsi = tambah(u"b.jabar"_qs, scopeOf(3200)),
                      pusat = tambah(u"c.pusat"_qs, Scope::Nasional);
        tambah(u"d.sukabumi"_qs, sukabumi);
        tambah(u"e.jateng"_qs, scopeOf(3301));
        QCOMPARE(m_akun->semua(kab)->size(), 1u);
        QCOMPARE(m_akun->semua(provinsi)->size(), 3u);
        QCOMPARE(m_akun->semua(pusat)->size(), 5u);
    }

    void aDeviceIsKnownByItsIdWithTheKeysOfItsPackages()
    {
        const Pemakai pemakai = tambah(u"contoh"_qs, bogor, Peran::JfPengawas, "kode");
        Perangkat perangkat = perangkatContoh(pemakai);
        QVERIFY(!*m_akun->perangkatDikenal(perangkat.id));
        QVERIFY(m_akun->daftarkan("kode", "$argon2id$contoh", perangkat));
        QVERIFY((*m_akun->perangkatDikenal(perangkat.id))->perangkat.kunciPaket.isEmpty());
        perangkat.kunciPaket = QByteArray(64, '\x07');
        QVERIFY(m_akun->kodeBaru(pemakai, "kode-2", besok()));
        QVERIFY(m_akun->daftarkan("kode-2", {}, perangkat));
        const auto known = m_akun->perangkatDikenal(perangkat.id);
        QVERIFY(known && *known);
        QCOMPARE((*known)->pemakai.nama, u"contoh"_qs);
        QCOMPARE((*known)->pemakai.wilayah, bogor);
        QCOMPARE((*known)->perangkat.kunciPaket, perangkat.kunciPaket);
        QVERIFY(!(*known)->perangkat.dicabut && !(*known)->pemakaiNonaktif);
        QVERIFY(m_akun->cabut(perangkat.id));
        QVERIFY(m_akun->ubah(pemakai, true));
        QVERIFY((*m_akun->perangkatDikenal(perangkat.id))->perangkat.dicabut);
        QVERIFY((*m_akun->perangkatDikenal(perangkat.id))->pemakaiNonaktif);
        // The table takes two keys or none.
        QVERIFY(!m_akun->tambahPerangkat({PerangkatId(u"30000000-0000-4000-8000-0000000000aa"_qs),
                                          pemakai.id,
                                          u"Meja"_qs,
                                          1,
                                          {},
                                          {},
                                          false,
                                          "pendek"}));
    }

    void aCodeEnrolsOneDeviceOnce()
    {
        const Pemakai pemakai = tambah(u"contoh"_qs, bogor, Peran::JfPengawas, "kode");
        const auto known = m_akun->kodeDaftar("kode");
        QVERIFY(known && *known);
        QCOMPARE((*known)->pemakai.id, pemakai.id);
        QVERIFY((*known)->sandi.isEmpty());
        QCOMPARE(codeOf(m_akun->daftarkan("kode", "$argon2id$contoh", perangkatContoh(pemakai))), u"ok"_qs);
        QVERIFY(!*m_akun->kodeDaftar("kode"));
        QCOMPARE(codeOf(m_akun->daftarkan("kode", {}, perangkatContoh(pemakai, 2))), u"sinkron.kode-daftar"_qs);
        QVERIFY(m_akun->kodeBaru(pemakai, "kode-2", besok()));
        QCOMPARE((*m_akun->kodeDaftar("kode-2"))->sandi, "$argon2id$contoh");
        QVERIFY(m_akun->daftarkan("kode-2", {}, perangkatContoh(pemakai, 2)));
        QCOMPARE(m_akun->perangkat(pemakai)->size(), 2u);
    }

    void aCodeThatIsTooOldIsUnknown()
    {
        const Pemakai pemakai = tambah(u"contoh"_qs, bogor, Peran::JfPengawas, "kode");
        m_clock.advanceDays(2);
        QVERIFY(!*m_akun->kodeDaftar("kode"));
        QCOMPARE(codeOf(m_akun->daftarkan("kode", {}, perangkatContoh(pemakai))), u"sinkron.kode-daftar"_qs);
        QVERIFY(m_akun->perangkat(pemakai)->empty());
        QCOMPARE(codeOf(m_akun->kodeBaru(pemakaiContoh(bogor), "x", besok())), u"akun.tidak-ada"_qs);
    }

    void aTokenTellsTheUserAsTheTableSaysNow()
    {
        Pemakai pemakai = tambah(u"contoh"_qs, bogor);
        const Perangkat perangkat = perangkatContoh(pemakai);
        QVERIFY(m_akun->tambahPerangkat(perangkat));
        QVERIFY(m_akun->simpanToken(token("akses", perangkat, TokenTersimpan::Jenis::Akses)));
        pemakai.wilayah = sukabumi;
        QVERIFY(m_akun->ubah(pemakai, true));
        const auto found = m_akun->token("akses");
        QVERIFY(found && *found);
        QCOMPARE((*found)->pemakai.wilayah, sukabumi);
        QVERIFY((*found)->pemakaiNonaktif && !(*found)->perangkatDicabut);
        QCOMPARE((*found)->token.berlakuSampai, besok());
        QVERIFY(!*m_akun->token("lain"));
        QVERIFY(m_akun->cabut(perangkat.id));
        QVERIFY((*m_akun->token("akses"))->perangkatDicabut);
        QVERIFY(m_akun->perangkat(pemakai)->front().dicabut);
    }

    void ofTwoExchangesOfOneTokenOneWins()
    {
        const Perangkat perangkat = perangkatContoh(tambah(u"contoh"_qs, bogor));
        QVERIFY(m_akun->tambahPerangkat(perangkat));
        QVERIFY(m_akun->simpanToken(token("segar", perangkat, TokenTersimpan::Jenis::Segar)));
        std::atomic<int> won = 0, failed = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&, i] {
                const QByteArray nomor = QByteArray::number(i);
                const auto done =
                    m_akun->tukar("segar", token("a" + nomor, perangkat, TokenTersimpan::Jenis::Akses),
                                  token("s" + nomor, perangkat, TokenTersimpan::Jenis::Segar));
                done ? won += *done : ++failed;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(won.load(), 1);
        QVERIFY((*m_akun->token("segar"))->token.terpakai);
        QCOMPARE(TemporaryCluster::value(m_address, "SELECT count(*) FROM lumbung.token"), "3");
    }

    void aDeviceIsOfOneUser()
    {
        const Pemakai satu = tambah(u"satu"_qs, bogor), dua = tambah(u"dua"_qs, bogor),
                      admin = tambah(u"admin"_qs, bogor, Peran::Admin);
        QVERIFY(m_akun->tambahPerangkat(perangkatContoh(satu)));
        QCOMPARE(codeOf(m_akun->tambahPerangkat(perangkatContoh(dua))), u"akun.perangkat-terpakai"_qs);
        QVERIFY(m_akun->perangkat(dua)->empty());
        QCOMPARE(m_akun->perangkat(admin)->size(), 1u);
        QCOMPARE(codeOf(m_akun->cabut(PerangkatId(satu.id))), u"akun.tidak-ada"_qs);
    }

    void aFileIsKnownToWhoSentItAndToWhoMayReadARecordThatNamesIt()
    {
        const QByteArray sha(32, 'x');
        const Pemakai pengirim = tambah(u"satu"_qs, bogor), rekan = tambah(u"dua"_qs, bogor),
                      tetangga = tambah(u"tiga"_qs, sukabumi);
        PgBerkasPusat berkas(*m_pool);
        QVERIFY(!*berkas.terunggah(pengirim, sha));
        QVERIFY(berkas.catatLengkap(pengirim, sha, 5));
        QVERIFY(berkas.catatLengkap(pengirim, sha, 5));
        QVERIFY(*berkas.terunggah(pengirim, sha) && !*berkas.terunggah(rekan, sha));
        QVERIFY(!*berkas.terbaca(rekan, sha));
        RekamPusat lampiran = koperasiContoh(bogor);
        lampiran.kunci.jenis = JenisRekam::Lampiran;
        lampiran.doc = "{\"sha256\":\"" + sha.toHex() + "\"}";
        PgPusatStore pusat(*m_pool);
        QCOMPARE(codeOf(lumbung::tambah(pusat, pengirim, bogor, {lampiran})), u"ok"_qs);
        QVERIFY(*berkas.terbaca(rekan, sha));
        QVERIFY(!*berkas.terbaca(tetangga, sha));
    }
};

QTEST_GUILESS_MAIN(AkunPostgresTest)
#include "tst_akunpostgres.moc"
