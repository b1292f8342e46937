// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/lampirkan.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqliteoffice.h"
#include "tests/support/fixtures/fulldisk.h"
#include "tests/support/temporaryoffice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <cstdio>
#include <unistd.h>

using namespace lumbung;

namespace {

constexpr qint64 kib = 1024;

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"ok"_qs : result.error().code;
}

QByteArray acak(qint64 bytes, quint32 benih = 1)
{
    QRandomGenerator random(benih);
    QByteArray isi(bytes, '\0');
    random.fillRange(reinterpret_cast<quint32 *>(isi.data()), bytes / 4);
    return isi;
}

KunciRekam kunciOf(const KoperasiId &id)
{
    return {JenisRekam::Koperasi, id.text()};
}

/// An office with one koperasi, and files beside it.
struct Meja {
    Meja() : koperasi(office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}))) {}

    QString berkas(const QString &nama, const QByteArray &isi) const
    {
        const QString path = QDir(office.folder()).filePath(nama);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(isi) != isi.size())
            qFatal("the test's file could not be written");
        return path;
    }
    Result<Lampiran> lampirkan(const QString &nama, const QByteArray &isi)
    {
        return lumbung::lampirkan(*office, {kunciOf(koperasi), berkas(nama, isi), {}, {}, u"petugas"_qs});
    }
    QByteArray baca(const LampiranId &id)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto dibaca = office->lampiran().baca(id, buffer);
        return dibaca ? buffer.data() : "galat " + dibaca.error().code.toLatin1();
    }
    std::vector<BarisLampiran> daftar() { return *office->lampiran().daftar(kunciOf(koperasi)); }
    /// What nobody does who goes through the program.
    void ubahDiam(const QByteArray &sql)
    {
        office.close();
        {
            const auto store = Connection::open(office.path(), office.key(), Connection::Mode::Open);
            if (!store || !(*store)->exec(sql))
                qFatal("the store could not be tampered with");
        }
        office.reopen();
    }

    TemporaryOffice office;
    KoperasiId koperasi;
};

/// The program that gets killed: attaches without end and tells each that is safe.
int anak(const QString &path, const QString &koperasi)
{
    const FakeWilayah wilayah = wilayahContoh();
    FixedClock clock;
    SeededChance chance{QRandomGenerator::global()->generate()};
    const auto office = openOffice(path, QByteArray(32, 'k'), {clock, chance, wilayah});
    if (!office)
        return 1;
    for (int kali = 1;; ++kali) {
        QByteArray isi = acak(3000 * kib, QRandomGenerator::global()->generate());
        QBuffer buffer(&isi);
        buffer.open(QIODevice::ReadOnly);
        Lampiran baru;
        baru.pemilik = {JenisRekam::Koperasi, koperasi};
        baru.nama = u"pindaian.pdf"_qs;
        const auto ditambah = (*office)->lampiran().tambah(baru, buffer, u"Uji"_qs);
        if (!ditambah)
            return 1;
        std::printf("%d\n", kali);
        std::fflush(stdout);
    }
}

} // namespace

class LampiranDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAttachedFileComesBackByteForByte()
    {
        Meja meja;
        const QByteArray isi = acak(700 * kib);
        const auto lampiran = meja.lampirkan(u"Akta pendirian.pdf"_qs, isi);
        QCOMPARE(codeOf(lampiran), u"ok"_qs);
        meja.office.reopen();
        const auto daftar = meja.daftar();
        QCOMPARE(daftar.size(), std::size_t(1));
        QCOMPARE(daftar.front().lampiran, *lampiran);
        QCOMPARE(daftar.front().lampiran.nama, u"Akta pendirian.pdf"_qs);
        QCOMPARE(daftar.front().lampiran.ukuran, isi.size());
        QCOMPARE(daftar.front().lampiran.koperasi, meja.koperasi);
        QCOMPARE(daftar.front().keadaan, BarisLampiran::Keadaan::Menunggu);
        QVERIFY(daftar.front().dapatDibuka());
        QCOMPARE(meja.baca(lampiran->id), isi);
        QVERIFY(meja.office->check()->empty());
    }

    void theTypeIsReadFromTheFile()
    {
        Meja meja;
        QCOMPARE(meja.lampirkan(u"surat.pdf"_qs, "%PDF-1.4 contoh")->tipe, u"application/pdf"_qs);
        QCOMPARE(meja.lampirkan(u"foto.png"_qs, "\x89PNG\r\n\x1a\n contoh")->tipe, u"image/png"_qs);
    }

    void nothingOfAFileIsReadableInTheStore()
    {
        Meja meja;
        const QByteArray rahasia = "ISI-RAHASIA-" + QByteArray(2000, 'x');
        QVERIFY(meja.lampirkan(u"surat-rahasia.txt"_qs, rahasia));
        meja.office.close();
        for (const QString &nama : QDir(meja.office.folder()).entryList({u"lumbung.db*"_qs}, QDir::Files)) {
            QFile file(QDir(meja.office.folder()).filePath(nama));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("ISI-RAHASIA"));
            QVERIFY(!bytes.contains("surat-rahasia"));
        }
    }

    void theSameFileOnOneRecordTwiceIsRefusedAndOnAnotherIsKeptOnce()
    {
        Meja meja;
        const QByteArray isi = acak(2000 * kib);
        const auto satu = meja.lampirkan(u"akta.pdf"_qs, isi);
        const auto dua = meja.lampirkan(u"akta (salinan).pdf"_qs, isi);
        QCOMPARE(codeOf(dua), u"lampiran.sudah-ada"_qs);
        QCOMPARE(dua.error().facts.value(u"nama"_qs).toString(), u"akta.pdf"_qs);
        const KoperasiId lain = meja.office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        const qint64 sebelum = QFileInfo(meja.office.path()).size();
        const auto tiga = lampirkan(*meja.office, {kunciOf(lain), meja.berkas(u"akta.pdf"_qs, isi), {}, {}, {}});
        QVERIFY(tiga);
        QVERIFY(lepasLampiran(*meja.office, satu->id, u"petugas"_qs));
        QCOMPARE(meja.baca(tiga->id), isi);
        QVERIFY(meja.office->check()->empty());
        QVERIFY(QFileInfo(meja.office.path()).size() < sebelum + isi.size() / 2);
    }

    void whatWasNeverSentLeavesNothingWhenItIsRemoved()
    {
        Meja meja;
        const auto lampiran = meja.lampirkan(u"akta.pdf"_qs, acak(300 * kib));
        QCOMPARE(*meja.office->sinkron().jumlahMenunggu(), qint64(2)); // the koperasi and the file
        QVERIFY(lepasLampiran(*meja.office, lampiran->id, u"petugas"_qs));
        QVERIFY(meja.daftar().empty());
        QCOMPARE(*meja.office->sinkron().jumlahMenunggu(), qint64(1));
        QCOMPARE(codeOf(lepasLampiran(*meja.office, lampiran->id, {})), u"lampiran.tidak-ada"_qs);
        QCOMPARE(meja.baca(lampiran->id), QByteArray("galat lampiran.tidak-ada"));
        meja.office.close();
        const auto store = Connection::open(meja.office.path(), meja.office.key(), Connection::Mode::Open);
        QCOMPARE(*(*store)->number("SELECT count(*) FROM berkas_isi"), qint64(0));
    }

    void eachActIsALineOfTheAudit()
    {
        Meja meja;
        const auto lampiran = meja.lampirkan(u"akta.pdf"_qs, "isi");
        QVERIFY(lepasLampiran(*meja.office, lampiran->id, u"petugas"_qs));
        QVERIFY(meja.office->check()->empty());
        meja.office.close();
        const auto store = Connection::open(meja.office.path(), meja.office.key(), Connection::Mode::Open);
        QCOMPARE(*(*store)->number("SELECT count(*) FROM tindakan WHERE kode IN ('lampiran.tambah', "
                                   "'lampiran.lepas') AND pelaku = 'petugas' AND judul LIKE '%akta.pdf pada KSP "
                                   "Contoh'"),
                 qint64(2));
    }

    void whatCannotBeAttachedIsRefusedAndNothingIsKept()
    {
        Meja meja;
        QCOMPARE(codeOf(meja.lampirkan(u"kosong.pdf"_qs, {})), u"lampiran.kosong"_qs);
        QCOMPARE(codeOf(lampirkan(*meja.office, {kunciOf(meja.koperasi), u"/tidak/ada.pdf"_qs, {}, {}, {}})),
                 u"lampiran.berkas-tidak-ada"_qs);
        const KunciRekam asing{JenisRekam::Koperasi, u"01900000-0000-7000-8000-0000000000ff"_qs};
        QCOMPARE(codeOf(lampirkan(*meja.office, {asing, meja.berkas(u"a.txt"_qs, "a"), {}, {}, {}})),
                 u"lampiran.tanpa-pemilik"_qs);
        QVERIFY(meja.daftar().empty());
        QVERIFY(meja.office->check()->empty());
    }

    void aFileBeyondTheLimitIsRefusedWithBothSizes()
    {
        Meja meja;
        const QString path = meja.berkas(u"besar.pdf"_qs, "x");
        QVERIFY(QFile::resize(path, lampiranMax + 1));
        const auto ditolak = lampirkan(*meja.office, {kunciOf(meja.koperasi), path, {}, {}, {}});
        QCOMPARE(codeOf(ditolak), u"lampiran.terlalu-besar"_qs);
        QCOMPARE(ditolak.error().facts.value(u"ukuran"_qs).toLongLong(), lampiranMax + 1);
        QCOMPARE(ditolak.error().facts.value(u"maks"_qs).toLongLong(), lampiranMax);
        QVERIFY(QFile::resize(path, lampiranMax)); // exactly the limit is well
        QVERIFY(lampirkan(*meja.office, {kunciOf(meja.koperasi), path, {}, {}, {}}));
        QVERIFY(meja.office->check()->empty());
    }

    /// Whoever asks the port itself meets the limit too: a file may grow while it is read.
    void aSourceThatGrowsBeyondTheLimitIsRefused()
    {
        Meja meja;
        QFile nol(u"/dev/zero"_qs);
        QVERIFY(nol.open(QIODevice::ReadOnly));
        Lampiran baru;
        baru.pemilik = kunciOf(meja.koperasi);
        baru.nama = u"nol"_qs;
        QCOMPARE(codeOf(meja.office->lampiran().tambah(baru, nol, u"Uji"_qs)), u"lampiran.terlalu-besar"_qs);
        QVERIFY(meja.daftar().empty());
    }

    void tamperedBytesAreFoundAndNeverHandedOut()
    {
        Meja meja;
        const auto lampiran = meja.lampirkan(u"akta.pdf"_qs, acak(600 * kib));
        meja.ubahDiam("UPDATE berkas_isi SET isi = zeroblob(length(isi)) WHERE mulai > 0");
        QCOMPARE(meja.baca(lampiran->id), QByteArray("galat lampiran.rusak"));
        const QString tujuan = QDir(meja.office.folder()).filePath(u"keluar.pdf"_qs);
        QCOMPARE(codeOf(ambilLampiran(*meja.office, lampiran->id, tujuan)), u"lampiran.rusak"_qs);
        QVERIFY(!QFile::exists(tujuan));
        const auto temuan = meja.office->check();
        QCOMPARE(temuan->size(), std::size_t(1));
        QCOMPARE(temuan->front().kode, u"lampiran.rusak"_qs);
        QCOMPARE(temuan->front().fakta.value(u"jumlah"_qs).toInt(), 1);
    }

    void aLostPartOrALostFileIsFound()
    {
        Meja meja;
        QVERIFY(meja.lampirkan(u"akta.pdf"_qs, acak(600 * kib)));
        QVERIFY(meja.lampirkan(u"foto.png"_qs, acak(600 * kib, 2)));
        meja.ubahDiam("DELETE FROM berkas_isi WHERE berkas = 1 AND mulai > 0");
        QCOMPARE(meja.office->check()->front().fakta.value(u"jumlah"_qs).toInt(), 1);
        meja.ubahDiam("DELETE FROM berkas WHERE no = 2");
        QCOMPARE(meja.office->check()->front().fakta.value(u"jumlah"_qs).toInt(), 2);
    }

    void takingAFileOutReplacesOneOfThatNameWhole()
    {
        Meja meja;
        const QByteArray isi = acak(500 * kib);
        const auto lampiran = meja.lampirkan(u"akta.pdf"_qs, isi);
        const QString tujuan = meja.berkas(u"lama.pdf"_qs, "isi lama");
        QVERIFY(ambilLampiran(*meja.office, lampiran->id, tujuan));
        QFile file(tujuan);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), isi);
        QCOMPARE(codeOf(ambilLampiran(*meja.office, lampiran->id, u"/tidak/ada/akta.pdf"_qs)),
                 u"lampiran.tak-tertulis"_qs);
    }

    void aBackupCarriesTheFiles()
    {
        Meja meja;
        const QByteArray isi = acak(900 * kib);
        const auto lampiran = meja.lampirkan(u"akta.pdf"_qs, isi);
        const QString cadangan = QDir(meja.office.folder()).filePath(u"cadangan.lumbung"_qs);
        QVERIFY(meja.office->backup(cadangan));
        QVERIFY(lepasLampiran(*meja.office, lampiran->id, {}));
        meja.office.close();
        QVERIFY(restoreOffice(cadangan, meja.office.path(), meja.office.key()));
        meja.office.reopen();
        QCOMPARE(meja.baca(lampiran->id), isi);
        QVERIFY(meja.office->check()->empty());
    }

    void aFullDiskRefusesTheFileAndLosesNothing()
    {
        Meja meja;
        const auto ada = meja.lampirkan(u"ada.pdf"_qs, acak(300 * kib));
        const QString path = meja.berkas(u"baru.pdf"_qs, acak(4000 * kib, 2));
        {
            const FullDisk full(static_cast<rlim_t>(QFileInfo(meja.office.path() + u"-wal"_qs).size()) + 500'000);
            QCOMPARE(codeOf(lampirkan(*meja.office, {kunciOf(meja.koperasi), path, {}, {}, {}})),
                     u"simpan.disk-penuh"_qs);
            QCOMPARE(meja.daftar().size(), std::size_t(1));
        }
        QVERIFY(meja.office->check()->empty());
        QCOMPARE(meja.baca(ada->id), acak(300 * kib));
        QVERIFY(lampirkan(*meja.office, {kunciOf(meja.koperasi), path, {}, {}, {}}));
        QVERIFY(meja.office->check()->empty());
    }

    void killedWhileAttachingEveryFileIsWholeOrAbsent()
    {
        Meja meja;
        meja.office.close();
        int aman = 0;
        for (int putaran = 0; putaran < 6; ++putaran) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"anak"_qs, meja.office.path(), meja.koperasi.text()});
            int selesai = 0;
            while (selesai < 1 + putaran % 2 && process.waitForReadyRead(20'000))
                while (process.canReadLine())
                    selesai = process.readLine().trimmed().toInt();
            usleep(QRandomGenerator::global()->bounded(30'000));
            process.kill(); // SIGKILL: no destructor, no rollback, nothing flushed
            QVERIFY(process.waitForFinished());
            for (const QByteArray &baris : process.readAllStandardOutput().split('\n'))
                selesai = std::max(selesai, baris.toInt());
            aman += selesai;
            meja.office.reopen();
            const auto daftar = meja.daftar();
            QVERIFY2(static_cast<int>(daftar.size()) >= aman, "a file that was told safe is gone");
            aman = static_cast<int>(daftar.size());
            for (const BarisLampiran &baris : daftar)
                QCOMPARE(meja.baca(baris.lampiran.id).size(), baris.lampiran.ukuran);
            QVERIFY(meja.office->check()->empty());
            meja.office.close();
        }
        QVERIFY(aman >= 6);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"anak")
        return anak(app.arguments().value(2), app.arguments().value(3));
    LampiranDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lampirandesk.moc"
