// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace lumbung {

/// A TCP line that is bad on purpose, on a thread of its own: hands bytes to and fro until the plan of a connection
/// says that it breaks. The same seed breaks it in the same places.
class Perantara {
public:
    struct Sifat {
        int putusPermil = 0;   ///< connections that break, of a thousand
        qint64 palingJauh = 0; ///< after at most so many bytes of either direction
        int buangPermil = 0;   ///< connections that are taken and never answered, then closed at the deadline
    };

    Perantara(quint16 tujuan, quint32 benih);
    ~Perantara();

    quint16 pintu() const { return m_pintu; }
    QString alamat() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_pintu); }
    void bersifat(const Sifat &sifat);
    /// Connections that were broken or left without an answer.
    int dirusak() const { return m_dirusak; }
    int sambungan() const { return m_sambungan; }
    /// Bytes handed on so far, heads and all: from desks to the hub, and back.
    qint64 naik() const { return m_naik; }
    qint64 turun() const { return m_turun; }
    /// Processor seconds of the proxy's own thread.
    double prosesor();

private:
    class Pekerja;
    QThread m_thread;
    Pekerja *m_pekerja;
    quint16 m_pintu = 0;
    std::atomic<int> m_dirusak = 0, m_sambungan = 0;
    std::atomic<qint64> m_naik = 0, m_turun = 0;
};

} // namespace lumbung
