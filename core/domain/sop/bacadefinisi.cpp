// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/bacaobjek.h"
#include "core/domain/sop/definisijson.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

using Ada = BacaObjek::Ada;

constexpr qsizetype panjangPendek = 200;
constexpr qsizetype panjangTeks = 1'000;
constexpr qsizetype panjangDraf = 100'000;
constexpr int nomorTerbesar = 999;

/// Reads one definition; the first misfit is kept.
class PembacaSop {
public:
    /// A draft is read as it is: whatever a person typed so far fits.
    explicit PembacaSop(bool draf = false) : m_draf(draf) {}
    DefinisiSop baca(const QJsonObject &json);
    const GalatBentuk &galat() const { return m_galat; }

private:
    /// Each object of an array, with its place.
    template <typename Baca>
    auto daftar(BacaObjek &induk, QStringView kunci, Ada ada, Baca &&baca)
        -> std::vector<std::invoke_result_t<Baca, BacaObjek &>>
    {
        std::vector<std::invoke_result_t<Baca, BacaObjek &>> semua;
        const QJsonArray larik = induk.larik(kunci, ada, nomorTerbesar);
        for (qsizetype i = 0; i < larik.size(); ++i) {
            const QString tempat = QStringLiteral("%1[%2]").arg(induk.tempat(kunci)).arg(i);
            if (!larik[i].isObject() && !m_galat)
                m_galat = galatBentuk(tempat);
            BacaObjek objek(larik[i].toObject(), tempat, m_galat);
            semua.push_back(baca(objek));
        }
        return semua;
    }

    QStringList teksDaftar(BacaObjek &induk, QStringView kunci, Ada ada = Ada::Boleh);
    std::vector<Peran> peran(BacaObjek &induk, QStringView kunci, Ada ada);
    QTime jam(BacaObjek &waktu, QStringView kunci);
    WaktuSop waktu(BacaObjek &langkah);
    TujuanLangkah tujuan(BacaObjek &induk, QStringView kunci);
    KeputusanSop keputusan(BacaObjek &langkah);
    LangkahSop langkah(BacaObjek &json);
    PelaksanaSop pelaksana(BacaObjek &json);
    JalurSop jalur(BacaObjek &json);
    JamHukum jamHukum(BacaObjek &json);
    IdentitasSop identitas(BacaObjek &induk);
    qsizetype maks(qsizetype panjang) const { return m_draf ? panjangDraf : panjang; }
    QString teks(BacaObjek &json, QStringView kunci, Ada ada = Ada::Wajib, qsizetype panjang = panjangPendek)
    {
        return json.teks(kunci, ada, maks(panjang));
    }

    bool m_draf;
    GalatBentuk m_galat;
};

QStringList PembacaSop::teksDaftar(BacaObjek &induk, QStringView kunci, Ada ada)
{
    QStringList semua;
    const QJsonArray larik = induk.larik(kunci, ada, nomorTerbesar);
    for (const QJsonValue &satu : larik) {
        const QString butir = satu.toString();
        if (butir.isEmpty() || butir.size() > panjangTeks || !teksSah(butir))
            induk.tolak(kunci);
        semua.append(butir);
    }
    return semua;
}

std::vector<Peran> PembacaSop::peran(BacaObjek &induk, QStringView kunci, Ada ada)
{
    std::vector<Peran> semua;
    for (const QString &key : teksDaftar(induk, kunci, ada)) {
        if (const auto satu = peranOfKey(key))
            semua.push_back(*satu);
        else
            induk.tolak(kunci);
    }
    return semua;
}

QTime PembacaSop::jam(BacaObjek &waktu, QStringView kunci)
{
    const QString isi = waktu.teks(kunci, Ada::Boleh);
    const QTime jam = QTime::fromString(isi, QStringLiteral("HH:mm"));
    if (!isi.isEmpty() && !jam.isValid())
        waktu.tolak(kunci);
    return jam;
}

WaktuSop PembacaSop::waktu(BacaObjek &langkah)
{
    BacaObjek json(langkah.objek(u"waktu"), langkah.tempat(u"waktu"), m_galat);
    WaktuSop waktu;
    waktu.asal = teks(json, u"asal", Ada::Boleh);
    waktu.jenis = json.pilihan(u"jenis", jenisWaktuOfKey, JenisWaktu::Kosong);
    if (waktu.jenis == JenisWaktu::Durasi || waktu.jenis == JenisWaktu::Dicatat) {
        waktu.jumlah = static_cast<int>(json.bulat(u"jumlah", Ada::Wajib, 1, 9'999));
        waktu.satuan = json.pilihan(u"satuan", satuanWaktuOfKey, SatuanWaktu::Menit);
    } else if (waktu.jenis == JenisWaktu::HariH) {
        waktu.hari = static_cast<int>(json.bulat(u"hari", Ada::Wajib, -366, 366));
        waktu.mulai = jam(json, u"mulai");
        waktu.sampai = jam(json, u"sampai");
        if (waktu.mulai.isValid() != waktu.sampai.isValid() ||
            (waktu.mulai.isValid() && waktu.mulai >= waktu.sampai))
            json.tolak(u"sampai");
    }
    return waktu;
}

TujuanLangkah PembacaSop::tujuan(BacaObjek &induk, QStringView kunci)
{
    const QJsonValue value = induk.json().value(kunci);
    if (value == QJsonValue(u"selesai"_qs))
        return {TujuanLangkah::Jenis::Selesai, 0};
    if (value == QJsonValue(u"mulai"_qs))
        return {TujuanLangkah::Jenis::Mulai, 0};
    return TujuanLangkah::langkah(static_cast<int>(induk.bulat(kunci, Ada::Wajib, 1, nomorTerbesar)));
}

KeputusanSop PembacaSop::keputusan(BacaObjek &langkah)
{
    BacaObjek json(langkah.objek(u"keputusan"), langkah.tempat(u"keputusan"), m_galat);
    return {teks(json, u"tanya"), tujuan(json, u"ya"), tujuan(json, u"tidak")};
}

LangkahSop PembacaSop::langkah(BacaObjek &json)
{
    LangkahSop satu;
    satu.no = static_cast<int>(json.bulat(u"no", Ada::Wajib, 1, nomorTerbesar));
    satu.kegiatan = teks(json, u"kegiatan", Ada::Wajib, panjangTeks);
    satu.bentuk = json.pilihan(u"bentuk", bentukLangkahOfKey, BentukLangkah::Proses);
    satu.pelaksana = teksDaftar(json, u"pelaksana", Ada::Wajib);
    satu.cara = json.pilihan(u"cara", caraPelaksanaOfKey, CaraPelaksana::SalahSatu, Ada::Boleh);
    satu.dugaan = json.ya(u"dugaan", Ada::Boleh);
    satu.kelengkapan = teksDaftar(json, u"kelengkapan");
    satu.waktu = waktu(json);
    satu.output = teksDaftar(json, u"output");
    satu.keterangan = teks(json, u"keterangan", Ada::Boleh, panjangTeks);
    satu.tempat = teks(json, u"tempat", Ada::Boleh);
    if (json.json().contains(u"keputusan"))
        satu.keputusan = keputusan(json);
    if (json.json().contains(u"lanjut"))
        satu.lanjut = tujuan(json, u"lanjut");
    satu.sopLanjutan = teks(json, u"sopLanjutan", Ada::Boleh);
    satu.pilihan = json.ya(u"pilihan", Ada::Boleh);
    satu.formulir = teks(json, u"formulir", Ada::Boleh);
    return satu;
}

PelaksanaSop PembacaSop::pelaksana(BacaObjek &json)
{
    return {teks(json, u"kode"), teks(json, u"nama"), peran(json, u"peran", Ada::Wajib),
            peran(json, u"dicatatOleh", Ada::Boleh)};
}

JalurSop PembacaSop::jalur(BacaObjek &json)
{
    return {teks(json, u"kode"), teks(json, u"nama"),
            static_cast<int>(json.bulat(u"mulai", Ada::Wajib, 1, nomorTerbesar))};
}

JamHukum PembacaSop::jamHukum(BacaObjek &json)
{
    const auto nomor = [&json](QStringView kunci, Ada ada = Ada::Wajib) {
        return static_cast<int>(json.bulat(kunci, ada, ada == Ada::Wajib ? 1 : 0, nomorTerbesar));
    };
    return {teks(json, u"nama"),
            teks(json, u"dasar"),
            nomor(u"dari"),
            nomor(u"sampai"),
            nomor(u"jumlah"),
            json.pilihan(u"satuan", satuanWaktuOfKey, SatuanWaktu::HariKerja),
            nomor(u"perpanjangan", Ada::Boleh)};
}

IdentitasSop PembacaSop::identitas(BacaObjek &induk)
{
    BacaObjek json(induk.objek(u"identitas"), induk.tempat(u"identitas"), m_galat);
    IdentitasSop satu;
    satu.nomor = teks(json, u"nomor", Ada::Boleh);
    satu.tanggalPembuatan = teks(json, u"tanggalPembuatan", Ada::Boleh);
    satu.tanggalRevisi = teks(json, u"tanggalRevisi", Ada::Boleh);
    satu.tanggalEfektif = teks(json, u"tanggalEfektif", Ada::Boleh);
    satu.disahkanOleh = teks(json, u"disahkanOleh", Ada::Boleh);
    satu.dasarHukum = teksDaftar(json, u"dasarHukum");
    satu.kualifikasi = teksDaftar(json, u"kualifikasi");
    satu.keterkaitan = teksDaftar(json, u"keterkaitan");
    satu.peralatan = teksDaftar(json, u"peralatan");
    satu.peringatan = teksDaftar(json, u"peringatan");
    satu.pencatatan = teksDaftar(json, u"pencatatan");
    return satu;
}

DefinisiSop PembacaSop::baca(const QJsonObject &objek)
{
    BacaObjek json(objek, {}, m_galat);
    DefinisiSop satu;
    satu.kode = teks(json, u"kode");
    satu.versi = static_cast<int>(json.bulat(u"versi", Ada::Wajib, 1, 9'999));
    satu.kelompok = teks(json, u"kelompok");
    satu.judul = teks(json, u"judul");
    satu.berlaku = QDate::fromString(teks(json, u"berlaku"), Qt::ISODate);
    if (!satu.berlaku.isValid())
        json.tolak(u"berlaku");
    satu.sumber = teks(json, u"sumber", Ada::Boleh, panjangTeks);
    satu.identitas = identitas(json);
    satu.acara = json.ya(u"acara", Ada::Boleh);
    satu.jalur = daftar(json, u"jalur", Ada::Boleh, [this](BacaObjek &isi) { return jalur(isi); });
    satu.jamHukum = daftar(json, u"jamHukum", Ada::Boleh, [this](BacaObjek &isi) { return jamHukum(isi); });
    satu.pelaksana = daftar(json, u"pelaksana", Ada::Wajib, [this](BacaObjek &isi) { return pelaksana(isi); });
    satu.langkah = daftar(json, u"langkah", Ada::Wajib, [this](BacaObjek &isi) { return langkah(isi); });
    return satu;
}

} // namespace

Result<DefinisiSop> definisiSopOfJson(const QJsonObject &json)
{
    PembacaSop pembaca;
    DefinisiSop definisi = pembaca.baca(json);
    if (pembaca.galat())
        return Error{ErrorKind::Input, QStringLiteral("sop.bentuk"), pembaca.galat()->facts};
    return definisi;
}

Result<DefinisiSop> definisiSopOfDraf(const QByteArray &isi)
{
    QJsonParseError galat;
    const QJsonDocument dokumen = QJsonDocument::fromJson(isi, &galat);
    if (!dokumen.isObject())
        return Error{ErrorKind::Input, QStringLiteral("sop.json"), {{QStringLiteral("letak"), galat.offset}}};
    return PembacaSop(true).baca(dokumen.object());
}

Result<DefinisiSop> definisiSopOfFile(const QByteArray &isi)
{
    QJsonParseError galat;
    const QJsonDocument dokumen = QJsonDocument::fromJson(isi, &galat);
    if (!dokumen.isObject())
        return Error{ErrorKind::Input, QStringLiteral("sop.json"), {{QStringLiteral("letak"), galat.offset}}};
    return definisiSopOfJson(dokumen.object());
}

} // namespace lumbung
