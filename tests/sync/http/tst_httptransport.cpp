// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sinkron/identitasperangkat.h"
#include "sync/http/httptransport.h"
#include "sync/http/pinsertifikat.h"
#include "sync/wire/padat.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"
#include "tests/sync/http/pusatpalsu.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

const QByteArrayList kepalaPusat{"X-Proto: 1", "Content-Type: application/json"};

/// A certificate that nobody but this test knows.
struct SertifikatUji {
    QSslCertificate sertifikat;
    QSslKey kunci;
};

SertifikatUji sertifikatUji()
{
    const QTemporaryDir folder;
    const QString kunci = folder.filePath(QStringLiteral("kunci.pem")),
                  sertifikat = folder.filePath(QStringLiteral("sertifikat.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                   QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=contoh"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-keyout"), kunci,
                   QStringLiteral("-out"), sertifikat});
    openssl.waitForFinished();
    QFile berkas(kunci);
    if (!berkas.open(QIODevice::ReadOnly))
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    return {QSslCertificate::fromPath(sertifikat).value(0), QSslKey(berkas.readAll(), QSsl::Ec)};
}

} // namespace

class HttpTransportTest : public QObject {
    Q_OBJECT

private:
    Tanggapan tanya(const QString &alamat, const QByteArray &badan = {}, const QString &pin = {},
                    int batas = 10'000)
    {
        HttpTransport transport(m_clock, m_chance);
        IdentitasPerangkat identitas;
        identitas.alamat = alamat;
        identitas.pin = pin;
        identitas.perangkat = PerangkatId(QStringLiteral("99999999-9999-4999-8999-999999999999"));
        transport.pakai(identitas);
        transport.pakaiToken("token-uji");
        transport.batasWaktu(batas);
        Tanggapan tanggapan;
        bool tiba = false;
        connect(&transport, &HttpTransport::tiba, this, [&](const Tanggapan &satu) {
            tanggapan = satu;
            tiba = true;
        });
        Permintaan permintaan;
        permintaan.nomor = 7;
        permintaan.cara = badan.isEmpty() ? Permintaan::Cara::Get : Permintaan::Cara::Post;
        permintaan.jalur = QStringLiteral("/v1/hello?x=1");
        permintaan.badan = badan;
        transport.kirim(permintaan);
        if (!QTest::qWaitFor([&] { return tiba; }, 20'000))
            qFatal("no answer");
        return tanggapan;
    }

    FixedClock m_clock;
    SeededChance m_chance;

private Q_SLOTS:
    void readsACompressedAnswer()
    {
        PusatPalsu pusat;
        const QByteArray isi = R"({"epoch":"e"})";
        pusat.jawab(
            jawabanHttp(200, padatkan(Padat::Zstd, isi), kepalaPusat + QByteArrayList{"Content-Encoding: zstd"}));
        const Tanggapan tanggapan = tanya(pusat.alamat());
        QVERIFY(!tanggapan.gagal);
        QCOMPARE(tanggapan.nomor, 7U);
        QCOMPARE(tanggapan.status, 200);
        QCOMPARE(tanggapan.badan, isi);
        QVERIFY(pusat.diminta.startsWith("GET /v1/hello?x=1 HTTP/1.1"));
        for (const char *kepala :
             {"authorization: bearer token-uji", "x-proto: 1", "x-schema: 1", "accept-encoding: zstd, gzip"})
            QVERIFY2(pusat.diminta.toLower().contains(kepala), kepala);
        // What only reads says no more than it must.
        for (const char *kepala : {"x-device", "x-request-id", "mozilla"})
            QVERIFY2(!pusat.diminta.toLower().contains(kepala), kepala);
    }

    void compressesALargeBody()
    {
        PusatPalsu pusat;
        pusat.jawab(jawabanHttp(204, {}, kepalaPusat));
        QCOMPARE(tanya(pusat.alamat(), QByteArray(5000, 'x')).status, 204);
        QVERIFY(pusat.diminta.toLower().contains("content-encoding: zstd"));
        QVERIFY(pusat.diminta.size() < 1500);
        for (const char *kepala : {"x-device: 99999999-9999", "x-request-id: "})
            QVERIFY2(pusat.diminta.toLower().contains(kepala), kepala);
    }

    void handsOverWhatTheHubRefuses()
    {
        PusatPalsu pusat;
        pusat.jawab(jawabanHttp(409, R"({"galat":{}})", kepalaPusat));
        QCOMPARE(tanya(pusat.alamat()).status, 409);
        pusat.jawab(jawabanHttp(503, "{}", kepalaPusat + QByteArrayList{"Retry-After: 12"}));
        const Tanggapan sibuk = tanya(pusat.alamat());
        QCOMPARE(sibuk.status, 503);
        QCOMPARE(sibuk.cobaLagiDetik, 12);
    }

    void knowsAPortalFromAHub()
    {
        PusatPalsu portal;
        portal.jawab(jawabanHttp(200, "<html>Masuk dulu</html>", {"Content-Type: text/html"}));
        QVERIFY(tanya(portal.alamat()).gagal == SebabGagal::BukanPusat);
        portal.jawab(jawabanHttp(302, {}, {"Location: http://portal.contoh/"}));
        QVERIFY(tanya(portal.alamat()).gagal == SebabGagal::BukanPusat);
        portal.jawab(jawabanHttp(204, {}));
        QVERIFY(tanya(portal.alamat()).gagal == SebabGagal::BukanPusat);
    }

    void tellsABrokenLineFromNone()
    {
        PusatPalsu pusat;
        pusat.jawab(jawabanHttp(200, R"({"epoch":"lengkap"})", kepalaPusat).chopped(5));
        QVERIFY(tanya(pusat.alamat()).gagal == SebabGagal::Putus);
        pusat.jawab(jawabanHttp(200, padatkan(Padat::Zstd, QByteArray(4000, 'y')).chopped(3),
                                kepalaPusat + QByteArrayList{"Content-Encoding: zstd"}));
        QVERIFY(tanya(pusat.alamat()).gagal == SebabGagal::Putus);
        QVERIFY(tanya(QStringLiteral("http://127.0.0.1:1")).gagal == SebabGagal::Luring);
        pusat.jawab("HTTP/1.1 200 Jawaban\r\nX-Proto: 1\r\nContent-Length: 10\r\n\r\nab",
                    PusatPalsu::Sesudah::Diam);
        QVERIFY(tanya(pusat.alamat(), {}, {}, 300).gagal == SebabGagal::Lama);
    }

    void givesUpOnAnAnswerThatIsTooLarge()
    {
        PusatPalsu pusat;
        pusat.jawab("HTTP/1.1 200 Jawaban\r\nX-Proto: 1\r\nContent-Length: 900000000\r\n\r\n" +
                        QByteArray(1000, ' '),
                    PusatPalsu::Sesudah::Diam);
        QVERIFY(tanya(pusat.alamat()).gagal == SebabGagal::TerlaluBesar);
        // A bomb: small on the line, large when inflated.
        pusat.jawab(jawabanHttp(200, padatkan(Padat::Zstd, QByteArray(40'000'000, '0')),
                                kepalaPusat + QByteArrayList{"Content-Encoding: zstd"}));
        QVERIFY(tanya(pusat.alamat()).gagal == SebabGagal::TerlaluBesar);
    }

    void trustsAPinnedKeyAndNoOther()
    {
        const SertifikatUji milikPusat = sertifikatUji(), lain = sertifikatUji();
        QVERIFY(!milikPusat.sertifikat.isNull() && !milikPusat.kunci.isNull());
        PusatPalsu pusat(milikPusat.sertifikat, milikPusat.kunci);
        pusat.jawab(jawabanHttp(200, "{}", kepalaPusat));
        QVERIFY(tanya(pusat.alamat()).gagal == SebabGagal::Tls);
        QVERIFY(tanya(pusat.alamat(), {}, QString::fromLatin1(pinOf(lain.sertifikat))).gagal == SebabGagal::Tls);
        const Tanggapan sah = tanya(pusat.alamat(), {}, QString::fromLatin1(pinOf(milikPusat.sertifikat)));
        QVERIFY(!sah.gagal);
        QCOMPARE(sah.status, 200);
    }
};

QTEST_GUILESS_MAIN(HttpTransportTest)
#include "tst_httptransport.moc"
