// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/sampel.h"

#include "core/domain/jsontext.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace lumbung {

namespace {

QJsonObject aturanToJson(const AturanSampel &aturan)
{
    return {{QStringLiteral("kode"), aturan.kode},
            {QStringLiteral("persen"), aturan.persen},
            {QStringLiteral("palingSedikit"), aturan.palingSedikit},
            {QStringLiteral("pengali"), aturan.pengali}};
}

AturanSampel aturanOfJson(const QJsonObject &json)
{
    return {json.value(QStringLiteral("kode")).toString(), json.value(QStringLiteral("persen")).toInt(),
            json.value(QStringLiteral("palingSedikit")).toInt(), json.value(QStringLiteral("pengali")).toInt()};
}

QString sebabSalah(const AturanSampel &aturan)
{
    if (aturan.kode.isEmpty())
        return QStringLiteral("kode");
    if (aturan.persen < 1 || aturan.persen > 100)
        return QStringLiteral("persen");
    if (aturan.palingSedikit < 1)
        return QStringLiteral("palingSedikit");
    return aturan.pengali < 2 ? QStringLiteral("pengali") : QString();
}

} // namespace

Result<AturanSampel> aturanSampelOfFile(const QByteArray &json)
{
    AturanSampel aturan = aturanOfJson(objectOfJson(json));
    if (const QString sebab = sebabSalah(aturan); !sebab.isEmpty())
        return Error{
            ErrorKind::Input, QStringLiteral("verifikasi.aturan-sampel"), {{QStringLiteral("sebab"), sebab}}};
    return aturan;
}

QByteArray penarikanToJson(const PenarikanSampel &penarikan)
{
    QJsonArray populasi;
    for (const KeragaanId &id : penarikan.populasi)
        populasi.append(id.text());
    return compactJson({{QStringLiteral("id"), penarikan.id.text()},
                        {QStringLiteral("aturan"), aturanToJson(penarikan.aturan)},
                        {QStringLiteral("benih"), penarikan.benih},
                        {QStringLiteral("populasi"), populasi},
                        {QStringLiteral("pada"), penarikan.pada},
                        {QStringLiteral("oleh"), penarikan.oleh}});
}

PenarikanSampel penarikanOfJson(const QByteArray &json)
{
    const QJsonObject isi = objectOfJson(json);
    PenarikanSampel penarikan;
    penarikan.id = SampelId(isi.value(QStringLiteral("id")).toString());
    penarikan.aturan = aturanOfJson(isi.value(QStringLiteral("aturan")).toObject());
    penarikan.benih = isi.value(QStringLiteral("benih")).toString();
    for (const QJsonValue &id : isi.value(QStringLiteral("populasi")).toArray())
        penarikan.populasi.emplace_back(id.toString());
    penarikan.pada = isi.value(QStringLiteral("pada")).toInteger();
    penarikan.oleh = isi.value(QStringLiteral("oleh")).toString();
    return penarikan;
}

int ukuranSampel(const AturanSampel &aturan, int populasi, int putaran)
{
    qint64 ukuran = std::max<qint64>((qint64(populasi) * aturan.persen + 99) / 100, aturan.palingSedikit);
    for (int i = 0; i < putaran && ukuran < populasi; ++i)
        ukuran *= aturan.pengali;
    return static_cast<int>(std::min<qint64>(ukuran, populasi));
}

std::vector<KeragaanId> urutanSampel(const PenarikanSampel &penarikan)
{
    std::vector<std::pair<QByteArray, KeragaanId>> urut;
    urut.reserve(penarikan.populasi.size());
    const QByteArray awal = penarikan.benih.toLatin1() + '|';
    for (const KeragaanId &id : penarikan.populasi)
        urut.emplace_back(QCryptographicHash::hash(awal + id.text().toLatin1(), QCryptographicHash::Sha256), id);
    std::ranges::sort(urut);
    std::vector<KeragaanId> hasil;
    hasil.reserve(urut.size());
    for (auto &[cerna, id] : urut)
        hasil.push_back(std::move(id));
    return hasil;
}

KeadaanSampel keadaanSampel(const PenarikanSampel &penarikan, const std::map<KeragaanId, bool> &hasil)
{
    const std::vector<KeragaanId> urut = urutanSampel(penarikan);
    const int semua = static_cast<int>(urut.size());
    KeadaanSampel keadaan;
    int sampai = 0;
    for (;; ++keadaan.putaran) {
        const int dari = std::exchange(sampai, ukuranSampel(penarikan.aturan, semua, keadaan.putaran));
        int gagalDiPutaran = 0;
        for (int i = dari; i < sampai; ++i)
            if (const auto found = hasil.find(urut[std::size_t(i)]); found != hasil.end()) {
                ++keadaan.diperiksa;
                gagalDiPutaran += found->second ? 0 : 1;
            }
        keadaan.gagal += gagalDiPutaran;
        if (gagalDiPutaran == 0 || sampai == semua) {
            keadaan.terpilih.assign(urut.begin(), urut.begin() + sampai);
            keadaan.lulus = gagalDiPutaran == 0 && keadaan.diperiksa == sampai;
            return keadaan;
        }
    }
}

} // namespace lumbung
