// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/look.h"

#include <QTest>

using namespace lumbung;

/// WCAG 2.1: text needs 4.5 : 1 (1.4.3), borders, focus and chart colours 3 : 1 (1.4.11).
class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnEveryGround_data() { looks(); }
    void everyTextIsReadableOnEveryGround()
    {
        const Look &look = fetch();
        for (const QColor &ground : grounds(look)) {
            for (const QColor &text : {look.text, look.text2, look.text3, look.accentText})
                atLeast(4.5, text, ground);
        }
        for (const QColor &ground : {look.accent, look.accentHover, look.accentPress})
            atLeast(4.5, look.onAccent, ground);
    }

    void everyStatusIsReadableOnItsTintAndOnTables_data() { looks(); }
    void everyStatusIsReadableOnItsTintAndOnTables()
    {
        const Look &look = fetch();
        for (const Tone &tone : look.status) {
            atLeast(4.5, tone.text, tone.tint);
            atLeast(4.5, tone.text, look.surface);
            atLeast(4.5, tone.text, look.accentTint);
        }
    }

    void bordersAndChartColoursStandOut_data() { looks(); }
    void bordersAndChartColoursStandOut()
    {
        const Look &look = fetch();
        atLeast(3.0, look.lineStrong, look.surface);
        atLeast(3.0, look.accentText, look.surface);
        for (const QColor &color : look.series)
            atLeast(3.0, color, look.surface);
        for (const QColor &color : look.predikat)
            atLeast(3.0, color, look.surface);
    }

    void labelsOnMapAreasAreReadable_data() { looks(); }
    void labelsOnMapAreasAreReadable()
    {
        for (const QColor &area : fetch().ramp)
            atLeast(4.5, labelOn(area), area);
    }

    void paletteLeadsBackToItsLook_data() { looks(); }
    void paletteLeadsBackToItsLook()
    {
        const Look &look = fetch();
        QCOMPARE(Look::of(look.palette()).dark, look.dark);
        QPalette seeThrough = look.palette();
        seeThrough.setColor(QPalette::Window, Qt::transparent);
        QCOMPARE(Look::of(seeThrough).dark, look.dark);
        QCOMPARE(look.itemViewPalette().color(QPalette::HighlightedText), look.text);
    }

    void contrastOfBlackAndWhiteIsTwentyOne()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    }

private:
    static void looks()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("terang") << false;
        QTest::newRow("gelap") << true;
    }
    static const Look &fetch()
    {
        QFETCH(bool, dark);
        return dark ? Look::night() : Look::light();
    }
    static QList<QColor> grounds(const Look &look)
    {
        return {look.surface, look.window, look.nav, look.header, look.hover, look.accentTint, look.pending};
    }
    static void atLeast(double wanted, const QColor &front, const QColor &ground)
    {
        const double found = contrast(front, ground);
        QVERIFY2(found >= wanted,
                 qPrintable(
                     QStringLiteral("%1 on %2 is only %3").arg(front.name(), ground.name()).arg(found, 0, 'f', 2)));
    }
};

QTEST_APPLESS_MAIN(TestLook)
#include "tst_look.moc"
