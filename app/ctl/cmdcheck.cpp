// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "models/pesan/temuan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace lumbung::ctl {

Result<Outcome> runCheck(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto temuan = (*office)->check();
    if (!temuan)
        return temuan.error();
    Outcome outcome;
    QJsonArray findings;
    QStringList sentences;
    for (const Temuan &satu : *temuan) {
        findings.append(
            QJsonObject{{u"kode"_qs, satu.kode}, {u"fakta"_qs, QJsonObject::fromVariantMap(satu.fakta)}});
        sentences.append(kalimat(satu) + u" ["_qs + satu.kode + u']');
    }
    sentences.removeDuplicates(); // one rekap may differ in several groupings
    outcome.found = temuan->empty();
    outcome.json = {{u"ok"_qs, temuan->empty()}, {u"findings"_qs, findings}};
    outcome.text = temuan->empty()
                       ? QCoreApplication::translate("ctl", "Penyimpanan utuh.")
                       : QCoreApplication::translate("ctl", "Penyimpanan tidak utuh:\n") + sentences.join(u'\n');
    return outcome;
}

} // namespace lumbung::ctl
