// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/periksadefinisi.h"
#include "tests/core/sop/sopkiriman.h"

#include <QJsonDocument>
#include <QtTest>

#include <map>

using namespace lumbung;
using namespace lumbung::uji;

namespace {

/// Sum of the printed times by unit, of the steps that print one.
std::map<SatuanWaktu, int> anggaran(const DefinisiSop &sop)
{
    std::map<SatuanWaktu, int> jumlah;
    for (const LangkahSop &langkah : sop.langkah)
        if (langkah.waktu.jenis == JenisWaktu::Durasi || langkah.waktu.jenis == JenisWaktu::Dicatat)
            jumlah[langkah.waktu.satuan] += langkah.waktu.jumlah;
    return jumlah;
}

QStringList aturan(const DefinisiSop &sop, Keparahan keparahan = Keparahan::Salah)
{
    QStringList semua;
    for (const TemuanSop &satu : periksaDefinisi(sop))
        if (satu.keparahan == keparahan)
            semua.append(QStringLiteral("%1@%2").arg(satu.aturan).arg(satu.no));
    return semua;
}

constexpr auto Menit = SatuanWaktu::Menit;
constexpr auto Jam = SatuanWaktu::Jam;
constexpr auto Hari = SatuanWaktu::HariKerja;

} // namespace

class DefinisiSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elevenDefinitionsHave81Steps()
    {
        std::size_t langkah = 0;
        for (const QString &kode : kodeKiriman()) {
            const DefinisiSop sop = kiriman(kode);
            QCOMPARE(sop.kode, kode);
            langkah += sop.langkah.size();
        }
        QCOMPARE(langkah, std::size_t(81));
    }

    void timesAddUpToThePrintedBudgets()
    {
        using Jumlah = std::map<SatuanWaktu, int>;
        QCOMPARE(anggaran(kiriman(u"ods-1-registrasi"_qs)), (Jumlah{{Menit, 12}}));
        QCOMPARE(anggaran(kiriman(u"ods-2-reset-sandi"_qs)), (Jumlah{{Menit, 3}}));
        QCOMPARE(anggaran(kiriman(u"ods-3-ubah-email"_qs)), (Jumlah{{Menit, 20}}));
        QCOMPARE(anggaran(kiriman(u"ods-4-input-data"_qs)), (Jumlah{{Menit, 20}}));
        QCOMPARE(anggaran(kiriman(u"ods-5-verifikasi"_qs)), (Jumlah{{Menit, 16}}));
        QCOMPARE(anggaran(kiriman(u"ppid-permintaan-data"_qs)), (Jumlah{{Menit, 80}, {Hari, 3}}));
        QCOMPARE(anggaran(kiriman(u"jf-program"_qs)), (Jumlah{{Hari, 61}}));
        QCOMPARE(anggaran(kiriman(u"jf-pelatihan"_qs)), (Jumlah{{Jam, 13}, {Hari, 3}}));
        QCOMPARE(anggaran(kiriman(u"jf-nib"_qs)), (Jumlah{{Menit, 105}}));
        QCOMPARE(anggaran(kiriman(u"pemberdayaan"_qs)), (Jumlah{{Menit, 135}, {Hari, 5}}));
        const DefinisiSop acara = kiriman(u"opik-kegiatan"_qs);
        QCOMPARE(acara.langkah.front().waktu.hari, -30);
        QCOMPARE(acara.langkah.back().waktu.hari, 8);
        QCOMPARE(acara.langkah[1].waktu.sampai, QTime(9, 0));
    }

    void whatIsShippedCanBePublishedAndSaysWhatIsGuessed()
    {
        for (const QString &kode : kodeKiriman())
            QVERIFY2(aturan(kiriman(kode)).isEmpty(), qPrintable(kode + aturan(kiriman(kode)).join(u' ')));
        QCOMPARE(aturan(kiriman(u"jf-program"_qs), Keparahan::Info).filter(u"dugaan"_qs).size(), 3);
        QCOMPARE(aturan(kiriman(u"ods-1-registrasi"_qs), Keparahan::Info),
                 (QStringList{u"sop.langkah.dugaan@9"_qs, u"sop.langkah.dugaan@10"_qs}));
    }

    /// The two copying slips of the sources are kept and pointed at; nothing else is.
    void wordsThatFitNothingElseArePointedAt()
    {
        for (const QString &kode : kodeKiriman()) {
            const QStringList janggal = aturan(kiriman(kode), Keparahan::Info).filter(u"janggal"_qs);
            QCOMPARE(janggal, kode == u"jf-pelatihan"   ? QStringList{u"sop.dokumen.janggal@1"_qs}
                              : kode == u"pemberdayaan" ? QStringList{u"sop.dokumen.janggal@10"_qs}
                                                        : QStringList());
        }
    }

    void whatIsWrittenIsReadBack()
    {
        for (const QString &kode : kodeKiriman()) {
            const DefinisiSop sop = kiriman(kode);
            const auto kembali = definisiSopOfFile(QJsonDocument(toJson(sop)).toJson());
            QVERIFY(kembali);
            QVERIFY(*kembali == sop);
        }
    }

    void aMisshapenDefinitionSaysWhere()
    {
        QJsonObject json = toJson(kiriman(u"pemberdayaan"_qs));
        QJsonArray langkah = json.value(u"langkah").toArray();
        QJsonObject tiga = langkah[2].toObject();
        tiga.insert(u"waktu", QJsonObject{{u"asal"_qs, u"30 menit"_qs}, {u"jenis"_qs, u"durasi"_qs}});
        langkah[2] = tiga;
        json.insert(u"langkah", langkah);
        const auto hasil = definisiSopOfJson(json);
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().code, u"sop.bentuk"_qs);
        QCOMPARE(hasil.error().facts.value(u"di"_qs).toString(), u"langkah[2].waktu.jumlah"_qs);
        QCOMPARE(definisiSopOfFile("{").error().code, u"sop.json"_qs);
    }

    void lintFindsWhatCannotRun()
    {
        DefinisiSop sop = kiriman(u"pemberdayaan"_qs);
        sop.langkah[1].keputusan->ya = TujuanLangkah::langkah(4); // jumps over 3
        QCOMPARE(aturan(sop), QStringList{u"sop.langkah.tidak-terjangkau@3"_qs});
        sop = kiriman(u"pemberdayaan"_qs);
        sop.langkah[9].lanjut = TujuanLangkah::langkah(9); // 9 and 10 for ever
        QVERIFY(aturan(sop).contains(u"sop.langkah.tanpa-akhir@10"_qs));
        QVERIFY(aturan(sop).contains(u"sop.langkah.tanpa-akhir@1"_qs));
        sop = kiriman(u"pemberdayaan"_qs);
        sop.langkah[0].pelaksana.clear();
        sop.langkah[2].pelaksana = {u"bupati"_qs};
        sop.langkah[3].waktu = {JenisWaktu::Durasi, u"setengah jam"_qs, 30};
        sop.langkah[5].waktu.jumlah = 20;
        sop.langkah[1].keputusan->tidak = TujuanLangkah::langkah(77);
        QCOMPARE(aturan(sop).filter(QRegularExpression(u"^sop\\.(?!langkah\\.tidak)"_qs)),
                 (QStringList{u"sop.langkah.tanpa-pelaksana@1"_qs, u"sop.tujuan@2"_qs,
                              u"sop.pelaksana.tidak-dikenal@3"_qs, u"sop.waktu.tidak-terbaca@4"_qs,
                              u"sop.waktu.beda@6"_qs}));
    }

    void lintPointsAtAnUnknownForm()
    {
        DefinisiSop sop = kiriman(u"pemberdayaan"_qs);
        sop.langkah[2].formulir = u"sulap"_qs;
        QCOMPARE(aturan(sop, Keparahan::PerluDicek), QStringList{u"sop.formulir@3"_qs});
        QVERIFY(dapatTerbit(periksaDefinisi(sop)));
    }

    void timesAreReadAsPrinted_data()
    {
        QTest::addColumn<QString>("teks");
        QTest::addColumn<QString>("dibaca");
        const auto baris = [](const char *teks, const char *dibaca) {
            QTest::newRow(*teks ? teks : "kosong") << QString::fromUtf8(teks) << QString::fromLatin1(dibaca);
        };
        baris("10 menit", "durasi 10 menit");
        baris("3 Jam", "durasi 3 jam");
        baris(" 2  hari ", "durasi 2 hari kerja");
        baris("5 hari kalender", "durasi 5 hari");
        baris("N/A", "tanpa-batas");
        baris("-", "tanpa-batas");
        baris("", "kosong");
        baris("H-30", "hari-h -30");
        baris("H+8", "hari-h 8");
        baris("H 08.00–09.00", "hari-h 0 08:00 09:00");
        baris("H 09.00-08.00", "?");
        baris("H 8", "?");
        baris("0 menit", "?");
        baris("sebentar", "?");
        baris("10", "?");
    }

    void timesAreReadAsPrinted()
    {
        QFETCH(QString, teks);
        QFETCH(QString, dibaca);
        const auto waktu = bacaWaktuSop(teks);
        QString hasil = u"?"_qs;
        if (waktu) {
            hasil = keyOf(waktu->jenis);
            if (waktu->jenis == JenisWaktu::Durasi)
                hasil += QStringLiteral(" %1 %2").arg(waktu->jumlah).arg(keyOf(waktu->satuan));
            if (waktu->jenis == JenisWaktu::HariH)
                hasil += QStringLiteral(" %1").arg(waktu->hari);
            if (waktu->mulai.isValid())
                hasil += waktu->mulai.toString(u" HH:mm") + waktu->sampai.toString(u" HH:mm");
        }
        QCOMPARE(hasil, dibaca);
    }
};

QTEST_GUILESS_MAIN(DefinisiSopTest)
#include "tst_definisisop.moc"
