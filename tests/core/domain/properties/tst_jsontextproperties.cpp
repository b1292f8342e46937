// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asaljson.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsonappend.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"
#include "core/domain/sinkron/rekam.h"
#include "tests/core/domain/properties/generators.h"

#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

namespace {

Record anyRecord()
{
    Record record;
    const int fields = *rc::gen::inRange(0, 50);
    for (int i = 0; i < fields; ++i) {
        const Field field = *cari::anyField();
        record.set(field, *cari::valueOf(field));
    }
    return record;
}

Asal anyAsal()
{
    return {*rc::gen::element(Sumber::Manual, Sumber::Ods, Sumber::Impor),
            *rc::gen::element(QDate(), QDate(2026, 2, 1), QDate(2024, 2, 29), QDate(12026, 1, 1))};
}

IsiRekam anyIsi()
{
    IsiRekam isi;
    isi.isian = anyRecord();
    isi.asal.bawaan = anyAsal();
    const int exceptions = *rc::gen::inRange(0, 4);
    for (int i = 0; i < exceptions; ++i)
        isi.asal.khusus[*cari::anyField()] = anyAsal();
    isi.koperasi = KoperasiId(QStringLiteral("01900000-0000-7000-8000-000000000001"));
    isi.periode = {*rc::gen::inRange(2000, 2030),
                   *rc::gen::element(JenisPeriode::Tahunan, JenisPeriode::Semester1)};
    isi.status = *rc::gen::element(StatusData::Draf, StatusData::Diajukan);
    isi.oleh = *cari::anyText();
    isi.pada = *rc::gen::arbitrary<qint64>();
    if (*rc::gen::arbitrary<bool>())
        isi.ekstra.insert(QStringLiteral("baru"), *cari::cellText());
    return isi;
}

/// The document as a tree, member by member.
QJsonObject treeOf(JenisRekam jenis, const IsiRekam &isi)
{
    QJsonObject doc{{u"isian"_qs, valuesToJson(isi.isian)}, {u"s"_qs, asalToJson(isi.asal.bawaan)}};
    if (!isi.asal.khusus.empty())
        doc.insert(u"asal"_qs, exceptionsObject(isi.asal.khusus));
    if (jenis == JenisRekam::Keragaan) {
        doc.insert(u"kop"_qs, isi.koperasi.text());
        doc.insert(u"tahun"_qs, isi.periode.tahunBuku);
        doc.insert(u"per"_qs, keyOf(isi.periode.jenis));
        if (isi.status != StatusData::Draf)
            doc.insert(u"status"_qs, keyOf(isi.status));
    }
    if (!isi.oleh.isEmpty())
        doc.insert(u"oleh"_qs, isi.oleh);
    if (isi.pada != 0)
        doc.insert(u"pada"_qs, isi.pada);
    if (!isi.ekstra.isEmpty())
        doc.insert(u"x"_qs, isi.ekstra);
    return doc;
}

} // namespace

/// Text that is written without a tree is the text that a tree would give.
class JsonTextProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void aTextIsWrittenAsQtWritesIt()
    {
        QVERIFY(rc::check([](const QString &text) {
            QByteArray out;
            appendJson(out, text);
            const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            RC_ASSERT('[' + out + ']' == array);
        }));
    }

    void valuesAreWrittenAsTheirObject()
    {
        QVERIFY(rc::check([] {
            const Record record = anyRecord();
            RC_ASSERT(valuesText(record) == compactJson(valuesToJson(record)));
        }));
    }

    void changesAreWrittenAsTheirObject()
    {
        QVERIFY(rc::check([] {
            std::vector<FieldChange> changes;
            const Record fields = anyRecord();
            for (const auto &[field, value] : fields)
                changes.push_back({field, *cari::valueOf(field), *cari::valueOf(field)});
            RC_ASSERT(changesText(changes) == compactJson(changesObject(changes)));
        }));
    }

    void documentsAreWrittenAsTheirObject()
    {
        QVERIFY(rc::check([] {
            const IsiRekam isi = anyIsi();
            for (const JenisRekam jenis : {JenisRekam::Koperasi, JenisRekam::Keragaan})
                RC_ASSERT(docOf(jenis, isi) == compactJson(treeOf(jenis, isi)));
        }));
    }
};

QTEST_APPLESS_MAIN(JsonTextProperties)
#include "tst_jsontextproperties.moc"
