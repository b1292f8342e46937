// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the hub's contract that is about events.
#include "core/domain/sop/peristiwajson.h"
#include "core/domain/verifikasi/peristiwaverifikasi.h"
#include "tests/support/sinkron/isipusat.h"
#include "tests/support/sinkron/kontrakpusatstore.h"
#include "tests/support/sinkron/mejauji.h"

#include <QJsonDocument>
#include <QtTest>

namespace lumbung {

namespace {

const QString kasusUji = QStringLiteral("01900000-0000-7000-8000-0000000000ca");
const QString mandatUji = QStringLiteral("01900000-0000-7000-8000-0000000000de");

QJsonObject pembukaUji(const QString &akun, Peran peran, const QString &mandat = {})
{
    PeristiwaKasus apa;
    apa.pada = 1'767'229'200'000;
    apa.jenis = JenisPeristiwa::Buka;
    apa.pelaku = {akun, peran, DelegasiId(mandat)};
    apa.sop = QStringLiteral("pemberdayaan");
    apa.versi = 1;
    apa.perihal = QStringLiteral("Contoh");
    return toJson(apa);
}

const KoperasiId koperasiVerifikasi(QStringLiteral("01900000-0000-7000-8000-0000000000aa"));
const QString keragaanVerifikasi = keragaanId(koperasiVerifikasi, {2025}).text();

/// Handed in, or declared valid, by whoever sits at this desk.
PeristiwaVerifikasi langkahUji(const MejaUji &meja, JenisPeristiwaVerifikasi jenis, int nomor,
                               std::vector<PeristiwaVerifikasiId> sesudah = {})
{
    PeristiwaVerifikasi apa;
    apa.id = PeristiwaVerifikasiId(
        QStringLiteral("01900000-0000-7000-8000-0000000001%1").arg(nomor, 2, 10, QLatin1Char('0')));
    apa.pada = 1'767'229'200'000 + nomor;
    apa.jenis = jenis;
    apa.pelaku = {meja.pemakai.nama, meja.pemakai.peran};
    apa.sesudah = std::move(sesudah);
    apa.cuplikan = {koperasiVerifikasi, {2025}, {}, {}};
    apa.cuplikan.set(Field::Nama, Value(QStringLiteral("KSP Contoh")));
    apa.cerna = cernaCuplikan(apa.cuplikan);
    apa.valid = true;
    if (jenis == JenisPeristiwaVerifikasi::Putuskan)
        apa.putusan = {{Field::Nama}};
    return apa;
}

JawabanOp katakan(MejaUji &meja, const PeristiwaVerifikasi &apa)
{
    return meja.satu(
        meja.catat(Aliran::Verifikasi, keragaanVerifikasi, peristiwaVerifikasiToJson(apa), apa.id.text()));
}

} // namespace

void KontrakPusatStore::judgesAStepOfVerificationByWhatItsMakerHadSeen()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat), kabid(pusat, Peran::Kabid, meja.scope, 2), admin(pusat, Peran::Kadis, meja.scope, 3);
    const PeristiwaVerifikasi ajukan = langkahUji(meja, JenisPeristiwaVerifikasi::Ajukan, 1);
    PeristiwaVerifikasi palsu = ajukan;
    palsu.cuplikan.set(Field::Nama, Value(QStringLiteral("KSP Lain")));
    QCOMPARE(katakan(meja, palsu).kode, u"transisi"_qs); // the hash does not fit
    PeristiwaVerifikasi salahTempat = ajukan;
    salahTempat.cuplikan.periode = {2024};
    QCOMPARE(katakan(meja, salahTempat).kode, u"bentuk"_qs);
    // Nothing was handed in that could be valid.
    QCOMPARE(katakan(kabid, langkahUji(kabid, JenisPeristiwaVerifikasi::Putuskan, 2)).kode, u"transisi"_qs);
    QCOMPARE(katakan(meja, ajukan).hasil, HasilOp::Ok);
    QCOMPARE(katakan(meja, langkahUji(meja, JenisPeristiwaVerifikasi::Putuskan, 3, {ajukan.id})).kode,
             u"transisi"_qs); // one's own, and not a verifier
    QCOMPARE(katakan(admin, langkahUji(admin, JenisPeristiwaVerifikasi::Putuskan, 4, {ajukan.id})).kode,
             u"peran"_qs);
    PeristiwaVerifikasi kurang = langkahUji(kabid, JenisPeristiwaVerifikasi::Putuskan, 5, {ajukan.id});
    kurang.putusan.clear();
    QCOMPARE(katakan(kabid, kurang).kode, u"transisi"_qs);
    // Built on a step that the hub refused.
    QCOMPARE(katakan(kabid, langkahUji(kabid, JenisPeristiwaVerifikasi::Putuskan, 6, {kurang.id})).kode,
             u"transisi"_qs);
    PeristiwaVerifikasi atasNama = langkahUji(kabid, JenisPeristiwaVerifikasi::Putuskan, 7, {ajukan.id});
    atasNama.pelaku.akun = QStringLiteral("orang.lain");
    QCOMPARE(katakan(kabid, atasNama).kode, u"pelaku"_qs);
    QCOMPARE(katakan(kabid, langkahUji(kabid, JenisPeristiwaVerifikasi::Putuskan, 8, {ajukan.id})).hasil,
             HasilOp::Ok);
}

void KontrakPusatStore::appendsAnEventOnceAndNeverChangesIt()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    const Op op = meja.catat(Aliran::Kasus, kasusUji, pembukaUji(meja.pemakai.nama, Peran::JfPengawas));
    const JawabanOp jawaban = meja.satu(op);
    QCOMPARE(jawaban.hasil, HasilOp::Ok);
    const RekamPusat rekam = IsiPusat(pusat).rekam(op.rekam);
    QCOMPARE(rekam.seq, jawaban.seq);
    QCOMPARE(isiPeristiwaOfDoc(QJsonDocument::fromJson(rekam.doc).object()), std::optional(op.peristiwa));
    QCOMPARE(QJsonDocument::fromJson(rekam.doc).object().value(u"oleh").toString(), meja.pemakai.nama);
    QCOMPARE(IsiPusat(pusat).kepala(meja.scope).cerna, IsiPusat(pusat).cerna(meja.scope));

    const Op lagi = meja.catat(Aliran::Kasus, kasusUji, op.peristiwa.isi, op.rekam.id);
    QCOMPARE(meja.satu(lagi).hasil, HasilOp::Ok); // as after a restore of the hub
    QJsonObject lain = op.peristiwa.isi;
    lain.insert(u"perihal", u"Lain"_qs);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, lain, op.rekam.id)).kode, u"bentuk"_qs);
    QCOMPARE(IsiPusat(pusat).rekam(op.rekam).versi, 1);
    const auto halaman = pusat.perubahan(meja.pemakai, {{meja.scope, 0}}, 10);
    QVERIFY(halaman && halaman->json.contains("\"peristiwa\",\"" + op.rekam.id.toUtf8()));
}

void KontrakPusatStore::letsNobodySpeakInAnothersName()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat), admin(pusat, Peran::Admin, meja.scope, 2), tetangga(pusat, Peran::Kabid, scopeOf(3202), 3);
    const QString nama = meja.pemakai.nama;
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, pembukaUji(u"orang.lain"_qs, Peran::JfPengawas))).kode,
             u"pelaku"_qs);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, pembukaUji(nama, Peran::Kadis))).kode, u"pelaku"_qs);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, pembukaUji(nama, Peran::JfPengawas, mandatUji))).kode,
             u"pelaku"_qs);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, {{u"jenis"_qs, u"buka"_qs}})).kode, u"bentuk"_qs);
    QCOMPARE(admin.satu(admin.catat(Aliran::Kasus, kasusUji, pembukaUji(u"Loket 1"_qs, Peran::Kadis))).hasil,
             HasilOp::Ok);
    tetangga.scope = meja.scope;
    const auto luar =
        tetangga.kirim({tetangga.catat(Aliran::Kasus, kasusUji, pembukaUji(tetangga.pemakai.nama, Peran::Kabid))});
    QVERIFY(!luar || luar->front().kode == u"di-luar-wilayah");
}

void KontrakPusatStore::letsAMandateLendARole()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat), kadis(pusat, Peran::Kadis, meja.scope, 2);
    const Delegasi mandat{DelegasiId(mandatUji),
                          JenisDelegasi::Plh,
                          Peran::Kadis,
                          meja.pemakai.nama,
                          QDate(2026, 1, 1),
                          QDate(2026, 1, 9),
                          {}};
    QCOMPARE(kadis.satu(kadis.catat(Aliran::Delegasi, mandatUji, toJson(mandat), mandatUji)).hasil, HasilOp::Ok);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kasus, kasusUji, pembukaUji(meja.pemakai.nama, Peran::Kadis, mandatUji)))
                 .hasil,
             HasilOp::Ok);
    QCOMPARE(
        meja.satu(meja.catat(Aliran::Kasus, kasusUji, pembukaUji(meja.pemakai.nama, Peran::Kabid, mandatUji))).kode,
        u"pelaku"_qs);
}

void KontrakPusatStore::letsOnlyThoseWhoRunTheOfficeDecideAboutIt()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat), sekretaris(pusat, Peran::Sekretaris, meja.scope, 2);
    const QJsonObject kalender = toJson(KalenderKerja::bawaan());
    const QString pokok = pokokTetap(Aliran::Kalender);
    QCOMPARE(meja.satu(meja.catat(Aliran::Kalender, pokok, kalender)).kode, u"peran"_qs);
    QCOMPARE(sekretaris.satu(sekretaris.catat(Aliran::Kalender, pokok, kalender)).hasil, HasilOp::Ok);
    QCOMPARE(sekretaris.satu(sekretaris.catat(Aliran::Kalender, pokok, {{u"zona"_qs, 420}})).kode, u"bentuk"_qs);
    QCOMPARE(sekretaris.satu(sekretaris.catat(Aliran::Sop, pokok, {{u"kode"_qs, u"x"_qs}})).kode, u"bentuk"_qs);
}

} // namespace lumbung
