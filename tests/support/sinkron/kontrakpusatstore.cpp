// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontrakpusatstore.h"

#include "core/domain/sinkron/gabung.h"
#include "tests/support/sinkron/isipusat.h"
#include "tests/support/sinkron/mejauji.h"
#include "tests/support/temporaryoffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

namespace lumbung {

namespace {

constexpr Scope bogor = scopeOf(3201);
constexpr Scope sukabumi = scopeOf(3202);
constexpr Scope jawaBarat = scopeOf(3200);

Value angka(qint64 nilai)
{
    return Value(nilai);
}

Value teks(const char *nilai)
{
    return Value(QString::fromLatin1(nilai));
}

Record profil(const char *nama = "KSP Contoh Makmur", const char *wilayah = "32.01.01")
{
    return isian({{Field::Nama, QString::fromLatin1(nama)},
                  {Field::Wilayah, QString::fromLatin1(wilayah)},
                  {Field::Alamat, QStringLiteral("Jl. Contoh 1")},
                  {Field::KodePos, QStringLiteral("16911")}});
}

Record keragaan()
{
    return isian({{Field::Aset, qint64(900)}, {Field::ModalSendiri, qint64(500)}, {Field::ModalLuar, qint64(400)}});
}

KunciRekam kunciOf(const Op &op)
{
    return op.rekam;
}

std::vector<IsianKonflik> satuIsian(Field field, const Value &awal, const Value &punya, const Value &pusat)
{
    return {{field, awal, punya, pusat}};
}

} // namespace

void KontrakPusatStore::givesBackWhatWasCreated()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    const Op baru = meja.buatKoperasi(profil());
    const JawabanOp jawaban = meja.satu(baru);
    QCOMPARE(jawaban.hasil, HasilOp::Ok);
    QCOMPARE(jawaban.versi, 1);
    const RekamPusat rekam = IsiPusat(pusat).rekam(kunciOf(baru));
    QCOMPARE(rekam.isi.isian, profil());
    QCOMPARE(rekam.isi.oleh, meja.pemakai.nama);
    QCOMPARE(rekam.seq, jawaban.seq);
    QCOMPARE(isiOfDoc(JenisRekam::Koperasi, QJsonDocument::fromJson(rekam.doc).object()).isian, profil());
    QCOMPARE(IsiPusat(pusat).kepala(bogor).jumlah, 1);
    QCOMPARE(IsiPusat(pusat).kepala(bogor).cerna, IsiPusat(pusat).cerna(bogor));
}

void KontrakPusatStore::mergesChangesOfDifferentFields()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    QCOMPARE(satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. Contoh 2"))}))
                 .hasil,
             HasilOp::Ok);
    QCOMPARE(dua.satu(dua.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16911"), teks("16912"))})).hasil,
             HasilOp::Ok);
    const Record isi = IsiPusat(pusat).isian(kunciOf(baru));
    QCOMPARE(isi.value(Field::Alamat), teks("Jl. Contoh 2"));
    QCOMPARE(isi.value(Field::KodePos), teks("16912"));
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(baru)).versi, 3);
}

void KontrakPusatStore::keepsBothValuesWhenTwoPeopleChangeOneField()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. A"))}));
    const JawabanOp jawaban =
        dua.satu(dua.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B")),
                                          ganti(Field::KodePos, teks("16911"), teks("16912"))}));
    QCOMPARE(jawaban.hasil, HasilOp::Konflik);
    const Record isi = IsiPusat(pusat).isian(kunciOf(baru));
    QCOMPARE(isi.value(Field::Alamat), teks("Jl. A"));
    QCOMPARE(isi.value(Field::KodePos), teks("16912"));
    const Konflik konflik = IsiPusat(pusat).konflik(jawaban.terkait);
    QCOMPARE(konflik.isian, satuIsian(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B"), teks("Jl. A")));
    QCOMPARE(konflik.pelaku, dua.pemakai.nama);
    QCOMPARE(IsiPusat(pusat).kepala(bogor).cerna, IsiPusat(pusat).cerna(bogor));
}

void KontrakPusatStore::treatsFieldsThatMustAgreeAsOne()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    const Op lembar = satu.buatKeragaan(KoperasiId(baru.rekam.id), 2025, keragaan());
    QVERIFY(satu.kirim({baru, lembar}));
    satu.satu(satu.ubah(kunciOf(lembar), {ganti(Field::Aset, angka(900), angka(950)),
                                          ganti(Field::ModalLuar, angka(400), angka(450))}));
    const auto perubahan = denganPenjaga({ganti(Field::ModalSendiri, angka(500), angka(600))}, keragaan());
    const JawabanOp jawaban = dua.satu(dua.ubah(kunciOf(lembar), perubahan));
    QCOMPARE(jawaban.hasil, HasilOp::Konflik);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(lembar)).value(Field::ModalSendiri), angka(500));
    const Konflik konflik = IsiPusat(pusat).konflik(jawaban.terkait);
    QVERIFY(std::ranges::any_of(konflik.isian, [](const IsianKonflik &isian) {
        return isian ==
               IsianKonflik{Field::ModalSendiri, Value(qint64(500)), Value(qint64(600)), Value(qint64(500))};
    }));
}

void KontrakPusatStore::answersASecondSendingWithTheFirstAnswer()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    const Op baru = meja.buatKoperasi(profil());
    const Op sunting = meja.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. A"))});
    const auto pertama = meja.kirim({baru, sunting});
    QVERIFY(pertama);
    const KepalaScope kepala = IsiPusat(pusat).kepala(bogor);
    const auto kedua = terimaBatch(pusat, meja.pemakai, meja.batch(), meja.clock);
    QVERIFY(kedua);
    QCOMPARE(kedua->jawaban, *pertama);
    QCOMPARE(IsiPusat(pusat).kepala(bogor).seq, kepala.seq);
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(baru)).versi, 2);
}

void KontrakPusatStore::refusesAGapAndACopiedDevice()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    meja.satu(meja.buatKoperasi(profil()));
    meja.dseq = 5;
    const auto celah = meja.kirim({meja.buatKoperasi(profil("KSP Contoh Dua"))});
    QVERIFY(!celah);
    QCOMPARE(celah.error().code, QStringLiteral("sinkron.celah"));
    QCOMPARE(celah.error().facts.value(QStringLiteral("harap")).toLongLong(), 2);
    meja.dseq = 0;
    const auto salinan = meja.kirim({meja.buatKoperasi(profil("KSP Contoh Tiga"))});
    QVERIFY(!salinan);
    QCOMPARE(salinan.error().code, QStringLiteral("sinkron.perangkat-ganda"));
    QCOMPARE(IsiPusat(pusat).kepala(bogor).jumlah, 1);
}

void KontrakPusatStore::takesKnownOpsUnderANewDevice()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    const Op baru = meja.buatKoperasi(profil());
    const JawabanOp pertama = meja.satu(baru);
    meja.perangkat = PerangkatId(QStringLiteral("77777777-7777-4777-8777-777777777777"));
    meja.dseq = 0;
    const auto lagi =
        meja.kirim({baru, meja.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16911"), teks("16912"))})});
    QVERIFY(lagi);
    QCOMPARE(lagi->at(0), pertama);
    QCOMPARE(lagi->at(1).hasil, HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(baru)).versi, 2);
}

void KontrakPusatStore::holdsOpsMadeOnTopOfAConflict()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. A"))}));
    const Op pertama = dua.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B"))});
    const Op kedua = dua.ubah(kunciOf(baru),
                              {ganti(Field::Alamat, teks("Jl. B"), teks("Jl. B No. 1")),
                               ganti(Field::KodePos, teks("16911"), teks("16912"))},
                              pertama.id);
    const Op lain = dua.buatKoperasi(profil("KSP Contoh Lain"));
    const auto jawaban = dua.kirim({pertama, kedua, lain});
    QVERIFY(jawaban);
    QCOMPARE(jawaban->at(0).hasil, HasilOp::Konflik);
    QCOMPARE(jawaban->at(1).hasil, HasilOp::Tertahan);
    QCOMPARE(jawaban->at(1).terkait, jawaban->at(0).terkait);
    QCOMPARE(jawaban->at(2).hasil, HasilOp::Ok); // what stands behind is not blocked
    const Konflik konflik = IsiPusat(pusat).konflik(jawaban->at(0).terkait);
    QCOMPARE(konflik.op, (std::vector<OpId>{pertama.id, kedua.id}));
    QCOMPARE(konflik.isian.at(0),
             (IsianKonflik{Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B No. 1"), teks("Jl. A")}));
    QCOMPARE(konflik.isian.at(1), (IsianKonflik{Field::KodePos, teks("16911"), teks("16912"), teks("16911")}));
}

void KontrakPusatStore::decidesAConflictOnce()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. A"))}));
    const Op kalah = dua.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B"))});
    const QString konflik = dua.satu(kalah).terkait;
    QCOMPARE(satu.satu(satu.selesaikan(konflik, {ganti(Field::Alamat, teks("Jl. A"), teks("Jl. B"))})).hasil,
             HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(baru)).value(Field::Alamat), teks("Jl. B"));
    QVERIFY(IsiPusat(pusat).konflik(konflik).selesai);
    const JawabanOp terlambat =
        dua.satu(dua.selesaikan(konflik, {ganti(Field::Alamat, teks("Jl. A"), teks("Jl. C"))}));
    QCOMPARE(terlambat.hasil, HasilOp::Ditolak);
    QCOMPARE(terlambat.kode, QStringLiteral("sudah-selesai"));
    // Nothing is held any more by a conflict that somebody decided.
    QCOMPARE(
        dua.satu(dua.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. B"), teks("Jl. D"))}, kalah.id)).hasil,
        HasilOp::Ok);
}

void KontrakPusatStore::asksWhenADeletionMeetsAChange()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::JfPengawas, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. A"))}));
    const JawabanOp hapus = dua.satu(dua.hapus(kunciOf(baru), 1));
    QCOMPARE(hapus.hasil, HasilOp::Konflik);
    QCOMPARE(IsiPusat(pusat).konflik(hapus.terkait).sebab, SebabKonflik::HapusLawanUbah);
    QVERIFY(!IsiPusat(pusat).rekam(kunciOf(baru)).dihapus);
    QCOMPARE(satu.satu(satu.selesaikan(hapus.terkait, {}, true)).hasil, HasilOp::Ok);
    QVERIFY(IsiPusat(pusat).rekam(kunciOf(baru)).dihapus);
    QCOMPARE(IsiPusat(pusat).kepala(bogor).cerna, IsiPusat(pusat).cerna(bogor));
}

void KontrakPusatStore::keepsAChangeOfWhatSomebodyRemoved()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    QCOMPARE(satu.satu(satu.hapus(kunciOf(baru), 1)).hasil, HasilOp::Ok);
    const JawabanOp ubah =
        dua.satu(dua.ubah(kunciOf(baru), {ganti(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B"))}));
    QCOMPARE(ubah.hasil, HasilOp::Konflik);
    const Konflik konflik = IsiPusat(pusat).konflik(ubah.terkait);
    QCOMPARE(konflik.sebab, SebabKonflik::UbahLawanHapus);
    QCOMPARE(konflik.isian, satuIsian(Field::Alamat, teks("Jl. Contoh 1"), teks("Jl. B"), {}));
    // Bringing it back needs all of it: the hub keeps nothing of what was removed.
    std::vector<FieldChange> utuh;
    for (const auto &[field, value] : profil())
        utuh.push_back(ganti(field, {}, field == Field::Alamat ? teks("Jl. B") : value));
    QCOMPARE(dua.satu(dua.selesaikan(ubah.terkait, utuh, true)).hasil, HasilOp::Ok);
    QVERIFY(!IsiPusat(pusat).rekam(kunciOf(baru)).dihapus);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(baru)).value(Field::Alamat), teks("Jl. B"));
}

void KontrakPusatStore::movesAKoperasiWithItsStatementsAndBack()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), provinsi(pusat, Peran::VerifikatorProvinsi, jawaBarat, 3);
    provinsi.scope = bogor;
    const Op baru = satu.buatKoperasi(profil());
    const Op lembar = satu.buatKeragaan(KoperasiId(baru.rekam.id), 2025, keragaan());
    QVERIFY(satu.kirim({baru, lembar}));
    const JawabanOp pindah =
        provinsi.satu(provinsi.ubah(kunciOf(baru), {ganti(Field::Wilayah, teks("32.01.01"), teks("32.02.03"))}));
    QCOMPARE(pindah.hasil, HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(baru)).scope, sukabumi);
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(lembar)).scope, sukabumi);
    for (const Scope scope : {bogor, sukabumi})
        QCOMPARE(IsiPusat(pusat).kepala(scope).cerna, IsiPusat(pusat).cerna(scope));
    QCOMPARE(IsiPusat(pusat).kepala(bogor).jumlah, 0);
    // An op for the old place is judged where the koperasi is now: the office there may not touch it any more.
    const JawabanOp telat =
        satu.satu(satu.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16911"), teks("16912"))}));
    QCOMPARE(telat.kode, QStringLiteral("di-luar-wilayah"));
    QCOMPARE(IsiPusat(pusat).usulan(telat.terkait).isian,
             (std::vector<FieldChange>{ganti(Field::KodePos, teks("16911"), teks("16912"))}));
    provinsi.scope = sukabumi;
    provinsi.dseq = 0;
    QCOMPARE(
        provinsi.satu(provinsi.ubah(kunciOf(baru), {ganti(Field::Wilayah, teks("32.02.03"), teks("32.01.02"))}))
            .hasil,
        HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).rekam(kunciOf(baru)).scope, bogor);
    for (const Scope scope : {bogor, sukabumi})
        QCOMPARE(IsiPusat(pusat).kepala(scope).cerna, IsiPusat(pusat).cerna(scope));
}

void KontrakPusatStore::turnsWhatIsNotAllowedIntoAProposal()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), sekretaris(pusat, Peran::Sekretaris, bogor, 2), kabid(pusat, Peran::Kabid, bogor, 4);
    const Op baru = satu.buatKoperasi(profil());
    const Op lembar = satu.buatKeragaan(KoperasiId(baru.rekam.id), 2025, keragaan());
    QVERIFY(satu.kirim({baru, lembar}));
    QCOMPARE(
        sekretaris.satu(sekretaris.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16911"), teks("1"))})).kode,
        QStringLiteral("peran"));
    satu.satu(satu.transisi(kunciOf(lembar), 1, StatusData::Draf, StatusData::Diajukan));
    QCOMPARE(kabid.satu(kabid.transisi(kunciOf(lembar), 2, StatusData::Diajukan, StatusData::ValidKabKota)).hasil,
             HasilOp::Ok);
    const JawabanOp terkunci = satu.satu(satu.ubah(kunciOf(lembar), {ganti(Field::Shu, {}, angka(7))}));
    QCOMPARE(terkunci.hasil, HasilOp::Ditolak);
    QCOMPARE(terkunci.kode, QStringLiteral("terkunci"));
    QVERIFY(IsiPusat(pusat).isian(kunciOf(lembar)).value(Field::Shu).isEmpty());
    QCOMPARE(IsiPusat(pusat).usulan(terkunci.terkait).pelaku, satu.pemakai.nama);
}

void KontrakPusatStore::acceptsAProposal()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), sekretaris(pusat, Peran::Sekretaris, bogor, 2), kabid(pusat, Peran::Kabid, bogor, 4);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    const Op usul = sekretaris.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16911"), teks("16915"))});
    const QString usulan = sekretaris.satu(usul).terkait;
    QCOMPARE(sekretaris.satu(sekretaris.putuskan(usulan, true)).kode, QStringLiteral("peran"));
    QCOMPARE(kabid.satu(kabid.putuskan(usulan, true)).hasil, HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(baru)).value(Field::KodePos), teks("16915"));
    QVERIFY(IsiPusat(pusat).usulan(usulan).keadaan == Usulan::Keadaan::Diterima);
    QCOMPARE(kabid.satu(kabid.putuskan(usulan, false)).kode, QStringLiteral("sudah-selesai"));
    const QString buruk =
        sekretaris.satu(sekretaris.ubah(kunciOf(baru), {ganti(Field::KodePos, teks("16915"), teks("12"))})).terkait;
    QCOMPARE(kabid.satu(kabid.putuskan(buruk, false)).hasil, HasilOp::Ok);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(baru)).value(Field::KodePos), teks("16915"));
}

void KontrakPusatStore::takesAStepOfVerificationOnlyOnTheVersionThatWasSeen()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), kabid(pusat, Peran::Kabid, bogor, 4);
    const Op baru = satu.buatKoperasi(profil());
    const Op lembar = satu.buatKeragaan(KoperasiId(baru.rekam.id), 2025, keragaan());
    QVERIFY(satu.kirim({baru, lembar}));
    QCOMPARE(satu.satu(satu.transisi(kunciOf(lembar), 1, StatusData::Draf, StatusData::ValidKabKota)).kode,
             QStringLiteral("transisi"));
    QCOMPARE(satu.satu(satu.transisi(kunciOf(lembar), 1, StatusData::Draf, StatusData::Diajukan)).versi, 2);
    satu.satu(satu.ubah(kunciOf(lembar), {ganti(Field::Shu, {}, angka(7))}));
    QCOMPARE(kabid.satu(kabid.transisi(kunciOf(lembar), 2, StatusData::Diajukan, StatusData::ValidKabKota)).kode,
             QStringLiteral("versi-berubah"));
    QCOMPARE(kabid.satu(kabid.transisi(kunciOf(lembar), 3, StatusData::Diajukan, StatusData::ValidKabKota)).hasil,
             HasilOp::Ok);
    QVERIFY(IsiPusat(pusat).rekam(kunciOf(lembar)).isi.status == StatusData::ValidKabKota);
}

void KontrakPusatStore::mergesOneStatementEnteredTwice()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    const KoperasiId koperasi(baru.rekam.id);
    const Op lembar = satu.buatKeragaan(koperasi, 2025, keragaan());
    satu.satu(lembar);
    Record lebih = keragaan();
    lebih.set(Field::Shu, angka(12));
    QCOMPARE(dua.satu(dua.buatKeragaan(koperasi, 2025, lebih)).hasil, HasilOp::Gabung);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(lembar)), lebih);
    Record beda = lebih;
    beda.set(Field::Shu, angka(99));
    QCOMPARE(satu.satu(satu.buatKeragaan(koperasi, 2025, beda)).hasil, HasilOp::Konflik);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(lembar)), lebih);
}

void KontrakPusatStore::keepsTwoKoperasiWithOneNumberAndAsks()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    Record pertama = profil();
    pertama.set(Field::NikKoperasi, teks("3201010000001"));
    Record kedua = profil("KSP Contoh Makmur Jaya");
    kedua.set(Field::NikKoperasi, teks("3201010000001"));
    const Op awal = satu.buatKoperasi(pertama);
    satu.satu(awal);
    const Op lain = dua.buatKoperasi(kedua);
    const JawabanOp jawaban = dua.satu(lain);
    QCOMPARE(jawaban.hasil, HasilOp::Konflik);
    QCOMPARE(jawaban.versi, 1);
    const Konflik konflik = IsiPusat(pusat).konflik(jawaban.terkait);
    QCOMPARE(konflik.sebab, SebabKonflik::KemungkinanGanda);
    QCOMPARE(konflik.lawan, awal.rekam.id);
    QCOMPARE(IsiPusat(pusat).isian(kunciOf(lain)), kedua);
    // Both go on living while nobody has decided.
    QCOMPARE(
        dua.satu(dua.ubah(kunciOf(lain), {ganti(Field::KodePos, teks("16911"), teks("16919"))}, lain.id)).hasil,
        HasilOp::Ok);
}

void KontrakPusatStore::findsTwoKoperasiWithOneNumberInOneBatch()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    Record isi = profil();
    isi.set(Field::NikKoperasi, teks("3201010000001"));
    const Op awal = meja.buatKoperasi(isi);
    const Op lain = meja.buatKoperasi(isi);
    Record tanpaNomor = profil("KSP Contoh Tanpa Nomor");
    const auto jawaban = meja.kirim({awal, lain, meja.buatKoperasi(tanpaNomor), meja.buatKoperasi(tanpaNomor)});
    QVERIFY(jawaban);
    QCOMPARE((*jawaban)[0].hasil, HasilOp::Ok);
    QCOMPARE((*jawaban)[1].hasil, HasilOp::Konflik);
    const Konflik konflik = IsiPusat(pusat).konflik((*jawaban)[1].terkait);
    QCOMPARE(konflik.sebab, SebabKonflik::KemungkinanGanda);
    QCOMPARE(konflik.lawan, awal.rekam.id);
    QCOMPARE((*jawaban)[2].hasil, HasilOp::Ok);
    QCOMPARE((*jawaban)[3].hasil, HasilOp::Ok);
}

void KontrakPusatStore::asksWhenTwoRightChangesBreakARule()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), dua(pusat, Peran::FrontOffice, bogor, 2);
    const Op baru = satu.buatKoperasi(profil());
    const Op lembar =
        satu.buatKeragaan(KoperasiId(baru.rekam.id), 2025,
                          isian({{Field::AnggotaPria, qint64(10)}, {Field::AnggotaTotal, qint64(20)}}));
    QVERIFY(satu.kirim({baru, lembar}));
    QCOMPARE(satu.satu(satu.ubah(kunciOf(lembar), {ganti(Field::AnggotaTotal, angka(20), angka(15))})).hasil,
             HasilOp::Ok);
    const JawabanOp jawaban = dua.satu(dua.ubah(kunciOf(lembar), {ganti(Field::AnggotaWanita, {}, angka(10))}));
    QCOMPARE(jawaban.hasil, HasilOp::Konflik);
    QCOMPARE(IsiPusat(pusat).konflik(jawaban.terkait).sebab, SebabKonflik::Aturan);
    QVERIFY(IsiPusat(pusat).isian(kunciOf(lembar)).value(Field::AnggotaWanita).isEmpty());
}

void KontrakPusatStore::givesPagesInOrderOfTheHead()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    std::vector<Op> ops;
    for (int i = 0; i < 7; ++i)
        ops.push_back(meja.buatKoperasi(profil()));
    QVERIFY(meja.kirim(ops));
    QSet<QString> dikenal;
    qint64 kursor = 0;
    for (int halaman = 0; halaman < 3; ++halaman) {
        const auto isi = pusat.perubahan(meja.pemakai, {{bogor, kursor}}, 3);
        QVERIFY(isi && !isi->kosong);
        const QJsonObject json = QJsonDocument::fromJson(isi->json).object();
        const qint64 berikut = json.value(u"next").toObject().value(u"3201").toInteger();
        for (const QJsonValue &baris : json.value(u"rows").toArray()) {
            QVERIFY(baris[4].toInteger() > kursor && baris[4].toInteger() <= berikut);
            dikenal.insert(baris[2].toString());
        }
        QCOMPARE(json.value(u"hw").toObject().value(u"3201").toInteger(), IsiPusat(pusat).kepala(bogor).seq);
        QCOMPARE(json.value(u"more").toBool(), halaman < 2);
        kursor = berikut;
    }
    QCOMPARE(dikenal.size(), 7);
    QCOMPARE(kursor, IsiPusat(pusat).kepala(bogor).seq);
    const auto habis = pusat.perubahan(meja.pemakai, {{bogor, kursor}}, 3);
    QVERIFY(habis && habis->kosong);
}

void KontrakPusatStore::showsNobodyAnotherArea()
{
    PusatStore &pusat = pusatBaru();
    MejaUji satu(pusat), tetangga(pusat, Peran::Kabid, sukabumi, 2);
    const Op baru = satu.buatKoperasi(profil());
    satu.satu(baru);
    const auto halaman = pusat.perubahan(tetangga.pemakai, {{bogor, 0}, {sukabumi, 0}}, 100);
    QVERIFY(halaman);
    QVERIFY(!halaman->json.contains(baru.rekam.id.toUtf8()));
    QCOMPARE(halaman->dicabut, (std::vector<Scope>{bogor}));
    QVERIFY(!pusat.kepala(tetangga.pemakai)->contains(bogor));
    QVERIFY(pusat
                .isiEmber(tetangga.pemakai, bogor, 4,
                          std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
                ->empty());
    const auto diambil = pusat.ambil(tetangga.pemakai, bogor, std::vector<KunciRekam>{kunciOf(baru)});
    QVERIFY(diambil && !diambil->json.contains(baru.rekam.id.toUtf8() + "\",1"));
}

void KontrakPusatStore::leavesNothingBehindWithoutCommit()
{
    PusatStore &pusat = pusatBaru();
    MejaUji meja(pusat);
    meja.satu(meja.buatKoperasi(profil()));
    const KepalaScope sebelum = IsiPusat(pusat).kepala(bogor);
    {
        const auto transaksi = pusat.mulai(meja.pemakai);
        QVERIFY(transaksi);
        auto kepala = (*transaksi)->kunci(bogor);
        QVERIFY(kepala);
        TulisanPusat tulisan{bogor, *kepala, {}, {}};
        tulisan.kepala.seq += 1;
        QVERIFY((*transaksi)->tulis(tulisan));
    }
    QCOMPARE(IsiPusat(pusat).kepala(bogor).seq, sebelum.seq);
    QCOMPARE(meja.satu(meja.buatKoperasi(profil())).hasil, HasilOp::Ok);
}

} // namespace lumbung
