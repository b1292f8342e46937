// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kodewilayah.h"

namespace lumbung {

namespace {

constexpr int digitsOfLevel[] = {0, 2, 4, 6, 10};
constexpr int lengthOfLevel[] = {0, 2, 5, 8, 13};

int levelOfDigits(qsizetype digits)
{
    for (int level = 1; level <= 4; ++level)
        if (digitsOfLevel[level] == digits)
            return level;
    return 0;
}

} // namespace

std::optional<KodeWilayah> KodeWilayah::parse(QStringView text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u'.')
            return std::nullopt;
    }
    const int level = levelOfDigits(digits.size());
    if (level == 0)
        return std::nullopt;
    QString dotted = digits.left(2);
    for (int i = 2; i <= level; ++i)
        dotted += u'.' + digits.mid(digitsOfLevel[i - 1], digitsOfLevel[i] - digitsOfLevel[i - 1]);
    const QStringView given = text.trimmed();
    if (given.contains(u'.') && given != dotted)
        return std::nullopt;
    return KodeWilayah(dotted);
}

TingkatWilayah KodeWilayah::tingkat() const
{
    Q_ASSERT(!isEmpty());
    const auto level = m_text.size() <= 2 ? 1 : m_text.size() <= 5 ? 2 : m_text.size() <= 8 ? 3 : 4;
    return static_cast<TingkatWilayah>(level);
}

KodeWilayah KodeWilayah::at(TingkatWilayah tingkat) const
{
    const int length = lengthOfLevel[static_cast<int>(tingkat)];
    return m_text.size() < length ? KodeWilayah() : KodeWilayah(m_text.left(length));
}

KodeWilayah KodeWilayah::parent() const
{
    const auto dot = m_text.lastIndexOf(u'.');
    return dot < 0 ? KodeWilayah() : KodeWilayah(m_text.left(dot));
}

bool KodeWilayah::contains(const KodeWilayah &other) const
{
    return isEmpty() || other.m_text == m_text ||
           (other.m_text.size() > m_text.size() && other.m_text.startsWith(m_text) &&
            other.m_text.at(m_text.size()) == u'.');
}

int KodeWilayah::scope() const
{
    if (isEmpty())
        return 0;
    const int provinsi = m_text.left(2).toInt();
    return provinsi * 100 + (m_text.size() >= 5 ? m_text.mid(3, 2).toInt() : 0);
}

} // namespace lumbung
