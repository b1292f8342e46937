// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/galat.h"
#include "models/pesan/kalimatgalat.h"
#include "models/pesan/kalimattemuan.h"
#include "models/pesan/temuan.h"

#include <QDate>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace lumbung;

namespace {

QString sourceFolder(const QString &name)
{
    return qEnvironmentVariable("LUMBUNG_SOURCE") + u'/' + name;
}

/// Texts of all C++ files below the folder, by path.
std::map<QString, QString> sources(const QString &folder)
{
    std::map<QString, QString> texts;
    QDirIterator walk(sourceFolder(folder), {u"*.cpp"_qs, u"*.h"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            texts[file.fileName()] = QString::fromUtf8(file.readAll());
    }
    return texts;
}

QSet<QString> codesIn(const QString &text, const QString &before)
{
    QSet<QString> codes;
    const QRegularExpression code(before + u"\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\""_qs);
    auto matches = code.globalMatch(text);
    while (matches.hasNext())
        codes.insert(matches.next().captured(1));
    return codes;
}

/// Error codes are the first code after "ErrorKind::…", in every call of a function named …Error or …File, and
/// every literal of the families that only errors use.
QSet<QString> errorCodes(const QString &text)
{
    QSet<QString> codes = codesIn(text, u"ErrorKind::\\w+,\\s*(?:QStringLiteral\\()?u?"_qs);
    codes += codesIn(text, u"\\w+(?:Error|File)\\((?:QStringLiteral\\()?u?"_qs);
    codes += codesIn(text, u"(?=\"(?:isian|simpan|impor|ekspor|saring|rahasia)\\.)"_qs);
    return codes;
}

} // namespace

class PesanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeInTheSourceHasASentence()
    {
        int seen = 0;
        QStringList unsaid;
        for (const QString &folder :
             {u"core"_qs, u"storage"_qs, u"documents"_qs, u"models"_qs, u"forms"_qs, u"app"_qs})
            for (const auto &[path, text] : sources(folder)) {
                if (path.contains(u"/models/pesan/") || path.contains(u"/aturan/"))
                    continue;
                for (const QString &code : errorCodes(text)) {
                    ++seen;
                    if (!adaKalimatGalat(code) && !adaKalimatTemuan(code))
                        unsaid.append(code + u" in "_qs + path);
                }
            }
        QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(u'\n')));
        QVERIFY(seen > 30);
    }

    void everyRuleHasASentence()
    {
        int seen = 0;
        for (const auto &[path, text] : sources(u"core/domain/aturan"_qs))
            for (const QString &code : codesIn(text, {})) {
                QVERIFY2(adaKalimatTemuan(code), qPrintable(code + u" in "_qs + path));
                ++seen;
            }
        QVERIFY(seen > 30);
    }

    void everyFindingOfTheStoresCheckHasASentence()
    {
        QSet<QString> codes;
        for (const auto &[path, text] : sources(u"storage"_qs))
            codes += codesIn(text, u"m_findings\\.push_back\\(\\s*\\{QStringLiteral\\("_qs);
        for (const QString &code : std::as_const(codes))
            QVERIFY2(adaKalimatTemuan(code), qPrintable(code));
        for (const QString &code :
             {u"audit.putus"_qs, u"berkas.rusak"_qs, u"cerna.beda"_qs, u"draf.beda"_qs, u"indeks.beda"_qs,
              u"keragaan.yatim"_qs, u"outbox.celah"_qs, u"rekap.beda"_qs, u"antrian.beda"_qs, u"peristiwa.beda"_qs})
            QVERIFY2(codes.contains(code), qPrintable(code));
        QCOMPARE(kalimat(Temuan{u"indeks.beda"_qs, {{u"jumlah"_qs, 1200}}}),
                 u"Kunci pencarian 1.200 koperasi tidak sama dengan datanya. Pulihkan dari cadangan terakhir yang "
                 u"utuh."_qs);
    }

    void sentencesAreCompleteAndCalm_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const PolaKalimat &pattern : polaGalat())
            QTest::newRow(pattern.kode) << QString::fromUtf8(pattern.pola);
        for (const PolaKalimat &pattern : polaTemuan())
            QTest::newRow(pattern.kode) << QString::fromUtf8(pattern.pola);
    }
    void sentencesAreCompleteAndCalm()
    {
        QFETCH(QString, sentence);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u'!'));
        for (const QString &word : {u"error"_qs, u"invalid"_qs, u"gagal"_qs, u"failed"_qs})
            QVERIFY2(!sentence.contains(word, Qt::CaseInsensitive), qPrintable(sentence));
        for (const QString &part : sentence.split(u". "_qs))
            QVERIFY2(part.split(u' ').size() <= 20, qPrintable(part));
    }

    void tablesAreSortedByCode()
    {
        const auto sorted = [](std::span<const PolaKalimat> table) {
            return std::is_sorted(table.begin(), table.end(), [](const PolaKalimat &a, const PolaKalimat &b) {
                return qstrcmp(a.kode, b.kode) < 0;
            });
        };
        QVERIFY(sorted(polaGalat()));
        QVERIFY(sorted(polaTemuan()));
    }

    void placesAreFilledInTheirForm()
    {
        const auto says = [](const char *code, const QVariantMap &facts) {
            return kalimat(Error{ErrorKind::Input, QString::fromLatin1(code), facts});
        };
        QCOMPARE(says("isian.bukan-tanggal", {{u"teks"_qs, u"31/02/2025"_qs}}),
                 u"\"31/02/2025\" bukan tanggal. Tulis seperti 28-02-2025 atau 28 Februari 2025."_qs);
        QCOMPARE(
            says("saring.tidak-dipahami",
                 {{u"posisi"_qs, 4}, {u"teks"_qs, u"5"_qs}, {u"bagian"_qs, u"operator"_qs}}),
            u"Saringan tidak dipahami pada huruf ke-5: \"5\". Di sini seharusnya tanda =, !=, >, >=, <, <= atau ~."_qs);
        QCOMPARE(
            says("saring.tidak-dipahami", {{u"posisi"_qs, 4}, {u"teks"_qs, u""_qs}, {u"bagian"_qs, u"nilai"_qs}}),
            u"Saringan belum lengkap. Berikutnya seharusnya nilai yang cocok dengan kolomnya."_qs);
        QCOMPARE(
            says("impor.terlalu-besar", {{u"sebab"_qs, u"baris"_qs}, {u"batas"_qs, 1048576}}),
            u"Berkas ini terlalu besar: banyaknya baris melebihi 1.048.576. Pecah menjadi beberapa berkas."_qs);
        QCOMPARE(
            says("isian.turunan", {{u"field"_qs, u"kelas_omzet"_qs}}),
            u"Kelas usaha menurut omzet dihitung otomatis dan tidak bisa diubah langsung. Ubah isian asalnya."_qs);
    }

    void aRefusedSavingNamesTheFields()
    {
        const QVariantList findings{QVariantMap{{u"field"_qs, u"aset"_qs}, {u"aturan"_qs, u"angka.negatif"_qs}},
                                    QVariantMap{{u"field"_qs, u"nama"_qs}, {u"aturan"_qs, u"nama.kosong"_qs}}};
        QCOMPARE(
            kalimat(Error{ErrorKind::Input, u"isian.salah"_qs, {{u"temuan"_qs, findings}}}),
            u"Data belum bisa disimpan karena 2 isian masih salah: Total aset, Nama koperasi. Perbaiki dulu, lalu "
            u"simpan lagi."_qs);
        QVERIFY(kalimat(Error{ErrorKind::Input, u"isian.salah"_qs, {}}).contains(u"masih ada isian yang salah"));
    }

    void findingsSayWhatTheyFound()
    {
        QCOMPARE(kalimat(TemuanIsian{
                     Keparahan::Salah, u"nik-ktp.panjang"_qs, Field::NikKtpKetua, {{u"panjang"_qs, 15}}}),
                 u"NIK (KTP) harus 16 angka. Yang terisi 15 angka. Cocokkan dengan KTP."_qs);
        QCOMPARE(kalimat(TemuanIsian{Keparahan::PerluDicek,
                                     u"aset.tidak-seimbang"_qs,
                                     Field::Aset,
                                     {{u"aset"_qs, 9e8}, {u"modal"_qs, 8.8e8}, {u"selisih"_qs, 2e7}}}),
                 u"Total aset (Rp900 jt) tidak sama dengan modal sendiri + modal luar (Rp880 jt). Selisih Rp20 jt. "
                 u"Periksa ketiganya."_qs);
        QCOMPARE(
            kalimat(TemuanIsian{
                Keparahan::PerluDicek,
                u"rat.lewat-batas"_qs,
                Field::TglRat,
                {{u"tahun"_qs, 2025}, {u"batas"_qs, QDate(2026, 6, 30)}, {u"tanggal"_qs, QDate(2026, 7, 1)}}}),
            u"RAT tahun buku 2025 paling lambat 30-06-2026, sedangkan yang terisi 01-07-2026. Periksa tahunnya."_qs);
        QCOMPARE(kalimatTemuan(u"isian.bukan-angka"_qs, {{u"teks"_qs, u"banyak"_qs}}, Field::AnggotaTotal),
                 u"\"banyak\" bukan angka. Tulis seperti 1.250.000 atau 500rb."_qs);
        QCOMPARE(namaOf(Keparahan::PerluDicek), u"Perlu dicek"_qs);
    }

    void aKnownCodeNeverSoundsUnknownWhenFactsAreMissing()
    {
        QCOMPARE(kalimatTemuan(u"isian.bukan-angka"_qs, {}, Field::AnggotaTotal),
                 u"Isinya bukan angka. Tulis seperti 1.250.000 atau 500rb."_qs);
        QCOMPARE(kalimatTemuan(u"nib.panjang"_qs, {}),
                 u"NIB harus 13 angka. Yang terisi \u2026. Cocokkan dengan dokumen OSS."_qs);
        const QString unknown = kalimat(Error{ErrorKind::Input, u"entah.apa"_qs, {}}).section(u'.', 0, 0);
        for (const PolaKalimat &pattern : polaGalat())
            QVERIFY(!kalimat(Error{ErrorKind::Input, QString::fromLatin1(pattern.kode), {}}).startsWith(unknown));
    }

    void amountsAreShortOnlyWhereNothingIsLost()
    {
        QCOMPARE(rupiahSingkat(900e6), u"Rp900 jt"_qs);
        QCOMPARE(rupiahSingkat(1.5e9), u"Rp1,5 M"_qs);
        QCOMPARE(rupiahSingkat(900250001), u"Rp900.250.001"_qs);
        QCOMPARE(rupiahSingkat(-2e12), u"-Rp2 T"_qs);
        QCOMPARE(rupiahSingkat(0), u"Rp0"_qs);
    }

    void unknownCodesGiveAHelpCodeAndCancellingIsNoTrouble()
    {
        const Error unknown{ErrorKind::Storage, u"entah.apa"_qs, {}};
        QCOMPARE(kodeBantuan(unknown), kodeBantuan(unknown));
        QVERIFY(QRegularExpression(u"^K-[0-9A-F]{4}$"_qs).match(kodeBantuan(unknown)).hasMatch());
        QCOMPARE(kalimat(unknown),
                 u"Terjadi kendala yang tidak terduga. Pekerjaan Anda tersimpan. Kode bantuan: %1."_qs.arg(
                     kodeBantuan(unknown)));
        QCOMPARE(kalimat(Error{ErrorKind::Cancelled, u"entah.apa"_qs, {}}),
                 u"Pekerjaan dibatalkan. Tidak ada data yang berubah."_qs);
    }

    void helpCodesOfKnownErrorsDiffer()
    {
        QHash<QString, QString> seen;
        for (const PolaKalimat &pattern : polaGalat()) {
            const QString code = QString::fromLatin1(pattern.kode);
            const QString help = kodeBantuan(Error{ErrorKind::Input, code, {}});
            QVERIFY2(seen.value(help, code) == code, pattern.kode);
            seen.insert(help, code);
        }
    }
};

QTEST_APPLESS_MAIN(PesanTest)
#include "tst_pesan.moc"
