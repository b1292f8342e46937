// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/http/pusatpalsu.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

namespace lumbung {

namespace {

std::unique_ptr<QTcpServer> serverTls(const QSslCertificate &sertifikat, const QSslKey &kunci)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(sertifikat);
    tls.setPrivateKey(kunci);
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

PusatPalsu::PusatPalsu(const QSslCertificate &sertifikat, const QSslKey &kunci)
    : PusatPalsu(serverTls(sertifikat, kunci))
{
    m_tls = true;
}

PusatPalsu::PusatPalsu(std::unique_ptr<QTcpServer> server) : m_server(std::move(server))
{
    m_server->listen(QHostAddress::LocalHost);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { layani(); });
}

QString PusatPalsu::alamat() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(m_server->serverPort());
}

void PusatPalsu::jawab(const QByteArray &bytes, Sesudah sesudah)
{
    m_jawaban = bytes;
    m_sesudah = sesudah;
}

void PusatPalsu::layani()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto terbaca = std::make_shared<QByteArray>();
        const auto baca = [this, socket, terbaca] {
            *terbaca += socket->readAll();
            if (!terbaca->contains("\r\n\r\n"))
                return;
            diminta = *terbaca;
            socket->write(m_jawaban);
            if (m_sesudah == Sesudah::Tutup)
                socket->disconnectFromHost();
        };
        QObject::connect(socket, &QTcpSocket::readyRead, socket, baca);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            baca();
    }
}

QByteArray jawabanHttp(int status, const QByteArray &badan, const QByteArrayList &kepala)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) +
                       " Jawaban\r\nContent-Length: " + QByteArray::number(badan.size()) + "\r\n";
    for (const QByteArray &satu : kepala)
        bytes += satu + "\r\n";
    return bytes + "\r\n" + badan;
}

} // namespace lumbung
