// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/opjson.h"

#include <QtTest>

using namespace lumbung;

namespace {

const QString pemilik = QStringLiteral("01900000-0000-7000-8000-000000000001");
const QString id = QStringLiteral("01900000-0000-7000-8000-000000000002");

Lampiran contoh()
{
    Lampiran lampiran;
    lampiran.id = LampiranId(id);
    lampiran.pemilik = {JenisRekam::Keragaan, pemilik};
    lampiran.bagian = u"langkah-3"_qs;
    lampiran.koperasi = KoperasiId(pemilik);
    lampiran.nama = u"RAT 2025.pdf"_qs;
    lampiran.tipe = u"application/pdf"_qs;
    lampiran.ukuran = 12'345;
    lampiran.sha256 = QByteArray(32, '\xab');
    lampiran.keterangan = u"halaman 1 sampai 4"_qs;
    return lampiran;
}

QJsonObject opContoh(const Lampiran &lampiran)
{
    Op op;
    op.id = OpId(u"01900000-0000-7000-8000-000000000003"_qs);
    op.dseq = 1;
    op.jenis = JenisOp::Buat;
    op.rekam = {JenisRekam::Lampiran, id};
    op.koperasi = lampiran.koperasi;
    op.lampiran = lampiran;
    return opToJson(op);
}

} // namespace

class LampiranTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsMadeSafeForEveryDisk_data()
    {
        QTest::addColumn<QString>("nama");
        QTest::addColumn<QString>("aman");
        const auto row = [](const char *what, const QString &nama, const QString &aman) {
            QTest::newRow(what) << nama << aman;
        };
        row("plain", u"Akta pendirian.pdf"_qs, u"Akta pendirian.pdf"_qs);
        row("a path", u"/home/petugas/../akta.pdf"_qs, u"akta.pdf"_qs);
        row("a path of Windows", u"C:\\Pindaian\\akta.pdf"_qs, u"akta.pdf"_qs);
        row("signs", u"akta: \"baru\"?.pdf"_qs, u"akta baru.pdf"_qs);
        row("control characters", u"ak\nta\u202egpj.exe"_qs, u"aktagpj.exe"_qs);
        row("hidden", u".htaccess"_qs, u"lampiran.htaccess"_qs);
        row("up", u".."_qs, u"lampiran"_qs);
        row("nothing", u"///"_qs, u"lampiran"_qs);
        row("a dot at the end", u"akta. . "_qs, u"akta"_qs);
        row("long", QString(300, u'a') + u".pdf"_qs, QString(146, u'a') + u".pdf"_qs);
    }
    void aNameIsMadeSafeForEveryDisk()
    {
        QFETCH(QString, nama);
        QFETCH(QString, aman);
        QCOMPARE(namaBerkasAman(nama), aman);
        QCOMPARE(namaBerkasAman(aman), aman);
    }

    void anOpCarriesAllOfIt()
    {
        const auto op = opOfJson(opContoh(contoh()));
        QVERIFY(op);
        QVERIFY(op->lampiran.has_value());
        QCOMPARE(*op->lampiran, contoh());
        QCOMPARE(lampiranOfJson(LampiranId(id), lampiranToJson(contoh())), contoh());
    }

    void anOpThatCouldNotBeKeptIsRefused_data()
    {
        QTest::addColumn<QString>("kunci");
        QTest::addColumn<QJsonValue>("nilai");
        QTest::newRow("no owner") << u"id"_qs << QJsonValue();
        QTest::newRow("unknown owner") << u"e"_qs << QJsonValue(u"peta"_qs);
        QTest::newRow("a folder in the name") << u"nama"_qs << QJsonValue(u"../akta.pdf"_qs);
        QTest::newRow("no name") << u"nama"_qs << QJsonValue(u""_qs);
        QTest::newRow("an empty file") << u"ukuran"_qs << QJsonValue(0);
        QTest::newRow("a huge file") << u"ukuran"_qs << QJsonValue(lampiranMax + 1);
        QTest::newRow("half a hash") << u"sha256"_qs << QJsonValue(u"abab"_qs);
        QTest::newRow("a hash in capitals") << u"sha256"_qs << QJsonValue(QString(64, u'A'));
        QTest::newRow("a long note") << u"ket"_qs << QJsonValue(QString(1001, u'a'));
    }
    void anOpThatCouldNotBeKeptIsRefused()
    {
        QFETCH(QString, kunci);
        QFETCH(QJsonValue, nilai);
        QJsonObject op = opContoh(contoh());
        QJsonObject lampiran = op.value(u"lampiran").toObject();
        lampiran.insert(kunci, nilai);
        op.insert(u"lampiran"_qs, lampiran);
        const auto dibaca = opOfJson(op);
        QVERIFY(!dibaca);
        QCOMPARE(dibaca.error().facts.value(u"di"_qs).toString(), u"lampiran."_qs + kunci);
    }
};

QTEST_APPLESS_MAIN(LampiranTest)
#include "tst_lampiran.moc"
