// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/catatancadangan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

const QString ruangSetelan = QStringLiteral("setelan");
const QString namaSalinan = QStringLiteral("cadangan.terakhir");
const QString namaUji = QStringLiteral("cadangan.uji");

Result<void> simpanJson(Office &office, const QString &nama, const QJsonObject &json)
{
    return office.workspace().simpan(ruangSetelan, nama,
                                     QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

/// Empty when nothing is kept, or nothing that can be read.
Result<QJsonObject> bacaJson(Office &office, const QString &nama)
{
    const auto kept = office.workspace().baca(ruangSetelan, nama);
    if (!kept)
        return kept.error();
    return *kept ? QJsonDocument::fromJson((*kept)->toUtf8()).object() : QJsonObject();
}

QString teksWaktu(const QDateTime &waktu)
{
    return waktu.toUTC().toString(Qt::ISODate);
}

QDateTime waktuDari(const QJsonObject &json)
{
    return QDateTime::fromString(json.value(u"waktu"_qs).toString(), Qt::ISODate);
}

} // namespace

bool CatatanCadangan::perluDisalin(const QDateTime &sekarang) const
{
    return !salinan || salinan->waktu.addDays(hariCadanganLama) < sekarang;
}

bool CatatanCadangan::perluDiuji() const
{
    return !uji || !uji->utuh || (salinan && salinan->waktu > uji->waktu);
}

Result<void> catatSalinan(Office &office, const SalinanCadangan &salinan)
{
    return simpanJson(
        office, namaSalinan,
        {{u"waktu"_qs, teksWaktu(salinan.waktu)}, {u"berkas"_qs, salinan.berkas}, {u"ukuran"_qs, salinan.ukuran}});
}

Result<void> catatUjiPulih(Office &office, const UjiPulih &uji)
{
    return simpanJson(office, namaUji,
                      {{u"waktu"_qs, teksWaktu(uji.waktu)}, {u"berkas"_qs, uji.berkas}, {u"utuh"_qs, uji.utuh}});
}

Result<CatatanCadangan> bacaCatatanCadangan(Office &office)
{
    const auto salinan = bacaJson(office, namaSalinan);
    const auto uji = bacaJson(office, namaUji);
    if (!salinan || !uji)
        return salinan ? uji.error() : salinan.error();
    CatatanCadangan catatan;
    if (waktuDari(*salinan).isValid())
        catatan.salinan = SalinanCadangan{waktuDari(*salinan), salinan->value(u"berkas"_qs).toString(),
                                          salinan->value(u"ukuran"_qs).toInteger()};
    if (waktuDari(*uji).isValid())
        catatan.uji =
            UjiPulih{waktuDari(*uji), uji->value(u"berkas"_qs).toString(), uji->value(u"utuh"_qs).toBool()};
    return catatan;
}

} // namespace lumbung
