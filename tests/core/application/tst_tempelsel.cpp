// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/simpansel.h"
#include "core/application/tempelsel.h"
#include "core/application/urungkan.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

class TempelSelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryOffice> m_office;
    std::vector<RowKey> m_keys;
    const Periode m_period{2025};

    PratinjauTempel preview(const std::vector<SelTujuan> &cells, bool open = false)
    {
        const auto made = pratinjauTempel(**m_office, {cells, m_period, open}, m_office->clock());
        return made ? *made : PratinjauTempel();
    }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<TemporaryOffice>();
        for (int i = 0; i < 3; ++i)
            m_office->add(isian({{Field::Nama, u"KSP Contoh %1"_qs.arg(i)},
                                 {Field::Ketua, u"Contoh Ketua"_qs},
                                 {Field::NikKoperasi, u"320101002000%1"_qs.arg(i)}}),
                          {{2025, isian({{Field::Aset, qint64(1'000'000)}, {Field::AnggotaTotal, qint64(20)}})}});
        DaftarQuery all;
        all.tahunBuku = 2025;
        m_keys = *(*m_office)->koperasi().keys(all);
    }

    void tellsWhatChangesWhatIsTheSameAndWhatIsLeftOut()
    {
        const auto cells = preview({{m_keys[0], Field::Aset, u"2jt"_qs},
                                    {m_keys[1], Field::Aset, u"1.000.000"_qs},
                                    {m_keys[2], Field::Aset, u"banyak"_qs},
                                    {m_keys[2], Field::AnggotaTotal, u""_qs}})
                               .sel;
        QCOMPARE(cells.size(), std::size_t(4));
        QVERIFY(cells[0].nasib == SelTempel::Nasib::Berubah);
        QCOMPARE(cells[0].koperasi, u"KSP Contoh 0"_qs);
        QCOMPARE(cells[0].semula.integer(), 1'000'000);
        QCOMPARE(cells[0].menjadi.integer(), 2'000'000);
        QVERIFY(cells[1].nasib == SelTempel::Nasib::Sama);
        QVERIFY(cells[2].nasib == SelTempel::Nasib::Dilewati && cells[2].galat);
        QVERIFY(cells[3].nasib == SelTempel::Nasib::Berubah && cells[3].menjadi.isEmpty());
    }

    void whatTheRulesRefuseIsLeftOutAloneAndTheRestStands()
    {
        const auto cells = preview({{m_keys[0], Field::TglRat, u"1/1/2099"_qs}, // after today
                                    {m_keys[0], Field::Aset, u"3jt"_qs},
                                    {m_keys[1], Field::NikKoperasi, u"3201010020002"_qs}}) // of another koperasi
                               .sel;
        QVERIFY(cells[0].nasib == SelTempel::Nasib::Dilewati && cells[0].temuan);
        QVERIFY(cells[1].nasib == SelTempel::Nasib::Berubah);
        QVERIFY2(cells[2].temuan && (cells[2].temuan->keparahan != Keparahan::Salah) ==
                                        (cells[2].nasib == SelTempel::Nasib::Berubah),
                 "a finding of the form's rules is told");
    }

    void computedAreaAndMaskedColumnsTakeNoPasting()
    {
        const std::vector<SelTujuan> cells{{m_keys[0], Field::KelasOmzet, u"Mikro"_qs},
                                           {m_keys[0], Field::Wilayah, u"32.01.01"_qs},
                                           {m_keys[0], Field::Ketua, u"Contoh Lain"_qs}};
        const auto closed = preview(cells).sel;
        QCOMPARE(closed[0].galat->code, u"isian.turunan"_qs);
        QCOMPARE(closed[1].galat->code, u"tempel.wilayah"_qs);
        QCOMPARE(closed[2].galat->code, u"tempel.tersamar"_qs);
        QVERIFY(closed[2].semula.isEmpty()); // the preview hides it too
        QVERIFY(preview(cells, true).sel[2].nasib == SelTempel::Nasib::Berubah);
        QCOMPARE(preview({{m_keys[0], Field::Ketua, u"C\u2022\u2022\u2022\u2022"_qs}}, true).sel[0].galat->code,
                 u"tempel.tersamar"_qs);
    }

    void pastingIsOneActAndOneUndo()
    {
        const auto plan = preview({{m_keys[0], Field::Aset, u"2jt"_qs},
                                   {m_keys[1], Field::Aset, u"3jt"_qs},
                                   {m_keys[1], Field::Nama, u"KSP Contoh Baru"_qs}});
        const auto saved =
            simpanSel(**m_office, plan.perubahan(), m_period,
                      Tindakan{u"tabel.tempel"_qs, u"Uji"_qs, u"Tempel 3 sel"_qs}, m_office->clock());
        QVERIFY(saved);
        QCOMPARE(saved->diubah, 3);
        const auto undone = urungkan(**m_office, saved->tindakan, u"Uji"_qs, m_office->clock());
        QVERIFY(undone);
        QCOMPARE(undone->dipulihkan, 3);
        QVERIFY(preview({{m_keys[0], Field::Aset, u"1jt"_qs}}).sel[0].nasib == SelTempel::Nasib::Sama);
    }

    void rowsThatAreGoneAndTooManyCellsAreNotPasted()
    {
        QVERIFY(preview({{m_keys[2] + 1000, Field::Aset, u"2jt"_qs}}).sel.empty());
        const std::vector<SelTujuan> many(selTempelPalingBanyak + 1, {m_keys[0], Field::Aset, u"1"_qs});
        const auto refused = pratinjauTempel(**m_office, {many, m_period, false}, m_office->clock());
        QCOMPARE(refused.error().code, u"tempel.terlalu-banyak"_qs);
    }
};

QTEST_GUILESS_MAIN(TempelSelTest)
#include "tst_tempelsel.moc"
