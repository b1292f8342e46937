// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jedasandi.h"
#include "core/domain/kuncipemulihan.h"
#include "core/domain/sidikkunci.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lumbung;

namespace {

QByteArray keyOf(quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray key(32, '\0');
    for (char &byte : key)
        byte = static_cast<char>(random.bounded(256));
    return key;
}

QString groupsOf(const Result<QByteArray> &read)
{
    return read ? QString() : read.error().facts.value(u"kelompok"_qs).toString();
}

const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

class KunciPemulihanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsReadBack()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const QString printed = kunciPemulihan(keyOf(seed));
            QCOMPARE(printed.split(u' ').size(), 13);
            const auto read = bacaKunciPemulihan(printed);
            QVERIFY(read);
            QCOMPARE(*read, keyOf(seed));
        }
        QCOMPARE(*bacaKunciPemulihan(kunciPemulihan(QByteArray(32, '\0'))), QByteArray(32, '\0'));
        QCOMPARE(*bacaKunciPemulihan(kunciPemulihan(QByteArray(32, '\xff'))), QByteArray(32, '\xff'));
    }

    void spacingCaseAndLookalikesDoNotMatter()
    {
        const QByteArray key = keyOf(7);
        const QString printed = kunciPemulihan(key);
        QString lookalike = printed;
        lookalike.replace(u'0', u'o').replace(u'1', u'l');
        for (const QString &typed :
             {printed.toLower(), QString(printed).remove(u' '), QString(printed).replace(u' ', u'-'),
              QString(printed).replace(u' ', u"  \n"_qs), QString(printed).replace(u' ', QChar(0x2013)), lookalike,
              u"\t"_qs + printed + u"\r\n"_qs})
            QVERIFY2(bacaKunciPemulihan(typed) && *bacaKunciPemulihan(typed) == key, qPrintable(typed));
    }

    void everySingleTypoIsFoundInItsGroup()
    {
        const QString printed = kunciPemulihan(keyOf(3));
        for (qsizetype at = 0; at < printed.size(); ++at) {
            if (printed.at(at) == u' ')
                continue;
            for (const QChar other : letters + u'U') {
                if (other == printed.at(at))
                    continue;
                QString typed = printed;
                typed[at] = other;
                const auto read = bacaKunciPemulihan(typed);
                QVERIFY(!read);
                QCOMPARE(read.error().code, u"pemulihan.salah-ketik"_qs);
                QCOMPARE(groupsOf(read), QString::number(at / 6 + 1));
            }
        }
    }

    void swappedNeighboursAndSwappedGroupsAreFound()
    {
        const QString printed = kunciPemulihan(keyOf(4));
        for (qsizetype at = 0; at + 1 < printed.size(); ++at) {
            QString typed = printed;
            std::swap(typed[at], typed[at + 1]);
            if (printed.at(at) == u' ' || printed.at(at + 1) == u' ' || typed == printed)
                continue;
            QCOMPARE(groupsOf(bacaKunciPemulihan(typed)), QString::number(at / 6 + 1));
        }
        QStringList groups = printed.split(u' ');
        groups.swapItemsAt(2, 9);
        QCOMPARE(groupsOf(bacaKunciPemulihan(groups.join(u' '))), u"3, 10"_qs);
    }

    void aCharacterTooManyOrTooFewIsNamedByItsGroup()
    {
        QStringList groups = kunciPemulihan(keyOf(5)).split(u' ');
        groups[4].chop(1);
        groups[11] += u'7';
        groups[11] += u'7';
        QCOMPARE(groupsOf(bacaKunciPemulihan(groups.join(u' '))), u"5, 12"_qs);
        groups[1][2] = groups[1][2] == u'X' ? u'Y' : u'X';
        QCOMPARE(groupsOf(bacaKunciPemulihan(groups.mid(0, 3).join(QString()))), u"2"_qs); // while it is typed
        const QStringList right = kunciPemulihan(keyOf(5)).split(u' ');
        const auto tooShort = bacaKunciPemulihan(right.mid(0, 4).join(QString()));
        QCOMPARE(tooShort.error().code, u"pemulihan.panjang"_qs);
        QCOMPARE(tooShort.error().facts.value(u"ada"_qs).toInt(), 20);
        QCOMPARE(tooShort.error().facts.value(u"seharusnya"_qs).toInt(), 65);
        QCOMPARE(bacaKunciPemulihan(u" \n - "_qs).error().code, u"pemulihan.kosong"_qs);
    }

    void theFirstLumbungsHexadecimalKeyStillReads()
    {
        const QByteArray key = keyOf(6);
        const QString hex = QString::fromLatin1(key.toHex()).toUpper();
        QCOMPARE(*bacaKunciPemulihan(hex), key);
        QString sheet = u"KUNCI PEMULIHAN LUMBUNG\n\nKantor   : Dinas Contoh\n\n"_qs;
        for (int at = 0; at < 64; at += 4)
            sheet += hex.mid(at, 4) + (at == 28 || at == 60 ? u'\n' : u' ');
        sheet += u"\nData kantor ini tersandi.\n"_qs;
        QVERIFY(bacaKunciPemulihan(sheet));
        QCOMPARE(*bacaKunciPemulihan(sheet), key);
    }

    void aWholeSheetOfTextReads()
    {
        const QStringList groups = kunciPemulihan(keyOf(8)).split(u' ');
        const QString sheet = u"KUNCI PEMULIHAN LUMBUNG\nDinas Koperasi Contoh\n"_qs + groups.mid(0, 5).join(u' ') +
                              u'\n' + groups.mid(5, 4).join(u' ') + u'\n' + groups.mid(9).join(u' ') +
                              u"\nSimpan di tempat terkunci, jangan difoto.\n"_qs;
        QVERIFY(bacaKunciPemulihan(sheet));
        QCOMPARE(*bacaKunciPemulihan(sheet), keyOf(8));
    }

    void aFingerprintTellsKeysApartAndNoMore()
    {
        QCOMPARE(sidikKunci(keyOf(1)).size(), 8);
        QCOMPARE(sidikKunci(keyOf(1)), sidikKunci(keyOf(1)));
        QVERIFY(sidikKunci(keyOf(1)) != sidikKunci(keyOf(2)));
        QVERIFY(!keyOf(1).contains(sidikKunci(keyOf(1))));
    }

    void slipsAreFreeAndGuessingIsSlow()
    {
        QCOMPARE(jedaSandi(0), 0);
        QCOMPARE(jedaSandi(2), 0);
        QCOMPARE(jedaSandi(3), 5);
        QCOMPARE(jedaSandi(5), 20);
        QCOMPARE(jedaSandi(40), 300);
    }
};

QTEST_APPLESS_MAIN(KunciPemulihanTest)
#include "tst_kuncipemulihan.moc"
