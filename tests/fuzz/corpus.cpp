// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/corpus.h"

#include "tests/support/fixtures/badfiles.h"
#include "tests/support/fixtures/fixture.h"
#include "tests/support/fixtures/ziptool.h"

#include <QFile>
#include <QTemporaryDir>

namespace lumbung {

namespace {

QByteArray seed(char reader, const QByteArray &bytes)
{
    return reader + bytes;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray richSheet =
    "<x:row r=\"1\" spans=\"1:3\"><x:c r=\"A1\" t=\"s\" s=\"1\"><x:v>0</x:v></x:c><c r=\"$B$1\" "
    "t=\"inlineStr\"><is><r><t>a&amp;b</t></r>"
    "<rPh sb=\"0\"><t>x</t></rPh></is></c><c t=\"str\"><f>A1</f><v><![CDATA[z]]></v></c></x:row><!-- n --><row "
    "r=\"9\"><c t=\"b\"><v>1</v></c>"
    "<c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-01-01</v></c><c "
    "s=\"2\"><v>45000.5</v></c><c><v>3.28103E+12</v></c><c r=\"ZZ9\"/></row>";
const QByteArray richStrings = "<sst count=\"2\"><si><t>Contoh &#233;&#x1F600; _x000D_</t></si><si><r><rPr/><t "
                               "xml:space=\"preserve\"> a</t></r><rPh><t>b</t></rPh></si></sst>";
const QByteArray richStyles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-421]dd\\ mmm;@\"/><numFmt numFmtId=\"165\" "
    "formatCode=\"&quot;Rp&quot;#,##0\"/>"
    "</numFmts><cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

} // namespace

std::vector<QByteArray> seedCorpus()
{
    const QTemporaryDir folder;
    std::vector<QByteArray> corpus;
    for (const Fixture &fixture : writeFixtures(folder.path(), 4, 1))
        corpus.push_back(
            seed(fixture.path.endsWith(QStringLiteral(".csv")) ? '\x05' : '\0', fileContent(fixture.path)));
    for (const BadFile &bad : writeBadFiles(folder.path()))
        if (!bad.keadaan.startsWith(QStringLiteral("bom")))
            corpus.push_back(seed('\0', fileContent(bad.path)));
    corpus.push_back(seed('\x01', sheetOf(richSheet, "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")));
    corpus.push_back(seed('\x02', richStrings));
    corpus.push_back(seed('\x03', richStyles));
    corpus.push_back(seed('\x04', partsOf({})[2].bytes));
    corpus.push_back(seed('\x05', "a;\"b\"\"c\r\nd\";e\r\n\"f\";=\"0812\";g"));
    corpus.push_back(seed('\0', "sep=|\r\na|b\r\n\"c\"|d\r\n"));
    corpus.push_back(seed('\0', QByteArray("\xFF\xFE"
                                           "a\0;\0b\0\n\0",
                                           10)));
    return corpus;
}

} // namespace lumbung
