// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "app/ctl/koperasijson.h"
#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"

namespace lumbung::ctl {

namespace {

QString recordText(const Record &isian, bool terbuka)
{
    QString text;
    for (const auto &[field, value] : isian) {
        const QString shown = displayText(field, value);
        text += u"%1: %2\n"_qs.arg(labelOf(field), terbuka ? shown : tersamar(field, shown));
    }
    return text;
}

} // namespace

Result<Outcome> runShow(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto id = koperasiOf(**office, session.argument(0));
    if (!id)
        return id.error();
    const auto koperasi = (*office)->koperasi().find(*id);
    if (!koperasi)
        return koperasi.error();
    const auto keragaan = (*office)->koperasi().keragaan(*id);
    if (!keragaan)
        return keragaan.error();
    const auto terbuka = session.bukaDataPribadi(u"Lihat satu koperasi lewat lumbungctl"_qs);
    if (!terbuka)
        return terbuka.error();
    Outcome outcome;
    outcome.json = koperasiJson(*koperasi, *keragaan, session.wiring().wilayah(), *terbuka);
    outcome.text = recordText(koperasi->isian, *terbuka);
    for (const Keragaan &satu : *keragaan)
        outcome.text += u"\n%1 %2 (%3)\n"_qs.arg(labelOf(Field::TahunBuku))
                            .arg(satu.periode.tahunBuku)
                            .arg(keyOf(satu.periode.jenis)) +
                        recordText(satu.isian, *terbuka);
    return outcome;
}

} // namespace lumbung::ctl
