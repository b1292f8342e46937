// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/pastrekap.h"

#include "core/application/ports/koperasiqueries.h"
#include "core/domain/recordjson.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/matches.h"
#include "storage/sqlite/recordrows.h"
#include "storage/sqlite/sqliterekapqueries.h"
#include "storage/sqlite/statement.h"

namespace lumbung {

namespace {

constexpr int yearsBefore = 2; // the frequency of RAT looks this far back

RekapGroups groupsOf(const Rekap &rekap, RekapMenurut menurut)
{
    RekapGroups groups(menurut);
    for (const RekapBaris &row : rekap.baris)
        groups.add(row.kode, row.ukuran);
    groups.add(QString(), rekap.tidakTerpetakan);
    return groups;
}

void takeBack(Record &isian, const QString &json)
{
    for (const FieldChange &change : changesOfJson(json))
        change.before.isEmpty() ? isian.unset(change.field) : isian.set(change.field, change.before);
}

} // namespace

Result<Rekap> PastRekap::rekap(const RekapQuery &query)
{
    RekapQuery today = query;
    today.keadaan.reset();
    const auto now = m_now.rekap(today);
    const auto first = firstChangeAfter(*query.keadaan);
    if (!now || !first)
        return now ? first.error() : now.error();
    if (!*first)
        return now;
    const auto changed = changedSince(**first);
    if (!changed)
        return changed.error();
    RekapGroups groups = groupsOf(*now, query.menurut);
    for (const qint64 koperasi : *changed) {
        auto state = current(koperasi, query.tahunBuku);
        if (!state)
            return state.error();
        if (counts(*state, query))
            groups.subtract(sumbanganOf(*state->profil, state->tahunan, query.tahunBuku));
        if (auto done = rewind(koperasi, **first, *state); !done)
            return done.error();
        if (counts(*state, query))
            groups.add(sumbanganOf(*state->profil, state->tahunan, query.tahunBuku));
    }
    return groups.rekap();
}

Result<std::optional<qint64>> PastRekap::firstChangeAfter(const QDate &day)
{
    Statement statement(m_connection, "SELECT min(riwayat_awal) FROM tindakan WHERE no > "
                                      "coalesce((SELECT max(no) FROM tindakan WHERE waktu < ?), 0)");
    statement.bind(1, day.addDays(1).startOfDay().toMSecsSinceEpoch());
    const auto row = statement.step();
    if (!row)
        return row.error();
    return statement.isNull(0) ? std::nullopt : std::optional(statement.integer(0));
}

Result<std::vector<qint64>> PastRekap::changedSince(qint64 riwayat)
{
    Statement statement(m_connection, "SELECT DISTINCT koperasi FROM riwayat WHERE no >= ? AND koperasi > 0");
    statement.bind(1, riwayat);
    std::vector<qint64> keys;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.push_back(statement.integer(0));
    }
}

Result<PastRekap::State> PastRekap::current(qint64 koperasi, int tahun)
{
    RecordRows rows(m_connection);
    State state;
    const auto profil = rows.load(Entity::Koperasi, koperasi);
    if (!profil)
        return profil.error();
    if (*profil)
        state.profil = (*profil)->isian;
    auto years = rows.yearly(koperasi, tahun - yearsBefore, tahun);
    if (!years)
        return years.error();
    state.tahunan = std::move(*years);
    return state;
}

Result<void> PastRekap::rewind(qint64 koperasi, qint64 riwayat, State &state)
{
    Statement statement(m_connection, "SELECT isi, jenis, rinci FROM riwayat WHERE koperasi = ? AND no >= ? "
                                      "ORDER BY no DESC");
    statement.bind(1, koperasi);
    statement.bind(2, riwayat);
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        const qint64 isi = statement.integer(0);
        const Periode periode = periodeOfIsi(isi);
        if (isi != 0 && periode.jenis != JenisPeriode::Tahunan)
            continue;
        const auto jenis = static_cast<RiwayatBaris::Jenis>(statement.integer(1));
        if (jenis == RiwayatBaris::Jenis::Buat) {
            if (isi == 0)
                state.profil.reset();
            else
                state.tahunan.erase(periode.tahunBuku);
            continue;
        }
        Record &record =
            isi == 0 ? state.profil.emplace(state.profil.value_or(Record())) : state.tahunan[periode.tahunBuku];
        if (jenis == RiwayatBaris::Jenis::Ubah)
            takeBack(record, statement.text(2));
        else
            record = recordOfJson(statement.text(2)).isian;
    }
}

bool PastRekap::counts(const State &state, const RekapQuery &query) const
{
    if (!state.profil || !state.tahunan.contains(query.tahunBuku))
        return false;
    const FilterSubject subject{*state.profil, state.tahunan, query.tahunBuku};
    const auto kode = KodeWilayah::parse(state.profil->value(Field::Wilayah).text()).value_or(KodeWilayah());
    return query.dalam.contains(kode) && matches(subject, query.filter, [this](const QString &text) {
               return m_wilayah.nama(KodeWilayah::parse(text).value_or(KodeWilayah()));
           });
}

} // namespace lumbung
