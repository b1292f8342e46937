// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace lumbung {

/// Something on loopback that answers every request with the same bytes, as they are; with a certificate it speaks
/// TLS.
class PusatPalsu {
public:
    enum class Sesudah { Tutup, Diam }; ///< close after the answer, or leave the line open

    PusatPalsu() : PusatPalsu(std::make_unique<QTcpServer>()) {}
    PusatPalsu(const QSslCertificate &sertifikat, const QSslKey &kunci);

    QString alamat() const;
    void jawab(const QByteArray &bytes, Sesudah sesudah = Sesudah::Tutup);
    QByteArray diminta; ///< what came in last

private:
    explicit PusatPalsu(std::unique_ptr<QTcpServer> server);
    void layani();

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QByteArray m_jawaban;
    Sesudah m_sesudah = Sesudah::Tutup;
};

/// A head and a body with the right length.
QByteArray jawabanHttp(int status, const QByteArray &badan, const QByteArrayList &kepala = {});

} // namespace lumbung
