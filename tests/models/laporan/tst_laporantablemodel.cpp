// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/laporantablemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace lumbung;

namespace {

Laporan laporanContoh()
{
    Laporan laporan;
    laporan.kolomNama = 0;
    laporan.kolomBatang = 1;
    laporan.kolom = {{.judul = u"Kecamatan"_qs, .jenis = JenisSel::Teks},
                     {.kelompok = u"Jumlah koperasi"_qs, .judul = u"Aktif"_qs, .besaran = Besaran::Aktif},
                     {.judul = u"Aset"_qs, .jenis = JenisSel::Rupiah, .besaran = Besaran::Aset},
                     {.judul = u"Beda TB 2024 (%)"_qs, .jenis = JenisSel::Beda}};
    const auto row = [](JenisBaris kind, const QString &code, const QString &name, qint64 active, qint64 assets,
                        Value diff) {
        return BarisLaporan{kind, code, {Value(name), Value(active), Value(assets), diff}};
    };
    laporan.baris = {row(JenisBaris::Isi, u"a"_qs, u"Mekarcontoh"_qs, 20, 5'000'000, Value(6.3)),
                     row(JenisBaris::Isi, u"b"_qs, u"Anyarcontoh"_qs, 80, -2'000'000, Value(-1.3)),
                     row(JenisBaris::Isi, u"c"_qs, u"Bumicontoh"_qs, 40, 900'000'000, Value()),
                     row(JenisBaris::TidakTerpetakan, {}, u"Tidak terpetakan"_qs, 7, 0, Value()),
                     row(JenisBaris::Jumlah, {}, u"Jumlah"_qs, 147, 903'000'000, Value(2.5))};
    return laporan;
}

QStringList column(const QAbstractItemModel &model, int of)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, of).data().toString();
    return texts;
}

} // namespace

class LaporanTableModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAndClosingRowsStandApart()
    {
        LaporanTableModel body(LaporanTableModel::Bagian::Isi);
        LaporanTableModel foot(LaporanTableModel::Bagian::Kaki);
        QAbstractItemModelTester bodyTester(&body);
        QAbstractItemModelTester footTester(&foot);
        body.setLaporan(laporanContoh());
        foot.setLaporan(laporanContoh());
        QCOMPARE(column(body, 0), QStringList({u"Mekarcontoh"_qs, u"Anyarcontoh"_qs, u"Bumicontoh"_qs}));
        QCOMPARE(column(foot, 0), QStringList({u"Tidak terpetakan"_qs, u"Jumlah"_qs}));
    }

    void sortingFollowsNumbersAndKeepsUnknownOnesLast()
    {
        LaporanTableModel model(LaporanTableModel::Bagian::Isi);
        QAbstractItemModelTester tester(&model);
        model.setLaporan(laporanContoh());
        model.sort(2, Qt::AscendingOrder);
        QCOMPARE(column(model, 2), QStringList({u"-2"_qs, u"5"_qs, u"900"_qs}));
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(column(model, 3), QStringList({u"+6,3"_qs, u"-1,3"_qs, u"-"_qs}));
        model.sort(3, Qt::AscendingOrder);
        QCOMPARE(column(model, 3), QStringList({u"-1,3"_qs, u"+6,3"_qs, u"-"_qs}));
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Anyarcontoh"_qs);
    }

    void theSelectedRowStaysTheSameRowWhenSorted()
    {
        LaporanTableModel model(LaporanTableModel::Bagian::Isi);
        model.setLaporan(laporanContoh());
        const QPersistentModelIndex chosen = model.index(0, 0);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(chosen.data().toString(), u"Mekarcontoh"_qs);
        QCOMPARE(model.rowOf(u"a"_qs), chosen.row());
        QCOMPARE(model.rowOf(QString()), -1);
    }

    void barsAreSharesOfTheLongestAndOnlyInTheirColumn()
    {
        LaporanTableModel model(LaporanTableModel::Bagian::Isi);
        model.setLaporan(laporanContoh());
        QCOMPARE(model.index(0, 1).data(LaporanTableModel::ShareRole).toDouble(), 0.25);
        QCOMPARE(model.index(1, 1).data(LaporanTableModel::ShareRole).toDouble(), 1.0);
        QVERIFY(!model.index(0, 2).data(LaporanTableModel::ShareRole).isValid());
    }

    void headsCarryTheirUnitAndCellsReadAsASentence()
    {
        LaporanTableModel model(LaporanTableModel::Bagian::Isi);
        model.setLaporan(laporanContoh());
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Aset (jt)"_qs);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Mekarcontoh, Jumlah koperasi: Aktif: 20"_qs);
        QCOMPARE(model.index(0, 1).data(LaporanTableModel::BesaranRole).toInt(), int(Besaran::Aktif));
        QVERIFY(!model.index(0, 3).data(LaporanTableModel::BesaranRole).isValid());
    }
};

QTEST_MAIN(LaporanTableModelTest)
#include "tst_laporantablemodel.moc"
