// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/urungkan.h"
#include "models/koperasi/koperasieditormodel.h"
#include "tests/support/opendesk.h"

#include <QtTest>

using namespace lumbung;

class KoperasiEditorModelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenDesk> m_desk;
    std::unique_ptr<KoperasiEditorModel> m_model;
    KoperasiId m_id;

    std::unique_ptr<KoperasiEditorModel> makeModel()
    {
        return std::make_unique<KoperasiEditorModel>(m_desk->baca, m_desk->tulis, m_desk->office.clock(),
                                                     m_desk->office.chance(), u"Petugas Contoh"_qs);
    }

    void open(int year = 2025)
    {
        QSignalSpy loaded(m_model.get(), &KoperasiEditorModel::dimuat);
        m_model->buka(m_id, year);
        QTRY_COMPARE(loaded.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        m_id = m_desk->office.add(
            isian({{Field::Nama, u"KSP Contoh Makmur"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
            {{2024, isian({{Field::Aset, qint64(819'900'000)}, {Field::AnggotaTotal, qint64(389)}})},
             {2025, isian({{Field::AnggotaTotal, qint64(412)}})}});
        m_model = makeModel();
    }

    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void showsWhatIsStoredAndLastYearBesideIt()
    {
        open();
        QCOMPARE(m_model->nama(), u"KSP Contoh Makmur"_qs);
        QCOMPARE(m_model->teks(Field::AnggotaTotal), u"412"_qs);
        QCOMPARE(m_model->nilaiLalu(Field::Aset).integer(), 819'900'000);
        QVERIFY(!m_model->berubah());
    }

    void whatIsTypedIsKeptAsADraftByItself()
    {
        open();
        QSignalSpy kept(m_model.get(), &KoperasiEditorModel::drafTersimpan);
        m_model->ketik(Field::Aset, u"900jt"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 5000);
        m_model = makeModel(); // the program ends without another word
        QSignalSpy restored(m_model.get(), &KoperasiEditorModel::drafDipulihkan);
        open();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(m_model->nilai(Field::Aset).integer(), 900'000'000);
    }

    void numbersOfAnotherKoperasiAreNoticedWhenTheFieldIsLeft()
    {
        m_desk->office.add(isian({{Field::Nama, u"KSP Contoh Lain"_qs},
                                  {Field::NikKoperasi, u"3201010010002"_qs},
                                  {Field::NoBadanHukum, u"2/BH/X/2001"_qs}}));
        open();
        m_model->tinggalkan(Field::NikKoperasi, u"3201010010002"_qs);
        QTRY_COMPARE(m_model->pesan(Field::NikKoperasi).size(), std::size_t(1));
        m_model->tinggalkan(Field::NoBadanHukum, u"002/BH/X/2001"_qs);
        QTRY_COMPARE(m_model->pesan(Field::NoBadanHukum).size(), std::size_t(1));
        m_model->tinggalkan(Field::NoBadanHukum, u"3/BH/X/2001"_qs);
        QCOMPARE(m_model->pesan(Field::NoBadanHukum).size(), std::size_t(0));
    }

    void aTextThatIsNoValueYetIsKeptToo()
    {
        open();
        QSignalSpy kept(m_model.get(), &KoperasiEditorModel::drafTersimpan);
        m_model->tinggalkan(Field::Aset, u"sembilan"_qs);
        QCOMPARE(m_model->pesan(Field::Aset).size(), std::size_t(1));
        m_model->simpanDraf();
        QTRY_COMPARE(kept.size(), 1);
        m_model = makeModel();
        open();
        QCOMPARE(m_model->teks(Field::Aset), u"sembilan"_qs);
        QVERIFY(m_model->jumlahPenghalang() >= 1);
    }

    void savesInOneActAndForgetsTheDraft()
    {
        open();
        m_model->tinggalkan(Field::Aset, u"900.000.000"_qs);
        m_model->beriAlasan(Field::Aset, u"gedung baru"_qs);
        QSignalSpy saved(m_model.get(), &KoperasiEditorModel::tersimpan);
        m_model->simpan();
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(m_model->keadaan(), KoperasiEditorModel::Keadaan::Siap);
        QVERIFY(!m_model->berubah());
        QCOMPARE(m_model->asal(Field::Aset)->sumber, Sumber::Manual);
        QVERIFY(!m_desk->office->workspace().draf(m_id, 2025)->has_value());
        const auto act = saved.first().first().value<TindakanId>();
        QVERIFY(urungkan(*m_desk->office, act, u"Petugas Contoh"_qs, m_desk->office.clock()).ok());
        QVERIFY(m_desk->office->koperasi().keragaan(m_id)->front().isian.value(Field::Aset).isEmpty());
    }

    void refusesToSaveWhatTheRulesForbidButKeepsIt()
    {
        open();
        m_model->tinggalkan(Field::AnggotaTotal, u"-3"_qs);
        QSignalSpy refused(m_model.get(), &KoperasiEditorModel::ditolak);
        m_model->simpan();
        QCOMPARE(refused.size(), 1);
        QTRY_VERIFY(m_desk->office->workspace().draf(m_id, 2025)->has_value());
        QCOMPARE(m_desk->office->koperasi().keragaan(m_id)->front().isian.value(Field::AnggotaTotal).integer(),
                 412);
    }

    void aChangeFromElsewhereNeverReplacesWhatIsTyped()
    {
        open();
        m_model->tinggalkan(Field::Aset, u"900jt"_qs);
        m_desk->office.act([this](UnitOfWork &unit) {
            QVERIFY(unit.update(keragaanId(m_id, Periode{2025}),
                                isian({{Field::Aset, qint64(5)}, {Field::ModalLuar, qint64(7)}}), {})
                        .ok());
        });
        QSignalSpy elsewhere(m_model.get(), &KoperasiEditorModel::diubahDiTempatLain);
        m_model->segarkan();
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(m_model->nilai(Field::Aset).integer(), 900'000'000);
        m_model->gabungkan();
        QCOMPARE(m_model->nilai(Field::Aset).integer(), 900'000'000);
        QCOMPARE(m_model->nilai(Field::ModalLuar).integer(), 7);
        QCOMPARE(m_model->beda().size(), std::size_t(1));
    }

    void withoutTypingAChangeFromElsewhereIsShown()
    {
        open();
        m_desk->office.act([this](UnitOfWork &unit) {
            QVERIFY(unit.update(m_id, isian({{Field::Nama, u"KSP Contoh Jaya"_qs}}), {}).ok());
        });
        m_model->segarkan();
        QTRY_COMPARE(m_model->nama(), u"KSP Contoh Jaya"_qs);
    }

    void copiesLastYearOnlyIntoEmptyFields()
    {
        open();
        m_model->salinDariTahunLalu(Section::Keuangan);
        QCOMPARE(m_model->nilai(Field::Aset).integer(), 819'900'000);
        m_model->salinDariTahunLalu(Section::Anggota);
        QCOMPARE(m_model->nilai(Field::AnggotaTotal).integer(), 412);
    }

    void anotherYearKeepsWhatWasTypedForThisOne()
    {
        open();
        m_model->ketik(Field::Aset, u"900jt"_qs);
        QSignalSpy loaded(m_model.get(), &KoperasiEditorModel::dimuat);
        m_model->gantiTahun(2026);
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(m_model->nilai(Field::Aset).isEmpty());
        m_model->gantiTahun(2025);
        QTRY_COMPARE(loaded.size(), 2);
        QCOMPARE(m_model->nilai(Field::Aset).integer(), 900'000'000);
    }

    void aNewKoperasiIsMadeAndRemovedAgain()
    {
        QSignalSpy loaded(m_model.get(), &KoperasiEditorModel::dimuat);
        m_model->baru({}, 2025);
        QTRY_COMPARE(loaded.size(), 1);
        const KoperasiId id = m_model->muatan().id;
        m_model->tinggalkan(Field::Nama, u"KSU Contoh Baru"_qs);
        QSignalSpy saved(m_model.get(), &KoperasiEditorModel::tersimpan);
        m_model->simpan();
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(m_model->keadaan(), KoperasiEditorModel::Keadaan::Siap);
        QVERIFY(m_desk->office->koperasi().find(id).ok());
        QSignalSpy removed(m_model.get(), &KoperasiEditorModel::dihapus);
        m_model->hapus();
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!m_desk->office->koperasi().find(id).ok());
    }

    void sectionsKnowHowFarTheyAre()
    {
        open();
        QCOMPARE(m_model->seksi(Section::Legalitas).jenis, KeadaanSeksi::Jenis::Kosong);
        m_model->tinggalkan(Field::Aset, u"-1"_qs);
        QCOMPARE(m_model->seksi(Section::Keuangan).jenis, KeadaanSeksi::Jenis::Bermasalah);
    }

    void theMeterCountsTheRequiredFieldsOnly()
    {
        open();
        const Kelengkapan before = m_model->terisi();
        QCOMPARE(before.jumlah, kelengkapan({}, {}).jumlah);
        const auto field = [](bool required) {
            return std::find_if(fieldCatalogue().begin(), fieldCatalogue().end(),
                                [&](const FieldSpec &entry) {
                                    return entry.required == required && !entry.derived &&
                                           entry.type == FieldType::Money && entry.field != Field::Aset;
                                })
                ->field;
        };
        m_model->tinggalkan(field(false), u"5jt"_qs);
        QCOMPARE(m_model->terisi(), before);
        m_model->tinggalkan(field(true), u"5jt"_qs);
        QCOMPARE(m_model->terisi().terisi, before.terisi + 1);
    }
};

QTEST_GUILESS_MAIN(KoperasiEditorModelTest)
#include "tst_koperasieditormodel.moc"
