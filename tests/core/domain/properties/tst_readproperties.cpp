// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/blanktext.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/normalise.h"
#include "core/domain/readvalue.h"
#include "core/domain/valuelist.h"
#include "tests/core/domain/properties/generators.h"

#include <QHash>
#include <QtTest>

#include <cmath>

using namespace lumbung;

namespace {

const QDate today(2026, 11, 22);

/// The number that number words mean, told by adding and multiplying as one learns it at school.
qint64 numberOfWords(const QString &words)
{
    static const QHash<QString, qint64> digits{
        {u"nol"_qs, 0},      {u"satu"_qs, 1},     {u"dua"_qs, 2},      {u"tiga"_qs, 3},    {u"empat"_qs, 4},
        {u"lima"_qs, 5},     {u"enam"_qs, 6},     {u"tujuh"_qs, 7},    {u"delapan"_qs, 8}, {u"sembilan"_qs, 9},
        {u"sepuluh"_qs, 10}, {u"sebelas"_qs, 11}, {u"seratus"_qs, 100}};
    static const QHash<QString, qint64> scales{{u"ribu"_qs, 1000},
                                               {u"juta"_qs, 1000000},
                                               {u"miliar"_qs, 1000000000},
                                               {u"triliun"_qs, 1000000000000},
                                               {u"kuadriliun"_qs, 1000000000000000},
                                               {u"kuintiliun"_qs, 1000000000000000000}};
    qint64 total = 0;
    qint64 group = 0;
    qint64 last = 0;
    for (const QString &word : words.toLower().split(u' ')) {
        if (digits.contains(word)) {
            group += last;
            last = digits[word];
        } else if (word == u"belas") {
            last += 10;
        } else if (word == u"puluh") {
            last *= 10;
        } else if (word == u"ratus") {
            last *= 100;
        } else if (word == u"seribu") {
            total += 1000;
        } else if (scales.contains(word)) {
            total += (group + last) * scales[word];
            group = last = 0;
        }
    }
    return total + group + last;
}

} // namespace

class ReadProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void anyTextIsReadOrRefusedAndWhatWasReadIsReadAgain()
    {
        QVERIFY(rc::check("read, show, read", [] {
            const Field field = *cari::anyField();
            const QString text = *cari::anyText();
            const auto value = readValue(field, text, today);
            RC_CLASSIFY(value.ok());
            RC_CLASSIFY(value.ok() && !value->isEmpty() && spec(field).type != FieldType::Text);
            if (!value) {
                RC_ASSERT((value.error().code.startsWith(u"isian.")));
                return;
            }
            const auto again = readValue(field, displayText(field, *value), today);
            RC_ASSERT((again.ok()));
            RC_ASSERT((*again == *value));
        }));
    }

    void whatAFieldMayHoldSurvivesBeingShown()
    {
        QVERIFY(rc::check("show, read", [] {
            const Field field = *cari::anyField();
            const Value value = *cari::filledValueOf(field);
            const auto again = readValue(field, displayText(field, value), today);
            RC_ASSERT((again.ok()));
            RC_ASSERT((again->canonical() == value.canonical()));
        }));
    }

    void whatWasReadSurvivesItsCanonicalForm()
    {
        QVERIFY(rc::check("canonical form", [] {
            const Field field = *cari::anyField();
            const auto value = readValue(field, *cari::cellText(), today);
            RC_PRE(value.ok());
            RC_ASSERT((Value::fromCanonical(spec(field).type, value->canonical()) == *value));
        }));
    }

    void bothThousandsStylesMeanTheSame()
    {
        QVERIFY(rc::check("1.234,5 = 1,234.5", [](qint64 number) {
            const qint64 amount = number / 1000;
            const QString indonesian = displayText(Field::Aset, Value(amount)) + u",00"_qs;
            QString english = indonesian;
            for (QChar &c : english)
                c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
            RC_ASSERT((readValue(Field::Aset, indonesian, today)->integer() == amount));
            RC_ASSERT((readValue(Field::Aset, english, today)->integer() == amount));
        }));
    }

    void numericCellsOfWholeNumbersAreExact()
    {
        QVERIFY(rc::check("number cell", [] {
            const auto number = *rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999);
            RC_ASSERT((readValue(Field::Aset, static_cast<double>(number))->integer() == number));
        }));
        QVERIFY(rc::check("any double", [](double number) {
            const auto value = readValue(*cari::anyField(), number);
            RC_ASSERT((value.ok() || value.error().code.startsWith(u"isian.")));
        }));
    }

    void amountsInWordsMeanTheAmount()
    {
        QVERIFY(rc::check("terbilang", [] {
            const auto amount = *rc::gen::scale(3, rc::gen::arbitrary<qint64>());
            RC_PRE(amount > std::numeric_limits<qint64>::min());
            RC_ASSERT((numberOfWords(terbilang(amount)) == std::llabs(amount)));
            RC_ASSERT((terbilang(amount).startsWith(u"Minus ") == (amount < 0)));
        }));
    }

    void normalisingTwiceChangesNothing()
    {
        QVERIFY(rc::check("normalise", [] {
            const QString text = *cari::anyText();
            const QString teks = normaliseTeks(text);
            const QString nama = normaliseNama(text);
            const QString nomor = normaliseBadanHukum(text);
            RC_ASSERT((normaliseTeks(teks) == teks));
            RC_ASSERT((normaliseNama(nama) == nama));
            RC_ASSERT((normaliseBadanHukum(nomor) == nomor));
            RC_ASSERT((digitsOnly(digitsOnly(text)) == digitsOnly(text)));
        }));
    }

    void spacesCaseAndPrefixesDoNotMatterToAName()
    {
        QVERIFY(rc::check("names", [] {
            const QString name = u"Contoh "_qs + *rc::gen::map(cari::nameText(), [](const QString &text) {
                                     return normaliseTeks(text);
                                 });
            const QString prefix =
                *rc::gen::element(u"KSP "_qs, u"Kop. "_qs, u"KOPERASI SIMPAN PINJAM "_qs, u"K.S.U. "_qs);
            RC_ASSERT((normaliseNama(prefix + name) == normaliseNama(name)));
            RC_ASSERT(
                (normaliseNama(u"  "_qs + QString(name).replace(u' ', u"  "_qs) + u"."_qs) == normaliseNama(name)));
            for (const QChar c : normaliseTeks(name))
                RC_ASSERT((c == u' ' || c.isLetterOrNumber() || c.isSurrogate()));
        }));
    }

    void whatAListUnderstandsIsInTheList()
    {
        QVERIFY(rc::check("value lists", [] {
            const Field field = *cari::anyField();
            const auto value = canonicalValue(field, *cari::anyText());
            RC_ASSERT((!value || valuesOf(field).contains(*value)));
        }));
    }

    void emptyMarksStayEmptyWhateverSpacesStandAround()
    {
        QVERIFY(rc::check("empty", [] {
            const QString mark = *rc::gen::element(u"-"_qs, u"n/a"_qs, u"NIHIL"_qs, u"0000-00-00"_qs, u""_qs);
            const QString space = *rc::gen::element(u" "_qs, u"\u00A0"_qs, u"\t"_qs, u"\u200B"_qs, u""_qs);
            RC_ASSERT((meansEmpty(space + mark + space)));
        }));
    }
};

QTEST_APPLESS_MAIN(ReadProperties)
#include "tst_readproperties.moc"
