// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/verifikasi/pengajuanuji.h"

#include <QJsonDocument>
#include <QtTest>

using namespace lumbung;
using namespace lumbung::uji;

class PengajuanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChainFollowsTheTingkatBinaan_data()
    {
        QTest::addColumn<int>("binaan");
        QTest::addColumn<QStringList>("status");
        QTest::newRow("kab/kota") << int(Binaan::KabKota)
                                  << QStringList{u"valid-kabkota"_qs, u"valid-provinsi"_qs,
                                                 u"valid-kementerian"_qs};
        QTest::newRow("provinsi") << int(Binaan::Provinsi)
                                  << QStringList{u"valid-provinsi"_qs, u"valid-kementerian"_qs};
        QTest::newRow("nasional") << int(Binaan::Nasional) << QStringList{u"valid-kementerian"_qs};
    }
    void theChainFollowsTheTingkatBinaan()
    {
        QFETCH(int, binaan);
        QFETCH(QStringList, status);
        PengajuanUji uji{static_cast<Binaan>(binaan)};
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QStringList dilalui;
        while (uji.keadaan().giliran()) {
            QCOMPARE(uji.kode(uji.putuskan()), QString());
            dilalui << keyOf(uji.keadaan().status);
        }
        QCOMPARE(dilalui, status);
    }

    void bentukTellsTheTingkatWhereBinaanIsEmpty()
    {
        Record profil;
        QCOMPARE(binaanOf(profil), Binaan::KabKota);
        profil.set(Field::Bentuk, Value(u"Sekunder Provinsi"_qs));
        QCOMPARE(binaanOf(profil), Binaan::Provinsi);
        profil.set(Field::Bentuk, Value(u"Primer Nasional"_qs));
        QCOMPARE(binaanOf(profil), Binaan::Nasional);
        profil.set(Field::Binaan, Value(u"Kabupaten/Kota"_qs));
        QCOMPARE(binaanOf(profil), Binaan::KabKota);
    }

    void nobodyVerifiesWhatTheyEntered()
    {
        PengajuanUji uji;
        PeristiwaVerifikasi ajukan = uji.ajukan();
        ajukan.pengisi = {u"contoh.kabkota"_qs};
        QCOMPARE(uji.kode(ajukan), QString());
        QCOMPARE(uji.kode(uji.putuskan()), u"verifikasi.milik-sendiri"_qs);
        PeristiwaVerifikasi lain = uji.putuskan();
        lain.pelaku.akun = u"contoh.kabid"_qs;
        QCOMPARE(uji.kode(lain), QString());
        // Whoever hands in is one of them, also when a verifikator does it.
        PengajuanUji kedua;
        PeristiwaVerifikasi sendiri = kedua.ajukan(u"contoh.kabkota"_qs);
        sendiri.pelaku.peran = Peran::VerifikatorKabKota;
        QCOMPARE(kedua.kode(sendiri), QString());
        QCOMPARE(kedua.kode(kedua.putuskan()), u"verifikasi.milik-sendiri"_qs);
    }

    void anApprovalIsBoundToTheVersionThatWasSeen()
    {
        PengajuanUji uji;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        const PeristiwaVerifikasi dilihat = uji.putuskan();
        uji.isi.set(Field::Aset, Value(qint64(1)));
        QCOMPARE(uji.kode(uji.ajukan()), QString()); // changed while it lay in the queue
        QCOMPARE(uji.kode(dilihat), u"verifikasi.versi-lain"_qs);
        QCOMPARE(uji.keadaan().status, StatusPengajuan::Diajukan);
        QCOMPARE(uji.kode(uji.putuskan()), QString());
    }

    void aRejectedFieldAloneComesOpen()
    {
        PengajuanUji uji;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.kode(uji.putuskan({Field::AnggotaTotal})), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::PerluPerbaikan);
        QVERIFY(uji.keadaan().terbuka.contains(Field::AnggotaTotal));
        QVERIFY(uji.keadaan().terbuka.contains(Field::AnggotaPria)); // must agree with it
        QVERIFY(!uji.keadaan().terbuka.contains(Field::VolumeUsaha));

        Cuplikan benar = uji.isi;
        uji.isi.set(Field::VolumeUsaha, Value(qint64(7)));
        QCOMPARE(uji.kode(uji.ajukan()), u"verifikasi.isian-tertutup"_qs);
        benar.set(Field::AnggotaTotal, Value(qint64(41)));
        uji.isi = benar;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::DiajukanUlang);
        QCOMPARE(uji.keadaan().ulang, 1);

        // What was accepted is not asked again.
        const auto diperiksa = isianDiperiksa(uji.keadaan(), TingkatVerifikasi::KabKota);
        QCOMPARE(diperiksa.size(), std::size_t(1));
        QCOMPARE(diperiksa.front().field, Field::AnggotaTotal);
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::ValidKabKota);
        // The next office has accepted nothing yet.
        QCOMPARE(isianDiperiksa(uji.keadaan(), TingkatVerifikasi::Provinsi).size(), std::size_t(4));
    }

    void theValidVersionStaysUntilTheNewOneIsValid()
    {
        PengajuanUji uji{Binaan::Nasional};
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        const QString sah = uji.keadaan().sahPada(TingkatVerifikasi::Kementerian)->cerna;
        QCOMPARE(uji.kode(uji.ajukan()), u"verifikasi.tidak-berubah"_qs);
        uji.isi.set(Field::Aset, Value(qint64(900'000'000)));
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::Diajukan);
        QCOMPARE(uji.keadaan().sahPada(TingkatVerifikasi::Kementerian)->cerna, sah);
        const auto diperiksa = isianDiperiksa(uji.keadaan(), TingkatVerifikasi::Kementerian);
        QCOMPARE(diperiksa.size(), std::size_t(1)); // only what changed
        QCOMPARE(diperiksa.front().before.integer(), qint64(819'900'000));
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        QCOMPARE(uji.keadaan().sahPada(TingkatVerifikasi::Kementerian)->versi, 2);
    }

    void validNeedsAVerdictOnEveryField()
    {
        PengajuanUji uji;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        PeristiwaVerifikasi kurang = uji.putuskan();
        kurang.putusan.pop_back();
        QCOMPARE(uji.kode(kurang), u"verifikasi.belum-diputus"_qs);
        PeristiwaVerifikasi ganda = uji.putuskan();
        ganda.putusan.back() = ganda.putusan.front();
        QCOMPARE(uji.kode(ganda), u"verifikasi.isian-lain"_qs);
        PeristiwaVerifikasi bertolak = uji.putuskan();
        bertolak.putusan.front().terima = false;
        QCOMPARE(uji.kode(bertolak), u"verifikasi.ada-ditolak"_qs);
        PeristiwaVerifikasi lainnya = uji.putuskan({Field::Aset});
        for (PutusanIsian &satu : lainnya.putusan)
            satu.alasan = AlasanTolak::Lainnya;
        QCOMPARE(uji.kode(lainnya), u"verifikasi.alasan"_qs);
        PeristiwaVerifikasi tanpaSebab = uji.putuskan();
        tanpaSebab.valid = false;
        QCOMPARE(uji.kode(tanpaSebab), u"verifikasi.alasan"_qs);
        QCOMPARE(uji.keadaan().status, StatusPengajuan::Diajukan);
        QCOMPARE(uji.keadaan().tertolak.size(), std::size_t(5));
    }

    void aStepCanBeTakenBackByWhoMadeItUntilSomebodyActs()
    {
        PengajuanUji uji;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        const KeadaanPengajuan sebelum = uji.keadaan();
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        QCOMPARE(uji.kode(uji.urungkan(u"contoh.lain"_qs)), u"verifikasi.tidak-bisa-diurungkan"_qs);
        QCOMPARE(uji.kode(uji.urungkan(u"contoh.kabkota"_qs)), QString());
        KeadaanPengajuan sesudah = uji.keadaan();
        sesudah.tertolak.clear();
        QVERIFY(sesudah == sebelum);

        QCOMPARE(uji.kode(uji.putuskan()), QString());
        PeristiwaVerifikasi terlambat = uji.urungkan(u"contoh.kabkota"_qs);
        QCOMPARE(uji.kode(uji.putuskan()), QString()); // the province
        QCOMPARE(uji.kode(terlambat), u"verifikasi.tidak-bisa-diurungkan"_qs);
    }

    void anOfficeReopensWhatItOrOneBelowDeclaredValid()
    {
        PengajuanUji uji;
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        QCOMPARE(uji.kode(uji.putuskan()), QString()); // valid provinsi
        const auto buka = [&uji](TingkatVerifikasi tingkat, const QString &kata) {
            return uji.kode(uji.berkata(JenisPeristiwaVerifikasi::BukaKembali, pemeriksa(tingkat), kata));
        };
        QCOMPARE(buka(TingkatVerifikasi::KabKota, u"contoh"_qs), u"verifikasi.peran"_qs);
        QCOMPARE(buka(TingkatVerifikasi::Provinsi, u" "_qs), u"verifikasi.alasan"_qs);
        QCOMPARE(buka(TingkatVerifikasi::Provinsi, u"contoh"_qs), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::DibukaKembali);
        QVERIFY(uji.keadaan().sahPada(TingkatVerifikasi::Provinsi)); // stays in reports
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::DiajukanUlang);
    }

    void onlyTheMinistryLetsPassByASample()
    {
        PengajuanUji uji{Binaan::Provinsi};
        QCOMPARE(uji.kode(uji.ajukan()), QString());
        PeristiwaVerifikasi lewat = uji.putuskan();
        lewat.sampel = u"s-1"_qs;
        lewat.putusan.clear();
        QCOMPARE(uji.kode(lewat), u"verifikasi.sampel"_qs);
        QCOMPARE(uji.kode(uji.putuskan()), QString());
        lewat = uji.putuskan();
        lewat.sampel = u"s-1"_qs;
        lewat.putusan.clear();
        QCOMPARE(uji.kode(lewat), QString());
        QCOMPARE(uji.keadaan().status, StatusPengajuan::ValidKementerian);
        QCOMPARE(uji.keadaan().pemeriksaan.back().sampel, u"s-1"_qs);
    }

    void theHashIsTheOneOfTheCanonicalText()
    {
        Cuplikan isi;
        isi.koperasi = KoperasiId(u"k-1"_qs);
        isi.periode = {2025};
        isi.set(Field::VolumeUsaha, Value(qint64(7)));
        isi.set(Field::Nama, Value(u"KSP Contoh"_qs));
        isi.set(Field::Aset, Value(qint64(5)));
        const QByteArray kanonik = R"({"keragaan":{"aset":"5","volume_usaha":"7"},"koperasi":"k-1",)"
                                   R"("periode":"tahunan","profil":{"nama":"KSP Contoh"},"tahun":2025})";
        QCOMPARE(QJsonDocument(cuplikanToJson(isi)).toJson(QJsonDocument::Compact), kanonik);
        QCOMPARE(cernaCuplikan(isi),
                 QString::fromLatin1(QCryptographicHash::hash(kanonik, QCryptographicHash::Sha256).toHex()));
        PengajuanUji uji;
        PeristiwaVerifikasi palsu = uji.ajukan();
        palsu.cuplikan.set(Field::Aset, Value(qint64(1)));
        QCOMPARE(uji.kode(palsu), u"verifikasi.cuplikan"_qs);
    }
};

QTEST_GUILESS_MAIN(PengajuanTest)
#include "tst_pengajuan.moc"
