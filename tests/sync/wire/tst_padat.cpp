// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/padat.h"
#include "tests/sync/wire/contohpesan.h"

#include <QtTest>

#include <zstd.h>

using namespace lumbung;

class PadatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack_data() { encodings(); }

    void whatIsPackedComesBack()
    {
        QFETCH(const int, padat);
        for (const qsizetype size : {0, 1, 70'000, 1'000'000}) {
            QByteArray body;
            while (body.size() < size)
                body += "{\"aset\":" + QByteArray::number(body.size()) + '}';
            const QByteArray packed = padatkan(Padat(padat), body);
            const auto back = kembangkan(Padat(padat), packed, body.size());
            QVERIFY(back.ok());
            QCOMPARE(*back, body);
        }
    }

    void aBombIsNotInflated_data() { encodings(); }

    void aBombIsNotInflated()
    {
        QFETCH(const int, padat);
        const QByteArray bomb = padatkan(Padat(padat), QByteArray(64 * 1024 * 1024, ' '));
        const auto back = kembangkan(Padat(padat), bomb, 1024);
        QVERIFY(!back.ok());
        QCOMPARE(back.error().code, QStringLiteral("sinkron.terlalu-besar"));
        QCOMPARE(back.error().facts.value(QStringLiteral("maks")).toInt(), 1024);
    }

    void aFrameThatDoesNotDeclareItsSizeIsCappedWhileItGrows()
    {
        const QByteArray body(3'000'000, 'x');
        const QByteArray packed = streamed(body);
        QCOMPARE(ZSTD_getFrameContentSize(packed.constData(), static_cast<size_t>(packed.size())),
                 ZSTD_CONTENTSIZE_UNKNOWN);
        QCOMPARE(kembangkan(Padat::Zstd, packed, 2'999'999).error().code, QStringLiteral("sinkron.terlalu-besar"));
        QCOMPARE(*kembangkan(Padat::Zstd, packed, 3'000'000), body);
    }

    void everyCutIsNoticed_data() { encodings(); }

    void everyCutIsNoticed()
    {
        QFETCH(const int, padat);
        if (Padat(padat) == Padat::Polos)
            return;
        const QByteArray packed = padatkan(Padat(padat), "Contoh isi yang dipotong, Contoh isi yang dipotong");
        for (qsizetype size = 0; size < packed.size(); ++size)
            QVERIFY2(!kembangkan(Padat(padat), packed.left(size), 1000).ok(), QByteArray::number(size).constData());
        QVERIFY(!kembangkan(Padat(padat), packed + packed, 1000).ok());
        QVERIFY(!kembangkan(Padat(padat), packed + 'x', 1000).ok());
    }

    void theBestAllowedEncodingIsTaken()
    {
        QCOMPARE(padatTerbaik("gzip, zstd"), Padat::Zstd);
        QCOMPARE(padatTerbaik("GZIP;q=0.5"), Padat::Gzip);
        QCOMPARE(padatTerbaik("zstd;q=0, gzip"), Padat::Gzip);
        QCOMPARE(padatTerbaik("br"), Padat::Polos);
        QCOMPARE(padatTerbaik({}), Padat::Polos);
        QCOMPARE(padatOfKey("Identity"), std::optional(Padat::Polos));
        QVERIFY(!padatOfKey("br"));
    }

private:
    static void encodings()
    {
        QTest::addColumn<int>("padat");
        QTest::newRow("none") << int(Padat::Polos);
        QTest::newRow("gzip") << int(Padat::Gzip);
        QTest::newRow("zstd") << int(Padat::Zstd);
    }

    static QByteArray streamed(const QByteArray &body)
    {
        ZSTD_CCtx *context = ZSTD_createCCtx();
        QByteArray out(100'000, Qt::Uninitialized);
        ZSTD_outBuffer target{out.data(), static_cast<size_t>(out.size()), 0};
        for (qsizetype at = 0; at < body.size(); at += 1'000'000) {
            ZSTD_inBuffer in{body.constData() + at, 1'000'000, 0};
            const bool last = at + 1'000'000 >= body.size();
            ZSTD_compressStream2(context, &target, &in, last ? ZSTD_e_end : ZSTD_e_continue);
        }
        ZSTD_freeCCtx(context);
        out.truncate(static_cast<qsizetype>(target.pos));
        return out;
    }
};

QTEST_APPLESS_MAIN(PadatTest)
#include "tst_padat.moc"
