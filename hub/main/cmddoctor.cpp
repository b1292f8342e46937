// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/commands.h"
#include "storage/postgres/rawatpusat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lumbung::hub {

Result<Outcome> runDoctor(Wiring &wiring, const CommandLine &, const QStringList &)
{
    if (const auto fits = wiring.checkSchema(); !fits)
        return fits.error();
    const auto findings = periksaPusat(wiring.pool);
    if (!findings)
        return findings.error();
    const auto epoch = wiring.pusat.epoch();
    if (!epoch)
        return epoch.error();
    QJsonArray rows;
    QString text;
    for (const Temuan &finding : *findings) {
        const QJsonObject facts = QJsonObject::fromVariantMap(finding.fakta);
        rows.append(QJsonObject{{u"kode"_qs, finding.kode}, {u"fakta"_qs, facts}});
        text += u"  %1 %2\n"_qs.arg(finding.kode,
                                    QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)));
    }
    const bool good = findings->empty();
    text = good
               ? u"Basis data pusat utuh.\n"_qs
               : u"Ada %1 hal yang tidak cocok; jangan lanjutkan tanpa cadangan:\n"_qs.arg(findings->size()) + text;
    return Outcome{{{u"ok"_qs, good}, {u"epoch"_qs, *epoch}, {u"findings"_qs, rows}}, text, good};
}

Result<Outcome> runRestored(Wiring &wiring, const CommandLine &, const QStringList &)
{
    const auto epoch = pulihkanEpoch(wiring.pool);
    if (!epoch)
        return epoch.error();
    return Outcome{
        {{u"epoch"_qs, *epoch}},
        u"Pusat ditandai pulih dari cadangan; setiap meja mengirim ulang yang hilang saat sinkron berikutnya.\n"_qs};
}

} // namespace lumbung::hub
