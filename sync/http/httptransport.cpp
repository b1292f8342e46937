// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/httptransport.h"

#include "core/application/ports/chance.h"
#include "sync/http/pinsertifikat.h"
#include "sync/http/tanggapanhttp.h"
#include "sync/wire/batas.h"
#include "sync/wire/padat.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace lumbung {

namespace {

constexpr qsizetype layakDipadatkan = 512; ///< bytes below which compression costs more than it saves

QNetworkRequest permintaanHttp(const QUrl &alamat, const Permintaan &permintaan, int batasWaktu)
{
    QNetworkRequest http(QUrl(alamat.toString(QUrl::StripTrailingSlash) + permintaan.jalur, QUrl::StrictMode));
    http.setTransferTimeout(batasWaktu);
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setRawHeader("Accept-Encoding", "zstd, gzip"); // our own, so that Qt hands over the raw bytes
    http.setRawHeader("Accept-Language", "id");         // instead of what Qt would say of the system and of itself
    http.setRawHeader("User-Agent", "lumbung");
    http.setRawHeader("X-Proto", QByteArray::number(protoKini));
    http.setRawHeader("X-Schema", QByteArray::number(skemaKini));
    for (const auto &[nama, nilai] : permintaan.kepala)
        http.setRawHeader(nama, nilai);
    return http;
}

/// Chunks of files go as they are; everything else is JSON.
QByteArray badanKirim(QNetworkRequest &http, const Permintaan &permintaan)
{
    if (permintaan.cara == Permintaan::Cara::Get)
        return {};
    if (!http.hasRawHeader("Content-Type"))
        http.setRawHeader("Content-Type", "application/json");
    if (permintaan.cara == Permintaan::Cara::Patch || permintaan.badan.size() < layakDipadatkan)
        return permintaan.badan;
    http.setRawHeader("Content-Encoding", keyOf(Padat::Zstd));
    return padatkan(Padat::Zstd, permintaan.badan);
}

} // namespace

HttpTransport::HttpTransport(const Clock &clock, Chance &chance, QObject *parent)
    : QObject(parent), m_clock(clock), m_chance(chance), m_jaringan(new QNetworkAccessManager(this))
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_jaringan->setAutoDeleteReplies(true);
}

HttpTransport::~HttpTransport()
{
    batalkanSemua();
}

void HttpTransport::pakai(const IdentitasPerangkat &identitas)
{
    batalkanSemua();
    m_alamat = QUrl(identitas.alamat, QUrl::StrictMode);
    m_perangkat = identitas.perangkat.text().toLatin1();
    m_pin = identitas.pin.toLatin1();
}

void HttpTransport::kirim(const Permintaan &permintaan)
{
    QNetworkRequest http = permintaanHttp(m_alamat, permintaan, m_batasWaktu);
    // A poll is mostly its head: what only reads is known by its token, and numbered by the hub.
    if (permintaan.cara != Permintaan::Cara::Get) {
        if (!http.hasRawHeader("X-Device")) // the engine knows first when this desk got another name
            http.setRawHeader("X-Device", m_perangkat);
        http.setRawHeader("X-Request-Id", newUuid(m_clock, m_chance).toLatin1());
    }
    if (permintaan.berotorisasi && !m_akses.isEmpty())
        http.setRawHeader("Authorization", "Bearer " + m_akses);
    const QByteArray badan = badanKirim(http, permintaan);
    QNetworkReply *balasan = permintaan.cara == Permintaan::Cara::Get ? m_jaringan->get(http)
                             : permintaan.cara == Permintaan::Cara::Post
                                 ? m_jaringan->post(http, badan)
                                 : m_jaringan->sendCustomRequest(http, "PATCH", badan);
    m_berjalan.insert(balasan, {permintaan.nomor, {}});
    connect(balasan, &QNetworkReply::finished, this, [this, balasan] { selesai(balasan); });
    connect(balasan, &QNetworkReply::metaDataChanged, this, [this, balasan] {
        batasi(balasan, balasan->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    });
    connect(balasan, &QNetworkReply::downloadProgress, this,
            [this, balasan](qint64 diterima) { batasi(balasan, diterima); });
    if (m_pin.isEmpty())
        return;
    // A pinned hub is known by its key alone, whoever signed it.
    connect(balasan, &QNetworkReply::sslErrors, this, [this, balasan](const QList<QSslError> &galat) {
        if (pinOf(balasan->sslConfiguration().peerCertificate()) == m_pin)
            balasan->ignoreSslErrors(galat);
    });
    connect(balasan, &QNetworkReply::encrypted, this, [this, balasan] {
        if (pinOf(balasan->sslConfiguration().peerCertificate()) != m_pin && m_berjalan.contains(balasan)) {
            m_berjalan[balasan].sebab = SebabGagal::Tls;
            balasan->abort();
        }
    });
}

void HttpTransport::batasi(QNetworkReply *balasan, qint64 bytes)
{
    if (bytes <= badanMax || !m_berjalan.contains(balasan))
        return;
    m_berjalan[balasan].sebab = SebabGagal::TerlaluBesar;
    balasan->abort();
}

void HttpTransport::batalkanSemua()
{
    const auto berjalan = std::exchange(m_berjalan, {});
    for (auto it = berjalan.keyBegin(); it != berjalan.keyEnd(); ++it) {
        (*it)->disconnect(this);
        (*it)->abort();
    }
}

void HttpTransport::selesai(QNetworkReply *balasan)
{
    const Berjalan catatan = m_berjalan.take(balasan);
    Tanggapan tanggapan = tanggapanHttp(*balasan);
    tanggapan.nomor = catatan.nomor;
    if (catatan.sebab)
        tanggapan.gagal = catatan.sebab;
    Q_EMIT tiba(tanggapan);
}

} // namespace lumbung
