// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command proposals: changes whose senders were not allowed to make them.
#include "app/ctl/commands.h"
#include "app/ctl/urusanjson.h"
#include "app/ctl/urusansinkron.h"

#include <QCoreApplication>

namespace lumbung::ctl {

namespace {

Result<Outcome> daftarUsulan(Session &session, Office &office)
{
    const JenisUrusan<Usulan> jenis{
        &SinkronDesk::usulan,
        usulanJson,
        usulanText,
        u"proposals"_qs,
        u"Lihat usulan lewat lumbungctl"_qs,
        QCoreApplication::translate("ctl", "Tidak ada usulan yang menunggu putusan.\n")};
    return daftarUrusan(session, office.sinkron(), jenis);
}

Result<Outcome> putuskanUsulan(Session &session, Office &office, bool terima)
{
    if (const auto wewenang = periksaWewenang(office.sinkron(), Wewenang::PutuskanUsulan); !wewenang)
        return wewenang.error();
    const UsulanId id(session.argument(1).toLower());
    const auto op = office.sinkron().putuskan(id, terima, session.option(u"catatan"_qs));
    if (!op)
        return op.error();
    return putusanTersimpan(id.text(), *op);
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
