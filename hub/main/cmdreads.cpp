// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands/accountcommands.h"
#include "hub/main/commands.h"

#include <QJsonArray>

namespace lumbung::hub {

namespace {

constexpr int shown = 200;
const QString atTheMachine = u"ffffffff-ffff-4fff-bfff-ffffffffffff"_qs; // who works at the command line of the hub

QString timeOf(const Bacaan &bacaan)
{
    return QDateTime::fromMSecsSinceEpoch(bacaan.pada, Qt::UTC).toString(Qt::ISODate);
}

QString lineOf(const BarisBacaan &baris)
{
    const QJsonObject &rinci = baris.bacaan.rinci;
    const QStringList scopes = rinci.value(u"s"_qs).toObject().keys();
    return u"%1  %2  %3  %4  %5 bita  %6\n"_qs
        .arg(timeOf(baris.bacaan), baris.akun, baris.namaPerangkat, baris.bacaan.cara)
        .arg(rinci.value(u"bita"_qs).toInteger())
        .arg(scopes.join(u','));
}

QJsonObject jsonOf(const BarisBacaan &baris)
{
    return {{u"pada"_qs, timeOf(baris.bacaan)},
            {u"akun"_qs, baris.akun},
            {u"perangkat"_qs, baris.bacaan.perangkat.text()},
            {u"cara"_qs, baris.bacaan.cara},
            {u"rinci"_qs, baris.bacaan.rinci}};
}

} // namespace

Result<Outcome> runReads(Wiring &wiring, const CommandLine &line, const QStringList &)
{
    if (const auto fits = wiring.checkSchema(); !fits)
        return fits.error();
    const QString account = line.options.value(u"account"_qs), area = line.options.value(u"scope"_qs);
    std::optional<Scope> scope;
    if (!area.isEmpty()) {
        const auto known = areaOf(area);
        if (!known)
            return known.error();
        scope = *known;
    }
    const auto noted = wiring.bacaan.catat({PerangkatId(atTheMachine),
                                            atTheMachine,
                                            u"audit"_qs,
                                            {{u"akun"_qs, account}, {u"wilayah"_qs, area}},
                                            wiring.clock.now().toMSecsSinceEpoch()});
    if (!noted)
        return noted.error();
    const auto reads = bacaanTerakhir(wiring.pool, account, scope, shown);
    if (!reads)
        return reads.error();
    QJsonArray rows;
    QString text;
    for (const BarisBacaan &baris : *reads) {
        rows.append(jsonOf(baris));
        text += lineOf(baris);
    }
    return Outcome{{{u"reads"_qs, rows}}, text.isEmpty() ? u"Belum ada bacaan yang cocok.\n"_qs : text};
}

} // namespace lumbung::hub
