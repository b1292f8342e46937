// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/risiko.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsontext.h"
#include "core/domain/lompatan.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

/// A change beyond this is not told apart: the unit was wrong, or there was next to nothing before.
constexpr int persenTerbesar = 9'999;

struct Perubahan {
    int persen = 0;
    Field field = Field::Nama;
};

/// The largest change against last year; where there was nothing before there is nothing to compare.
Perubahan perubahanTerbesar(const Record &kini, const Record &lalu)
{
    Perubahan terbesar;
    for (const Field field : isianBerlompat()) {
        if (kini.value(field).isEmpty() || lalu.value(field).isEmpty())
            continue;
        const double sebelum = lalu.value(field).decimal(), sesudah = kini.value(field).decimal();
        if (sebelum == 0.0)
            continue;
        const double persen =
            std::min(std::abs(sesudah - sebelum) / std::abs(sebelum) * 100.0, double(persenTerbesar));
        if (const int bulat = static_cast<int>(std::lround(persen)); bulat > terbesar.persen)
            terbesar = {bulat, field};
    }
    return terbesar;
}

void tambah(Risiko &risiko, BagianRisiko bagian)
{
    if (bagian.poin <= 0)
        return;
    risiko.skor += bagian.poin;
    risiko.bagian.push_back(std::move(bagian));
}

/// A whole number from 0 to 100 at `bagian.nama`; the name of what is missing otherwise.
int angka(const QJsonObject &json, const char *bagian, const char *nama, int terbesar, QString &salah)
{
    const QJsonValue nilai = json.value(QLatin1String(bagian)).toObject().value(QLatin1String(nama));
    const int hasil = nilai.toInt(-1);
    if ((hasil < 0 || hasil > terbesar) && salah.isEmpty())
        salah = QLatin1String(bagian) + QLatin1Char('.') + QLatin1String(nama);
    return hasil;
}

} // namespace

Result<BobotRisiko> bobotRisikoOfFile(const QByteArray &json)
{
    const QJsonObject isi = objectOfJson(json);
    QString salah;
    BobotRisiko bobot;
    bobot.versi = isi.value(QStringLiteral("versi")).toInt();
    bobot.perubahanMaks = angka(isi, "perubahan", "maks", 100, salah);
    bobot.perubahanPenuh = angka(isi, "perubahan", "penuhPersen", persenTerbesar, salah);
    bobot.pemeriksaanMaks = angka(isi, "pemeriksaan", "maks", 100, salah);
    bobot.tiapSalah = angka(isi, "pemeriksaan", "salah", 100, salah);
    bobot.tiapPeriksa = angka(isi, "pemeriksaan", "perluDicek", 100, salah);
    bobot.pertama = angka(isi, "pertama", "poin", 100, salah);
    bobot.riwayatMaks = angka(isi, "riwayat", "maks", 100, salah);
    bobot.tiapPenolakan = angka(isi, "riwayat", "tiapPenolakan", 100, salah);
    if (salah.isEmpty() && bobot.versi < 1)
        salah = QStringLiteral("versi");
    if (salah.isEmpty() && bobot.perubahanPenuh == 0)
        salah = QStringLiteral("perubahan.penuhPersen");
    if (salah.isEmpty() && bobot.perubahanMaks + bobot.pemeriksaanMaks + bobot.pertama + bobot.riwayatMaks > 100)
        salah = QStringLiteral("jumlah");
    if (!salah.isEmpty())
        return Error{ErrorKind::Input, QStringLiteral("verifikasi.bobot"), {{QStringLiteral("sebab"), salah}}};
    return bobot;
}

QJsonArray risikoToJson(const Risiko &risiko)
{
    QJsonArray json;
    for (const BagianRisiko &bagian : risiko.bagian)
        json.append(QJsonArray{bagian.kode, bagian.poin, QJsonObject::fromVariantMap(bagian.fakta)});
    return json;
}

Risiko risikoOfJson(const QJsonArray &json)
{
    Risiko risiko;
    for (const QJsonValue &satu : json) {
        const QJsonArray bagian = satu.toArray();
        tambah(risiko, {bagian.at(0).toString(), bagian.at(1).toInt(), bagian.at(2).toObject().toVariantMap()});
    }
    risiko.skor = std::clamp(risiko.skor, 0, 100); // it came from outside
    return risiko;
}

Risiko nilaiRisiko(const BahanRisiko &bahan, const BobotRisiko &bobot)
{
    Risiko risiko;
    if (bahan.tahunLalu) {
        const Perubahan berubah = perubahanTerbesar(bahan.keragaan, *bahan.tahunLalu);
        const int ukuran = std::min(berubah.persen, bobot.perubahanPenuh);
        tambah(risiko,
               {QStringLiteral("perubahan"),
                bobot.perubahanMaks * ukuran / bobot.perubahanPenuh,
                {{QStringLiteral("persen"), berubah.persen}, {QStringLiteral("isian"), keyOf(berubah.field)}}});
    }
    const auto salah = int(std::ranges::count(bahan.temuan, Keparahan::Salah, &TemuanIsian::keparahan));
    const auto periksa = int(std::ranges::count(bahan.temuan, Keparahan::PerluDicek, &TemuanIsian::keparahan));
    tambah(risiko, {QStringLiteral("pemeriksaan"),
                    std::min(bobot.pemeriksaanMaks, salah * bobot.tiapSalah + periksa * bobot.tiapPeriksa),
                    {{QStringLiteral("salah"), salah}, {QStringLiteral("perluDicek"), periksa}}});
    if (bahan.pertama)
        tambah(risiko, {QStringLiteral("pertama"), bobot.pertama, {}});
    tambah(risiko, {QStringLiteral("riwayat"),
                    std::min(bobot.riwayatMaks, bahan.penolakan * bobot.tiapPenolakan),
                    {{QStringLiteral("penolakan"), bahan.penolakan}}});
    return risiko;
}

} // namespace lumbung
