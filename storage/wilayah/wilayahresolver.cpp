// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/wilayahresolver.h"

#include "storage/wilayah/wilayahalias.h"

#include <algorithm>

namespace lumbung::wilayah {

/// An empty scope is all of Indonesia.
struct Resolver::Jejak {
    Positions scope;     ///< where the next narrower name is looked for
    Positions found;     ///< the narrowest areas that the names so far mean
    Positions saran;     ///< what an unknown name may have meant
    bool lengkap = true; ///< every name so far was matched
    bool putus = false;  ///< a name from kabupaten down was not: narrower ones are only suggestions
    bool kabupaten = false;
};

namespace {

constexpr std::size_t maxKandidat = 10;
constexpr qsizetype shortestSimilar = 5; // shorter names have too many neighbours

bool isBlank(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// One letter added, lost or changed.
bool isOneEditAway(const QByteArray &a, const QByteArray &b)
{
    const QByteArray &longer = a.size() >= b.size() ? a : b;
    const QByteArray &shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < shorter.size() && longer[same] == shorter[same])
        ++same;
    const qsizetype skip = longer.size() == shorter.size() ? same + 1 : same;
    return longer.mid(same + 1) == shorter.mid(skip);
}

} // namespace

bool Resolver::isInside(Position position, const Positions &scope) const
{
    const int level = m_table.levelOf(position);
    return scope.empty() || std::any_of(scope.begin(), scope.end(), [&](Position area) {
               return m_table.inside(area, level).contains(position);
           });
}

void Resolver::preferKind(Positions &positions, int level, Sebutan sebutan) const
{
    Positions kept;
    for (const Position position : positions) {
        const Golongan golongan = m_table.golongan(position);
        const bool kota = golongan == Golongan::Kota || golongan == Golongan::KotaAdministrasi;
        const bool kelurahan = level == 4 && m_table.number(position) / 1000 == 1;
        if ((level == 2 && kota == (sebutan == Sebutan::Kota)) ||
            (level == 4 && kelurahan == (sebutan == Sebutan::Kelurahan)))
            kept.push_back(position);
    }
    if (!kept.empty())
        positions = std::move(kept);
}

Resolver::Positions Resolver::keyed(int level, const QByteArray &key, bool alias, const Positions &scope) const
{
    Positions found;
    for (const auto &match : m_table.byKey(level, key))
        if (match.alias == alias && isInside(match.position, scope))
            found.push_back(match.position);
    return found;
}

Resolver::Positions Resolver::named(int level, const QString &text, const Positions &scope) const
{
    if (const auto kode = KodeWilayah::parse(text); kode && static_cast<int>(kode->tingkat()) == level)
        if (const auto position = m_table.find(*kode); position && isInside(*position, scope))
            return {*position};
    const auto words = canonicalWords(text);
    const Sebutan first = sebutanOf(words.empty() ? QByteArray() : words.front()).value_or(Sebutan::Provinsi);
    const bool kindGiven = words.size() > 1 && sebutanOf(words.front()) && tingkatOf(first) == level;
    std::vector<QByteArray> keys{currentKey(level, joined(words))};
    if (kindGiven)
        keys.push_back(currentKey(level, joined(words, 1)));
    // An area's own name goes before other names of it, whether the kind was written or not.
    Positions found;
    for (const bool alias : {false, true})
        for (const QByteArray &key : keys)
            if (found.empty())
                found = keyed(level, key, alias, scope);
    if (kindGiven)
        preferKind(found, level, first);
    return found;
}

Resolver::Positions Resolver::similar(int level, const QString &text, const Positions &scope) const
{
    auto words = canonicalWords(text);
    if (words.size() > 1)
        if (const auto sebutan = sebutanOf(words.front()); sebutan && tingkatOf(*sebutan) == level)
            words.erase(words.begin());
    const QByteArray key = joined(words);
    Positions found;
    if (key.size() < shortestSimilar)
        return found;
    for (const Position area : scope) {
        const auto span = m_table.inside(area, level);
        for (Position position = span.begin; position < span.end; ++position)
            if (isOneEditAway(key, joined(canonicalWords(m_table.name(position)))))
                found.push_back(position);
    }
    return found.size() == 1 ? found : Positions();
}

void Resolver::accept(Jejak &jejak, int level, const QString &text, const Positions &found) const
{
    if (!found.empty() && !jejak.putus) {
        jejak.found = jejak.scope = found;
        jejak.saran.clear();
        return;
    }
    jejak.lengkap = false;
    jejak.putus = jejak.putus || level > 1;
    if (const Positions saran = found.empty() ? similar(level, text, jejak.scope) : found; !saran.empty())
        jejak.saran = saran;
}

void Resolver::stepProvinsi(Jejak &jejak, const QString &text) const
{
    if (!isBlank(text))
        accept(jejak, 1, text, named(1, text, {}));
}

void Resolver::stepKabupatenKota(Jejak &jejak, const QString &text) const
{
    if (isBlank(text))
        return;
    Positions found = named(2, text, jejak.scope);
    if (found.empty() && !jejak.scope.empty()) {
        const int dahulu = m_table.number(jejak.scope.front());
        found = named(2, text, {});
        std::erase_if(
            found, [&](Position position) { return !splitFrom(dahulu, m_table.number(m_table.parent(position))); });
    }
    jejak.kabupaten = !found.empty();
    accept(jejak, 2, text, found);
}

void Resolver::stepBelow(Jejak &jejak, int level, const QString &text, const KodeWilayah &dalam) const
{
    if (isBlank(text))
        return;
    Positions found;
    const auto own = m_table.find(dalam);
    if (own && !jejak.kabupaten && isInside(*own, jejak.scope))
        found = named(level, text, {*own});
    if (found.empty())
        found = named(level, text, jejak.scope);
    accept(jejak, level, text, found);
}

void Resolver::preferArea(Positions &positions, const KodeWilayah &dalam) const
{
    if (positions.size() < 2 || dalam.isEmpty())
        return;
    Positions kept;
    for (const Position position : positions) {
        const KodeWilayah kode = m_table.kode(position);
        if (dalam.contains(kode) || kode.contains(dalam))
            kept.push_back(position);
    }
    if (!kept.empty())
        positions = std::move(kept);
}

KodeWilayah Resolver::common(const Positions &positions) const
{
    KodeWilayah area = m_table.kode(positions.front());
    for (const Position position : positions)
        while (!area.isEmpty() && !area.contains(m_table.kode(position)))
            area = area.parent();
    return area;
}

WilayahResolusi Resolver::resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const
{
    Jejak jejak;
    stepProvinsi(jejak, nama.provinsi);
    stepKabupatenKota(jejak, nama.kabupatenKota);
    stepBelow(jejak, 3, nama.kecamatan, dalam);
    stepBelow(jejak, 4, nama.desa, dalam);
    preferArea(jejak.found, dalam);
    preferArea(jejak.saran, dalam);

    WilayahResolusi resolusi;
    if (!jejak.found.empty())
        resolusi.kode = common(jejak.found);
    resolusi.lengkap = jejak.lengkap && jejak.found.size() == 1;
    Positions &kandidat = jejak.found.size() > 1 ? jejak.found : jejak.saran;
    kandidat.resize(std::min(kandidat.size(), maxKandidat));
    for (const Position position : kandidat)
        resolusi.kandidat.push_back(m_table.kode(position));
    return resolusi;
}

} // namespace lumbung::wilayah
