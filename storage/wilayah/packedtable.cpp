// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/packedtable.h"

#include "storage/wilayah/wilayahkey.h"

#include <QList>
#include <QtEndian>

#include <algorithm>

namespace lumbung::wilayah {

namespace {

template <typename Number>
Number readAt(const char *at)
{
    return qFromLittleEndian<Number>(at);
}

// Offsets inside one entry, in the order of packedformat.h.
constexpr int atName = 0;
constexpr int atKey = 4;
constexpr int atChild = 8;
constexpr int atParent = 12;
constexpr int atNumber = 14;
constexpr int atNameLength = 16;
constexpr int atKeyLength = 17;
constexpr int atGolongan = 18;

} // namespace

PackedTable::PackedTable(QByteArray bytes) : m_bytes(std::move(bytes))
{
    Q_ASSERT(m_bytes.size() > headerSize && readAt<quint32>(m_bytes.constData()) == packedMagic);
    for (int i = 0; i < 4; ++i) {
        const auto size = readAt<quint32>(m_bytes.constData() + 4 + 4 * i);
        m_levels[i] = {m_count, m_count + size};
        m_count += size;
    }
    m_indexCount = readAt<quint32>(m_bytes.constData() + 20);
    m_entries = m_bytes.constData() + headerSize;
    m_index = entry(m_count);
    m_keys = m_index + qsizetype(m_indexCount) * indexSize;
    const Position last = m_count - 1;
    m_names = m_keys + keyStart(last) + static_cast<quint8>(entry(last)[atKeyLength]) + 1;
}

int PackedTable::levelOf(Position position) const
{
    int level = 1;
    while (position >= m_levels[level - 1].end)
        ++level;
    return level;
}

QString PackedTable::name(Position position) const
{
    return QString::fromUtf8(m_names + readAt<quint32>(entry(position) + atName),
                             static_cast<quint8>(entry(position)[atNameLength]));
}

qsizetype PackedTable::keyStart(Position position) const
{
    return readAt<quint32>(entry(position) + atKey);
}

std::string_view PackedTable::key(Position position) const
{
    return {m_keys + keyStart(position), static_cast<quint8>(entry(position)[atKeyLength])};
}

std::string_view PackedTable::keys() const
{
    return {m_keys, static_cast<std::size_t>(m_names - m_keys)};
}

Golongan PackedTable::golongan(Position position) const
{
    return static_cast<Golongan>(entry(position)[atGolongan]);
}

int PackedTable::number(Position position) const
{
    return readAt<quint16>(entry(position) + atNumber);
}

PackedTable::Position PackedTable::parent(Position position) const
{
    return m_levels[levelOf(position) - 2].begin + readAt<quint16>(entry(position) + atParent);
}

PackedTable::Span PackedTable::children(Position position) const
{
    const int level = levelOf(position);
    if (level == 4)
        return {};
    const Span below = m_levels[level];
    const bool last = position + 1 == m_levels[level - 1].end;
    return {below.begin + readAt<quint32>(entry(position) + atChild),
            last ? below.end : below.begin + readAt<quint32>(entry(position + 1) + atChild)};
}

PackedTable::Span PackedTable::inside(Position position, int level) const
{
    Span span{position, position + 1};
    int at = levelOf(position);
    if (at > level)
        return {};
    for (; at < level && span.begin < span.end; ++at)
        span = {children(span.begin).begin, children(span.end - 1).end};
    return span;
}

KodeWilayah PackedTable::kode(Position position) const
{
    const int level = levelOf(position);
    const QString own = QString::number(number(position)).rightJustified(level == 4 ? 4 : 2, u'0');
    return *KodeWilayah::parse(level == 1 ? own : QString(kode(parent(position)).text() + u'.' + own));
}

std::optional<PackedTable::Position> PackedTable::find(const KodeWilayah &kode) const
{
    std::optional<Position> found;
    Span span = m_levels[0];
    const QString text = kode.text();
    for (const QStringView part : QStringView(text).split(u'.', Qt::SkipEmptyParts)) {
        const int wanted = part.toInt();
        Position low = span.begin;
        for (Position high = span.end; low < high;) {
            const Position middle = low + (high - low) / 2;
            number(middle) < wanted ? low = middle + 1 : high = middle;
        }
        if (low >= span.end || number(low) != wanted)
            return std::nullopt;
        found = low;
        span = children(low);
    }
    return found;
}

std::vector<PackedTable::Match> PackedTable::byKey(int level, const QByteArray &key) const
{
    const quint64 hash = keyHash(QByteArray::number(level) + key);
    const auto hashAt = [this](quint32 i) { return readAt<quint64>(m_index + qsizetype(i) * indexSize); };
    quint32 low = 0;
    for (quint32 high = m_indexCount; low < high;) {
        const quint32 middle = low + (high - low) / 2;
        hashAt(middle) < hash ? low = middle + 1 : high = middle;
    }
    std::vector<Match> matches;
    for (; low < m_indexCount && hashAt(low) == hash; ++low) {
        const char *at = m_index + qsizetype(low) * indexSize;
        matches.push_back({readAt<quint32>(at + 8), readAt<quint32>(at + 12) != 0});
    }
    return matches;
}

} // namespace lumbung::wilayah
