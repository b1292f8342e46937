// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/koperasitablemodel.h"
#include "models/koperasi/penyuntingtabel.h"
#include "tests/support/opendesk.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lumbung;

namespace {

const std::vector<Field> shownColumns{Field::Nama, Field::Kecamatan, Field::Ketua, Field::AnggotaTotal,
                                      Field::Aset};

DaftarQuery allOf2025()
{
    DaftarQuery query;
    query.tahunBuku = 2025;
    return query;
}

} // namespace

class KoperasiTableModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<KoperasiTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void addMany(int count)
    {
        m_desk->office.act([&](UnitOfWork &unit) {
            for (int i = 0; i < count; ++i) {
                const KoperasiId id = m_desk->office.newId();
                const QString area = i % 2 ? u"32.01.01.2001"_qs : u"32.01.02"_qs;
                const Record profil = isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(i, 4, 10, QChar(u'0'))},
                                             {Field::Wilayah, area},
                                             {Field::Ketua, u"Contoh Ketua"_qs}});
                QVERIFY(unit.create(Koperasi{id, profil, {}, 0}).ok());
                const Record statement =
                    isian({{Field::Aset, qint64(i) * 1'000'000}, {Field::AnggotaTotal, qint64(i)}});
                const Periode period{2025};
                QVERIFY(unit.create(Keragaan{keragaanId(id, period), id, period, statement, {}, 0}).ok());
            }
        });
    }

    void load(const DaftarQuery &query = allOf2025())
    {
        QSignalSpy loaded(m_model.get(), &KoperasiTableModel::termuat);
        m_model->setQuery(query);
        QTRY_VERIFY(!loaded.isEmpty());
    }

    QModelIndex at(int row, Field field) const { return m_model->index(row, m_model->columnOf(field)); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        m_model =
            std::make_unique<KoperasiTableModel>(m_desk->baca, m_desk->office.wilayah(), m_desk->office.clock());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setKolom(shownColumns);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void showsTheFirstPageAtOnceAndOthersWhenTheyAreLookedAt()
    {
        addMany(250);
        load();
        QCOMPARE(m_model->rowCount(), 250);
        QCOMPARE(at(0, Field::Nama).data().toString(), u"KSP Contoh 0000"_qs);
        QVERIFY(!at(240, Field::Nama).data(KoperasiTableModel::TermuatRole).toBool());
        QTRY_COMPARE(at(240, Field::Nama).data().toString(), u"KSP Contoh 0240"_qs);
        QCOMPARE(at(240, Field::Aset).data().toString(), u"240"_qs);
    }

    void masksPersonalDataUntilItIsOpened()
    {
        addMany(1);
        load();
        QCOMPARE(at(0, Field::Ketua).data().toString(), u"C\u2022\u2022\u2022\u2022"_qs);
        QVERIFY(!(at(0, Field::Ketua).flags() & Qt::ItemIsEditable));
        QVERIFY(!at(0, Field::Ketua).data(Qt::EditRole).toString().contains(u"Ketua"));
        m_model->setTerbuka(true);
        QTRY_COMPARE(at(0, Field::Ketua).data().toString(), u"Contoh Ketua"_qs);
    }

    void anAnswerOfAnOlderQuestionIsDropped()
    {
        addMany(5);
        load();
        const auto gate = m_desk->hold();
        DaftarQuery narrow = allOf2025();
        narrow.filter.conditions = {
            {Field::AnggotaTotal, Condition::Kind::Between, {Value(qint64(3)), Value()}, false, false}};
        QSignalSpy loaded(m_model.get(), &KoperasiTableModel::termuat);
        m_model->setQuery(narrow);
        m_model->setQuery(allOf2025());
        gate->release();
        QTRY_COMPARE(m_model->keadaan(), KoperasiTableModel::Keadaan::Siap);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void groupsHaveHeadsWithCountsAndSumsAndCanBeFolded()
    {
        addMany(6);
        DaftarQuery grouped = allOf2025();
        grouped.kelompok = Field::Kecamatan;
        load(grouped);
        QCOMPARE(m_model->rowCount(), 8);
        QVERIFY(m_model->index(0, 1).data(KoperasiTableModel::KepalaRole).toBool());
        QVERIFY(m_model->index(0, 1).data().toString().contains(u"Mekarcontoh (3)"));
        QTRY_COMPARE(at(0, Field::AnggotaTotal).data().toString(), u"9"_qs);
        m_model->lipat(0);
        QCOMPARE(m_model->rowCount(), 5);
        QVERIFY(m_model->index(1, 1).data(KoperasiTableModel::KepalaRole).toBool());
        m_model->lipat(0);
        QCOMPARE(m_model->rowCount(), 8);
    }

    void anEditWaitsIsReversibleAndIsSavedInOneAct()
    {
        addMany(3);
        load();
        PenyuntingTabel editor(*m_model, m_desk->tulis, m_desk->office.clock(), u"Petugas Contoh"_qs);
        QVERIFY(m_model->setData(at(0, Field::Aset), u"500jt"_qs));
        QVERIFY(m_model->setData(at(1, Field::AnggotaTotal), u"77"_qs));
        QVERIFY(at(0, Field::Aset).data(KoperasiTableModel::TertundaRole).toBool());
        QCOMPARE(at(0, Field::Aset).data().toString(), u"500"_qs);
        QVERIFY(editor.urungkanSel());
        QVERIFY(!at(1, Field::AnggotaTotal).data(KoperasiTableModel::TertundaRole).toBool());
        QVERIFY(m_model->setData(at(1, Field::AnggotaTotal), u"77"_qs));

        QSignalSpy saved(&editor, &PenyuntingTabel::tersimpan);
        editor.simpan();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(1).toInt(), 2);
        QVERIFY(m_model->suntingan().kosong());
        load();
        QCOMPARE(at(0, Field::Aset).data().toString(), u"500"_qs);
        QCOMPARE(at(1, Field::AnggotaTotal).data().toString(), u"77"_qs);
        const auto history = m_desk->office->koperasi().riwayat(m_model->idAt(0));
        QVERIFY(history.ok());
        QCOMPARE(history->front().tindakan, saved.first().at(0).value<TindakanId>());
        QCOMPARE(history->front().perubahan.size(), std::size_t(1));
    }

    void aTextThatIsNoNumberIsMarkedAndNothingIsSaved()
    {
        addMany(1);
        load();
        PenyuntingTabel editor(*m_model, m_desk->tulis, m_desk->office.clock(), u"Petugas Contoh"_qs);
        QVERIFY(m_model->setData(at(0, Field::Aset), u"banyak"_qs));
        QVERIFY(at(0, Field::Aset).data(KoperasiTableModel::SalahRole).toBool());
        QVERIFY(!at(0, Field::Aset).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(at(0, Field::Aset).data(Qt::EditRole).toString(), u"banyak"_qs);
        QSignalSpy refused(&editor, &PenyuntingTabel::ditolak);
        editor.simpan();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_desk->office->koperasi().riwayat(m_model->idAt(0))->size(), std::size_t(2));
    }

    void aCellThatBreaksARuleIsRefusedWithItsReason()
    {
        addMany(2);
        load();
        PenyuntingTabel editor(*m_model, m_desk->tulis, m_desk->office.clock(), u"Petugas Contoh"_qs);
        QVERIFY(m_model->setData(at(0, Field::AnggotaTotal), u"-4"_qs));
        QVERIFY(m_model->setData(at(1, Field::AnggotaTotal), u"9"_qs));
        QSignalSpy refused(&editor, &PenyuntingTabel::ditolak);
        editor.simpan();
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(at(0, Field::AnggotaTotal).data(KoperasiTableModel::SalahRole).toBool());
        QVERIFY(!at(1, Field::AnggotaTotal).data(KoperasiTableModel::SalahRole).toBool());
        QCOMPARE(m_model->suntingan().jumlah(), 2);
        QVERIFY(m_desk->office->koperasi()
                    .keragaan(m_model->idAt(1))
                    ->front()
                    .isian.value(Field::AnggotaTotal)
                    .integer() == 1);
    }

    void tellsAScreenReaderWhereItIs()
    {
        addMany(3);
        load();
        QCOMPARE(at(1, Field::Nama).data(Qt::AccessibleTextRole).toString(),
                 u"baris 2 dari 3, Nama koperasi: KSP Contoh 0001"_qs);
    }

    void ticksOutliveAnotherFilter()
    {
        addMany(4);
        load();
        QVERIFY(m_model->setData(m_model->index(3, 0), Qt::Checked, Qt::CheckStateRole));
        DaftarQuery narrow = allOf2025();
        narrow.cari = u"contoh 0003"_qs;
        load(narrow);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(m_model->pilihan().jumlah(), 1);
    }

    void copiesAsTextWithHeadsAndWithoutPersonalData()
    {
        addMany(2);
        load();
        const auto text = bacaSalinan(m_desk->office->koperasi(), m_model->keys(), m_model->cara(), true);
        QVERIFY(text.ok());
        const QStringList lines = text->split(u'\n');
        QCOMPARE(lines.first(), u"Nama koperasi\tKecamatan\tNama ketua\tAnggota\tAset"_qs);
        QVERIFY(lines.at(2).endsWith(u"\t1\t1000000"_qs));
        QVERIFY(!text->contains(u"Contoh Ketua"));
    }
};

QTEST_GUILESS_MAIN(KoperasiTableModelTest)
#include "tst_koperasitablemodel.moc"
