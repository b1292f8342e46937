// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "app/ctl/koperasijson.h"
#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"

#include <QJsonArray>

namespace lumbung::ctl {

namespace {

QString historyText(const RiwayatBaris &baris, bool terbuka)
{
    const auto shown = [terbuka](Field field, const Value &value) {
        const QString text = displayText(field, value);
        return terbuka ? text : tersamar(field, text);
    };
    QString text =
        u"%1  %2  %3\n"_qs.arg(baris.waktu.toLocalTime().toString(u"dd-MM-yyyy HH.mm"), baris.pelaku, baris.judul);
    for (const auto &satu : baris.perubahan)
        text += u"    %1: \"%2\" - \"%3\"\n"_qs.arg(labelOf(satu.field), shown(satu.field, satu.sebelum),
                                                    shown(satu.field, satu.sesudah));
    return text;
}

} // namespace

Result<Outcome> runHistory(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto id = koperasiOf(**office, session.argument(0));
    if (!id)
        return id.error();
    const auto riwayat = (*office)->koperasi().riwayat(*id);
    if (!riwayat)
        return riwayat.error();
    const auto terbuka = session.bukaDataPribadi(u"Lihat riwayat lewat lumbungctl"_qs);
    if (!terbuka)
        return terbuka.error();
    Outcome outcome;
    QJsonArray changes;
    for (const RiwayatBaris &baris : *riwayat) {
        changes.append(riwayatJson(baris, *terbuka));
        outcome.text += historyText(baris, *terbuka);
    }
    outcome.json = {{u"id"_qs, id->text()}, {u"changes"_qs, changes}};
    return outcome;
}

} // namespace lumbung::ctl
