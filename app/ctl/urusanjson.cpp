// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/urusanjson.h"

#include "app/ctl/koperasijson.h"
#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"
#include "models/sinkron/katasinkron.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace lumbung::ctl {

namespace {

QJsonValue waktuJson(qint64 pada)
{
    return pada == 0 ? QJsonValue()
                     : QJsonValue(QDateTime::fromMSecsSinceEpoch(pada, Qt::UTC).toString(Qt::ISODate));
}

template <typename Urusan>
QJsonObject kepala(const Urusan &urusan, const QString &nama)
{
    return {{u"id"_qs, urusan.id.text()},
            {u"koperasi"_qs, urusan.koperasi.text()},
            {u"nama"_qs, nama},
            {u"entity"_qs, keyOf(urusan.rekam.jenis)},
            {u"record"_qs, urusan.rekam.id},
            {u"pelaku"_qs, urusan.pelaku},
            {u"waktu"_qs, waktuJson(urusan.pada)}};
}

QString shown(Field field, const Value &value, bool terbuka)
{
    const QString text = displayText(field, value);
    return terbuka ? text : tersamar(field, text);
}

} // namespace

QJsonObject konflikJson(const Konflik &konflik, const QString &nama, bool terbuka)
{
    QJsonArray fields;
    for (const IsianKonflik &satu : konflik.isian)
        fields.append(QJsonObject{{u"field"_qs, keyOf(satu.field)},
                                  {u"semula"_qs, nilaiJson(satu.field, satu.awal, terbuka)},
                                  {u"pengirim"_qs, nilaiJson(satu.field, satu.punya, terbuka)},
                                  {u"pusat"_qs, nilaiJson(satu.field, satu.pusat, terbuka)}});
    QJsonObject json = kepala(konflik, nama);
    json.insert(u"sebab"_qs, keyOf(konflik.sebab));
    json.insert(u"aturan"_qs, konflik.aturan.isEmpty() ? QJsonValue() : QJsonValue(konflik.aturan));
    json.insert(u"pelaku_pusat"_qs, konflik.pelakuPusat);
    json.insert(u"waktu_pusat"_qs, waktuJson(konflik.padaPusat));
    json.insert(u"fields"_qs, fields);
    return json;
}

QJsonObject usulanJson(const Usulan &usulan, const QString &nama, bool terbuka)
{
    QJsonArray fields;
    for (const FieldChange &satu : usulan.isian)
        fields.append(QJsonObject{{u"field"_qs, keyOf(satu.field)},
                                  {u"semula"_qs, nilaiJson(satu.field, satu.before, terbuka)},
                                  {u"usulan"_qs, nilaiJson(satu.field, satu.after, terbuka)}});
    QJsonObject json = kepala(usulan, nama);
    json.insert(u"jenis"_qs, keyOf(usulan.jenis));
    json.insert(u"kode"_qs, usulan.kode);
    json.insert(u"fields"_qs, fields);
    return json;
}

QString konflikText(const Konflik &konflik, const QString &nama, bool terbuka)
{
    QString text = u"%1  %2  %3\n"_qs.arg(konflik.id.text(), nama, kataSebab(konflik.sebab));
    for (const IsianKonflik &satu : konflik.isian)
        text += QCoreApplication::translate("ctl", "    %1: pengirim \"%2\", pusat \"%3\"\n")
                    .arg(labelOf(satu.field), shown(satu.field, satu.punya, terbuka),
                         shown(satu.field, satu.pusat, terbuka));
    return text;
}

QString usulanText(const Usulan &usulan, const QString &nama, bool terbuka)
{
    QString text = u"%1  %2  %3\n"_qs.arg(usulan.id.text(), nama, usulan.pelaku);
    for (const FieldChange &satu : usulan.isian)
        text += u"    %1: \"%2\" - \"%3\"\n"_qs.arg(labelOf(satu.field), shown(satu.field, satu.before, terbuka),
                                                    shown(satu.field, satu.after, terbuka));
    return text;
}

} // namespace lumbung::ctl
