// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/filter.h"
#include "core/domain/filtervalue.h"

#include <algorithm>

namespace lumbung {

namespace {

bool isConjunction(QStringView text)
{
    for (const QStringView word : text.tokenize(u' '))
        if (word.compare(u"dan", Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

bool needsQuotes(const QString &text)
{
    const bool reserved =
        text.compare(u"kosong", Qt::CaseInsensitive) == 0 || text.compare(u"terisi", Qt::CaseInsensitive) == 0;
    const bool marks = text.contains(u',') || text.contains(u'"') || text.contains(u"..") ||
                       text.startsWith(u'.') || text.endsWith(u'.');
    const bool spaces = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() && c != u' '; });
    return text.isEmpty() || reserved || marks || spaces || text.front() == u' ' || text.back() == u' ' ||
           QStringView(u"=<>~!").contains(text.front()) || isConjunction(text);
}

QString written(const Value &value)
{
    QString text = writeFilterValue(value);
    if (!needsQuotes(text))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// A bound of a range; an open one is not written.
QString writtenBound(const std::vector<Value> &values, std::size_t index)
{
    return index < values.size() && !values[index].isEmpty() ? written(values[index]) : QString();
}

QString formatBetween(const Condition &condition)
{
    const QString lower = writtenBound(condition.values, 0);
    const QString upper = writtenBound(condition.values, 1);
    const bool plain = !condition.negated && !condition.orEmpty;
    if (plain && upper.isEmpty() && !lower.isEmpty())
        return QStringLiteral(">=") + lower;
    if (plain && lower.isEmpty() && !upper.isEmpty())
        return QStringLiteral("<=") + upper;
    return (condition.negated ? QStringLiteral("!=") : QStringLiteral("=")) + lower + QStringLiteral("..") + upper +
           (condition.orEmpty ? QStringLiteral(",kosong") : QString());
}

QString formatOneOf(const Condition &condition)
{
    QString text;
    for (const Value &value : condition.values)
        text += (text.isEmpty() ? QString() : QStringLiteral(",")) + written(value);
    if (condition.values.empty())
        text = QStringLiteral("\"\"");
    if (condition.orEmpty)
        text += QStringLiteral(",kosong");
    return (condition.negated ? QStringLiteral("!=") : QStringLiteral("=")) + text;
}

QString formatCondition(const Condition &condition)
{
    const QString equals = condition.negated ? QStringLiteral("!=") : QStringLiteral("=");
    switch (condition.kind) {
    case Condition::Kind::OneOf: return formatOneOf(condition);
    case Condition::Kind::Between: return formatBetween(condition);
    case Condition::Kind::Contains:
        return (condition.negated ? QStringLiteral("!~") : QStringLiteral("~")) +
               written(condition.values.empty() ? Value() : condition.values.front());
    case Condition::Kind::Empty: return equals + QStringLiteral("kosong");
    case Condition::Kind::Filled: return equals + QStringLiteral("terisi");
    }
    return {};
}

} // namespace

QString formatFilter(const Filter &filter)
{
    QString text;
    for (const Condition &condition : filter.conditions) {
        if (!text.isEmpty())
            text += QStringLiteral(" dan ");
        text += keyOf(condition.field) + formatCondition(condition);
    }
    return text;
}

} // namespace lumbung
