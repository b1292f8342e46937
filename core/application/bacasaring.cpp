// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/bacasaring.h"

#include "core/domain/normalise.h"

#include <QStringList>

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::size_t shownCandidates = 5;

NamaWilayah nameAt(TingkatWilayah level, const QString &name)
{
    NamaWilayah names;
    switch (level) {
    case TingkatWilayah::Provinsi: names.provinsi = name; break;
    case TingkatWilayah::KabupatenKota: names.kabupatenKota = name; break;
    case TingkatWilayah::Kecamatan: names.kecamatan = name; break;
    case TingkatWilayah::DesaKelurahan: names.desa = name; break;
    }
    return names;
}

/// The levels that a field speaks of; Field::Wilayah of all.
std::vector<TingkatWilayah> levelsOf(Field field)
{
    switch (field) {
    case Field::Provinsi: return {TingkatWilayah::Provinsi};
    case Field::KabupatenKota: return {TingkatWilayah::KabupatenKota};
    case Field::Kecamatan: return {TingkatWilayah::Kecamatan};
    case Field::DesaKelurahan: return {TingkatWilayah::DesaKelurahan};
    default: break;
    }
    return {TingkatWilayah::Provinsi, TingkatWilayah::KabupatenKota, TingkatWilayah::Kecamatan,
            TingkatWilayah::DesaKelurahan};
}

QString listed(std::vector<KodeWilayah> areas, const WilayahDirectory &wilayah)
{
    areas.resize(std::min(areas.size(), shownCandidates));
    QStringList words;
    for (const KodeWilayah &area : areas)
        words << u"%1 (%2)"_qs.arg(wilayah.jalur(area), area.text());
    return words.join(u"; "_qs);
}

/// Those that fulfil it, when there are any.
template <typename Fulfils>
void keepOnly(std::vector<KodeWilayah> &areas, Fulfils fulfils)
{
    if (std::any_of(areas.begin(), areas.end(), fulfils))
        std::erase_if(areas, [&](const KodeWilayah &area) { return !fulfils(area); });
}

Error unknownArea(const std::vector<TingkatWilayah> &levels, const QString &name, const WilayahDirectory &wilayah,
                  const KodeWilayah &kantor)
{
    std::vector<KodeWilayah> similar;
    for (const WilayahHit &hit : wilayah.search(name, 50, kantor))
        if (std::find(levels.begin(), levels.end(), hit.kode.tingkat()) != levels.end())
            similar.push_back(hit.kode);
    return {ErrorKind::Input,
            u"saring.wilayah-tidak-ada"_qs,
            {{u"teks"_qs, name}, {u"mirip"_qs, listed(similar, wilayah)}}};
}

Result<KodeWilayah> areaNamed(Field field, const QString &name, const WilayahDirectory &wilayah,
                              const KodeWilayah &kantor)
{
    // Inside the office's own area first, then the very spelling: "Pasirangin" before "Pasir Angin".
    const auto levels = levelsOf(field);
    std::vector<KodeWilayah> found;
    for (const TingkatWilayah level : levels) {
        const WilayahResolusi resolved = wilayah.resolve(nameAt(level, name), kantor);
        if (resolved.lengkap)
            found.push_back(resolved.kode);
        else if (!resolved.kode.isEmpty() || resolved.kandidat.size() > 1)
            found.insert(found.end(), resolved.kandidat.begin(), resolved.kandidat.end());
    }
    keepOnly(found, [&](const KodeWilayah &area) { return kantor.contains(area) || area.contains(kantor); });
    keepOnly(found,
             [&](const KodeWilayah &area) { return normaliseTeks(wilayah.nama(area)) == normaliseTeks(name); });
    if (found.empty())
        return unknownArea(levels, name, wilayah, kantor);
    if (found.size() == 1)
        return found.front();
    return Error{ErrorKind::Input,
                 u"saring.wilayah-ganda"_qs,
                 {{u"teks"_qs, name},
                  {u"kandidat"_qs, listed(found, wilayah)},
                  {u"banyak"_qs, static_cast<qint64>(found.size())}}};
}

} // namespace

Result<Filter> bacaSaring(QStringView teks, const WilayahDirectory &wilayah, const KodeWilayah &kantor)
{
    return parseFilter(teks,
                       [&](Field field, const QString &name) { return areaNamed(field, name, wilayah, kantor); });
}

} // namespace lumbung
