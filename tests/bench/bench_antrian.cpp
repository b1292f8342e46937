// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ports/verifikasiqueries.h"
#include "core/application/verifikasi/bahanperiksa.h"
#include "core/application/verifikasi/putuskan.h"
#include "tests/support/temporaryoffice.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace lumbung;

namespace {

constexpr int perTindakan = 10'000;
const QString petugas = QStringLiteral("Contoh Petugas");
const QString pemeriksa = QStringLiteral("Contoh Pemeriksa");

int pengajuanCount()
{
    return qEnvironmentVariableIsSet("LUMBUNG_BENCH_PENGAJUAN")
               ? qEnvironmentVariableIntValue("LUMBUNG_BENCH_PENGAJUAN")
               : 100'000;
}

/// About as many fields as an office's good data fills.
Record profil(int nomor)
{
    return isian({{Field::Nama, QStringLiteral("KSP Contoh %1").arg(nomor)},
                  {Field::NikKoperasi, QString::number(3'201'010'000'000LL + nomor)},
                  {Field::Alamat, QStringLiteral("Jl. Contoh No. %1").arg(nomor)},
                  {Field::Wilayah, QStringLiteral("32.01.01.2001")},
                  {Field::NoBadanHukum, QStringLiteral("%1/BH/X/2010").arg(nomor)},
                  {Field::TglBadanHukum, QDate(2010, 5, 4)},
                  {Field::Bentuk, QStringLiteral("Primer Kabupaten/Kota")},
                  {Field::Jenis, QStringLiteral("Simpan Pinjam")},
                  {Field::Ketua, QStringLiteral("Contoh Ketua %1").arg(nomor)},
                  {Field::Email, QStringLiteral("contoh%1@contoh.id").arg(nomor)}});
}

Record angka(int nomor, qint64 kali)
{
    Record isi = isian({{Field::StatusAktif, QStringLiteral("Aktif")},
                        {Field::StatusRat, QStringLiteral("Sudah RAT")},
                        {Field::TglRat, QDate(2026, 2, 20)}});
    for (const Field field :
         {Field::ModalSendiri, Field::ModalLuar, Field::Aset, Field::VolumeUsaha, Field::Shu, Field::SimpananPokok,
          Field::SimpananWajib, Field::Cadangan, Field::Pendapatan, Field::Biaya})
        isi.set(field, Value((10'000'000 + nomor * 1'000LL) * kali));
    for (const Field field : {Field::AnggotaTotal, Field::KaryawanTotal, Field::ManajerTotal, Field::PengurusTotal})
        isi.set(field, Value(qint64(20 + nomor % 500)));
    return isi;
}

double median(int kali, const std::function<void(int)> &kerja)
{
    std::vector<double> lama;
    for (int i = 0; i < kali; ++i) {
        QElapsedTimer timer;
        timer.start();
        kerja(i);
        lama.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(lama);
    return lama[lama.size() / 2];
}

} // namespace

/// The queue of an office that has very much to verify: opening it, going on to the next one, deciding in bulk.
class AntrianBench : public QObject {
    Q_OBJECT

    TemporaryOffice m_office;
    std::vector<AntrianKey> m_antrian;

    void tulis(UnitOfWork &unit, int nomor)
    {
        const KoperasiId id = m_office.newId();
        const Asal asal{Sumber::Manual, QDate(2026, 11, 22)};
        const Periode kini{2025}, lalu{2024};
        QVERIFY(unit.create(Koperasi{id, profil(nomor), {asal, {}}, 0}));
        QVERIFY(unit.create(Keragaan{keragaanId(id, lalu), id, lalu, angka(nomor, 1), {asal, {}}, 0}));
        QVERIFY(unit.create(Keragaan{keragaanId(id, kini), id, kini, angka(nomor, 1 + nomor % 3), {asal, {}}, 0}));
        PeristiwaVerifikasi ajukan;
        ajukan.id = PeristiwaVerifikasiId(m_office.newId().text());
        ajukan.pada = m_office.clock().now().toMSecsSinceEpoch() + nomor;
        ajukan.jenis = JenisPeristiwaVerifikasi::Ajukan;
        ajukan.pelaku = {petugas, Peran::Jfu};
        ajukan.cuplikan = {id, kini, profil(nomor), angka(nomor, 1 + nomor % 3)};
        ajukan.cerna = cernaCuplikan(ajukan.cuplikan);
        ajukan.risiko.skor = nomor % 101;
        ajukan.risiko.bagian = {{QStringLiteral("perubahan"), nomor % 101, {}}};
        QVERIFY(unit.append(keragaanId(id, kini), ajukan));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        for (int dari = 0; dari < pengajuanCount(); dari += perTindakan)
            m_office.act([&](UnitOfWork &unit) {
                for (int nomor = dari; nomor < std::min(dari + perTindakan, pengajuanCount()); ++nomor)
                    tulis(unit, nomor);
            });
        m_office.reopen();
        qInfo("filled: %d submissions in %.1f s", pengajuanCount(), double(timer.elapsed()) / 1000);
    }

    /// Counts of the tabs, the order of all rows, and the first rows to show.
    void opensTheQueueWithin300Milliseconds()
    {
        const qint64 kini = m_office.clock().now().toMSecsSinceEpoch();
        const auto buka = [&](int) {
            m_office.reopen(); // as after a start: nothing is prepared
            QCOMPARE(m_office->verifikasi().hitung(TingkatVerifikasi::KabKota, kini)->semua, pengajuanCount());
            m_antrian = *m_office->verifikasi().antrian({TingkatVerifikasi::KabKota});
            const auto baris = m_office->verifikasi().baris(std::span(m_antrian).first(60));
            QCOMPARE(baris->size(), std::size_t(60));
            QCOMPARE(baris->front().risiko, 100);
        };
        const double lama = median(7, buka);
        qInfo("queue of %d opened in %.1f ms (median of 7)", pengajuanCount(), lama);
        QVERIFY(lama <= 300);
    }

    void showsTheNextOneWithin100Milliseconds()
    {
        const double lama = median(51, [&](int i) {
            const auto baris = m_office->verifikasi().baris(std::span(m_antrian).subspan(std::size_t(i * 97), 1));
            const auto bahan = bahanPeriksa(*m_office, baris->front().id, pemeriksa, m_office.clock());
            QVERIFY(bahan.ok());
            QCOMPARE(bahan->diperiksa, 27);
        });
        qInfo("next one in %.1f ms (median of 51)", lama);
        QVERIFY(lama <= 100);
    }

    void decidesOnFiveHundredAsOneAct()
    {
        std::vector<PutusanPengajuan> putusan;
        const auto pertama = m_office->verifikasi().baris(std::span(m_antrian).first(500));
        for (const RingkasanPengajuan &baris : *pertama)
            putusan.push_back({baris.id, baris.cerna, true});
        QElapsedTimer timer;
        timer.start();
        const auto hasil = putuskan(*m_office, putusan, pemeriksa, m_office.clock(), m_office.chance());
        QCOMPARE(hasil->dilakukan, 500);
        qInfo("500 decided in %.0f ms", double(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(AntrianBench)
#include "bench_antrian.moc"
