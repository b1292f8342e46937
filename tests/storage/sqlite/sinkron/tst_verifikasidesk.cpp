// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ports/verifikasiqueries.h"
#include "core/application/pusat/terimabatch.h"
#include "core/application/verifikasi/putuskan.h"
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QJsonDocument>
#include <QtTest>

using namespace lumbung;

namespace {

const Scope bogorVerifikasi = scopeOf(3201);

/// A desk of one account that verifies: its store, and what it exchanges with the hub by hand.
struct MejaVerifikasi {
    MejaSqlite desk;
    Pemakai pemakai;
    FakePusatStore &pusat;

    MejaVerifikasi(FakePusatStore &hub, Peran peran, int nomor) : pusat(hub)
    {
        pemakai = {QStringLiteral("01900000-0000-7000-8000-0000000000b%1").arg(nomor),
                   u"contoh.%1.%2"_qs.arg(keyOf(peran)).arg(nomor),
                   peran,
                   peran == Peran::VerifikatorProvinsi ? scopeOf(3200) : bogorVerifikasi,
                   {}};
        IdentitasPerangkat identitas;
        identitas.perangkat = PerangkatId(QStringLiteral("01900000-0000-7000-8000-0000000000f%1").arg(nomor));
        identitas.alamat = u"https://pusat.contoh.id"_qs;
        identitas.akun = pemakai.nama;
        identitas.peran = peran;
        if (!desk.store().simpanIdentitas(identitas) || !desk.store().ikuti(bogorVerifikasi))
            qFatal("desk");
        desk.kantor().clock().set(desk.kantor().clock().now().addSecs(60 * nomor));
    }

    Office &office() { return *desk.kantor(); }
    std::vector<JawabanOp> kirim()
    {
        const auto batch = desk.store().ambilBatch(bogorVerifikasi, 100);
        if (!batch || batch->ops.empty())
            return {};
        const FixedClock clock;
        const auto jawaban = terimaBatch(pusat, pemakai, *batch, clock);
        if (!jawaban || !desk.store().catatJawaban(bogorVerifikasi, jawaban->jawaban))
            qFatal("push");
        return jawaban->jawaban;
    }
    void ambil()
    {
        const qint64 sampai = desk.store().kursor()->at(bogorVerifikasi).seq;
        HalamanTurun halaman;
        for (const auto &[kunci, rekam] : pusat.isi().feed.at(bogorVerifikasi))
            if (rekam.seq > sampai)
                halaman.rekam[bogorVerifikasi].push_back({kunci, rekam.versi, rekam.seq, rekam.dihapus,
                                                          rekam.pindahKe,
                                                          QJsonDocument::fromJson(rekam.doc).object()});
        halaman.kursor[bogorVerifikasi] = halaman.ujung[bogorVerifikasi] =
            pusat.isi().kepala.at(bogorVerifikasi).seq;
        if (!desk.store().terapkan(halaman))
            qFatal("page");
    }
    KeragaanId isi()
    {
        const KoperasiId id = desk.kantor().add(
            isian({{Field::Nama, u"KSP Contoh Makmur"_qs}, {Field::Wilayah, u"32.01.01.2001"_qs}}),
            {{2025, isian({{Field::StatusAktif, u"Aktif"_qs}, {Field::Aset, qint64(5'000'000)}})}});
        return keragaanId(id, {2025});
    }
    HasilLangkah ajukan(const KeragaanId &id)
    {
        return *ajukanKeragaan(office(), std::span(&id, 1), u"Penguji"_qs, desk.kantor().clock(),
                               desk.kantor().chance());
    }
    HasilLangkah nyatakanValid(const KeragaanId &id)
    {
        const PutusanPengajuan putusan{id, ringkas(id).cerna, true};
        return *putuskan(office(), std::span(&putusan, 1), u"Penguji"_qs, desk.kantor().clock(),
                         desk.kantor().chance());
    }
    RingkasanPengajuan ringkas(const KeragaanId &id)
    {
        return office().verifikasi().ringkasan(id)->value_or(RingkasanPengajuan());
    }
};

} // namespace

class VerifikasiDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubmissionPassesFromOfficeToOffice()
    {
        FakePusatStore pusat;
        MejaVerifikasi jfu(pusat, Peran::Jfu, 1), kabkota(pusat, Peran::VerifikatorKabKota, 2),
            provinsi(pusat, Peran::VerifikatorProvinsi, 3);
        const KeragaanId id = jfu.isi();
        QCOMPARE(jfu.ajukan(id).dilakukan, 1);
        jfu.kirim();
        kabkota.ambil();
        QCOMPARE(kabkota.office().verifikasi().antrian({TingkatVerifikasi::KabKota})->size(), std::size_t(1));
        QCOMPARE(kabkota.nyatakanValid(id).dilakukan, 1);
        QCOMPARE(kabkota.kirim().front().hasil, HasilOp::Ok);
        provinsi.ambil();
        QCOMPARE(provinsi.nyatakanValid(id).dilakukan, 1);
        QCOMPARE(provinsi.kirim().front().hasil, HasilOp::Ok);
        for (MejaVerifikasi *meja : {&jfu, &kabkota, &provinsi}) {
            meja->ambil();
            QCOMPARE(meja->ringkas(id).status, StatusPengajuan::ValidProvinsi);
            QCOMPARE(meja->desk.temuan(), QString());
        }
    }

    /// Two verifiers decided before they heard of each other: the earlier verdict stands on both desks.
    void twoVerdictsOnOneVersionBecomeOne()
    {
        FakePusatStore pusat;
        MejaVerifikasi jfu(pusat, Peran::Jfu, 1), satu(pusat, Peran::VerifikatorKabKota, 2),
            dua(pusat, Peran::Kabid, 3);
        const KeragaanId id = jfu.isi();
        jfu.ajukan(id);
        jfu.kirim();
        satu.ambil();
        dua.ambil();
        QCOMPARE(satu.nyatakanValid(id).dilakukan, 1);
        const PutusanPengajuan kembali{id, dua.ringkas(id).cerna, false, {}, u"contoh alasan"_qs};
        QCOMPARE(putuskan(dua.office(), std::span(&kembali, 1), u"Penguji"_qs, dua.desk.kantor().clock(),
                          dua.desk.kantor().chance())
                     ->dilakukan,
                 1);
        dua.kirim();
        satu.kirim();
        for (MejaVerifikasi *meja : {&satu, &dua}) {
            meja->ambil();
            QCOMPARE(meja->ringkas(id).status, StatusPengajuan::ValidKabKota);
            const auto keadaan = lipatPengajuan(*meja->office().verifikasi().peristiwa(id));
            QCOMPARE(keadaan.tertolak.size(), std::size_t(1));
            QCOMPARE(meja->desk.temuan(), QString());
        }
    }

    void aStepThatTheHubRefusesLeavesTheQueueAsItWas()
    {
        FakePusatStore pusat;
        MejaVerifikasi jfu(pusat, Peran::Jfu, 1), kabkota(pusat, Peran::VerifikatorKabKota, 2);
        const KeragaanId id = jfu.isi();
        jfu.ajukan(id);
        jfu.kirim();
        kabkota.ambil();
        QCOMPARE(kabkota.nyatakanValid(id).dilakukan, 1);
        kabkota.pemakai.peran = Peran::Jfu; // the role was taken away meanwhile
        QCOMPARE(kabkota.kirim().front().kode, u"pelaku"_qs);
        kabkota.ambil();
        QCOMPARE(kabkota.ringkas(id).status, StatusPengajuan::Diajukan);
        QCOMPARE(kabkota.office().verifikasi().antrian({TingkatVerifikasi::KabKota})->size(), std::size_t(1));
        QCOMPARE(kabkota.desk.temuan(), QString());
    }
};

QTEST_GUILESS_MAIN(VerifikasiDeskTest)
#include "tst_verifikasidesk.moc"
