// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/server/httphead.h"

#include "sync/wire/batas.h"

#include <QDateTime>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace lumbung::hub {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 503: return "Service Unavailable";
    case 507: return "Insufficient Storage";
    default: return "Status";
    }
}

qsizetype count(const HttpRequest &head, QByteArrayView name)
{
    return std::count_if(head.fields.begin(), head.fields.end(),
                         [&](const auto &field) { return field.first == name; });
}

} // namespace

QByteArray headOf(const HttpResponse &response, bool keepAlive)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    head += "Date: " +
            QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1() +
            "\r\n";
    for (const auto &[name, value] : response.fields)
        head += name + ": " + value + "\r\n";
    if (!response.type.isEmpty())
        head += "Content-Type: " + response.type + "\r\n";
    if (response.status != 204 && response.status != 304)
        head += "Content-Length: " + QByteArray::number(response.bytes()) + "\r\n";
    // By this a desk tells the hub from a hotel's portal or a proxy that answers in its place.
    head += "X-Proto: " + QByteArray::number(protoKini) + "\r\n";
    // An empty answer is what most polls get: it carries nothing that its reader knows without it. An answer to a
    // request with a token is stored by nobody (RFC 9111, 3.5), and connections of HTTP/1.1 stay open by
    // themselves.
    if (response.status != 204)
        head += "X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    else if (response.status != 204)
        head += "Connection: keep-alive\r\n";
    return head + "\r\n";
}

bool isAmbiguous(const HttpRequest &head, bool http11)
{
    const qsizetype codings = count(head, "transfer-encoding"), lengths = count(head, "content-length");
    if (codings + lengths > 1 || (codings == 1 && !http11))
        return true;
    if (codings == 1 && head.field("transfer-encoding").trimmed().toLower() != "chunked")
        return true;
    if (lengths == 1) {
        const QByteArray length = head.field("content-length");
        if (length.isEmpty() ||
            !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return true;
    }
    const qsizetype hosts = count(head, "host");
    return hosts > 1 || (http11 && hosts == 0);
}

QByteArray requestId(const HttpRequest &head)
{
    const QByteArray sent = head.field("x-request-id");
    if (sent.size() == 36)
        if (const auto id = QUuid::fromString(QString::fromLatin1(sent)); !id.isNull())
            return id.toByteArray(QUuid::WithoutBraces);
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace lumbung::hub
