// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kuncipemulihan.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lumbung {

namespace {

constexpr char keyAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int keyBytes = 32;
constexpr int groups = 13;
constexpr int dataOfGroup = 4;
constexpr int groupSize = dataOfGroup + 1;
constexpr qsizetype hexSize = 2 * keyBytes;

/// Product in GF(32) with x^5 + x^2 + 1.
int product(int a, int b)
{
    int sum = 0;
    for (int bit = 0; bit < 5; ++bit)
        if (b & (1 << bit))
            sum ^= a << bit;
    for (int bit = 8; bit >= 5; --bit)
        if (sum & (1 << bit))
            sum ^= 0x25 << (bit - 5);
    return sum;
}

/// Different weights find swapped neighbours, the number of the group finds swapped groups.
int groupCheck(const std::array<int, dataOfGroup> &data, int group)
{
    int check = group;
    for (int at = 0; at < dataOfGroup; ++at)
        check ^= product(data[static_cast<std::size_t>(at)], at + 2);
    return check;
}

/// The four bits that 256 leave of 260: a last look over the whole key.
int tailOf(const QByteArray &key)
{
    return static_cast<quint8>(QCryptographicHash::hash(key, QCryptographicHash::Sha256).at(0)) >> 4;
}

QChar readable(QChar c)
{
    c = c.toUpper();
    return c == u'O' ? u'0' : c == u'I' || c == u'L' ? u'1' : c;
}

int keyDigit(QChar c)
{
    return static_cast<int>(QLatin1String(keyAlphabet).indexOf(c));
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens{QString()};
    for (const QChar c : text) {
        const bool between = c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'_' || c == u'.' ||
                             c == u',' || c == u':' || c.category() == QChar::Other_Format;
        if (!between)
            tokens.last() += readable(c);
        else if (!tokens.last().isEmpty())
            tokens += QString();
    }
    if (tokens.last().isEmpty())
        tokens.removeLast();
    return tokens;
}

/// Of a whole sheet: the lines that hold nothing but groups.
QStringList tokensOfSheet(const QString &text)
{
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        const QStringList tokens = tokensOf(line);
        bool onlyGroups = tokens.size() >= 2 && line == line.toUpper();
        for (const QString &token : tokens)
            onlyGroups = onlyGroups && (token.size() == groupSize || token.size() == dataOfGroup);
        if (onlyGroups)
            found += tokens;
    }
    return found;
}

bool isHex(const QString &text)
{
    for (const QChar c : text)
        if (keyDigit(c) < 0 || keyDigit(c) > 15)
            return false;
    return text.size() == hexSize;
}

QStringList inFives(const QString &text)
{
    QStringList parts;
    for (qsizetype at = 0; at < text.size(); at += groupSize)
        parts += text.mid(at, groupSize);
    return parts;
}

/// The four digits of one group; nothing when it is mistyped.
std::optional<std::array<int, dataOfGroup>> readGroup(const QString &text, int group)
{
    if (text.size() != groupSize)
        return std::nullopt;
    std::array<int, dataOfGroup> data{};
    for (int at = 0; at < dataOfGroup; ++at) {
        data[static_cast<std::size_t>(at)] = keyDigit(text.at(at));
        if (data[static_cast<std::size_t>(at)] < 0)
            return std::nullopt;
    }
    return keyDigit(text.at(dataOfGroup)) == groupCheck(data, group) ? std::optional(data) : std::nullopt;
}

/// Of a key that is not all there: the full groups so far that do not check.
QStringList wrongSoFar(const QStringList &parts)
{
    QStringList wrong;
    for (int group = 0; group < std::min<int>(groups, static_cast<int>(parts.size())); ++group)
        if (parts.at(group).size() == groupSize && !readGroup(parts.at(group), group))
            wrong += QString::number(group + 1);
    return wrong;
}

Error mistypedGroups(const QStringList &wrong)
{
    Error error{ErrorKind::Input, QStringLiteral("pemulihan.salah-ketik"), {}};
    if (!wrong.isEmpty())
        error.facts.insert(QStringLiteral("kelompok"), wrong.join(QStringLiteral(", ")));
    return error;
}

Result<QByteArray> readGroups(const QStringList &parts)
{
    std::vector<int> digits;
    QStringList wrong;
    for (int group = 0; group < groups; ++group) {
        const auto data = readGroup(parts.at(group), group);
        if (data)
            digits.insert(digits.end(), data->begin(), data->end());
        else
            wrong += QString::number(group + 1);
    }
    if (!wrong.isEmpty())
        return mistypedGroups(wrong);
    QByteArray key;
    int bits = 0;
    int held = 0;
    for (const int digit : digits) {
        bits = ((bits << 5) | digit) & 0xfff;
        held += 5;
        if (held >= 8) {
            held -= 8;
            key += static_cast<char>(bits >> held);
        }
    }
    return (bits & 0xf) == tailOf(key) ? Result<QByteArray>(key) : mistypedGroups({});
}

} // namespace

QString kunciPemulihan(const QByteArray &kunci)
{
    Q_ASSERT(kunci.size() == keyBytes);
    std::vector<int> digits;
    int bits = 0;
    int held = 0;
    const auto take = [&](int value, int count) {
        bits = ((bits << count) | value) & 0xffff;
        held += count;
        for (; held >= 5; held -= 5)
            digits.push_back((bits >> (held - 5)) & 0x1f);
    };
    for (const char byte : kunci)
        take(static_cast<quint8>(byte), 8);
    take(tailOf(kunci), 4);
    QStringList texts;
    for (int group = 0; group < groups; ++group) {
        std::array<int, dataOfGroup> data{};
        std::copy_n(digits.begin() + group * dataOfGroup, dataOfGroup, data.begin());
        QString text;
        for (const int digit : data)
            text += QLatin1Char(keyAlphabet[digit]);
        texts += text + QLatin1Char(keyAlphabet[groupCheck(data, group)]);
    }
    return texts.join(u' ');
}

Result<QByteArray> bacaKunciPemulihan(const QString &teks)
{
    constexpr qsizetype wanted = groups * groupSize;
    QStringList tokens = tokensOf(teks);
    if (tokens.isEmpty())
        return Error{ErrorKind::Input, QStringLiteral("pemulihan.kosong"), {}};
    if (tokens.join(QString()).size() > wanted)
        if (const QStringList sheet = tokensOfSheet(teks); !sheet.isEmpty())
            tokens = sheet;
    const QString all = tokens.join(QString());
    if (isHex(all))
        return QByteArray::fromHex(all.toLatin1());
    if (all.size() == wanted)
        return readGroups(inFives(all));
    if (tokens.size() == groups)
        return readGroups(tokens);
    if (const QStringList wrong = wrongSoFar(inFives(all)); !wrong.isEmpty())
        return mistypedGroups(wrong.mid(0, 1)); // behind it nothing can be told
    return Error{ErrorKind::Input,
                 QStringLiteral("pemulihan.panjang"),
                 {{QStringLiteral("ada"), all.size()}, {QStringLiteral("seharusnya"), wanted}}};
}

} // namespace lumbung
