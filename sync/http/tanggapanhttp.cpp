// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/tanggapanhttp.h"

#include "sync/wire/batas.h"
#include "sync/wire/padat.h"

#include <QNetworkReply>

namespace lumbung {

namespace {

Tanggapan gagal(SebabGagal sebab)
{
    Tanggapan tanggapan;
    tanggapan.gagal = sebab;
    return tanggapan;
}

SebabGagal sebabOf(QNetworkReply::NetworkError galat)
{
    switch (galat) {
    case QNetworkReply::SslHandshakeFailedError: return SebabGagal::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return SebabGagal::Lama; // Qt cancels at the transfer timeout
    case QNetworkReply::RemoteHostClosedError: return SebabGagal::Putus;
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return SebabGagal::BukanPusat;
    default: return SebabGagal::Luring;
    }
}

} // namespace

Tanggapan tanggapanHttp(QNetworkReply &balasan)
{
    const QVariant status = balasan.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    const auto galat = balasan.error();
    // Errors from 201 on are the server's words, not a broken line.
    const bool putus = galat != QNetworkReply::NoError && galat < QNetworkReply::ContentAccessDenied;
    if (!status.isValid() || putus)
        return gagal(sebabOf(galat));
    if (!balasan.hasRawHeader("X-Proto"))
        return gagal(SebabGagal::BukanPusat);
    Tanggapan tanggapan;
    tanggapan.status = status.toInt();
    tanggapan.cobaLagiDetik = balasan.rawHeader("Retry-After").toInt();
    const auto padat = padatOfKey(balasan.rawHeader("Content-Encoding"));
    if (!padat)
        return gagal(SebabGagal::BukanPusat);
    auto badan = kembangkan(*padat, balasan.readAll(), badanMax);
    if (!badan)
        return gagal(badan.error().code == u"sinkron.terlalu-besar" ? SebabGagal::TerlaluBesar : SebabGagal::Putus);
    tanggapan.badan = std::move(badan).value();
    return tanggapan;
}

} // namespace lumbung
