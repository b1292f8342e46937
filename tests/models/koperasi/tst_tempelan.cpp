// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/koperasitablemodel.h"
#include "models/koperasi/tempelan.h"
#include "tests/support/opendesk.h"

#include <QtTest>

using namespace lumbung;

class TempelanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<KoperasiTableModel> m_model;

    void load(std::optional<Field> group = {})
    {
        m_model =
            std::make_unique<KoperasiTableModel>(m_desk->baca, m_desk->office.wilayah(), m_desk->office.clock());
        m_model->setKolom({Field::Nama, Field::Jenis, Field::Aset});
        DaftarQuery query;
        query.tahunBuku = 2025;
        query.kelompok = group;
        m_model->setQuery(query);
        QTRY_COMPARE(m_model->keadaan(), KoperasiTableModel::Keadaan::Siap);
    }

    Letakan placed(const QModelIndex &from, const QModelIndex &to, const QString &text)
    {
        return letakkanTempelan(*m_model, QItemSelection(from, to), bacaTempelan(text));
    }

    /// "row:column=text" of every placed cell, rows by their place among all koperasi.
    QStringList where(const Letakan &placed)
    {
        QStringList cells;
        for (const SelTujuan &cell : placed.sel)
            cells << u"%1:%2=%3"_qs.arg(std::ranges::find(m_model->keys(), cell.key) - m_model->keys().begin())
                         .arg(m_model->columnOf(cell.field))
                         .arg(cell.teks);
        return cells;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        for (int i = 0; i < 4; ++i)
            m_desk->office.add(isian(
                {{Field::Nama, u"KSP Contoh %1"_qs.arg(i)}, {Field::Jenis, i < 2 ? u"Jasa"_qs : u"Konsumen"_qs}}));
        load();
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void readsWhatSpreadsheetsPutOnTheClipboard()
    {
        const auto lines = bacaTempelan(u"a\tb\r\n\"dua\nbaris\"\t\"kata \"\"kutip\"\"\"\r\n\t5\" pipa\r\n"_qs);
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0], QStringList({u"a"_qs, u"b"_qs}));
        QCOMPARE(lines[1], QStringList({u"dua baris"_qs, u"kata \"kutip\""_qs}));
        QCOMPARE(lines[2], QStringList({QString(), u"5\" pipa"_qs}));
        QVERIFY(bacaTempelan({}).empty());
    }

    void goesRightAndDownFromTheUpperLeftAndCountsWhatFindsNoPlace()
    {
        const Letakan over =
            placed(m_model->index(3, 2), m_model->index(3, 2), u"Jasa\t1\tlebih\nKonsumen\t2\tlebih\n"_qs);
        QCOMPARE(where(over), QStringList({u"3:2=Jasa"_qs, u"3:3=1"_qs}));
        QCOMPARE(over.barisLuar, 1);
        QCOMPARE(over.kolomLuar, 1);
    }

    void fillsASelectionThatIsAMultiple()
    {
        QCOMPARE(where(placed(m_model->index(0, 3), m_model->index(2, 3), u"5"_qs)),
                 QStringList({u"0:3=5"_qs, u"1:3=5"_qs, u"2:3=5"_qs}));
        QCOMPARE(where(placed(m_model->index(0, 3), m_model->index(2, 3), u"5\n6"_qs)),
                 QStringList({u"0:3=5"_qs, u"1:3=6"_qs})); // three rows are no multiple of two
    }

    void aLineOfTheseHeadsIsNoValue()
    {
        const Letakan copied =
            placed(m_model->index(0, 1), m_model->index(0, 1), u"Nama koperasi\tJenis\nKSP Baru\tJasa\n"_qs);
        QVERIFY(copied.tanpaJudul);
        QCOMPARE(where(copied), QStringList({u"0:1=KSP Baru"_qs, u"0:2=Jasa"_qs}));
    }

    void headsOfGroupsAndTheTickColumnTakeNothing()
    {
        load(Field::Jenis);
        QCOMPARE(m_model->keyAt(0), RowKey(0));
        const Letakan over = placed(m_model->index(0, 0), m_model->index(0, 0), u"A\nB\nC\n"_qs);
        QCOMPARE(where(over), QStringList({u"0:1=A"_qs, u"1:1=B"_qs, u"2:1=C"_qs}));
    }
};

QTEST_GUILESS_MAIN(TempelanTest)
#include "tst_tempelan.moc"
