// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/koperasiargument.h"

#include "core/domain/normalise.h"
#include "core/domain/readvalue.h"

#include <QUuid>

namespace lumbung::ctl {

namespace {

Result<Value> valueOf(Field field, const QString &text, const WilayahDirectory &wilayah, QDate hariIni)
{
    if (text.isEmpty())
        return Value();
    auto value = readValue(field, text, hariIni);
    if (!value) {
        Error error = value.error();
        error.facts.insert(u"field"_qs, keyOf(field));
        return error;
    }
    if (spec(field).type == FieldType::Wilayah) {
        const auto kode = KodeWilayah::parse(value->text());
        if (!kode || !wilayah.contains(*kode))
            return Error{ErrorKind::Missing, u"wilayah.tidak-ada"_qs, {{u"wilayah"_qs, text}}};
    }
    return value;
}

} // namespace

Result<KoperasiId> koperasiOf(Office &office, const QString &word)
{
    const QUuid uuid = QUuid::fromString(word);
    if (!uuid.isNull()) {
        const KoperasiId id(uuid.toString(QUuid::WithoutBraces));
        return office.koperasi().find(id).map([](Koperasi &&koperasi) { return koperasi.id; });
    }
    const auto found = office.koperasi().findByNik(digitsOnly(word));
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorKind::Missing, u"koperasi.tidak-ada"_qs, {{u"id"_qs, word}}};
    if (found->size() == 1)
        return found->front();
    QStringList ids;
    for (const KoperasiId &id : *found)
        ids.append(id.text());
    return Error{ErrorKind::Conflict, u"koperasi.nik-kembar"_qs, {{u"nik"_qs, word}, {u"id"_qs, ids}}};
}

Result<Record> perubahanOf(const QStringList &words, const WilayahDirectory &wilayah, QDate hariIni)
{
    Record perubahan;
    for (const QString &word : words) {
        const auto equals = word.indexOf(u'=');
        const auto field = equals > 0 ? fieldOfKey(QStringView(word).left(equals)) : std::nullopt;
        if (!field)
            return wrongUsage(word);
        auto value = valueOf(*field, word.mid(equals + 1).trimmed(), wilayah, hariIni);
        if (!value)
            return value.error();
        perubahan.set(*field, std::move(value).value());
    }
    return perubahan;
}

} // namespace lumbung::ctl
