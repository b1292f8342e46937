// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/peristiwaverifikasi.h"

#include "core/domain/enumkeys.h"
#include "core/domain/fieldcatalogue.h"

#include <QJsonArray>

#include <array>

namespace lumbung {

namespace {

constexpr std::array jenisVerifikasiKeys{"ajukan", "putuskan", "buka-kembali", "batalkan", "urungkan", "komentar"};
constexpr std::array alasanKeys{
    "salah-ketik", "tidak-sesuai-berkas", "berkas-kurang", "lonjakan-tanpa-penjelasan", "tidak-wajar", "lainnya"};
constexpr std::array semuaAlasan{AlasanTolak::SalahKetik,   AlasanTolak::TidakSesuaiBerkas,
                                 AlasanTolak::BerkasKurang, AlasanTolak::LonjakanTanpaPenjelasan,
                                 AlasanTolak::TidakWajar,   AlasanTolak::Lainnya};

QJsonArray putusanToJson(const std::vector<PutusanIsian> &putusan)
{
    QJsonArray daftar;
    for (const PutusanIsian &satu : putusan) {
        QJsonArray baris{keyOf(satu.field)};
        if (!satu.terima) {
            baris.append(keyOf(satu.alasan));
            baris.append(satu.kata);
        }
        daftar.append(baris);
    }
    return daftar;
}

std::optional<std::vector<PutusanIsian>> putusanOfJson(const QJsonArray &daftar)
{
    std::vector<PutusanIsian> putusan;
    for (const QJsonValue &satu : daftar) {
        const QJsonArray baris = satu.toArray();
        const auto field = fieldOfKey(baris.at(0).toString());
        if (!field)
            return std::nullopt;
        PutusanIsian isian{*field};
        if (baris.size() > 1) {
            const auto alasan = alasanTolakOfKey(baris.at(1).toString());
            if (!alasan)
                return std::nullopt;
            isian.terima = false;
            isian.alasan = *alasan;
            isian.kata = baris.at(2).toString();
        }
        putusan.push_back(std::move(isian));
    }
    return putusan;
}

void tulis(QJsonObject &json, const char *nama, const QString &teks)
{
    if (!teks.isEmpty())
        json.insert(QLatin1String(nama), teks);
}

QString teks(const QJsonObject &json, const char *nama)
{
    return json.value(QLatin1String(nama)).toString();
}

} // namespace

QString keyOf(JenisPeristiwaVerifikasi jenis)
{
    return enumKey(jenisVerifikasiKeys, jenis);
}

std::optional<JenisPeristiwaVerifikasi> jenisPeristiwaVerifikasiOfKey(QStringView key)
{
    return enumOfKey<JenisPeristiwaVerifikasi>(jenisVerifikasiKeys, key);
}

QString keyOf(AlasanTolak alasan)
{
    return enumKey(alasanKeys, alasan);
}

std::optional<AlasanTolak> alasanTolakOfKey(QStringView key)
{
    return enumOfKey<AlasanTolak>(alasanKeys, key);
}

std::span<const AlasanTolak> semuaAlasanTolak()
{
    return semuaAlasan;
}

QJsonObject peristiwaVerifikasiToJson(const PeristiwaVerifikasi &apa)
{
    QJsonArray sesudah;
    for (const PeristiwaVerifikasiId &dulu : apa.sesudah)
        sesudah.append(dulu.text());
    QJsonObject json{{QStringLiteral("id"), apa.id.text()},
                     {QStringLiteral("pada"), apa.pada},
                     {QStringLiteral("jenis"), keyOf(apa.jenis)},
                     {QStringLiteral("akun"), apa.pelaku.akun},
                     {QStringLiteral("peran"), keyOf(apa.pelaku.peran)}};
    if (!sesudah.isEmpty())
        json.insert(QStringLiteral("sesudah"), sesudah);
    tulis(json, "cerna", apa.cerna);
    tulis(json, "kata", apa.kata);
    tulis(json, "sampel", apa.sampel);
    tulis(json, "sasaran", apa.sasaran.text());
    if (apa.jenis == JenisPeristiwaVerifikasi::Ajukan) {
        json.insert(QStringLiteral("cuplikan"), cuplikanToJson(apa.cuplikan));
        json.insert(QStringLiteral("pengisi"), QJsonArray::fromStringList(apa.pengisi));
        json.insert(QStringLiteral("risiko"), risikoToJson(apa.risiko));
        json.insert(QStringLiteral("bobot"), apa.bobot);
    }
    if (apa.jenis == JenisPeristiwaVerifikasi::Putuskan) {
        json.insert(QStringLiteral("valid"), apa.valid);
        json.insert(QStringLiteral("putusan"), putusanToJson(apa.putusan));
    }
    return json;
}

std::optional<PeristiwaVerifikasi> peristiwaVerifikasiOfJson(const QJsonObject &json)
{
    const auto jenis = jenisPeristiwaVerifikasiOfKey(teks(json, "jenis"));
    const auto peran = peranOfKey(teks(json, "peran"));
    auto putusan = putusanOfJson(json.value(QStringLiteral("putusan")).toArray());
    if (!jenis || !peran || !putusan || teks(json, "id").isEmpty())
        return std::nullopt;
    PeristiwaVerifikasi apa{PeristiwaVerifikasiId(teks(json, "id"))};
    apa.pada = json.value(QStringLiteral("pada")).toInteger();
    apa.jenis = *jenis;
    apa.pelaku = {teks(json, "akun"), *peran};
    for (const QJsonValue &dulu : json.value(QStringLiteral("sesudah")).toArray())
        apa.sesudah.emplace_back(dulu.toString());
    apa.cerna = teks(json, "cerna");
    apa.kata = teks(json, "kata");
    apa.sampel = teks(json, "sampel");
    apa.sasaran = PeristiwaVerifikasiId(teks(json, "sasaran"));
    if (*jenis == JenisPeristiwaVerifikasi::Ajukan)
        apa.cuplikan = cuplikanOfJson(json.value(QStringLiteral("cuplikan")).toObject());
    apa.risiko = risikoOfJson(json.value(QStringLiteral("risiko")).toArray());
    apa.bobot = json.value(QStringLiteral("bobot")).toInt();
    for (const QJsonValue &akun : json.value(QStringLiteral("pengisi")).toArray())
        apa.pengisi.append(akun.toString());
    apa.valid = json.value(QStringLiteral("valid")).toBool();
    apa.putusan = std::move(*putusan);
    return apa;
}

} // namespace lumbung
