// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/polakalimat.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/readvalue.h"
#include "models/pesan/katafakta.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace lumbung {

namespace {

QString berdot(qint64 angka)
{
    return displayText(Field::Aset, Value(angka));
}

QString apaAdanya(const QVariant &fakta)
{
    if (fakta.userType() == QMetaType::QDate)
        return displayText(Field::TglRat, Value(fakta.toDate()));
    return fakta.toString();
}

QString tertulis(const QVariant &fakta, QStringView cara)
{
    if (cara.isEmpty())
        return apaAdanya(fakta);
    if (cara == u"ke")
        return QString::number(fakta.toLongLong() + 1);
    if (cara == u"rp")
        return rupiahSingkat(fakta.toDouble());
    if (cara == u"n")
        return berdot(fakta.toLongLong());
    if (cara == u"besar")
        return fakta.isNull() ? QString() : besarBerkas(fakta.toLongLong());
    if (cara == u"isian")
        return namaIsian(fakta.toString());
    return kataFakta(cara, fakta.toString());
}

/// What stands for a fact that is not there, when there is no better sentence.
constexpr QStringView tandaKurang = u"\u2026";

struct KalimatTerisi {
    QString kalimat;
    bool lengkap = true;
};

KalimatTerisi terisi(const QString &pola, const QVariantMap &fakta)
{
    bool lengkap = true;
    QString kalimat;
    qsizetype at = 0;
    while (at < pola.size()) {
        const auto buka = pola.indexOf(u'{', at);
        const auto tutup = buka < 0 ? -1 : pola.indexOf(u'}', buka);
        if (tutup < 0)
            break;
        const QStringView tempat = QStringView(pola).mid(buka + 1, tutup - buka - 1);
        const auto titik = tempat.indexOf(u':');
        const QString nama = (titik < 0 ? tempat : tempat.left(titik)).toString();
        QString isi = tertulis(fakta.value(nama), titik < 0 ? QStringView() : tempat.mid(titik + 1));
        if (isi.isEmpty()) {
            isi = tandaKurang.toString();
            lengkap = false;
        }
        kalimat += QStringView(pola).mid(at, buka - at);
        kalimat += isi;
        at = tutup + 1;
    }
    return {kalimat + QStringView(pola).mid(at).toString(), lengkap};
}

struct SatuanRupiah {
    double nilai;
    QStringView nama;
};
constexpr std::array<SatuanRupiah, 3> satuanRupiah{{{1e12, u"T"}, {1e9, u"M"}, {1e6, u"jt"}}};

} // namespace

std::optional<QString> kalimatDari(std::span<const PolaKalimat> tabel, const char *konteks, const QString &kode,
                                   const QVariantMap &fakta)
{
    std::optional<QString> terakhir;
    for (const PolaKalimat &baris : tabel) {
        if (kode != QLatin1String(baris.kode))
            continue;
        KalimatTerisi hasil = terisi(QCoreApplication::translate(konteks, baris.pola), fakta);
        terakhir = std::move(hasil.kalimat);
        if (hasil.lengkap)
            break;
    }
    return terakhir;
}

bool adaPola(std::span<const PolaKalimat> tabel, const QString &kode)
{
    return std::any_of(tabel.begin(), tabel.end(),
                       [&kode](const PolaKalimat &baris) { return kode == QLatin1String(baris.kode); });
}

QString namaIsian(const QString &key)
{
    const auto field = fieldOfKey(key);
    return field ? QCoreApplication::translate("Field", spec(*field).label) : key;
}

QString rupiahSingkat(double rupiah)
{
    const QString tanda = rupiah < 0 ? QStringLiteral("-Rp") : QStringLiteral("Rp");
    const double besar = std::fabs(rupiah);
    for (const SatuanRupiah &satuan : satuanRupiah) {
        const double perSepuluh = besar / satuan.nilai * 10;
        if (besar >= satuan.nilai && perSepuluh == std::floor(perSepuluh))
            return tanda + displayText(Field::SkorKesehatan, Value(perSepuluh / 10)) + u' ' +
                   satuan.nama.toString();
    }
    return tanda + berdot(std::llround(besar));
}

QString besarBerkas(qint64 bytes)
{
    const bool bulat = bytes < 1024 || bytes % (1024 * 1024) == 0;
    return QLocale(QLocale::Indonesian).formattedDataSize(bytes, bulat ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace lumbung
