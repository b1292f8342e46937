// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of a hub store about attachments.
#include "core/domain/jsontext.h"
#include "tests/support/sinkron/isipusat.h"
#include "tests/support/sinkron/kontrakpusatstore.h"
#include "tests/support/sinkron/mejauji.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

namespace lumbung {

namespace {

constexpr Scope kabBogor = scopeOf(3201);
constexpr Scope kabSukabumi = scopeOf(3202);
constexpr Scope provinsiJabar = scopeOf(3200);

QByteArray berkas(char isi = 'a')
{
    return QByteArray(32, isi);
}

Record profilBogor()
{
    return isian(
        {{Field::Nama, QStringLiteral("KSP Contoh Makmur")}, {Field::Wilayah, QStringLiteral("32.01.01")}});
}

Lampiran lampiranDi(PusatStore &pusat, const Op &op)
{
    return lampiranOfJson(LampiranId(op.rekam.id), objectOfJson(IsiPusat(pusat).rekam(op.rekam).doc));
}

} // namespace

void KontrakPusatStore::takesAnAttachmentOnlyWithAFileThatItHas()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    const Op koperasi = meja.buatKoperasi(profilBogor());
    meja.satu(koperasi);
    const Op tanpa = meja.lampirkan(koperasi.rekam, berkas());
    QCOMPARE(meja.satu(tanpa).kode, QStringLiteral("berkas-tidak-ada"));
    QCOMPARE(IsiPusat(pusat).rekam(tanpa.rekam).versi, qint64(0));

    berkasLengkap(meja.pemakai, berkas(), 7);
    QCOMPARE(meja.satu(meja.lampirkan(koperasi.rekam, berkas(), 8)).kode, QStringLiteral("bentuk"));
    const Op dengan = meja.lampirkan(koperasi.rekam, berkas());
    const JawabanOp jawaban = meja.satu(dengan);
    QCOMPARE(jawaban.hasil, HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).rekam(dengan.rekam).seq, jawaban.seq);
    const Lampiran lampiran = lampiranDi(pusat, dengan);
    QCOMPARE(lampiran.sha256, berkas());
    QCOMPARE(lampiran.koperasi, KoperasiId(koperasi.rekam.id));
    QCOMPARE(lampiran.oleh, meja.pemakai.nama);
    QCOMPARE(lampiran.pada, meja.clock.now().toMSecsSinceEpoch());
    QCOMPARE(IsiPusat(pusat).kepala(kabBogor).jumlah, qint64(2));
    QCOMPARE(IsiPusat(pusat).kepala(kabBogor).cerna, IsiPusat(pusat).cerna(kabBogor));
    // Sent once more under another op, as after a restore.
    Op lagi = dengan;
    lagi.id = OpId(tanpa.rekam.id);
    QCOMPARE(meja.satu(lagi).versi, qint64(1));
}

void KontrakPusatStore::takesAFileOfSomebodyElseOnlyFromWhoMayReadIt()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), rekan(pusat, Peran::FrontOffice, kabBogor, 2),
        jauh(pusat, Peran::FrontOffice, kabSukabumi, 3);
    const Op bogor = satu.buatKoperasi(profilBogor());
    satu.satu(bogor);
    const Op sukabumi = jauh.buatKoperasi(
        isian({{Field::Nama, QStringLiteral("KSU Contoh")}, {Field::Wilayah, QStringLiteral("32.02.01")}}));
    jauh.satu(sukabumi);
    berkasLengkap(satu.pemakai, berkas(), 7);
    QCOMPARE(rekan.satu(rekan.lampirkan(bogor.rekam, berkas())).kode, QStringLiteral("berkas-tidak-ada"));
    QCOMPARE(satu.satu(satu.lampirkan(bogor.rekam, berkas())).hasil, HasilOp::Ok);
    QCOMPARE(rekan.satu(rekan.lampirkan(bogor.rekam, berkas())).hasil, HasilOp::Ok);
    QCOMPARE(jauh.satu(jauh.lampirkan(sukabumi.rekam, berkas())).kode, QStringLiteral("berkas-tidak-ada"));
}

void KontrakPusatStore::takesARecordAndItsAttachmentInOnePush()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    berkasLengkap(meja.pemakai, berkas(), 7);
    const Op koperasi = meja.buatKoperasi(profilBogor());
    const Op lembar = meja.buatKeragaan(KoperasiId(koperasi.rekam.id), 2025, isian({{Field::Aset, qint64(900)}}));
    const Op lampiran = meja.lampirkan(lembar.rekam, berkas());
    const auto jawaban = meja.kirim({koperasi, lembar, lampiran});
    QVERIFY(jawaban);
    QCOMPARE(jawaban->back().hasil, HasilOp::Ok);
    QCOMPARE(lampiranDi(pusat, lampiran).koperasi, KoperasiId(koperasi.rekam.id));
}

void KontrakPusatStore::movesAttachmentsWithTheirKoperasi()
{
    PusatStore &pusat = pusatBaru();
    MejaUji provinsi(pusat, Peran::VerifikatorProvinsi, provinsiJabar);
    provinsi.scope = kabBogor;
    berkasLengkap(provinsi.pemakai, berkas(), 7);
    const Op koperasi = provinsi.buatKoperasi(profilBogor());
    const Op lembar =
        provinsi.buatKeragaan(KoperasiId(koperasi.rekam.id), 2025, isian({{Field::Aset, qint64(900)}}));
    const Op profil = provinsi.lampirkan(koperasi.rekam, berkas()),
             rat = provinsi.lampirkan(lembar.rekam, berkas());
    QVERIFY(provinsi.kirim({koperasi, lembar, profil}));
    const auto jawaban =
        provinsi.kirim({rat, provinsi.ubah(koperasi.rekam, {ganti(Field::Wilayah, Value(QStringLiteral("32.01.01")),
                                                                  Value(QStringLiteral("32.02.01")))})});
    QVERIFY(jawaban);
    QCOMPARE(jawaban->back().hasil, HasilOp::Ok);
    for (const Op &op : {profil, rat}) {
        const RekamPusat rekam = IsiPusat(pusat).rekam(op.rekam);
        QCOMPARE(rekam.scope, kabSukabumi);
        QCOMPARE(rekam.versi, qint64(2));
        QCOMPARE(lampiranDi(pusat, op).sha256, berkas());
    }
    for (const Scope scope : {kabBogor, kabSukabumi})
        QCOMPARE(IsiPusat(pusat).kepala(scope).cerna, IsiPusat(pusat).cerna(scope));
    QCOMPARE(IsiPusat(pusat).kepala(kabBogor).jumlah, qint64(0));
    QCOMPARE(IsiPusat(pusat).kepala(kabSukabumi).jumlah, qint64(4));
}

void KontrakPusatStore::removesAnAttachmentForGood()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    berkasLengkap(meja.pemakai, berkas(), 7);
    const Op koperasi = meja.buatKoperasi(profilBogor());
    const Op lampiran = meja.lampirkan(koperasi.rekam, berkas());
    QVERIFY(meja.kirim({koperasi, lampiran}));
    QCOMPARE(meja.satu(meja.hapus(lampiran.rekam, 1)).versi, qint64(2));
    QCOMPARE(meja.satu(meja.hapus(lampiran.rekam, 1)).versi, qint64(2));
    QVERIFY(IsiPusat(pusat).rekam(lampiran.rekam).dihapus);
    Op lagi = lampiran;
    lagi.id = OpId(QStringLiteral("01900000-0000-7000-8000-00000000abcd"));
    QCOMPARE(meja.satu(lagi).hasil, HasilOp::Ok);
    QVERIFY(IsiPusat(pusat).rekam(lampiran.rekam).dihapus);
    QCOMPARE(meja.satu(meja.ubah(lampiran.rekam, {})).kode, QStringLiteral("bentuk"));
    QCOMPARE(IsiPusat(pusat).kepala(kabBogor).jumlah, qint64(1));
    QCOMPARE(IsiPusat(pusat).kepala(kabBogor).cerna, IsiPusat(pusat).cerna(kabBogor));
}

void KontrakPusatStore::letsPeopleTakeBackTheirOwnAttachmentsOnly()
{
    PusatStore &pusat = pusatBaru();
    MejaUji petugas(pusat, Peran::Jfu), rekan(pusat, Peran::FrontOffice, kabBogor, 2),
        kabid(pusat, Peran::Kabid, kabBogor, 3);
    const Op koperasi = petugas.buatKoperasi(profilBogor());
    petugas.satu(koperasi);
    berkasLengkap(petugas.pemakai, berkas(), 7);
    const Op satu = petugas.lampirkan(koperasi.rekam, berkas()), dua = petugas.lampirkan(koperasi.rekam, berkas());
    QVERIFY(petugas.kirim({satu, dua}));
    QCOMPARE(rekan.satu(rekan.hapus(satu.rekam, 1)).kode, QStringLiteral("lampiran-peran"));
    QCOMPARE(petugas.satu(petugas.hapus(satu.rekam, 1)).hasil, HasilOp::Ok);
    QCOMPARE(kabid.satu(kabid.hapus(dua.rekam, 1)).hasil, HasilOp::Ok);
}

void KontrakPusatStore::refusesAttachmentsAsItRefusesChanges()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat), pembantu(pusat, Peran::PpidPembantu, kabBogor, 2),
        jauh(pusat, Peran::Kabid, kabSukabumi, 3);
    for (const MejaUji *satu : {&meja, &pembantu, &jauh})
        berkasLengkap(satu->pemakai, berkas(), 7);
    const Op koperasi = meja.buatKoperasi(profilBogor());
    const Op lembar = meja.buatKeragaan(KoperasiId(koperasi.rekam.id), 2025, isian({{Field::Aset, qint64(900)}}));
    const Op lampiran = meja.lampirkan(lembar.rekam, berkas());
    QVERIFY(meja.kirim({koperasi, lembar, lampiran}));
    QCOMPARE(pembantu.satu(pembantu.lampirkan(koperasi.rekam, berkas())).kode, QStringLiteral("lampiran-peran"));
    const JawabanOp luar = jauh.satu(jauh.lampirkan(koperasi.rekam, berkas()));
    QCOMPARE(luar.kode, QStringLiteral("lampiran-di-luar-wilayah"));
    QCOMPARE(jauh.satu(jauh.hapus(lampiran.rekam, 1)).kode, QStringLiteral("lampiran-di-luar-wilayah"));
    const KunciRekam asing{JenisRekam::Koperasi, QStringLiteral("01900000-0000-7000-8000-0000000000ff")};
    QCOMPARE(meja.satu(meja.lampirkan(asing, berkas())).kode, QStringLiteral("rekam-tidak-ada"));
    QCOMPARE(meja.satu(meja.lampirkan(lampiran.rekam, berkas())).kode, QStringLiteral("rekam-tidak-ada"));

    MejaUji verifikator(pusat, Peran::VerifikatorKabKota, kabBogor, 4);
    QCOMPARE(meja.satu(meja.transisi(lembar.rekam, 1, StatusData::Draf, StatusData::Diajukan)).hasil, HasilOp::Ok);
    QCOMPARE(verifikator.satu(verifikator.transisi(lembar.rekam, 2, StatusData::Diajukan, StatusData::ValidKabKota))
                 .hasil,
             HasilOp::Ok);
    QCOMPARE(meja.satu(meja.lampirkan(lembar.rekam, berkas())).kode, QStringLiteral("lampiran-terkunci"));
    QCOMPARE(meja.satu(meja.hapus(lampiran.rekam, 1)).kode, QStringLiteral("lampiran-terkunci"));
    QCOMPARE(meja.satu(meja.lampirkan(koperasi.rekam, berkas())).hasil, HasilOp::Ok);
}

} // namespace lumbung
