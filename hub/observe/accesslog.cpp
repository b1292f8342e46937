// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/observe/accesslog.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung::hub {

namespace {

QJsonObject lineOf(const char *event)
{
    return {{u"t"_qs, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"kejadian"_qs, QString::fromLatin1(event)}};
}

} // namespace

void AccessLog::request(const RequestSummary &summary)
{
    QJsonObject line = lineOf("permintaan");
    line.insert(u"id"_qs, QString::fromLatin1(summary.id));
    line.insert(u"cara"_qs, QString::fromLatin1(summary.method.left(16)));
    line.insert(u"rute"_qs, QString::fromLatin1(summary.route));
    line.insert(u"status"_qs, summary.status);
    line.insert(u"ms"_qs, std::round(summary.milliseconds * 10) / 10);
    line.insert(u"masuk"_qs, summary.bytesIn);
    line.insert(u"keluar"_qs, summary.bytesOut);
    if (!summary.device.isEmpty())
        line.insert(u"perangkat"_qs, QString::fromLatin1(summary.device));
    if (!summary.sent)
        line.insert(u"terputus"_qs, true);
    write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void AccessLog::event(const QByteArray &event, const QList<QPair<QByteArray, QByteArray>> &facts)
{
    QJsonObject line = lineOf(event.constData());
    for (const auto &[name, value] : facts)
        line.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void AccessLog::write(const QByteArray &line)
{
    if (!m_out)
        return;
    const std::lock_guard lock(m_mutex);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), m_out);
    std::fputc('\n', m_out);
    std::fflush(m_out);
}

QByteArray shortHash(const QString &deviceId)
{
    return QCryptographicHash::hash(deviceId.toLatin1(), QCryptographicHash::Sha256).first(4).toHex();
}

} // namespace lumbung::hub
