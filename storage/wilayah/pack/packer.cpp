// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/pack/packer.h"

#include "storage/wilayah/wilayahkey.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace lumbung::wilayah {

namespace {

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char raw[sizeof(Number)];
    qToLittleEndian(number, raw);
    bytes.append(raw, sizeof(Number));
}

std::pair<Golongan, QString> splitKabupatenKota(const QString &name)
{
    static const std::pair<QString, Golongan> prefixes[] = {
        {u"Kabupaten Administrasi "_qs, Golongan::KabupatenAdministrasi},
        {u"Kota Administrasi "_qs, Golongan::KotaAdministrasi},
        {u"Kabupaten "_qs, Golongan::Kabupaten},
        {u"Kota "_qs, Golongan::Kota}};
    for (const auto &[prefix, golongan] : prefixes)
        if (name.startsWith(prefix))
            return {golongan, name.mid(prefix.size())};
    return {Golongan::Biasa, name};
}

QString lastPart(const QString &code)
{
    return code.mid(code.lastIndexOf(u'.') + 1);
}

} // namespace

bool Packer::addLevel(int level, const std::vector<QStringList> &rows, int nameColumn)
{
    auto &areas = m_levels[static_cast<std::size_t>(level - 1)];
    for (const QStringList &row : rows) {
        Area area;
        area.code = row.at(0);
        area.name = QString(row.at(nameColumn)).replace(u'"', u'\'');
        if (level == 2)
            std::tie(area.golongan, area.name) = splitKabupatenKota(area.name);
        areas.push_back(area);
    }
    std::sort(areas.begin(), areas.end(), [](const Area &a, const Area &b) { return a.code < b.code; });
    return level == 1 || linkToParents(level);
}

bool Packer::linkToParents(int level)
{
    auto &areas = m_levels[static_cast<std::size_t>(level - 1)];
    auto &parents = m_levels[static_cast<std::size_t>(level - 2)];
    std::size_t child = 0;
    for (std::size_t parent = 0; parent < parents.size(); ++parent) {
        parents[parent].firstChild = static_cast<quint32>(child);
        while (child < areas.size() && areas[child].code.startsWith(parents[parent].code + u'.'))
            areas[child++].parent = static_cast<quint16>(parent);
    }
    if (child == areas.size() && parents.size() <= 0xffff)
        return true;
    m_complaint = u"no parent for "_qs + (child < areas.size() ? areas[child].code : QString());
    return false;
}

bool Packer::addKey(const QByteArray &key, int level, quint32 entry, bool alias)
{
    if (key.isEmpty())
        return true;
    const quint64 hash = keyHash(QByteArray::number(level) + key);
    const auto known = m_keyOfHash.constFind(hash);
    if (known != m_keyOfHash.cend() && *known != key) {
        m_complaint = u"two keys share a hash: "_qs + QString::fromLatin1(key);
        return false;
    }
    m_keyOfHash.insert(hash, key);
    m_index.push_back({hash, entry, alias ? 1u : 0u});
    return true;
}

bool Packer::addKeys(const QString &name, int level, quint32 entry)
{
    const auto words = canonicalWords(name);
    if (!addKey(joined(words), level, entry, false))
        return false;
    const auto sebutan = words.size() > 1 ? sebutanOf(words.front()) : std::nullopt;
    if (sebutan && tingkatOf(*sebutan) == level && !addKey(joined(words, 1), level, entry, true))
        return false;
    // "Kab. Siau Tagulandang Biaro" is written as often as "Kab. Kep. Siau Tagulandang Biaro".
    if (level == 2 && words.size() > 1 && words.front() == "kepulauan" &&
        !addKey(joined(words, 1), level, entry, true))
        return false;
    // "Konda/ Kondaga", "Misool (Misool Utara)": either name alone means the area.
    static const QRegularExpression separators(u"[/()]"_qs);
    const QStringList parts = name.split(separators, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return true;
    return std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return addKey(joined(canonicalWords(part)), level, entry, true);
    });
}

QByteArray Packer::packed()
{
    QByteArray entries;
    QByteArray keys;
    QByteArray names;
    quint32 position = 0;
    for (int level = 1; level <= 4; ++level) {
        for (const Area &area : m_levels[static_cast<std::size_t>(level - 1)]) {
            const QByteArray key = searchKey(area.name);
            const QByteArray name = area.name.toUtf8();
            append(entries, static_cast<quint32>(names.size()));
            append(entries, static_cast<quint32>(keys.size()));
            append(entries, area.firstChild);
            append(entries, area.parent);
            append(entries, lastPart(area.code).toUShort());
            append(entries, static_cast<quint8>(name.size()));
            append(entries, static_cast<quint8>(key.size()));
            append(entries, static_cast<quint8>(area.golongan));
            append(entries, quint8(0));
            keys += key + '\n';
            names += name;
            if (!addKeys(area.name, level, position++))
                return {};
        }
    }
    std::sort(m_index.begin(), m_index.end(), [](const IndexEntry &a, const IndexEntry &b) {
        return std::tie(a.hash, a.alias, a.entry) < std::tie(b.hash, b.alias, b.entry);
    });
    QByteArray file;
    append(file, packedMagic);
    for (const auto &level : m_levels)
        append(file, static_cast<quint32>(level.size()));
    append(file, static_cast<quint32>(m_index.size()));
    file += entries;
    for (const IndexEntry &entry : m_index) {
        append(file, entry.hash);
        append(file, entry.entry);
        append(file, entry.alias);
    }
    return file + keys + names;
}

} // namespace lumbung::wilayah
