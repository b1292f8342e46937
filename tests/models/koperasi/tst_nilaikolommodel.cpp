// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/nilaikolommodel.h"
#include "tests/support/opendesk.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lumbung;

namespace {

DaftarQuery allOf2025()
{
    DaftarQuery query;
    query.tahunBuku = 2025;
    return query;
}

} // namespace

class NilaiKolomModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<NilaiKolomModel> m_model;

    void load(const DaftarQuery &query)
    {
        QSignalSpy loaded(m_model.get(), &NilaiKolomModel::termuat);
        m_model->muat(query);
        QTRY_COMPARE(loaded.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        for (const QString &jenis : {u"Konsumen"_qs, u"Konsumen"_qs, u"Produsen"_qs, QString()})
            m_desk->office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Jenis, jenis}}));
        m_model = std::make_unique<NilaiKolomModel>(m_desk->baca, m_desk->office.wilayah(), Field::Jenis);
    }

    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void listsValuesWithCountsAndTheEmptyOneLast()
    {
        QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        load(allOf2025());
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(m_model->index(0).data().toString(), u"Pilih semua"_qs);
        QCOMPARE(m_model->index(1).data(NilaiKolomModel::JumlahRole).toString(), u"2"_qs);
        QCOMPARE(m_model->index(3).data().toString(), u"(kosong)"_qs);
        QVERIFY(!m_model->syarat());
    }

    void tickedValuesBecomeOneCondition()
    {
        load(allOf2025());
        QVERIFY(m_model->setData(m_model->index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(m_model->setData(m_model->index(3), Qt::Checked, Qt::CheckStateRole));
        const auto condition = m_model->syarat();
        QVERIFY(condition);
        QCOMPARE(condition->values, std::vector<Value>{Value(u"Konsumen"_qs)});
        QVERIFY(condition->orEmpty);
        DaftarQuery query = allOf2025();
        query.filter.conditions = {*condition};
        load(query);
        QCOMPARE(m_model->dipilih(), 2);
        QCOMPARE(m_model->rowCount(), 4); // its own condition hides no values
    }

    void allTicksMeanNoFilterAndSearchNarrowsTheList()
    {
        load(allOf2025());
        QVERIFY(m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(m_model->dipilih(), 3);
        QVERIFY(!m_model->syarat());
        m_model->setCari(u"prod"_qs);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->index(1).data().toString(), u"Produsen"_qs);
    }
};

QTEST_GUILESS_MAIN(NilaiKolomModelTest)
#include "tst_nilaikolommodel.moc"
