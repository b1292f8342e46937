// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QtTest>

using namespace lumbung;

namespace {

const Asal asal{Sumber::Manual, QDate(2026, 11, 22)};
const Scope sini = scopeOf(3201);
using Keadaan = BarisKeluar::Keadaan;

} // namespace

class SinkronDeskTest : public QObject {
    Q_OBJECT

private:
    SinkronDesk &desk() { return m_meja->kantor()->sinkron(); }

    void terima(std::vector<RekamTurun> rekam, qint64 kursor)
    {
        HalamanTurun halaman;
        halaman.rekam[sini] = std::move(rekam);
        halaman.kursor[sini] = kursor;
        QVERIFY(m_meja->store().terapkan(halaman));
    }

    Op kirimSatu() { return m_meja->store().ambilBatch(sini, batchOpMax)->ops.back(); }

    void jawab(const JawabanOp &jawaban) { QVERIFY(m_meja->store().catatJawaban(sini, std::array{jawaban})); }

    /// Somebody else and the person disagree about the address; everything has come down.
    Konflik konflikAlamat()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs))}, 1);
        m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Alamat, u"Jl. Ketik"_qs}}));
        const Op op = kirimSatu();
        Konflik konflik;
        konflik.id = konflikIdOf(op.id);
        konflik.rekam = kunciKoperasi(koperasiSatu);
        konflik.koperasi = koperasiSatu;
        konflik.op = {op.id};
        konflik.isian = {{Field::Alamat, Value(u"Jl. Satu"_qs), Value(u"Jl. Ketik"_qs), Value(u"Jl. Pusat"_qs)}};
        jawab({op.id, HasilOp::Konflik, 2, 3, konflik.id.text(), {}});
        terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs)),
                turunKonflik(konflik, 1, 3)},
               3);
        return konflik;
    }

    /// The record goes at the hub, and what somebody changed meanwhile is kept in a conflict.
    Konflik konflikTerhapus(const KunciRekam &rekam, const IsianKonflik &diubah)
    {
        Konflik konflik;
        konflik.id = KonflikId(u"01900000-0000-7000-8000-0000000000aa"_qs);
        konflik.rekam = rekam;
        konflik.koperasi = koperasiSatu;
        konflik.sebab = SebabKonflik::UbahLawanHapus;
        konflik.isian = {diubah};
        terima({turunNisan(rekam, 2, 10), turunKonflik(konflik, 1, 11)}, 11);
        return konflik;
    }

    static Record dikirim(const Op &op)
    {
        Record sent;
        for (const FieldChange &change : op.isian)
            sent.set(change.field, change.after);
        return sent;
    }

    /// Past everything that guards the store.
    void langsung(const QByteArray &sql)
    {
        const auto store =
            Connection::open(m_meja->kantor().path(), m_meja->kantor().key(), Connection::Mode::Open);
        QVERIFY((*store)->exec(sql));
    }

    Value alamat() { return m_meja->lihat(kunciKoperasi(koperasiSatu))->value(Field::Alamat); }

    std::unique_ptr<MejaSqlite> m_meja;

private Q_SLOTS:
    void init()
    {
        m_meja = std::make_unique<MejaSqlite>();
        QVERIFY(m_meja->store().ikuti(sini));
    }
    void cleanup() { QCOMPARE(m_meja->temuan(), QString()); }

    void whatWaitsIsListedWithTheNameOfItsKoperasi()
    {
        m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
        m_meja->buat(koperasiSatu, {2025, JenisPeriode::Tahunan}, isian({{Field::Aset, qint64(5)}}));
        QCOMPARE(*desk().jumlahMenunggu(), qint64(2));
        const auto lines = desk().keluar(10);
        QCOMPARE(lines->size(), std::size_t(2));
        QCOMPARE(lines->at(0).op.rekam, kunciKeragaan(koperasiSatu, 2025));
        QCOMPARE(lines->at(0).koperasi, u"KSP Contoh"_qs);
        QCOMPARE(lines->at(0).keadaan, Keadaan::Antre);
        QCOMPARE(lines->at(1).op.isian.size(), std::size_t(2)); // a create shows what will be sent
        QCOMPARE(desk().keluar(1)->size(), std::size_t(1));
    }

    void anOpThatThisLumbungCannotReadIsShownAndHoldsUpNothing()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs))}, 1);
        m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Alamat, u"Jl. Ketik"_qs}}));
        m_meja->buat(koperasiDua, profilUji(u"KSP Dua"_qs));
        langsung("UPDATE outbox SET json = replace(json, '\"k\":\"ubah\"', '\"k\":\"entah\"')");
        QCOMPARE(desk().keluar(10)->size(), std::size_t(2)); // seen even before it is sent
        const auto batch = m_meja->store().ambilBatch(sini, batchOpMax);
        QVERIFY(batch);
        QCOMPARE(batch->ops.size(), std::size_t(1));
        QCOMPARE(batch->ops[0].rekam, kunciKoperasi(koperasiDua));
        QCOMPARE(batch->ops[0].dseq, qint64(1));
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(1));
        const BarisKeluar rusak = desk().keluar(10)->front(); // before newer ones that need nobody
        QCOMPARE(rusak.keadaan, Keadaan::Ditolak);
        QCOMPARE(rusak.kode, u"tak-terbaca"_qs);
        QCOMPARE(rusak.koperasi, u"KSP Contoh"_qs);
        QVERIFY(rusak.mentah.contains(u"Jl. Ketik"));
        QCOMPARE(alamat(), Value(u"Jl. Satu"_qs));
        terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs))}, 2);
        QCOMPARE(alamat(), Value(u"Jl. Pusat"_qs));
        QCOMPARE(desk().ajukanLagi(rusak.op.id).error().code, u"sinkron.bentuk"_qs);
        QVERIFY(desk().singkirkan(rusak.op.id));
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(0));
    }

    void aDamagedTextIsNeverTakenForAnEmptyChange()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs))}, 1);
        m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Alamat, u"Jl. Ketik"_qs}}));
        langsung("UPDATE outbox SET json = substr(json, 1, 40)");
        QVERIFY(m_meja->store().ambilBatch(sini, batchOpMax)->ops.empty());
        QCOMPARE(desk().keluar(10)->front().kode, u"tak-terbaca"_qs);
    }

    void whatWasRefusedWithItsScopeIsStillThereToBeReadAndPutAway()
    {
        m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs));
        QVERIFY(m_meja->store().tolak(sini, {}, u"wilayah-dilepas"_qs));
        QVERIFY(m_meja->store().lepas(sini));
        const BarisKeluar ditolak = desk().keluar(10)->front();
        QCOMPARE(ditolak.koperasi, u"KSP Contoh"_qs);
        QCOMPARE(ditolak.kode, u"wilayah-dilepas"_qs);
        QCOMPARE(dikirim(ditolak.op).value(Field::Alamat), Value(u"Jl. Satu"_qs));
        QVERIFY(desk().singkirkan(ditolak.op.id));
        QVERIFY(desk().keluar(10)->empty());
    }

    void whatWasTakenLongAgoIsLeftOut()
    {
        m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
        jawab({kirimSatu().id, HasilOp::Ok, 1, 1, {}, {}});
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs))}, 1);
        QCOMPARE(desk().keluar(10)->front().keadaan, Keadaan::Diakui);
        m_meja->kantor().clock().advanceDays(8);
        QVERIFY(desk().keluar(10)->empty());
    }

    void namesOfRemovedKoperasiAreStillKnown()
    {
        m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
        m_meja->hapus(kunciKoperasi(koperasiSatu));
        const auto names = desk().namaKoperasi(std::array{koperasiSatu, koperasiDua});
        QCOMPARE(*names, (std::map<KoperasiId, QString>{{koperasiSatu, u"KSP Contoh"_qs}}));
    }

    void aConflictShowsWhatStandsAtTheHubNow()
    {
        const Konflik konflik = konflikAlamat();
        terima({turunKoperasi(koperasiSatu, 3, 4, profilUji(u"KSP Contoh"_qs, u"Jl. Nanti"_qs))}, 4);
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(1));
        const auto open = desk().konflik(true);
        QCOMPARE(open->size(), std::size_t(1));
        QCOMPARE(open->front().isian.front().punya, Value(u"Jl. Ketik"_qs));
        QCOMPARE(open->front().isian.front().pusat, Value(u"Jl. Nanti"_qs));
    }

    void aDecisionIsQueuedShownAtOnceAndWrittenDown()
    {
        const Konflik konflik = konflikAlamat();
        QCOMPARE(alamat(), Value(u"Jl. Pusat"_qs));
        const auto op = desk().selesaikan(konflik.id, isian({{Field::Alamat, u"Jl. Ketik"_qs}}), asal, false);
        QVERIFY(op);
        QCOMPARE(alamat(), Value(u"Jl. Ketik"_qs));
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(0));
        QVERIFY(desk().konflik(true)->empty());
        QCOMPARE(desk().konflik(false)->size(), std::size_t(1));
        const Op sent = kirimSatu();
        QCOMPARE(sent.id, *op);
        QCOMPARE(sent.jenis, JenisOp::Selesaikan);
        QCOMPARE(sent.rekam, (KunciRekam{JenisRekam::Konflik, konflik.id.text()}));
        QCOMPARE(sent.versi, qint64(1));
        QCOMPARE(sent.isian,
                 std::vector({FieldChange{Field::Alamat, Value(u"Jl. Pusat"_qs), Value(u"Jl. Ketik"_qs)}}));
        QCOMPARE(m_meja->kantor()->koperasi().riwayat(koperasiSatu)->front().judul, u"Penyelesaian konflik"_qs);
        const auto twice = desk().selesaikan(konflik.id, {}, asal, false);
        QCOMPARE(twice.error().code, u"konflik.sudah-selesai"_qs);
    }

    void aDecisionThatWasTakenEndsWithTheHubsRecord()
    {
        Konflik konflik = konflikAlamat();
        const auto op = desk().selesaikan(konflik.id, isian({{Field::Alamat, u"Jl. Ketik"_qs}}), asal, false);
        QVERIFY(op);
        jawab({kirimSatu().id, HasilOp::Ok, 2, 5, {}, {}});
        konflik.selesai = true;
        konflik.opPenyelesaian = *op;
        terima({turunKoperasi(koperasiSatu, 3, 4, profilUji(u"KSP Contoh"_qs, u"Jl. Ketik"_qs)),
                turunKonflik(konflik, 2, 5)},
               5);
        QCOMPARE(alamat(), Value(u"Jl. Ketik"_qs));
        QVERIFY(desk().konflik(true)->empty());
        terima({turunKoperasi(koperasiSatu, 4, 6, profilUji(u"KSP Contoh"_qs, u"Jl. Lagi"_qs))}, 6);
        QCOMPARE(alamat(), Value(u"Jl. Lagi"_qs)); // nothing shields any more
    }

    void aDecisionThatSomebodyElseMadeFirstIsTakenBack()
    {
        Konflik konflik = konflikAlamat();
        QVERIFY(desk().selesaikan(konflik.id, isian({{Field::Alamat, u"Jl. Ketik"_qs}}), asal, false));
        konflik.selesai = true;
        jawab({kirimSatu().id, HasilOp::Ditolak, 2, 4, konflik.id.text(), u"sudah-selesai"_qs});
        terima({turunKonflik(konflik, 2, 4)}, 4);
        QCOMPARE(alamat(), Value(u"Jl. Pusat"_qs));
    }

    void revivingARemovedKoperasiSendsAllThatHistoryKnowsOfIt()
    {
        const Record profil = profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs);
        terima({turunKoperasi(koperasiSatu, 1, 1, profil)}, 1);
        const Konflik konflik = konflikTerhapus(
            kunciKoperasi(koperasiSatu), {Field::Alamat, Value(u"Jl. Satu"_qs), Value(u"Jl. Baru"_qs), Value()});
        QVERIFY(desk().selesaikan(konflik.id, isian({{Field::Alamat, u"Jl. Baru"_qs}}), asal, false));
        QCOMPARE(dikirim(kirimSatu()), profilUji(u"KSP Contoh"_qs, u"Jl. Baru"_qs));
    }

    void revivingARemovedKeragaanSendsAllOfItsYearAndNothingElse()
    {
        terima(
            {turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs)),
             turunKeragaan(koperasiSatu, 2024, 1, 2, isian({{Field::Aset, qint64(1)}})),
             turunKeragaan(koperasiSatu, 2025, 1, 3, isian({{Field::Aset, qint64(5)}, {Field::Shu, qint64(2)}}))},
            3);
        const Konflik konflik = konflikTerhapus(kunciKeragaan(koperasiSatu, 2025),
                                                {Field::Aset, Value(qint64(5)), Value(qint64(7)), Value()});
        QVERIFY(desk().selesaikan(konflik.id, isian({{Field::Aset, qint64(7)}}), asal, false));
        QCOMPARE(dikirim(kirimSatu()), isian({{Field::Aset, qint64(7)}, {Field::Shu, qint64(2)}}));
    }

    void leavingARecordRemovedSendsNoValues()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs))}, 1);
        const Konflik konflik =
            konflikTerhapus(kunciKoperasi(koperasiSatu), {Field::Alamat, Value(), Value(u"Jl. Baru"_qs), Value()});
        QVERIFY(desk().selesaikan(konflik.id, {}, asal, false));
        QVERIFY(kirimSatu().isian.empty());
    }

    void keepingWhatStandsAtTheHubChangesNothing()
    {
        const Konflik konflik = konflikAlamat();
        QVERIFY(desk().selesaikan(konflik.id, isian({{Field::Alamat, u"Jl. Pusat"_qs}}), asal, false));
        QVERIFY(kirimSatu().isian.empty());
        QVERIFY(!kirimSatu().terima);
    }

    void aRemovalCanBeDecidedToo()
    {
        const Konflik konflik = konflikAlamat();
        QVERIFY(desk().selesaikan(konflik.id, {}, asal, true));
        QVERIFY(kirimSatu().terima);
    }

    void aProposalIsDecidedOnce()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs))}, 1);
        Usulan usulan;
        usulan.id = UsulanId(u"01900000-0000-7000-8000-0000000000b1"_qs);
        usulan.rekam = kunciKoperasi(koperasiSatu);
        usulan.koperasi = koperasiSatu;
        usulan.isian = {{Field::Alamat, {}, Value(u"Jl. Usul"_qs)}};
        usulan.kode = u"peran"_qs;
        terima({{{JenisRekam::Usulan, usulan.id.text()},
                 1,
                 2,
                 false,
                 Scope::Nasional,
                 QJsonDocument::fromJson(docOf(usulan)).object()}},
               2);
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(1));
        QCOMPARE(desk().usulan(true)->front().isian, usulan.isian);
        QVERIFY(desk().putuskan(usulan.id, true, u"sesuai"_qs));
        const Op sent = kirimSatu();
        QCOMPARE(sent.jenis, JenisOp::Putuskan);
        QVERIFY(sent.terima);
        QCOMPARE(sent.catatan, u"sesuai"_qs);
        QVERIFY(desk().usulan(true)->empty());
        QCOMPARE(desk().putuskan(usulan.id, false, {}).error().code, u"usulan.sudah-diputus"_qs);
        QCOMPARE(desk().putuskan(UsulanId(koperasiDua.text()), false, {}).error().code, u"usulan.tidak-ada"_qs);
    }

    void aRefusedEditStaysListedUntilSomebodyDecides()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs))}, 1);
        m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Alamat, u"Jl. Ketik"_qs}}));
        const OpId op = kirimSatu().id;
        QCOMPARE(desk().singkirkan(op).error().code, u"op.tidak-ditolak"_qs); // it may still get in
        jawab({op, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(1));
        const BarisKeluar line = desk().keluar(10)->front();
        QCOMPARE(line.keadaan, Keadaan::Ditolak);
        QCOMPARE(line.kode, u"aturan"_qs);
        QCOMPARE(line.op.isian.front().after, Value(u"Jl. Ketik"_qs));
        QVERIFY(desk().singkirkan(op));
        QCOMPARE(*desk().jumlahPerluDiperiksa(), qint64(0));
        QVERIFY(desk().keluar(10)->empty());
        QCOMPARE(desk().singkirkan(OpId(koperasiDua.text())).error().code, u"op.tidak-ada"_qs);
    }

    void aRefusedEditCanBeHandedInAgainOnTopOfWhatTheHubSaysNow()
    {
        terima({turunKoperasi(koperasiSatu, 1, 1, profilUji(u"KSP Contoh"_qs, u"Jl. Satu"_qs))}, 1);
        m_meja->ubah(kunciKoperasi(koperasiSatu), isian({{Field::Alamat, u"Jl. Ketik"_qs}}));
        const OpId op = kirimSatu().id;
        jawab({op, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
        terima({turunKoperasi(koperasiSatu, 2, 2, profilUji(u"KSP Contoh"_qs, u"Jl. Pusat"_qs))}, 2);
        const auto again = desk().ajukanLagi(op);
        QVERIFY(again);
        QCOMPARE(alamat(), Value(u"Jl. Ketik"_qs));
        const Op sent = kirimSatu();
        QCOMPARE(sent.id, *again);
        QCOMPARE(sent.isian,
                 std::vector({FieldChange{Field::Alamat, Value(u"Jl. Pusat"_qs), Value(u"Jl. Ketik"_qs)}}));
        QCOMPARE(desk().keluar(10)->size(), std::size_t(1));
    }

    void aRefusedCreateCanBeHandedInAgain()
    {
        m_meja->buat(koperasiSatu, profilUji(u"KSP Contoh"_qs));
        const OpId op = kirimSatu().id;
        jawab({op, HasilOp::Ditolak, 0, 0, {}, u"aturan"_qs});
        QVERIFY(!m_meja->lihat(kunciKoperasi(koperasiSatu)));
        QVERIFY(desk().ajukanLagi(op));
        QCOMPARE(m_meja->lihat(kunciKoperasi(koperasiSatu))->value(Field::Nama), Value(u"KSP Contoh"_qs));
        QCOMPARE(kirimSatu().jenis, JenisOp::Buat);
    }
};

QTEST_GUILESS_MAIN(SinkronDeskTest)
#include "tst_sinkrondesk.moc"
