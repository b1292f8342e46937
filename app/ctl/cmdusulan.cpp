// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command proposals: changes whose senders were not allowed to make them.
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "app/ctl/urusanjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lumbung::ctl {

namespace {

Result<Outcome> daftarUsulan(Session &session, Office &office)
{
    const auto semua = office.sinkron().usulan(true);
    if (!semua)
        return semua.error();
    std::vector<KoperasiId> id;
    for (const Usulan &satu : *semua)
        id.push_back(satu.koperasi);
    auto nama = office.sinkron().namaKoperasi(id);
    if (!nama)
        return nama.error();
    const auto terbuka = session.bukaDataPribadi(u"Lihat usulan lewat lumbungctl"_qs);
    if (!terbuka)
        return terbuka.error();
    Outcome outcome;
    QJsonArray proposals;
    for (const Usulan &satu : *semua) {
        const QString &koperasi = (*nama)[satu.koperasi];
        proposals.append(usulanJson(satu, koperasi, *terbuka));
        outcome.text += usulanText(satu, koperasi, *terbuka);
    }
    if (semua->empty())
        outcome.text = QCoreApplication::translate("ctl", "Tidak ada usulan yang menunggu putusan.\n");
    outcome.json = {{u"total"_qs, static_cast<qint64>(semua->size())}, {u"proposals"_qs, proposals}};
    return outcome;
}

Result<Outcome> putuskanUsulan(Session &session, Office &office, bool terima)
{
    const auto identitas = office.sinkron().identitas();
    if (!identitas)
        return identitas.error();
    if (!boleh(identitas->peran, Wewenang::PutuskanUsulan))
        return Error{ErrorKind::Refused, u"sinkron.peran"_qs, {}};
    const UsulanId id(session.argument(1).toLower());
    const auto op = office.sinkron().putuskan(id, terima, session.option(u"catatan"_qs));
    if (!op)
        return op.error();
    return Outcome{
        {{u"id"_qs, id.text()}, {u"op"_qs, op->text()}},
        QCoreApplication::translate("ctl", "Putusan tersimpan; lumbungctl sync mengirimnya ke pusat.\n")};
}

} // namespace

Result<Outcome> runProposals(Session &session)
{
    const QString kerja = session.argument(0);
    const auto banyak = session.arguments().positional.size();
    const auto office = session.office();
    if (!office)
        return office.error();
    if (kerja.isEmpty() || (kerja == u"list" && banyak == 1))
        return daftarUsulan(session, **office);
    if (kerja != u"accept" && kerja != u"reject")
        return wrongUsage(kerja == u"list" ? session.argument(1) : kerja);
    if (banyak != 2)
        return wrongUsage(kerja + u" ID"_qs);
    return putuskanUsulan(session, **office, kerja == u"accept");
}

} // namespace lumbung::ctl
