// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/filter.h"
#include "core/domain/filtervalue.h"

#include <QStringList>

#include <array>

namespace lumbung {

namespace {

enum class FilterOperator { NotContains, NotEqual, GreaterEqual, LessEqual, Equal, Greater, Less, Contains };

struct OperatorText {
    QStringView text;
    FilterOperator op;
};

/// Longer ones first: ">=" is not ">" and "=".
constexpr std::array<OperatorText, 8> operatorTexts{{{u"!~", FilterOperator::NotContains},
                                                     {u"!=", FilterOperator::NotEqual},
                                                     {u">=", FilterOperator::GreaterEqual},
                                                     {u"<=", FilterOperator::LessEqual},
                                                     {u"=", FilterOperator::Equal},
                                                     {u">", FilterOperator::Greater},
                                                     {u"<", FilterOperator::Less},
                                                     {u"~", FilterOperator::Contains}}};

/// One value as written: plain, or quoted and therefore no word of the language.
struct WrittenValue {
    QString text;
    bool quoted = false;
    qsizetype position = 0;
};

/// One item of a value list: a value, or a range when `upper` is there.
struct WrittenItem {
    WrittenValue lower;
    std::optional<WrittenValue> upper;
};

bool isWord(const WrittenValue &value, QStringView word)
{
    return !value.quoted && value.text.compare(word, Qt::CaseInsensitive) == 0;
}

class FilterParser {
public:
    FilterParser(QStringView text, const AreaReader &areas) : m_text(text), m_areas(areas) {}

    Result<Filter> parse()
    {
        Filter filter;
        skipSpaces();
        while (m_at < m_text.size()) {
            if (!filter.conditions.empty() && !takeConjunction())
                return failure(m_at, QStringLiteral("penghubung"));
            auto condition = parseCondition();
            if (!condition)
                return condition.error();
            filter.conditions.push_back(std::move(condition).value());
            skipSpaces();
        }
        return filter;
    }

private:
    Error failure(qsizetype position, const QString &bagian) const
    {
        constexpr qsizetype shown = 40;
        return {ErrorKind::Input,
                QStringLiteral("saring.tidak-dipahami"),
                {{QStringLiteral("posisi"), position},
                 {QStringLiteral("teks"), m_text.mid(position, shown).toString()},
                 {QStringLiteral("bagian"), bagian}}};
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// "dan" as a word of its own at this place.
    bool conjunctionAt(qsizetype at) const
    {
        const auto end = at + 3;
        return m_text.mid(at, 3).compare(u"dan", Qt::CaseInsensitive) == 0 &&
               (end == m_text.size() || m_text[end].isSpace());
    }

    bool takeConjunction()
    {
        if (!conjunctionAt(m_at))
            return false;
        m_at += 3;
        skipSpaces();
        return true;
    }

    std::optional<Field> takeField()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
            ++m_at;
        const auto field = fieldOfKey(m_text.mid(start, m_at - start).toString().toLower());
        if (!field)
            m_at = start;
        skipSpaces();
        return field;
    }

    std::optional<FilterOperator> takeOperator()
    {
        for (const OperatorText &candidate : operatorTexts)
            if (m_text.mid(m_at).startsWith(candidate.text)) {
                m_at += candidate.text.size();
                skipSpaces();
                return candidate.op;
            }
        return std::nullopt;
    }

    std::optional<WrittenValue> takeQuoted()
    {
        WrittenValue value{{}, true, m_at};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value.text.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value.text.append(u'"');
                ++m_at;
            } else {
                ++m_at;
                return value;
            }
        }
        return std::nullopt; // the closing quote is missing
    }

    /// Up to a comma, a range mark, "dan" or the end; spaces inside belong to it.
    WrittenValue takePlain()
    {
        const auto start = m_at;
        auto end = start; // without trailing spaces
        while (m_at < m_text.size() && m_text[m_at] != u',' && !m_text.mid(m_at).startsWith(u"..")) {
            const bool atWordStart = m_at == start || m_text[m_at - 1].isSpace();
            if (atWordStart && conjunctionAt(m_at))
                break;
            if (!m_text[m_at].isSpace())
                end = m_at + 1;
            ++m_at;
        }
        return {m_text.mid(start, end - start).toString(), false, start};
    }

    std::optional<WrittenValue> takeValue()
    {
        skipSpaces();
        const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
        auto value = quoted ? takeQuoted() : std::optional(takePlain());
        skipSpaces();
        return value;
    }

    std::optional<WrittenItem> takeItem()
    {
        auto lower = takeValue();
        if (!lower)
            return std::nullopt;
        WrittenItem item{*lower, std::nullopt};
        if (!m_text.mid(m_at).startsWith(u".."))
            return item;
        m_at += 2;
        item.upper = takeValue();
        return item.upper ? std::optional(item) : std::nullopt;
    }

    Result<Condition> parseCondition()
    {
        const auto start = m_at;
        const auto field = takeField();
        if (!field)
            return failure(start, QStringLiteral("kolom"));
        const auto op = takeOperator();
        if (!op)
            return failure(m_at, QStringLiteral("operator"));
        const auto valueStart = m_at;
        switch (*op) {
        case FilterOperator::Contains:
        case FilterOperator::NotContains: return parseContains(*field, *op == FilterOperator::NotContains);
        case FilterOperator::Equal:
        case FilterOperator::NotEqual: return parseList(*field, *op == FilterOperator::NotEqual);
        case FilterOperator::Greater:
        case FilterOperator::GreaterEqual:
        case FilterOperator::Less:
        case FilterOperator::LessEqual: return parseBound(*field, *op);
        }
        return failure(valueStart, QStringLiteral("nilai"));
    }

    Result<Condition> parseContains(Field field, bool negated)
    {
        const auto start = m_at;
        const auto value = takeValue();
        if (!value || (value->text.isEmpty() && !value->quoted))
            return failure(start, QStringLiteral("nilai"));
        return Condition{field, Condition::Kind::Contains, {Value(value->text)}, false, negated};
    }

    Result<Condition> parseBound(Field field, FilterOperator op)
    {
        const auto start = m_at;
        const auto written = takeValue();
        const auto bounds =
            written && !written->text.isEmpty() ? readFilterValue(field, written->text) : std::nullopt;
        if (!bounds)
            return failure(start, QStringLiteral("nilai"));
        const bool lower = op == FilterOperator::Greater || op == FilterOperator::GreaterEqual;
        std::optional<Value> bound;
        switch (op) {
        case FilterOperator::Greater: bound = neighbourOf(bounds->last, spec(field).type, true); break;
        case FilterOperator::Less: bound = neighbourOf(bounds->first, spec(field).type, false); break;
        case FilterOperator::GreaterEqual: bound = bounds->first; break;
        default: bound = bounds->last; break;
        }
        if (!bound)
            return failure(start, QStringLiteral("operator"));
        return Condition{field, Condition::Kind::Between, {lower ? *bound : Value(), lower ? Value() : *bound}};
    }

    Result<Condition> parseList(Field field, bool negated)
    {
        Condition condition{field, Condition::Kind::OneOf, {}, false, negated};
        bool emptyAlone = true;
        bool isRange = false;
        do {
            skipSpaces();
            const auto start = m_at;
            const auto item = takeItem();
            if (!item || isRange)
                return failure(start, QStringLiteral("nilai"));
            if (!item->upper && isWord(item->lower, u"kosong")) {
                condition.orEmpty = true;
                continue;
            }
            if (!item->upper && isWord(item->lower, u"terisi") && condition.values.empty()) {
                condition.kind = Condition::Kind::Filled;
                return condition;
            }
            emptyAlone = false;
            isRange = condition.kind == Condition::Kind::Between;
            const auto added = addItem(condition, *item);
            if (!added)
                return added.error();
            if (!*added)
                return failure(start, QStringLiteral("nilai"));
        } while (takeComma());
        if (condition.orEmpty && emptyAlone) {
            condition.kind = Condition::Kind::Empty;
            condition.orEmpty = false;
        }
        return condition;
    }

    Result<bool> addArea(Condition &condition, const QString &name)
    {
        const auto area = m_areas(condition.field, name);
        if (!area)
            return area.error();
        condition.values.push_back(Value(area->text()));
        return condition.kind == Condition::Kind::OneOf;
    }

    bool takeComma()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u',')
            return false;
        ++m_at;
        return true;
    }

    /// Adds a value, or makes the condition a range; one range only, and never beside values.
    Result<bool> addItem(Condition &condition, const WrittenItem &item)
    {
        if (!item.upper && item.lower.quoted && item.lower.text.isEmpty())
            return condition.values.empty(); // `x=""`: one of nothing
        if (!item.upper && item.lower.text.isEmpty())
            return false;
        const auto lower = item.lower.text.isEmpty() ? std::optional(FilterBounds{})
                                                     : readFilterValue(condition.field, item.lower.text);
        if (!lower && m_areas && spec(condition.field).type == FieldType::Wilayah && !item.upper)
            return addArea(condition, item.lower.text);
        if (!lower)
            return false;
        const bool wholeYear = !(lower->first == lower->last);
        if (!item.upper && !wholeYear) {
            condition.values.push_back(lower->first);
            return condition.kind == Condition::Kind::OneOf;
        }
        const auto upper = !item.upper                  ? lower
                           : item.upper->text.isEmpty() ? std::optional(FilterBounds{})
                                                        : readFilterValue(condition.field, item.upper->text);
        if (!upper || !condition.values.empty())
            return false;
        condition.kind = Condition::Kind::Between;
        condition.values = {lower->first, upper->last};
        return true;
    }

    QStringView m_text;
    const AreaReader &m_areas;
    qsizetype m_at = 0;
};

} // namespace

Result<Filter> parseFilter(QStringView text, const AreaReader &areas)
{
    return FilterParser(text, areas).parse();
}

} // namespace lumbung
