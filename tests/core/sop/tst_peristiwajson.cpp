// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/opjson.h"
#include "core/domain/sop/peristiwajson.h"

#include <QtTest>

using namespace lumbung;

namespace {

const PeristiwaId nomor(QStringLiteral("01900000-0000-7000-8000-000000000001"));

PeristiwaKasus contohBuka()
{
    PeristiwaKasus apa;
    apa.id = nomor;
    apa.pada = 1'767'229'200'000;
    apa.jenis = JenisPeristiwa::Buka;
    apa.pelaku = {u"contoh.satu"_qs, Peran::FrontOffice, {}};
    apa.jalur = u"kabupaten"_qs;
    apa.acara = QDate(2026, 3, 9);
    apa.sop = u"opik-kegiatan"_qs;
    apa.versi = 2;
    apa.definisi = u"01900000-0000-7000-8000-00000000000a"_qs;
    apa.perihal = u"Pelatihan pembukuan"_qs;
    apa.koperasi = u"01900000-0000-7000-8000-0000000000c1"_qs;
    return apa;
}

} // namespace

class PeristiwaJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpeningComesBackAsItWas()
    {
        const auto kembali = peristiwaKasusOfJson(nomor, toJson(contohBuka()));
        QVERIFY(kembali);
        QCOMPARE(*kembali, contohBuka());
    }

    void everyOtherKindComesBackAsItWas()
    {
        for (int jenis = 1; jenis <= static_cast<int>(JenisPeristiwa::Batalkan); ++jenis) {
            PeristiwaKasus apa;
            apa.id = nomor;
            apa.pada = 5;
            apa.jenis = static_cast<JenisPeristiwa>(jenis);
            apa.pelaku = {u"contoh"_qs, Peran::Kadis, DelegasiId(u"01900000-0000-7000-8000-00000000000d"_qs)};
            apa.sesudah = {nomor};
            apa.langkah = 4;
            apa.ya = false;
            apa.butir = 2;
            apa.teks = u"kurang tanda tangan"_qs;
            apa.isian = {{u"nomor_surat"_qs, u"800/1"_qs}};
            apa.lampiran = {nomor.text()};
            const auto kembali = peristiwaKasusOfJson(nomor, toJson(apa));
            QVERIFY(kembali);
            QCOMPARE(*kembali, apa);
        }
    }

    void whatDoesNotFitIsNamed_data()
    {
        QTest::addColumn<QString>("kunci");
        QTest::addColumn<QJsonValue>("nilai");
        QTest::newRow("kind") << u"jenis"_qs << QJsonValue(u"terbang"_qs);
        QTest::newRow("time") << u"pada"_qs << QJsonValue(1.5);
        QTest::newRow("role") << u"peran"_qs << QJsonValue(u"raja"_qs);
        QTest::newRow("mandate") << u"mandat"_qs << QJsonValue(u"bukan-uuid"_qs);
        QTest::newRow("day") << u"acara"_qs << QJsonValue(u"31-12-2026"_qs);
        QTest::newRow("form") << u"isian"_qs << QJsonValue(QJsonObject{{u"a"_qs, 1}});
        QTest::newRow("nobody") << u"akun"_qs << QJsonValue(QString());
    }
    void whatDoesNotFitIsNamed()
    {
        QFETCH(QString, kunci);
        QFETCH(QJsonValue, nilai);
        QJsonObject json = toJson(contohBuka());
        json.insert(kunci, nilai);
        const auto hasil = peristiwaKasusOfJson(nomor, json);
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().facts.value(u"di"_qs).toString(), kunci);
    }

    void aMandateAndACalendarComeBackAsTheyWere()
    {
        const Delegasi mandat{DelegasiId(nomor.text()), JenisDelegasi::Plt, Peran::Kabid, u"contoh.dua"_qs,
                              QDate(2026, 1, 1),        QDate(2026, 1, 31), u"800/12"_qs};
        QCOMPARE(*delegasiOfJson(mandat.id, toJson(mandat)), mandat);
        KalenderKerja kalender = KalenderKerja::bawaan();
        kalender.zonaMenit = 540;
        kalender.libur = {{QDate(2026, 8, 17), u"Hari Kemerdekaan"_qs}};
        QCOMPARE(*kalenderKerjaOfJson(toJson(kalender)), kalender);
        kalender.jam[2] = {{QTime(8, 0), QTime(12, 0)}, {QTime(11, 0), QTime(16, 0)}};
        QCOMPARE(kalenderKerjaOfJson(toJson(kalender)).error().code, u"kalender.jam"_qs);
    }

    void anEventTravelsAsAnOpAndAsADocument()
    {
        Op op;
        op.id = OpId(u"01900000-0000-7000-8000-0000000000f1"_qs);
        op.dseq = 3;
        op.jenis = JenisOp::Catat;
        op.rekam = {JenisRekam::Peristiwa, nomor.text()};
        op.peristiwa = {Aliran::Kasus, u"01900000-0000-7000-8000-0000000000ca"_qs, toJson(contohBuka())};
        QCOMPARE(*opOfJson(opToJson(op)), op);
        const QByteArray doc = docOf(op.peristiwa, u"contoh.satu"_qs, 7);
        QCOMPARE(isiPeristiwaOfDoc(QJsonDocument::fromJson(doc).object()), std::optional(op.peristiwa));
    }

    void anEventThatIsTooBigIsRefused()
    {
        Op op;
        op.id = OpId(u"01900000-0000-7000-8000-0000000000f1"_qs);
        op.dseq = 1;
        op.jenis = JenisOp::Catat;
        op.rekam = {JenisRekam::Peristiwa, nomor.text()};
        op.peristiwa = {Aliran::Kasus, nomor.text(), {{u"isi"_qs, QString(isiPeristiwaMax, u'x')}}};
        QCOMPARE(opOfJson(opToJson(op)).error().code, u"sinkron.bentuk"_qs);
    }
};

QTEST_GUILESS_MAIN(PeristiwaJsonTest)
#include "tst_peristiwajson.moc"
