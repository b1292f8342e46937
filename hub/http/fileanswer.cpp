// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/fileanswer.h"

#include <QFileInfo>

namespace lumbung::hub {

namespace {

struct Span {
    qint64 first = 0, last = 0;
};
enum class RangeKind { None, Good, Unsatisfiable };

RangeKind readRange(const QByteArray &field, qint64 size, Span &span)
{
    if (!field.startsWith("bytes=") || field.contains(','))
        return RangeKind::None;
    const QByteArray text = field.mid(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return RangeKind::None;
    bool firstGiven = false, lastGiven = false;
    const qint64 first = text.first(dash).toLongLong(&firstGiven);
    const qint64 last = text.mid(dash + 1).toLongLong(&lastGiven);
    if (firstGiven && first >= 0)
        span = {first, lastGiven ? std::min(last, size - 1) : size - 1};
    else if (lastGiven && dash == 0)
        span = {std::max<qint64>(0, size - last), size - 1};
    else
        return RangeKind::None;
    return span.first < size && span.first <= span.last ? RangeKind::Good : RangeKind::Unsatisfiable;
}

} // namespace

HttpResponse fileAnswer(const HttpRequest &request, const QString &path, const QByteArray &etag,
                        const QByteArray &type)
{
    const QByteArray quoted = '"' + etag + '"';
    const qint64 size = QFileInfo(path).size();
    HttpResponse response;
    response.type = type;
    response.fields = {{"ETag", quoted}, {"Accept-Ranges", "bytes"}};
    if (request.field("if-none-match") == quoted) {
        response.status = 304;
        response.type.clear();
        return response;
    }
    Span span{0, size - 1};
    const QByteArray condition = request.field("if-range");
    const RangeKind range = condition.isEmpty() || condition == quoted
                                ? readRange(request.field("range"), size, span)
                                : RangeKind::None;
    if (range == RangeKind::Unsatisfiable) {
        response.status = 416;
        response.type.clear();
        response.fields.emplace_back("Content-Range", "bytes */" + QByteArray::number(size));
        return response;
    }
    if (range == RangeKind::Good) {
        response.status = 206;
        response.fields.emplace_back("Content-Range", "bytes " + QByteArray::number(span.first) + '-' +
                                                          QByteArray::number(span.last) + '/' +
                                                          QByteArray::number(size));
    }
    if (size > 0)
        response.file = FileSlice{path, span.first, span.last - span.first + 1};
    return response;
}

} // namespace lumbung::hub
