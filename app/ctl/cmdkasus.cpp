// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command case: one run of an SOP, from its opening to its end.
#include "app/ctl/commands.h"
#include "app/ctl/kasusjson.h"
#include "app/ctl/koperasiargument.h"
#include "core/application/sop/pelakumeja.h"
#include "core/application/sop/tindakkasus.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace lumbung::ctl {

namespace {

Result<std::optional<Peran>> peranOf(Session &session)
{
    if (!session.arguments().has(u"peran"_qs))
        return std::optional<Peran>();
    const auto peran = peranOfKey(session.option(u"peran"_qs));
    return peran ? Result<std::optional<Peran>>(peran) : wrongUsage(u"--peran="_qs + session.option(u"peran"_qs));
}

Result<PelakuKasus> pelakuOf(Session &session, Office &office, const LatarKasus &latar)
{
    const auto peran = peranOf(session);
    if (!peran)
        return peran.error();
    const QString akun = session.arguments().has(u"akun"_qs) ? session.option(u"akun"_qs) : session.pelaku();
    return pelakuMeja(office, latar, *peran, akun, session.wiring().clock());
}

Result<Outcome> satuKasus(Session &session, Office &office, const KasusId &id)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    const auto kasus = muatKasus(office.peristiwa(), *latar, id);
    if (!kasus)
        return kasus.error();
    const qint64 kini = session.wiring().clock().now().toMSecsSinceEpoch();
    return Outcome{kasusJson(*kasus, latar->kalender(), kini), kasusText(*kasus, latar->kalender(), kini) + u'\n'};
}

Result<Outcome> bukaKasusBaru(Session &session, Office &office)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    const auto pelaku = pelakuOf(session, office, *latar);
    if (!pelaku)
        return pelaku.error();
    BukaKasus buka{
        session.argument(1), session.option(u"jalur"_qs), {}, session.option(u"perihal"_qs), {}, *pelaku};
    if (session.arguments().has(u"acara"_qs)) {
        buka.acara = QDate::fromString(session.option(u"acara"_qs), Qt::ISODate);
        if (!buka.acara.isValid())
            return wrongUsage(u"--acara="_qs + session.option(u"acara"_qs));
    }
    if (session.arguments().has(u"koperasi"_qs)) {
        const auto koperasi = koperasiOf(office, session.option(u"koperasi"_qs));
        if (!koperasi)
            return koperasi.error();
        buka.koperasi = *koperasi;
    }
    const auto id = bukaKasus(office, buka, session.wiring().clock(), session.wiring().chance());
    return id ? satuKasus(session, office, *id) : Result<Outcome>(id.error());
}

/// NAMA=NILAI words behind the act are what the step's form takes down.
Result<QJsonObject> isianOf(const QStringList &words)
{
    QJsonObject isian;
    for (const QString &word : words) {
        const qsizetype tanda = word.indexOf(u'=');
        if (tanda < 1)
            return wrongUsage(word);
        isian.insert(word.left(tanda), word.mid(tanda + 1));
    }
    return isian;
}

Result<PeristiwaKasus> peristiwaOf(Session &session)
{
    const auto jenis = jenisPeristiwaOfKey(session.argument(2));
    if (!jenis || *jenis == JenisPeristiwa::Buka)
        return wrongUsage(session.argument(2));
    PeristiwaKasus apa;
    apa.jenis = *jenis;
    apa.ya = !session.arguments().has(u"tidak"_qs);
    apa.teks = session.option(u"alasan"_qs);
    const auto butir = session.number(u"butir"_qs);
    if (!butir)
        return butir.error();
    apa.butir = butir->value_or(1) - 1;
    auto isian = isianOf(session.arguments().positional.mid(3));
    if (!isian)
        return isian.error();
    apa.isian = std::move(*isian);
    return apa;
}

/// Ticks all that the step asks for, one event each, as a person would.
Result<void> lengkapi(Session &session, Office &office, const Kasus &kasus, const PelakuKasus &pelaku)
{
    const LangkahSop *langkah = kasus.langkahKini();
    for (int i = 0; langkah && i < langkah->kelengkapan.size(); ++i) {
        if (kasus.keadaan.kini()->centang.contains(i))
            continue;
        PeristiwaKasus centang;
        centang.jenis = JenisPeristiwa::Centang;
        centang.pelaku = pelaku;
        centang.butir = i;
        const auto done = tindakKasus(office, {kasus.id, centang, langkah->no}, session.wiring().clock(),
                                      session.wiring().chance());
        if (!done)
            return done.error();
    }
    return {};
}

Result<Outcome> tindakiKasus(Session &session, Office &office)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    const KasusId id(session.argument(1).toLower());
    const auto kasus = muatKasus(office.peristiwa(), *latar, id);
    const auto pelaku = pelakuOf(session, office, *latar);
    auto apa = peristiwaOf(session);
    if (!kasus || !pelaku || !apa)
        return !kasus ? kasus.error() : !pelaku ? pelaku.error() : apa.error();
    apa->pelaku = *pelaku;
    const auto langkah = session.number(u"langkah"_qs);
    if (!langkah)
        return langkah.error();
    const KunjunganLangkah *kini = kasus->keadaan.kini();
    const int dilihat = langkah->value_or(kini ? kini->no : 0);
    if (session.arguments().has(u"lengkap"_qs))
        if (const auto done = lengkapi(session, office, *kasus, *pelaku); !done)
            return done.error();
    const auto done = tindakKasus(office, {id, *apa, dilihat}, session.wiring().clock(), session.wiring().chance());
    return done ? satuKasus(session, office, id) : Result<Outcome>(done.error());
}

Result<Outcome> daftarKasus(Session &session, Office &office)
{
    BukuKasus buku;
    if (const auto done = buku.segarkan(office.peristiwa()); !done)
        return done.error();
    const auto peran = peranOf(session);
    if (!peran)
        return peran.error();
    const qint64 kini = session.wiring().clock().now().toMSecsSinceEpoch();
    std::vector<RingkasKasus> semua;
    buku.setiap([&](const Kasus &kasus) {
        RingkasKasus ringkas = ringkasan(kasus, buku.latar().kalender(), kini);
        if (!*peran || ringkas.peran.contains(keyOf(**peran)))
            semua.push_back(std::move(ringkas));
    });
    std::ranges::sort(semua, {}, [](const RingkasKasus &satu) {
        return std::tuple(satu.tenggat.value_or(std::numeric_limits<qint64>::max()), satu.dibuka, satu.id);
    });
    QJsonArray cases;
    QStringList baris;
    for (const RingkasKasus &satu : semua) {
        cases.append(ringkasJson(satu, buku.latar().kalender()));
        baris.append(ringkasText(satu, buku.latar().kalender()));
    }
    if (baris.isEmpty())
        baris.append(QCoreApplication::translate("ctl", "Tidak ada kasus."));
    return Outcome{{{u"cases"_qs, cases}}, baris.join(u'\n') + u'\n'};
}

} // namespace

Result<Outcome> runCase(Session &session)
{
    const QStringList &apa = session.arguments().positional;
    const auto office = session.office();
    if (!office)
        return office.error();
    if (apa.first() == u"list" && apa.size() == 1)
        return daftarKasus(session, **office);
    if (apa.first() == u"open" && apa.size() == 2)
        return bukaKasusBaru(session, **office);
    if (apa.first() == u"show" && apa.size() == 2)
        return satuKasus(session, **office, KasusId(apa[1].toLower()));
    if (apa.first() == u"act" && apa.size() >= 3)
        return tindakiKasus(session, **office);
    return wrongUsage(apa.join(u' '));
}

} // namespace lumbung::ctl
