// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/nyata/perantara.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <ctime>
#include <memory>

namespace lumbung {

/// Lives on the proxy's thread.
class Perantara::Pekerja : public QObject {
public:
    Pekerja(Perantara &pemilik, quint16 tujuan, quint32 benih) : m_pemilik(pemilik), m_tujuan(tujuan), m_acak(benih)
    {
    }

    void dengarkan()
    {
        m_server = new QTcpServer(this);
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *klien = m_server->nextPendingConnection())
                sambungkan(klien);
        });
        m_pemilik.m_pintu = m_server->serverPort();
    }

    Sifat sifat;

private:
    bool terkena(int permil) { return static_cast<int>(m_acak.bounded(1000)) < permil; }

    void sambungkan(QTcpSocket *klien)
    {
        ++m_pemilik.m_sambungan;
        if (terkena(sifat.buangPermil)) {
            // Taken and closed without a word, as a machine does that dies.
            ++m_pemilik.m_dirusak;
            connect(klien, &QTcpSocket::readyRead, klien, [klien] { klien->abort(); });
            connect(klien, &QTcpSocket::disconnected, klien, &QObject::deleteLater);
            return;
        }
        auto *pusat = new QTcpSocket(klien);
        const qint64 batas =
            terkena(sifat.putusPermil) ? 1 + m_acak.bounded(static_cast<int>(sifat.palingJauh)) : -1;
        const auto sisa = std::make_shared<qint64>(batas);
        pusat->connectToHost(QHostAddress::LocalHost, m_tujuan);
        klien->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pusat->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        teruskan(klien, pusat, sisa, klien, m_pemilik.m_naik);
        teruskan(pusat, klien, sisa, klien, m_pemilik.m_turun);
        connect(klien, &QTcpSocket::disconnected, pusat, &QTcpSocket::disconnectFromHost);
        connect(klien, &QTcpSocket::disconnected, klien, &QObject::deleteLater);
        connect(pusat, &QTcpSocket::disconnected, klien, &QTcpSocket::disconnectFromHost);
        connect(pusat, &QTcpSocket::errorOccurred, klien, [klien, pusat] {
            if (pusat->state() != QAbstractSocket::ConnectedState)
                klien->abort();
        });
    }

    void teruskan(QTcpSocket *dari, QTcpSocket *ke, const std::shared_ptr<qint64> &sisa, QTcpSocket *klien,
                  std::atomic<qint64> &hitungan)
    {
        connect(dari, &QTcpSocket::readyRead, klien, [this, dari, ke, sisa, klien, &hitungan] {
            QByteArray bytes = dari->readAll();
            hitungan += bytes.size();
            if (*sisa >= 0 && bytes.size() >= *sisa) {
                ke->write(bytes.left(*sisa));
                ke->flush();
                ++m_pemilik.m_dirusak;
                ke->abort();
                klien->abort();
                return;
            }
            if (*sisa >= 0)
                *sisa -= bytes.size();
            ke->write(bytes);
        });
    }

    Perantara &m_pemilik;
    quint16 m_tujuan;
    QRandomGenerator m_acak;
    QTcpServer *m_server = nullptr;
};

Perantara::Perantara(quint16 tujuan, quint32 benih) : m_pekerja(new Pekerja(*this, tujuan, benih))
{
    m_pekerja->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_pekerja, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_pekerja, [this] { m_pekerja->dengarkan(); }, Qt::BlockingQueuedConnection);
}

Perantara::~Perantara()
{
    m_thread.quit();
    m_thread.wait();
}

void Perantara::bersifat(const Sifat &sifat)
{
    QMetaObject::invokeMethod(
        m_pekerja, [this, sifat] { m_pekerja->sifat = sifat; }, Qt::BlockingQueuedConnection);
}

double Perantara::prosesor()
{
    timespec time{};
    QMetaObject::invokeMethod(
        m_pekerja, [&time] { ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time); }, Qt::BlockingQueuedConnection);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace lumbung
