// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command verify: the queue of SOP A5, handing in and deciding.
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "app/ctl/verifikasijson.h"
#include "core/application/verifikasi/pemeriksameja.h"
#include "core/application/verifikasi/putuskan.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::ctl {

namespace {

constexpr int batasBawaan = 50;

QString akunOf(const Session &session)
{
    return session.arguments().has(u"akun"_qs) ? session.option(u"akun"_qs) : session.pelaku();
}

/// A desk without accounts says the role with each command.
Result<void> pakaiPeran(Session &session, Office &office)
{
    if (!session.arguments().has(u"peran"_qs))
        return {};
    const auto peran = peranOfKey(session.option(u"peran"_qs));
    return peran ? pilihPeranMeja(office, *peran) : wrongUsage(u"--peran="_qs + session.option(u"peran"_qs));
}

Result<KeragaanId> keragaanArgument(Session &session, Office &office, const QString &word)
{
    const auto koperasi = koperasiOf(office, word);
    if (!koperasi)
        return koperasi.error();
    const auto tahun = session.tahunBuku();
    return tahun ? Result<KeragaanId>(keragaanId(*koperasi, {*tahun})) : tahun.error();
}

Result<AntrianQuery> queryOf(Session &session, Office &office)
{
    const auto pelaku = pemeriksaMeja(office, akunOf(session));
    if (!pelaku)
        return pelaku.error();
    AntrianQuery query{tingkatPeran(pelaku->peran)};
    query.kini = session.wiring().clock().now().toMSecsSinceEpoch();
    const auto tab = tabAntrianOfKey(session.option(u"tab"_qs));
    if (session.arguments().has(u"tab"_qs) && !tab)
        return wrongUsage(u"--tab="_qs + session.option(u"tab"_qs));
    query.tab = tab.value_or(TabAntrian::Semua);
    return query;
}

Result<Outcome> daftarAntrian(Session &session, Office &office)
{
    const auto query = queryOf(session, office);
    const auto batas = session.number(u"limit"_qs);
    if (!query || !batas)
        return query ? batas.error() : query.error();
    const auto keys = office.verifikasi().antrian(*query);
    const auto hitung = office.verifikasi().hitung(query->tingkat, query->kini);
    if (!keys || !hitung)
        return keys ? hitung.error() : keys.error();
    const auto sampai = std::min<std::size_t>(keys->size(), std::size_t(batas->value_or(batasBawaan)));
    const auto baris = office.verifikasi().baris(std::span(*keys).first(sampai));
    if (!baris)
        return baris.error();
    return Outcome{antrianJson(*query, *hitung, static_cast<qint64>(keys->size()), *baris), antrianText(*baris)};
}

Result<Outcome> satuPengajuan(Session &session, Office &office)
{
    const auto id = keragaanArgument(session, office, session.argument(1));
    const auto terbuka = session.bukaDataPribadi(u"Lihat pengajuan lewat lumbungctl"_qs);
    if (!id || !terbuka)
        return id ? terbuka.error() : id.error();
    const auto bahan = bahanPeriksa(office, *id, akunOf(session), session.wiring().clock());
    if (!bahan)
        return bahan.error();
    return Outcome{bahanJson(*bahan, *terbuka), bahanText(*bahan, *terbuka)};
}

Outcome hasilLangkahOutcome(const HasilLangkah &hasil)
{
    Outcome outcome{hasilLangkahJson(hasil), hasilLangkahText(hasil)};
    outcome.found = hasil.gagal.empty();
    return outcome;
}

Result<Outcome> ajukanData(Session &session, Office &office)
{
    std::vector<KeragaanId> daftar;
    for (const QString &word : session.arguments().positional.mid(1)) {
        const auto id = keragaanArgument(session, office, word);
        if (!id)
            return id.error();
        daftar.push_back(*id);
    }
    const auto hasil =
        ajukanKeragaan(office, daftar, akunOf(session), session.wiring().clock(), session.wiring().chance());
    return hasil ? Result<Outcome>(hasilLangkahOutcome(*hasil)) : hasil.error();
}

/// --tolak=aset:salah-ketik,shu:berkas-kurang
Result<std::vector<PutusanIsian>> tolakOf(const Session &session)
{
    std::vector<PutusanIsian> putusan;
    for (const QString &bagian : session.option(u"tolak"_qs).split(u',', Qt::SkipEmptyParts)) {
        const auto field = fieldOfKey(bagian.section(u':', 0, 0));
        const auto alasan = alasanTolakOfKey(bagian.section(u':', 1));
        if (!field || !alasan)
            return wrongUsage(u"--tolak="_qs + bagian);
        putusan.push_back({*field, false, *alasan, session.option(u"alasan"_qs)});
    }
    return putusan;
}

/// --terima-lain: what is asked about and was not named is accepted.
Result<void> terimaLain(Session &session, Office &office, PutusanPengajuan &putusan)
{
    if (!session.arguments().has(u"terima-lain"_qs))
        return {};
    const auto bahan = bahanPeriksa(office, putusan.id, akunOf(session), session.wiring().clock());
    if (!bahan)
        return bahan.error();
    for (const BarisPeriksa &baris : bahan->isian)
        if (baris.diperiksa &&
            std::ranges::find(putusan.isian, baris.field, &PutusanIsian::field) == putusan.isian.end())
            putusan.isian.push_back({baris.field});
    return {};
}

Result<Outcome> putuskanData(Session &session, Office &office)
{
    const auto id = keragaanArgument(session, office, session.argument(1));
    auto tolak = tolakOf(session);
    if (!id || !tolak)
        return id ? tolak.error() : id.error();
    const QString apa = session.argument(2);
    if (apa != u"valid" && apa != u"kembali")
        return wrongUsage(apa);
    const auto ringkasan = office.verifikasi().ringkasan(*id);
    if (!ringkasan)
        return ringkasan.error();
    PutusanPengajuan putusan{*id, *ringkasan ? (*ringkasan)->cerna : QString(), apa == u"valid"};
    if (session.arguments().has(u"cerna"_qs)) // the version that a script has seen
        putusan.cerna = session.option(u"cerna"_qs);
    putusan.isian = std::move(*tolak);
    putusan.kata = session.option(u"alasan"_qs);
    if (auto done = terimaLain(session, office, putusan); !done)
        return done.error();
    const auto hasil = putuskan(office, std::span(&putusan, 1), akunOf(session), session.wiring().clock(),
                                session.wiring().chance());
    if (!hasil)
        return hasil.error();
    return hasil->gagal.empty() ? Result<Outcome>(hasilLangkahOutcome(*hasil)) : hasil->gagal.front().sebab;
}

} // namespace

Result<Outcome> runVerify(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    if (auto done = pakaiPeran(session, **office); !done)
        return done.error();
    const QString apa = session.argument(0);
    const auto banyak = session.arguments().positional.size();
    if (apa == u"list" && banyak == 1)
        return daftarAntrian(session, **office);
    if (apa == u"show" && banyak == 2)
        return satuPengajuan(session, **office);
    if (apa == u"submit" && banyak >= 2)
        return ajukanData(session, **office);
    if (apa == u"decide" && banyak == 3)
        return putuskanData(session, **office);
    return wrongUsage(apa);
}

} // namespace lumbung::ctl
