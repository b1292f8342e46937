// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands add and set: both are one Simpanan.
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "app/ctl/koperasijson.h"
#include "core/application/simpankoperasi.h"
#include "models/pesan/temuan.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lumbung::ctl {

namespace {

QJsonArray findingsJson(const std::vector<TemuanIsian> &temuan)
{
    QJsonArray findings;
    for (const TemuanIsian &satu : temuan)
        findings.append(QJsonObject{{u"keparahan"_qs, keyOf(satu.keparahan)},
                                    {u"aturan"_qs, satu.aturan},
                                    {u"field"_qs, keyOf(satu.field)},
                                    {u"message"_qs, kalimat(satu)}});
    return findings;
}

/// The year that keragaan fields are written to: as asked, else the newest statement, else last year.
Result<Periode> periodeOf(Session &session, Office &office, const Simpanan &simpanan)
{
    const auto given = session.number(u"tahun"_qs);
    if (!given)
        return given.error();
    if (*given)
        return Periode{**given};
    if (!simpanan.baru) {
        const auto statements = office.koperasi().keragaan(simpanan.id);
        if (!statements)
            return statements.error();
        const auto yearly = std::ranges::find(*statements, JenisPeriode::Tahunan,
                                              [](const Keragaan &satu) { return satu.periode.jenis; });
        if (yearly != statements->end())
            return yearly->periode;
    }
    return Periode{session.wiring().clock().today().year() - 1};
}

/// What the act changed in this koperasi, as history tells it.
Result<QJsonArray> changesJson(Office &office, const KoperasiId &id, const TindakanId &tindakan)
{
    const auto riwayat = office.koperasi().riwayat(id);
    if (!riwayat)
        return riwayat.error();
    QJsonArray changes;
    for (const RiwayatBaris &baris : *riwayat)
        if (baris.tindakan == tindakan)
            changes.append(riwayatJson(baris, false));
    return changes;
}

Result<Record> typedChanges(Session &session, const QStringList &words)
{
    return perubahanOf(words, session.wiring().wilayah(), session.wiring().clock().today());
}

Result<Outcome> save(Session &session, Office &office, Simpanan simpanan)
{
    const Wiring &wiring = session.wiring();
    const auto periode = periodeOf(session, office, simpanan);
    if (!periode)
        return periode.error();
    simpanan.periode = *periode;
    simpanan.asal = session.asal();
    simpanan.pelaku = session.pelaku();
    const auto temuan = periksaSimpanan(office, simpanan, wiring.clock());
    if (!temuan)
        return temuan.error();
    const auto tindakan = simpanKoperasi(office, simpanan, wiring.clock());
    if (!tindakan)
        return tindakan.error();
    const auto changes =
        tindakan->isEmpty() ? Result<QJsonArray>(QJsonArray()) : changesJson(office, simpanan.id, *tindakan);
    if (!changes)
        return changes.error();
    Outcome outcome;
    outcome.json = {{u"id"_qs, simpanan.id.text()},
                    {u"tindakan"_qs, tindakan->isEmpty() ? QJsonValue() : QJsonValue(tindakan->text())},
                    {u"tahun_buku"_qs, periode->tahunBuku},
                    {u"changes"_qs, *changes},
                    {u"findings"_qs, findingsJson(*temuan)}};
    outcome.text = tindakan->isEmpty()
                       ? QCoreApplication::translate("ctl", "Tidak ada yang berubah.\n")
                       : QCoreApplication::translate("ctl", "Tersimpan: %1\n").arg(simpanan.id.text());
    for (const TemuanIsian &satu : *temuan)
        if (satu.keparahan != Keparahan::Info)
            outcome.text += kalimat(satu) + u'\n';
    return outcome;
}

} // namespace

Result<Outcome> runAdd(Session &session)
{
    auto perubahan = typedChanges(session, session.arguments().positional);
    if (!perubahan)
        return perubahan.error();
    const auto office = session.office();
    if (!office)
        return office.error();
    Simpanan simpanan;
    simpanan.id = KoperasiId(newUuid(session.wiring().clock(), session.wiring().chance()));
    simpanan.baru = true;
    simpanan.perubahan = std::move(perubahan).value();
    return save(session, **office, std::move(simpanan));
}

Result<Outcome> runSet(Session &session)
{
    auto perubahan = typedChanges(session, session.arguments().positional.mid(1));
    if (!perubahan)
        return perubahan.error();
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto id = koperasiOf(**office, session.argument(0));
    if (!id)
        return id.error();
    Simpanan simpanan;
    simpanan.id = *id;
    simpanan.perubahan = std::move(perubahan).value();
    return save(session, **office, std::move(simpanan));
}

} // namespace lumbung::ctl
