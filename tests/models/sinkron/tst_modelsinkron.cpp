// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/katasinkron.h"
#include "models/sinkron/keluarmodel.h"
#include "models/sinkron/konflikmodel.h"
#include "models/sinkron/perangkatmodel.h"
#include "models/sinkron/perubahanmodel.h"
#include "models/sinkron/pilihankonflikmodel.h"
#include "models/sinkron/salinankeluar.h"
#include "models/sinkron/usulanmodel.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/fakewilayah.h"
#include "tests/support/sinkron/contohurusan.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lumbung;
using Pilihan = PilihanKonflikModel::Pilihan;
using Keadaan = StatusSinkron::Keadaan;

namespace {

const QDateTime pagi(QDate(2026, 11, 22), QTime(10, 42));

QString teks(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestModelSinkron : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListIsAWellBehavedModel()
    {
        KonflikModel konflik;
        UsulanModel usulan;
        KeluarModel keluar;
        PerangkatModel perangkat;
        PerubahanModel perubahan(m_wilayah, QStringLiteral("Menjadi"));
        PilihanKonflikModel pilihan(m_wilayah, pagi.date());
        std::vector<std::unique_ptr<QAbstractItemModelTester>> penguji;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
                 &konflik, &usulan, &keluar, &perangkat, &perubahan, &pilihan})
            penguji.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        konflik.tampilkan({{konflikIsian(), QStringLiteral("KSP Contoh Makmur")}});
        usulan.tampilkan({{usulanContoh(), {}}});
        keluar.tampilkan({keluarContoh(QStringLiteral("o-1"), BarisKeluar::Keadaan::Antre)});
        perangkat.tampilkan({SesiPerangkat{}, SesiPerangkat{}});
        perubahan.tampilkan(usulanContoh().isian);
        pilihan.tampilkan(konflikIsian());
        pilihan.pilih(0, Pilihan::Punya);
        QVERIFY(pilihan.setData(pilihan.index(1, PilihanKonflikModel::Pakai), QStringLiteral("Contoh Empat")));
        konflik.tampilkan({});
        QCOMPARE(konflik.rowCount(), 0);
    }

    void aCopyOfAnOpSaysEverythingAndMasksPersonsUnlessItIsWhole()
    {
        BarisKeluar baris =
            keluarContoh(QStringLiteral("o-1"), BarisKeluar::Keadaan::Ditolak, QStringLiteral("wilayah-dilepas"));
        QVERIFY(!memuatDataPribadi(baris));
        baris.op.isian.push_back({Field::Ketua, {}, QStringLiteral("Contoh Dua")});
        QVERIFY(memuatDataPribadi(baris));
        const QStringList tersamar = salinanKeluar(baris, m_wilayah, false).split(u'\n');
        QCOMPARE(tersamar.size(), qsizetype(4)); // what did not change is not told
        QVERIFY(tersamar[0].startsWith(u"KSP Contoh Makmur"));
        QVERIFY(tersamar[1].startsWith(u"Ditolak: wilayahnya bukan lagi tugas akun ini"));
        QVERIFY(tersamar[2].endsWith(u"Jl. Contoh A → Jl. Contoh C"));
        QVERIFY(!tersamar[3].contains(u"Contoh Dua"));
        QVERIFY(salinanKeluar(baris, m_wilayah, true).endsWith(u"→ Contoh Dua"));
        baris.op.isian.clear();
        baris.mentah = QStringLiteral("{}");
        QVERIFY(memuatDataPribadi(baris));
        QVERIFY(!salinanKeluar(baris, m_wilayah, false).contains(u"{}"));
        QVERIFY(salinanKeluar(baris, m_wilayah, true).endsWith(u"{}"));
    }

    void statusSaysWhatWaitsAndWhen()
    {
        StatusSinkron status;
        QCOMPARE(kataStatus(status, pagi), QStringLiteral("Bekerja di komputer ini"));
        status.keadaan = Keadaan::Luring;
        status.menunggu = 7;
        QCOMPARE(kataStatus(status, pagi), QStringLiteral("Luring · 7 perubahan belum terkirim"));
        status.keadaan = Keadaan::Mengirim;
        QCOMPARE(kataStatus(status, pagi), QStringLiteral("7 mengirim"));
        status = {Keadaan::Tersambung};
        status.terakhir = pagi.addSecs(-120);
        status.perluDiperiksa = 2;
        QCOMPARE(kataStatus(status, pagi),
                 QStringLiteral("2 perlu diperiksa · Tersambung · terakhir sinkron 10.40"));
        status.terakhir = pagi.addDays(-1);
        QCOMPARE(kataStatus(status, pagi),
                 QStringLiteral("2 perlu diperiksa · Tersambung · terakhir sinkron 21 Nov 10.42"));
    }

    void aReasonSaysWhenItTriesAgain()
    {
        StatusSinkron status{Keadaan::Luring};
        QVERIFY(kataKendala(status, pagi).isEmpty());
        status.galat = Error{ErrorKind::Storage, QStringLiteral("sinkron.luring"), {}};
        QVERIFY(kataKendala(status, pagi).startsWith(u"Pusat belum bisa dihubungi karena luring."));
        status.cobaLagi = pagi.addSecs(20);
        QVERIFY(kataKendala(status, pagi).endsWith(u"Dicoba lagi sebentar lagi."));
        status.cobaLagi = pagi.addSecs(300);
        QVERIFY(kataKendala(status, pagi).endsWith(u"Dicoba lagi pukul 10.47."));
    }

    void aChoiceIsWholeWhenEveryFieldIsChosen()
    {
        PilihanKonflikModel model(m_wilayah, pagi.date());
        model.tampilkan(konflikIsian());
        QVERIFY(!model.lengkap());
        model.pilih(0, Pilihan::Punya);
        QCOMPARE(model.belum(), 1);
        model.pilih(1, Pilihan::Pusat);
        QVERIFY(model.lengkap());
        QCOMPARE(model.keputusan().value(Field::Alamat).text(), QStringLiteral("Jl. Contoh B No. 1"));
        QCOMPARE(model.keputusan().value(Field::Ketua).text(), QStringLiteral("Contoh Tiga"));
    }

    void aValueThatIsNoneIsRefusedInWords()
    {
        PilihanKonflikModel model(m_wilayah, pagi.date());
        QSignalSpy kata(&model, &PilihanKonflikModel::tidakTerbaca);
        model.tampilkan(konflikContoh(QStringLiteral("k-2"), SebabKonflik::Isian,
                                      {{Field::Aset, Value(qint64(5)), Value(qint64(6)), Value(qint64(7))}}));
        const QModelIndex pakai = model.index(0, PilihanKonflikModel::Pakai);
        QVERIFY(!model.setData(pakai, QStringLiteral("banyak")));
        QCOMPARE(kata.count(), 1);
        QVERIFY(!kata.first().first().toString().contains(u"tidak terduga"));
        QVERIFY(!model.lengkap());
        QVERIFY(!model.setData(pakai, QString())); // the editor was opened and left
        QVERIFY(!model.lengkap());
        QVERIFY(model.setData(pakai, QStringLiteral("1,5jt")));
        QCOMPARE(model.keputusan().value(Field::Aset).integer(), qint64(1'500'000));
    }

    void choicesStayWhenTheListIsReadAgain()
    {
        PilihanKonflikModel model(m_wilayah, pagi.date());
        model.tampilkan(konflikIsian());
        model.pilihSemua(Pilihan::Punya);
        model.tampilkan(konflikIsian(QStringLiteral("k-9")));
        QVERIFY(!model.lengkap());
        Konflik berubah = konflikIsian();
        berubah.isian[0].pusat = QStringLiteral("Jl. Contoh D"); // the hub says something else by now
        model.tampilkan(berubah);
        QCOMPARE(model.index(0, 0).data(PilihanKonflikModel::PilihanRole).toInt(),
                 static_cast<int>(Pilihan::Belum));
        QCOMPARE(model.index(1, 0).data(PilihanKonflikModel::PilihanRole).toInt(),
                 static_cast<int>(Pilihan::Punya));
    }

    void personalDataIsMaskedOnEverySide()
    {
        PilihanKonflikModel pilihan(m_wilayah, pagi.date());
        pilihan.tampilkan(konflikIsian());
        for (const int kolom : {PilihanKonflikModel::Awal, PilihanKonflikModel::Punya, PilihanKonflikModel::Pusat})
            QVERIFY(!teks(pilihan, 1, kolom).contains(u"Contoh"));
        PerubahanModel perubahan(m_wilayah, QStringLiteral("Menjadi"));
        perubahan.tampilkan({{Field::Ketua, QStringLiteral("Contoh Satu"), QStringLiteral("Contoh Dua")}});
        QVERIFY(!teks(perubahan, 0, PerubahanModel::Baru).contains(u"Contoh"));
    }

    void guardsAreNoChanges()
    {
        KeluarModel model;
        model.tampilkan(
            {keluarContoh(QStringLiteral("o-1"), BarisKeluar::Keadaan::Ditolak, QStringLiteral("aturan"))});
        QCOMPARE(teks(model, 0, 0), QStringLiteral("KSP Contoh Makmur · ubah 1 isian"));
        QVERIFY(model.index(0)
                    .data(KeluarModel::RincianRole)
                    .toString()
                    .startsWith(u"Ditolak: isian melanggar aturan data"));
    }

    void loadsListsWithNamesAndWhatIsThereNow()
    {
        FakeOffice office;
        Koperasi makmur;
        makmur.id = idMakmur();
        makmur.isian.set(Field::Alamat, QStringLiteral("Jl. Contoh Kini"));
        office.queries.data.push_back(makmur);
        office.sinkronDesk.names[idMakmur()] = QStringLiteral("KSP Contoh Makmur");
        office.sinkronDesk.semuaKonflik = {konflikIsian()};
        office.sinkronDesk.semuaUsulan = {usulanContoh()};
        const auto muatan = muatSinkron(office);
        QVERIFY(muatan);
        QCOMPARE(muatan->konflik.front().koperasi, QStringLiteral("KSP Contoh Makmur"));
        QCOMPARE(muatan->usulan.front().sekarang.value(Field::Alamat).text(), QStringLiteral("Jl. Contoh Kini"));
        QCOMPARE(muatan->perluDiperiksa, qint64(2));
    }

private:
    FakeWilayah m_wilayah{wilayahContoh()};
};

QTEST_GUILESS_MAIN(TestModelSinkron)
#include "tst_modelsinkron.moc"
